import { locateMailbox, type Mailbox } from '../../plan/mailbox.ts';
import type { Evidence } from '../evidence.ts';
import { isMainHost, isUnder, type Vendor, vendorOf } from '../host.ts';

export interface MailboxFacts extends Mailbox {
  vendor: Vendor;
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

const vendors: Readonly<Record<string, Vendor>> = {
  microsoft365: 'microsoft',
  'microsoft365-china': 'microsoft',
  'microsoft365-us-government': 'microsoft',
  'outlook-com': 'microsoft',
  google: 'google',
  icloud: 'apple',
  yahoo: 'yahoo',
};

/** Hosts that only consumer or only work accounts use: silence there means nothing to the other. */
const consumerHosts = ['login.live.com', 'outlook.live.com', 'account.live.com', 'smtp-mail.outlook.com'];
const workHosts = [
  'login.microsoftonline.com',
  'outlook.office.com',
  'outlook.cloud.microsoft',
  'graph.microsoft.com',
  'smtp.office365.com',
];

export function mailboxFacts(evidence: Evidence): MailboxFacts {
  const domain = evidence.request.domain.toLowerCase();
  const mailbox = locateMailbox(evidence.request.domain, evidence.observations);
  const vendor = vendors[mailbox.provider] ?? 'other';
  const servers = new Set(mailbox.servers.map((one) => one.host.toLowerCase()));
  const other = mailbox.provider === 'outlook-com' ? workHosts : consumerHosts;
  const known = new Map<string, boolean>();
  const decide = (host: string): boolean => {
    if (servers.has(host)) return true;
    if (!isMainHost(host)) return false;
    if (mailbox.provider === 'unknown') return vendorOf(host) !== 'other' || isUnder(host, domain);
    if (vendor !== 'other') return vendorOf(host) === vendor && !other.includes(host);
    return false;
  };
  return {
    ...mailbox,
    vendor,
    large: vendor !== 'other',
    small: mailbox.decidedBy === 'published-servers',
    ownServers: vendor === 'other' && mailbox.servers.some((one) => isUnder(one.host.toLowerCase(), domain)),
    isKeyHost: (host) => {
      const name = host.toLowerCase();
      let found = known.get(name);
      if (found === undefined) {
        found = decide(name);
        known.set(name, found);
      }
      return found;
    },
  };
}
