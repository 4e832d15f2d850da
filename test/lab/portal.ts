import type { FaultOf } from './faults.ts';
import { type Answer, html, type SimulatedHost, type Visit } from './host.ts';

export const portalName = 'login.hotel-wifi.example';
export const portalAddress = '192.168.1.2';

const page =
  '<html><head><title>Welcome to Hotel Wi-Fi</title></head><body><form action="/accept"><button>Accept and connect</button></form></body></html>';

/** What a portal says instead of the site that was asked (protocols.md 1). `undefined`: it lets this one pass. */
export function portalAnswer(fault: FaultOf<'portal'>, visit: Visit): Answer | undefined {
  if (visit.host === portalName) return html(200, page, [['Server', 'nginx']]);
  // Clear text passes: devices that know the probes of systems let them through.
  if (fault.mode === 'passes-probes' && !visit.secure) return undefined;
  if (fault.mode === 'redirect' && !visit.secure) {
    return html(302, '', [
      [
        'Location',
        `http://${portalName}/login?url=${encodeURIComponent(`http://${visit.host}${visit.path}`)}`,
      ],
      ['Server', 'nginx'],
    ]);
  }
  return html(200, page, [['Server', 'nginx']]);
}

/** Where the portal itself lives; its certificate is its own. */
export const portalHost: SimulatedHost = {
  name: portalName,
  addresses: [portalAddress],
  certificate: { operator: 'letsencrypt', names: [portalName] },
  http: () => html(200, page, [['Server', 'nginx']]),
  https: () => html(200, page, [['Server', 'nginx']]),
};
