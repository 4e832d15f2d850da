/** What a feed's body is; each has a reader of its own (electron/engine/documents/feeds). */
export type FeedFormat =
  | 'microsoft-post'
  | 'azure-post'
  | 'microsoft-consumer-posts'
  | 'microsoft-rss'
  | 'azure-rss'
  | 'google-incidents'
  | 'google-atom'
  | 'apple-status'
  | 'zoho-rss'
  | 'statuspage'
  | 'instatus';

/**
 * Public status feeds (protocols.md 8.1, 8.4; providers.md 7). A feed supports a provider verdict; it never clears the provider.
 * Whose mailboxes it speaks of stands in the providers' files (`feeds`).
 */
export interface StatusFeed {
  id: string;
  url: string;
  format: FeedFormat;
  /** Names of services or components that count as mail or sign-in. Empty: the reader tells them by their names. */
  services: readonly string[];
  /** How old its own stamp may be: an older one is nobody's word any more. Absent where it stamps changes, not readings. */
  renewedWithinMs?: number;
  /** `S`: seen in a document or a captured answer; `L`: one capture, or what one project relies on. */
  standing: 'S' | 'L';
  source: string;
  date: string;
}

const HOUR = 3_600_000;

export const statusFeeds: readonly StatusFeed[] = [
  {
    id: 'm365-admin',
    url: 'https://status.cloud.microsoft/api/posts/mac',
    format: 'microsoft-post',
    services: [],
    // Renewed about every ten minutes.
    renewedWithinMs: 6 * HOUR,
    standing: 'S',
    source: 'providers.md 7.1: seen July 2025 to September 2026',
    date: '2026-09',
  },
  {
    // The post holds one id; two ran at once on 2 and 3 September 2026, and only here both stood.
    id: 'm365-admin-feed',
    url: 'https://status.cloud.microsoft/api/feed/mac',
    format: 'microsoft-rss',
    services: [],
    renewedWithinMs: 6 * HOUR,
    standing: 'S',
    source: 'providers.md 7.1: several items with a <status> each, none when healthy',
    date: '2026-07-30',
  },
  {
    id: 'm365-consumer',
    url: 'https://status.cloud.microsoft/api/posts/m365Consumer',
    format: 'microsoft-consumer-posts',
    services: ['Outlook.com', 'Microsoft account'],
    renewedWithinMs: 6 * HOUR,
    standing: 'S',
    source: 'providers.md 7.1: ten rows, of which two are mail and sign-in',
    date: '2026-09',
  },
  {
    id: 'azure',
    url: 'https://status.cloud.microsoft/api/posts/azure',
    format: 'azure-post',
    services: ['Entra', 'Entra ID', 'Azure Active Directory', 'Azure AD', 'Azure Front Door', 'Azure DNS'],
    renewedWithinMs: 6 * HOUR,
    standing: 'S',
    source: 'providers.md 7.1',
    date: '2026-09',
  },
  {
    id: 'azure-feed',
    url: 'https://rssfeed.azure.status.microsoft/en-us/status/feed/',
    format: 'azure-rss',
    services: ['Entra', 'Entra ID', 'Azure Active Directory', 'Azure AD', 'Azure Front Door', 'Azure DNS'],
    renewedWithinMs: 48 * HOUR,
    standing: 'S',
    source: 'providers.md 7.1: no items when healthy; services as whole words',
    date: '2026-09',
  },
  {
    id: 'google-workspace',
    url: 'https://www.google.com/appsstatus/dashboard/incidents.json',
    format: 'google-incidents',
    services: ['Gmail', 'Google Identity', 'Identity', 'Google Accounts', 'Google Sign-In'],
    standing: 'S',
    source: 'providers.md 7.1; the names of what signs in by google.com/appsstatus/dashboard (L)',
    date: '2026-09',
  },
  {
    // A second source of the same, by another program of Google's.
    id: 'google-workspace-feed',
    url: 'https://www.google.com/appsstatus/dashboard/en/feed.atom',
    format: 'google-atom',
    services: ['Gmail', 'Google Identity', 'Google Accounts', 'Google Sign-In'],
    standing: 'S',
    source: 'providers.md 7.1',
    date: '2026-09',
  },
  {
    id: 'apple',
    url: 'https://www.apple.com/support/systemstatus/data/system_status_en_US.js',
    format: 'apple-status',
    services: ['iCloud Mail', 'iCloud Account & Sign In', 'Apple Account', 'Apple ID'],
    standing: 'S',
    source: 'providers.md 7.1; Apple ID is the older name',
    date: '2026-07-31',
  },
  zoho('us'),
  zoho('eu'),
  zoho('in'),
  {
    id: 'fastmail',
    url: 'https://fastmailstatus.com/summary.json',
    format: 'instatus',
    services: [],
    standing: 'S',
    source: 'providers.md 7.1: address seen 10 November 2024, shape by instatus.com/help/api/public-data',
    date: '2026-11',
  },
  statuspage('proton', 'status.proton.me', 'L', ['Proton Account']),
  statuspage('ovh', 'web-cloud.status-ovhcloud.com', 'S'),
  statuspage('gandi', 'status.gandi.net', 'L'),
  statuspage('hostinger', 'statuspage.hostinger.com', 'S'),
  statuspage('godaddy', 'status.godaddy.com', 'S'),
  statuspage('infomaniak', 'infomaniakstatus.com', 'L'),
];

/** Each data centre has a page of its own, and never speaks for another. */
function zoho(region: 'us' | 'eu' | 'in'): StatusFeed {
  return {
    id: region === 'us' ? 'zoho' : `zoho-${region}`,
    url: `https://${region}.zohostatus.com/rss`,
    format: 'zoho-rss',
    services: ['Zoho Mail', 'Zoho Accounts'],
    renewedWithinMs: 48 * HOUR,
    standing: 'S',
    source: 'providers.md 7.1: one item per component at all times',
    date: '2026-09-22',
  };
}

/** Pages of hosters, by component: their indicator covers web space and domains as well. */
function statuspage(
  id: string,
  host: string,
  standing: StatusFeed['standing'],
  services: readonly string[] = [],
): StatusFeed {
  return {
    id,
    url: `https://${host}/api/v2/summary.json`,
    format: 'statuspage',
    services,
    standing,
    source: 'providers.md 5.1, 5.4 and 7.1; shape: metastatuspage.com/api/v2',
    date: '2026-11',
  };
}
