import { type Fault, faultsOf } from '../faults.ts';
import { html, type InternetPart, json, type Site } from '../host.ts';

/** A provider's "did you mean" page, where an ISP leads names that do not exist. */
export const ispHelpAddress = '195.34.133.80';
/** A web host that answers 200 to everything, with a certificate for whatever was pointed at it. */
export const webHostAddress = '192.0.66.40';
/** The Exchange server that the company had before it moved. */
export const oldExchangeAddress = '10.0.0.5';

const help: Site = () =>
  html(200, '<html><head><title>Did you mean?</title></head></html>', [['Server', 'nginx']]);
const catchAll: Site = () =>
  html(
    200,
    '<!doctype html><html><head><title>Contoso</title></head><body><div id="app"></div></body></html>',
    [['Server', 'Apache']],
  );

/** Machines that have nothing to do with mail and get its visitors by a wrong turn; and the second place. */
export function strangers(faults: readonly Fault[]): InternetPart {
  const vantage = faultsOf(faults, 'vantage')[0];
  const report: Site = (visit) =>
    vantage
      ? json(200, {
          schema: 'mailpath-report/1',
          startedAt: new Date(visit.now - 60_000).toISOString(),
          request: { domain: vantage.domain, failing: vantage.failingClients ?? [] },
          verdict: { outcome: vantage.outcome },
          observations: [
            ...vantage.failing.map((route) => ({ route, status: 'failed' })),
            ...vantage.working.map((route) => ({ route, status: 'ok' })),
          ],
        })
      : html(404, '');
  const host = (name: string, address: string, site: Site, names: string[] = [name]) => ({
    name,
    addresses: [address],
    certificate: { operator: 'letsencrypt' as const, names },
    http: site,
    https: site,
  });
  return {
    hosts: [
      host('help.isp.example', ispHelpAddress, help),
      host('server12.webhost.example', webHostAddress, catchAll, [
        'server12.webhost.example',
        'autodiscover.contoso.com',
      ]),
      host('vantage.contoso.com', '192.0.66.21', report),
    ],
    records: [],
  };
}
