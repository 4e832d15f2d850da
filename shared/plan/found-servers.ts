import type { MailServer } from '../model/mail-server.ts';
import type { Observation } from '../model/observation.ts';
import { bestSrv, domainRecords } from './domain-records.ts';

/** Servers that somebody names for the domain, and where that was read. */
export interface FoundServers {
  servers: MailServer[];
  evidence: string[];
  /** What its list calls the mailbox. */
  displayName?: string;
}

const SERVICES = [
  { probe: 'domain:srv-imaps', protocol: 'imap', security: 'implicit' },
  { probe: 'domain:srv-imap', protocol: 'imap', security: 'starttls' },
  { probe: 'domain:srv-pop3s', protocol: 'pop', security: 'implicit' },
  { probe: 'domain:srv-submissions', protocol: 'smtp', security: 'implicit' },
  { probe: 'domain:srv-submission', protocol: 'smtp', security: 'starttls' },
] as const;

export const srvProbes: readonly string[] = SERVICES.map(({ probe }) => probe);

/** What the domain's SRV records say (RFC 6186, RFC 8314). */
export function serversBySrv(observations: readonly Observation[]): FoundServers {
  const found: FoundServers = { servers: [], evidence: [] };
  for (const { probe, protocol, security } of SERVICES) {
    const records = domainRecords(observations, probe);
    const best = bestSrv(records);
    const server = best && { protocol, security, ...best };
    if (server && mayProbe(server)) add(found, server, records.ids[0] ?? probe);
  }
  return found;
}

/** What a list says that is shipped, or set by the organisation: servers on whatever port it names. */
export const serversByList = (observations: readonly Observation[], probe: string): FoundServers =>
  serversByDocument(observations, [probe], () => true);

/** What the documents say that the probes read, the first that names a service before the others. */
export function serversByDocument(
  observations: readonly Observation[],
  probes: readonly string[],
  taken: (server: MailServer) => boolean = mayProbe,
): FoundServers {
  const found: FoundServers = { servers: [], evidence: [] };
  for (const probe of probes) {
    for (const one of observations) {
      if (one.probe !== probe || one.kind !== 'autoconfig' || one.status !== 'ok') continue;
      for (const server of one.data?.servers ?? []) if (taken(server)) add(found, server, one.id);
      if (one.data?.displayName !== undefined) found.displayName ??= one.data.displayName;
    }
  }
  return found;
}

/** The first one's, with the services of the others that it lacks. */
export function together(...all: readonly FoundServers[]): FoundServers {
  const found: FoundServers = { servers: [], evidence: [] };
  for (const { servers, evidence } of all) {
    for (const server of servers) add(found, server, ...evidence);
  }
  const order = ['imap', 'pop', 'smtp'];
  found.servers.sort((a, b) => order.indexOf(a.protocol) - order.indexOf(b.protocol));
  return found;
}

/** Whether mail can be read and sent by them. */
export function isComplete(servers: readonly MailServer[]): boolean {
  const has = (protocol: string) => servers.some((server) => server.protocol === protocol);
  return (has('imap') || has('pop')) && has('smtp');
}

/** One server for each protocol and security. */
function add(found: FoundServers, server: MailServer, ...ids: readonly string[]): void {
  const { protocol, host, port, security } = server;
  const same = found.servers.some((one) => one.protocol === protocol && one.security === security);
  if (same) return;
  found.servers.push({ protocol, host, port, security });
  for (const id of ids) if (!found.evidence.includes(id)) found.evidence.push(id);
}

/**
 * A domain's records must not turn this program into a scanner (engineering.md E.6): only the mail ports.
 */
const MAIL_PORTS = new Set([25, 110, 143, 465, 587, 993, 995]);
function mayProbe({ port, host }: MailServer): boolean {
  return MAIL_PORTS.has(port) && /^[a-z0-9.-]{1,253}$/i.test(host);
}
