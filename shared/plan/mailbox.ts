import type { MailServer } from '../model/mail-server.ts';
import type { Observation } from '../model/observation.ts';
import { domainRecords, mxHostsOf } from './domain-records.ts';
import { type FoundBy, type MailboxClaim, mailboxSources, type Source } from './mailbox-claims.ts';

export interface Mailbox {
  /** A provider of the catalogue, `generic` (own or unknown servers that were found), or `unknown`. */
  provider: string;
  displayName: string;
  decidedBy: FoundBy;
  /** Whether nothing that was asked or may be asked could say anything better. */
  sure: boolean;
  /** Probes whose answers are waited for before anything is asked of the mailbox. */
  awaits: string[];
  /** Observations that decided. */
  evidence: string[];
  /** What spoke of another mailbox, and counted for less. */
  otherwise: { by: FoundBy; provider: string; evidence: string[] }[];
  /** IMAP, POP and submission servers to try, best first, one for each protocol and port. */
  servers: MailServer[];
  /** MX hosts, best first. */
  mxHosts: string[];
  federation?: { authHost: string; product: 'adfs' | 'okta' | 'ping' | 'other'; authUrl?: string };
}

/** Where the mailbox is, from what the domain publishes, the lists of servers, and what sign-in says. */
export function locateMailbox(domain: string, observations: readonly Observation[]): Mailbox {
  const sources = mailboxSources(domain, observations);
  const claims = sources.flatMap(({ claim }) => claim ?? []);
  const [best, ...others] = claims;
  const federation = federationOf(observations);
  return {
    provider: best ? providerOf(best) : 'unknown',
    displayName: best?.owner?.displayName ?? best?.displayName ?? domain,
    decidedBy: best?.by ?? 'nothing',
    sure: best?.sure ?? false,
    awaits: awaitedBy(sources),
    evidence: best?.evidence ?? [],
    otherwise: best
      ? others
          .filter((one) => speaksOfAnother(one, best))
          .map((one) => ({ by: one.by, provider: providerOf(one), evidence: one.evidence }))
      : [],
    servers: best?.servers ?? [],
    mxHosts: mxHostsOf(domainRecords(observations, 'domain:mx')),
    ...(federation && { federation }),
  };
}

const providerOf = ({ owner }: MailboxClaim) => owner?.id ?? 'generic';

/** A tenant or a permission to send is no word about the mailbox where something better speaks of it. */
function speaksOfAnother(one: MailboxClaim, best: MailboxClaim): boolean {
  if (one.by === best.by || one.by === 'sign-in' || one.by === 'spf') return false;
  if (one.owner !== undefined && one.owner === best.owner) return false;
  const hosts = new Set(best.servers.map(({ host }) => host));
  return !one.servers.some(({ host }) => hosts.has(host));
}

/** What could still say something better, or is waited for by what decides; all, where nothing does. */
function awaitedBy(sources: readonly Source[]): string[] {
  const upTo = sources.findIndex(({ claim }) => claim !== undefined);
  return sources.slice(0, upTo < 0 ? undefined : upTo + 1).flatMap(({ probes }) => probes);
}

/**
 * Whether routes may start: what is known of the mailbox is the last word. `ended` says of a probe whether its answer is in; a
 * probe that is not planned has ended.
 */
export const isLocated = ({ awaits }: Mailbox, ended: (probe: string) => boolean): boolean =>
  awaits.every(ended);

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
