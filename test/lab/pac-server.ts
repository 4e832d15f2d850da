import { type Fault, faultsOf } from './faults.ts';
import { type Answer, html, type SimulatedHost } from './host.ts';

export const pacName = 'wpad.contoso.example';
export const pacAddress = '10.1.0.81';
export const pacUrl = `http://${pacName}/proxy.pac`;

const script = `function FindProxyForURL(url, host) {
  if (isPlainHostName(host)) return "DIRECT";
  return "PROXY proxy.contoso.example:8080; DIRECT";
}
`;

/** The company's web server with the proxy script, in the state of the fault; none where its name does not resolve. */
export function pacHosts(faults: readonly Fault[]): SimulatedHost[] {
  const [fault] = faultsOf(faults, 'pac');
  if (!fault || fault.serves === 'unresolvable') return [];
  const answer = (): Answer => {
    switch (fault.serves) {
      case 'not-found':
        return html(404, '<html><head><title>404 - File or directory not found.</title></head></html>');
      case 'html':
        return html(200, '<!DOCTYPE html>\n<html><head><title>IIS Windows Server</title></head></html>');
      default:
        return {
          status: 200,
          headers: [['content-type', 'application/x-ns-proxy-autoconfig']],
          body: script,
        };
    }
  };
  return [
    {
      name: pacName,
      addresses: [pacAddress],
      certificate: { operator: 'letsencrypt', names: [pacName] },
      http: answer,
    },
  ];
}
