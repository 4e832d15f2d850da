/** Public status feeds (protocols.md 8.1, 8.4). A feed supports a provider verdict; it never clears the provider. */
export interface StatusFeed {
  id: string;
  /** Providers whose mailboxes it speaks of. */
  providers: readonly string[];
  url: string;
  format: 'microsoft-post' | 'microsoft-consumer-posts' | 'google-incidents' | 'apple-status' | 'rss';
  /** Names of services or components that count as mail or sign-in; all, when empty. */
  services: readonly string[];
}

export const statusFeeds: readonly StatusFeed[] = [
  {
    id: 'm365-admin',
    providers: ['microsoft365'],
    url: 'https://status.cloud.microsoft/api/posts/mac',
    format: 'microsoft-post',
    services: [],
  },
  {
    id: 'm365-consumer',
    providers: ['outlook-com'],
    url: 'https://status.cloud.microsoft/api/posts/m365Consumer',
    format: 'microsoft-consumer-posts',
    services: ['Outlook.com', 'Microsoft account'],
  },
  {
    id: 'azure',
    providers: ['microsoft365', 'outlook-com'],
    url: 'https://status.cloud.microsoft/api/posts/azure',
    format: 'microsoft-post',
    services: [],
  },
  {
    id: 'azure-feed',
    providers: ['microsoft365'],
    url: 'https://rssfeed.azure.status.microsoft/en-us/status/feed/',
    format: 'rss',
    services: ['Entra', 'Front Door', 'DNS', 'Active Directory'],
  },
  {
    id: 'google-workspace',
    providers: ['google'],
    url: 'https://www.google.com/appsstatus/dashboard/incidents.json',
    format: 'google-incidents',
    services: ['Gmail'],
  },
  {
    id: 'apple',
    providers: ['icloud'],
    url: 'https://www.apple.com/support/systemstatus/data/system_status_en_US.js',
    format: 'apple-status',
    services: ['iCloud Mail', 'iCloud Account & Sign In', 'Apple Account'],
  },
];
