import {
  knownProviders,
  mailServersOf,
  ownerOfDomain,
  providerBySuffix,
} from '../catalogue/known-providers.ts';
import { mailGateways } from '../catalogue/mail-gateways.ts';
import type { KnownProvider } from '../catalogue/provider.ts';
import { underSuffix } from '../catalogue/under-suffix.ts';
import type { MailServer, Observation, ObservationOf } from '../model/observation.ts';

export interface Mailbox {
  /** A provider of the catalogue, `generic` (own or unknown servers that were found), or `unknown`. */
  provider: string;
  displayName: string;
  decidedBy: 'domain' | 'autodiscover' | 'mx' | 'published-servers' | 'sign-in' | 'spf' | 'nothing';
  /** Observations that decided. */
  evidence: string[];
  /** IMAP, POP and submission servers to try, best first, one for each protocol and port. */
  servers: MailServer[];
  /** MX hosts, best first. */
  mxHosts: string[];
  federation?: { authHost: string; product: 'adfs' | 'okta' | 'ping' | 'other'; authUrl?: string };
}

/** Probes whose answers can decide; once they have all ended, the mailbox is as known as it will be. */
const locatingProbes = [
  'domain:mx',
  'domain:autodiscover',
  'domain:spf',
  'domain:srv-imaps',
  'domain:srv-imap',
  'domain:srv-pop3s',
  'domain:srv-submission',
  'domain:srv-submissions',
  'autoconfig:domain',
  'autoconfig:well-known',
  'autoconfig:ispdb',
  'sign-in:realm',
] as const;

/**
 * Where the mailbox is, from the domain's records and what sign-in says.
 *
 * Other than in protocols.md 2.3, the sign-in realm does not come first: many organisations have a Microsoft tenant
 * for other services and their mail elsewhere, so a realm decides only when no record does (gateways in front,
 * unknown MX).
 */
export function locateMailbox(domain: string, observations: readonly Observation[]): Mailbox {
  const mx = records(observations, 'domain:mx');
  const mxHosts = mx.answers
    .map((record) => record.split(' '))
    .sort((a, b) => Number(a[0]) - Number(b[0]) || String(a[1]).localeCompare(String(b[1])))
    .map((parts) => (parts[1] ?? '').toLowerCase().replace(/\.$/, ''))
    .filter((host) => host !== '');
  const federation = federationOf(observations);
  const base = { mxHosts, ...(federation && { federation }) };
  const known = (provider: KnownProvider, decidedBy: Mailbox['decidedBy'], evidence: string[]): Mailbox => ({
    ...base,
    provider: provider.id,
    displayName: provider.displayName,
    decidedBy,
    evidence,
    servers: mailServersOf(provider),
  });

  const byDomain = ownerOfDomain(domain);
  if (byDomain) return known(byDomain, 'domain', []);

  const autodiscover = records(observations, 'domain:autodiscover');
  const [byAutodiscover] = autodiscover.cnames.flatMap(
    (name) => providerBySuffix('autodiscover', name) ?? [],
  );
  if (byAutodiscover) return known(byAutodiscover, 'autodiscover', autodiscover.ids);

  const byMx = bestByMx(mxHosts);
  if (byMx) return known(byMx, 'mx', mx.ids);

  const published = publishedServers(observations);
  if (published.servers.length > 0) {
    return {
      ...base,
      provider: 'generic',
      displayName: domain,
      decidedBy: 'published-servers',
      evidence: published.ids,
      servers: published.servers,
    };
  }

  const realm = observations.find(
    (one) => one.probe === 'sign-in:realm' && one.kind === 'http' && one.status === 'ok',
  );
  const asked = knownProviders.find(({ signIn }) => signIn?.some(({ document }) => document === 'realm'));
  if (realm?.kind === 'http' && realm.data?.parsed?.type === 'realm' && asked) {
    if (realm.data.parsed.nameSpace !== 'unknown') return known(asked, 'sign-in', [realm.id]);
  }

  const spf = records(observations, 'domain:spf');
  const policy = spf.answers.find((text) => text.startsWith('v=spf1')) ?? '';
  const includes = new Set(policy.split(/\s+/));
  const bySpf = knownProviders.find(({ spf }) => spf?.names.some((name) => includes.has(`include:${name}`)));
  if (bySpf) return known(bySpf, 'spf', spf.ids);

  return {
    ...base,
    provider: 'unknown',
    displayName: domain,
    decidedBy: 'nothing',
    evidence: [],
    servers: [],
  };
}

/**
 * Whether routes may start: enough is known of where the mailbox is, or nothing more can be learned. `ended` says of a
 * probe whether its answer is in; a probe that is not planned has ended.
 */
export function isLocated(mailbox: Mailbox, ended: (probe: string) => boolean): boolean {
  const { decidedBy, servers } = mailbox;
  if (decidedBy === 'domain') return true;
  if (!ended('domain:mx') || !ended('domain:autodiscover')) return false;
  if (decidedBy === 'autodiscover' || decidedBy === 'mx') return true;
  const bySrv = locatingProbes.filter((id) => id.startsWith('domain:srv-'));
  if (decidedBy === 'published-servers' && bySrv.every(ended)) {
    const has = (protocol: string) => servers.some((server) => server.protocol === protocol);
    if ((has('imap') || has('pop')) && has('smtp')) return true;
  }
  return locatingProbes.every(ended);
}

/** The provider of the best MX that names one; a gateway names none. */
function bestByMx(hosts: readonly string[]): KnownProvider | undefined {
  for (const host of hosts) {
    if (mailGateways.some((gateway) => underSuffix(host, gateway))) continue;
    const found = providerBySuffix('mx', host);
    if (found) return found;
  }
  return undefined;
}

function records(observations: readonly Observation[], probe: string) {
  const found = observations.filter(
    (one): one is ObservationOf<'dns-server'> => one.probe === probe && one.kind === 'dns-server',
  );
  return {
    ids: found.map((one) => one.id),
    answers: found.flatMap((one) => one.data?.answers ?? []),
    cnames: found.flatMap((one) => one.data?.cnames ?? []),
  };
}

const SERVICES = [
  { probe: 'domain:srv-imaps', protocol: 'imap', security: 'implicit' },
  { probe: 'domain:srv-imap', protocol: 'imap', security: 'starttls' },
  { probe: 'domain:srv-pop3s', protocol: 'pop', security: 'implicit' },
  { probe: 'domain:srv-submissions', protocol: 'smtp', security: 'implicit' },
  { probe: 'domain:srv-submission', protocol: 'smtp', security: 'starttls' },
] as const;

/** SRV (RFC 6186, RFC 8314) first, then autoconfig documents; one server for each protocol and security. */
function publishedServers(observations: readonly Observation[]) {
  const ids: string[] = [];
  const servers: MailServer[] = [];
  const add = (server: MailServer, id: string) => {
    const same = servers.some((one) => one.protocol === server.protocol && one.security === server.security);
    if (same || !mayProbe(server)) return;
    servers.push(server);
    ids.push(id);
  };
  for (const service of SERVICES) {
    const { answers, ids: from } = records(observations, service.probe);
    const best = answers
      .map((record) => record.split(' '))
      .sort((a, b) => Number(a[0]) - Number(b[0]) || Number(b[1]) - Number(a[1]))[0];
    const host = best?.[3]?.replace(/\.$/, '').toLowerCase();
    // Target "." means that the service is deliberately absent.
    if (host) add({ ...service, host, port: Number(best?.[2]) }, from[0] ?? service.probe);
  }
  for (const one of observations) {
    if (one.kind !== 'autoconfig' || one.status !== 'ok') continue;
    for (const server of one.data?.servers ?? []) add(server, one.id);
  }
  const order = ['imap', 'pop', 'smtp'];
  servers.sort((a, b) => order.indexOf(a.protocol) - order.indexOf(b.protocol));
  return {
    servers: servers.map(({ protocol, host, port, security }) => ({ protocol, host, port, security })),
    ids,
  };
}

/**
 * A domain's records must not turn this program into a scanner (engineering.md E.6): only the mail ports.
 */
const MAIL_PORTS = new Set([25, 110, 143, 465, 587, 993, 995]);
function mayProbe(server: MailServer): boolean {
  return MAIL_PORTS.has(server.port) && /^[a-z0-9.-]{1,253}$/i.test(server.host);
}

function federationOf(observations: readonly Observation[]): Mailbox['federation'] {
  for (const one of observations) {
    if (one.probe !== 'sign-in:realm' || one.kind !== 'http' || one.data?.parsed?.type !== 'realm') continue;
    const { nameSpace, authHost, authProduct, authUrl } = one.data.parsed;
    if (nameSpace === 'federated' && authHost) {
      return { authHost, product: authProduct ?? 'other', ...(authUrl && { authUrl }) };
    }
  }
  return undefined;
}
