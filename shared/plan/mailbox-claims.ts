import { hostOwner } from '../catalogue/host-owner.ts';
import {
  knownProviders,
  mailServersOf,
  ownerOfDomain,
  providerById,
  providerBySuffix,
} from '../catalogue/known-providers.ts';
import { isMailGateway } from '../catalogue/mail-gateways.ts';
import type { KnownProvider } from '../catalogue/provider.ts';
import type { MailServer } from '../model/mail-server.ts';
import type { Observation } from '../model/observation.ts';
import { bestSrv, type DomainRecords, domainRecords, mxHostsOf, spfIncludesOf } from './domain-records.ts';
import {
  type FoundServers,
  isComplete,
  serversByDocument,
  serversByList,
  serversBySrv,
  srvProbes,
  together,
} from './found-servers.ts';

/**
 * By what a mailbox is found. `srv` and `autoconfig` are servers that the domain itself publishes; `server-list` is the list
 * that is shipped, asked for the domain, `server-list-mx` the same for the domain that the MX is in; `public-list` is Mozilla's.
 */
export const waysToFind = [
  'policy',
  'domain',
  'autodiscover',
  'srv',
  'autoconfig',
  'mx',
  'spf',
  'server-list',
  'server-list-mx',
  'public-list',
  'sign-in',
  'nothing',
] as const;
export type FoundBy = (typeof waysToFind)[number];

/** What one source says of where the mailbox is. */
export interface MailboxClaim {
  by: FoundBy;
  /** Whose mailbox it is then; absent for servers that no file of a provider knows. */
  owner?: KnownProvider;
  servers: MailServer[];
  evidence: string[];
  displayName?: string;
  /** Whether nothing that is asked later could say anything better. */
  sure: boolean;
}

/** A source in its turn: the probes that it waits for, and what it says once they have ended, if anything. */
export interface Source {
  probes: readonly string[];
  claim: MailboxClaim | undefined;
}

const websiteProbes: readonly string[] = ['autoconfig:domain', 'autoconfig:well-known'];

/**
 * All sources by their worth: the first that says anything decides.
 *
 * What the domain publishes for mail programs is worth more than its MX: that says where mail comes in, and several servers may
 * stand behind one. A website's word alone is worth less than MX and SPF together of a provider that is large: who moves there
 * leaves the old hoster's set-up page behind. Whose tenant sign-in knows comes late: many organisations have one for other
 * services, and their mail elsewhere. So does SPF where no gateway hides the mailbox: senders of advertising stand there too.
 */
export function mailboxSources(domain: string, observations: readonly Observation[]): Source[] {
  const mx = domainRecords(observations, 'domain:mx');
  const mxHosts = mxHostsOf(mx);
  const atMx = ownerByMx(mxHosts);
  const spf = domainRecords(observations, 'domain:spf');
  const inSpf = ownersBySpf(spf);
  const bySrv = serversBySrv(observations);
  const byWebsite = serversByDocument(observations, websiteProbes);

  const byMx = ofOwner('mx', atMx, mx.ids);
  const repeated = atMx?.large === true && inSpf.some(({ company }) => company === atMx.company);
  const bySpf = ofOwner('spf', inSpf[0], spf.ids);
  const alone = new Set(inSpf.map(({ company }) => company)).size === 1;
  const hidden = mxHosts.length > 0 && mxHosts.every(isMailGateway);
  const listed = (by: FoundBy, probe: string): Source => ({
    probes: [probe],
    claim: ofServers(by, serversByList(observations, probe), atMx),
  });

  return [
    sure(listed('policy', 'autoconfig:policy')),
    sure({ probes: [], claim: ofOwner('domain', ownerOfDomain(domain), []) }),
    sure(autodiscoverSource(observations)),
    srvSource(bySrv, byWebsite, atMx),
    sure({ probes: ['domain:mx', 'domain:spf'], claim: repeated ? byMx : undefined }),
    { probes: websiteProbes, claim: ofServers('autoconfig', together(byWebsite), atMx) },
    { probes: [], claim: byMx },
    { probes: [], claim: hidden && alone ? bySpf : undefined },
    listed('server-list', 'autoconfig:list-domain'),
    listed('server-list-mx', 'autoconfig:list-mx'),
    {
      probes: ['autoconfig:ispdb'],
      claim: ofServers('public-list', together(serversByDocument(observations, ['autoconfig:ispdb'])), atMx),
    },
    realmSource(observations),
    { probes: [], claim: bySpf },
  ];
}

/** Where the records name no server for reading or none for sending, the website's word may. */
function srvSource(bySrv: FoundServers, byWebsite: FoundServers, atMx: KnownProvider | undefined): Source {
  const probes = ['domain:mx', ...srvProbes];
  if (bySrv.servers.length === 0) return { probes, claim: undefined };
  if (isComplete(bySrv.servers)) return sure({ probes, claim: ofServers('srv', together(bySrv), atMx) });
  return { probes: [...probes, ...websiteProbes], claim: ofServers('srv', together(bySrv, byWebsite), atMx) };
}

function ofOwner(
  by: FoundBy,
  owner: KnownProvider | undefined,
  evidence: string[],
): MailboxClaim | undefined {
  return owner && { by, owner, servers: mailServersOf(owner), evidence, sure: false };
}

/** Servers that somebody names; where they are a known provider's, that one has what they do not name. */
function ofServers(
  by: FoundBy,
  found: FoundServers,
  atMx: KnownProvider | undefined,
): MailboxClaim | undefined {
  const [reading] = found.servers;
  if (reading === undefined) return undefined;
  const owner = ownerOfServer(reading.host, atMx);
  return {
    by,
    ...(owner && { owner }),
    servers: owner
      ? together(found, { servers: mailServersOf(owner), evidence: [] }).servers
      : [...found.servers],
    evidence: [...found.evidence],
    ...(found.displayName !== undefined && { displayName: found.displayName }),
    sure: false,
  };
}

/** Several providers may share a server: the one whom the MX names is meant then. */
function ownerOfServer(host: string, atMx: KnownProvider | undefined): KnownProvider | undefined {
  const has = (one: KnownProvider) => one.servers?.at.some((server) => server.host === host) === true;
  if (atMx && has(atMx)) return atMx;
  const known = knownProviders.find(has);
  if (known) return known;
  const owner = hostOwner(host);
  if (atMx && owner?.company === atMx.company) return atMx;
  // Below a hoster's domain are customers' own machines too.
  const [id] = owner?.role === 'mail' ? owner.providers : [];
  return id === undefined ? undefined : providerById(id);
}

/** The alias that the provider asks for, or the SRV record in its stead (step 7 of Outlook). */
function autodiscoverSource(observations: readonly Observation[]): Source {
  const alias = domainRecords(observations, 'domain:autodiscover');
  const srv = domainRecords(observations, 'domain:srv-autodiscover');
  const named = (records: DomainRecords, names: readonly string[]) =>
    names.flatMap(
      (name) => ofOwner('autodiscover', providerBySuffix('autodiscover', name), records.ids) ?? [],
    );
  const target = bestSrv(srv)?.host;
  const [claim] = [...named(alias, alias.cnames), ...named(srv, target === undefined ? [] : [target])];
  return { probes: ['domain:autodiscover', 'domain:srv-autodiscover'], claim };
}

/** The provider of the best MX that names one; a gateway names none. */
function ownerByMx(hosts: readonly string[]): KnownProvider | undefined {
  for (const host of hosts) {
    const found = isMailGateway(host) ? undefined : providerBySuffix('mx', host);
    if (found) return found;
  }
  return undefined;
}

/** Everybody with mailboxes whom the SPF record includes. */
function ownersBySpf(spf: DomainRecords): KnownProvider[] {
  const includes = spfIncludesOf(spf);
  return knownProviders.filter((one) => one.spf?.names.some((name) => includes.has(name)));
}

function realmSource(observations: readonly Observation[]): Source {
  const probes = ['sign-in:realm'];
  const realm = observations.find(
    (one) => one.probe === 'sign-in:realm' && one.kind === 'http' && one.status === 'ok',
  );
  const asked = knownProviders.find(({ signIn }) => signIn?.some(({ document }) => document === 'realm'));
  const parsed = realm?.kind === 'http' ? realm.data?.parsed : undefined;
  const known = realm !== undefined && parsed?.type === 'realm' && parsed.nameSpace !== 'unknown';
  return { probes, claim: known ? ofOwner('sign-in', asked, [realm.id]) : undefined };
}

const sure = ({ probes, claim }: Source): Source => ({ probes, claim: claim && { ...claim, sure: true } });
