import { hostOwner, isMainHost, isOfLargeCompany } from '../../catalogue/host-owner.ts';
import { providerById } from '../../catalogue/known-providers.ts';
import { locateMailbox, type Mailbox } from '../../plan/mailbox.ts';
import type { FoundBy } from '../../plan/mailbox-claims.ts';
import type { Evidence } from '../evidence.ts';
import { isUnder } from '../host.ts';

export interface MailboxFacts extends Mailbox {
  /** The company that runs it; `other` where no file knows it. */
  vendor: string;
  /** Whether the vendor's hosts always show publicly trusted certificates and refuse nobody: the big providers. */
  large: boolean;
  /**
   * A server of one's own or of a small hoster, known only by what the domain publishes: what large providers never do, it may
   * do. Neither is said of a mailbox that was not found.
   */
  small: boolean;
  /** Servers of the organisation itself: below its own domain. */
  ownServers: boolean;
  /** A host whose failure can be the reason why mail fails. */
  isKeyHost(host: string): boolean;
}

/**
 * Whether what found the mailbox speaks of this domain alone. A list of providers has those that are known to many; the others
 * lead to a provider's file.
 */
const namedForTheDomain: Readonly<Record<FoundBy, boolean>> = {
  policy: true,
  srv: true,
  autoconfig: true,
  'server-list': false,
  'server-list-mx': false,
  'public-list': false,
  domain: false,
  autodiscover: false,
  mx: false,
  spf: false,
  'sign-in': false,
  nothing: false,
};

export function mailboxFacts(evidence: Evidence): MailboxFacts {
  const domain = evidence.request.domain.toLowerCase();
  const mailbox = locateMailbox(evidence.request.domain, evidence.observations);
  const known = providerById(mailbox.provider);
  const servers = new Set(mailbox.servers.map((one) => one.host.toLowerCase()));
  const decided = new Map<string, boolean>();
  const decide = (host: string): boolean => {
    if (servers.has(host)) return true;
    if (!isMainHost(host)) return false;
    const owner = hostOwner(host);
    if (mailbox.provider === 'unknown') return owner !== undefined || isUnder(host, domain);
    if (known === undefined || owner === undefined) return false;
    if (owner.providers.includes(known.id)) return true;
    // What the company has beside its mailboxes serves all of them, but for a cloud of its own.
    return (
      owner.role === 'company' && owner.company === known.company && known.sovereignCloudOf === undefined
    );
  };
  return {
    ...mailbox,
    vendor: known?.company ?? 'other',
    large: known?.large ?? false,
    small:
      known === undefined &&
      namedForTheDomain[mailbox.decidedBy] &&
      !mailbox.servers.some(({ host }) => isOfLargeCompany(host)),
    ownServers: known === undefined && mailbox.servers.some((one) => isUnder(one.host.toLowerCase(), domain)),
    isKeyHost: (host) => {
      const name = host.toLowerCase();
      let found = decided.get(name);
      if (found === undefined) {
        found = decide(name);
        decided.set(name, found);
      }
      return found;
    },
  };
}
