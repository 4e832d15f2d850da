import { controlResolvers } from '../../catalogue/control-resolvers.ts';
import { providers, underSuffix } from '../../catalogue/providers.ts';
import { statusFeeds } from '../../catalogue/status-feeds.ts';

/** Domains below which every host is the provider's and none names a customer. */
const providerSuffixes = [
  'office.com',
  'office.net',
  'office365.com',
  'office365.us',
  'microsoft.com',
  'cloud.microsoft',
  'status.microsoft',
  'microsoftonline.com',
  'microsoftonline.us',
  'microsoftonline-p.com',
  'live.com',
  'prod.outlook.com',
  'acompli.net',
  'msftconnecttest.com',
  'msftncsi.com',
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'gmail.com',
  'googlemail.com',
  'mozilla.com',
  'firefox.com',
  'thunderbird.net',
  'apple.com',
  'cloudflare.com',
  'cloudflare-dns.com',
];

/** Below it the first label is a customer's: a bucket (docs.cloud.google.com/storage/docs/request-endpoints). */
const bucketSuffix = '.storage.googleapis.com';

const exactHosts = new Set([
  ...providers.flatMap((provider) => [
    ...provider.servers.map((server) => server.host),
    ...provider.autodiscover,
    ...provider.domains,
    ...provider.spf,
    ...provider.mx,
  ]),
  ...controlResolvers.map((resolver) => resolver.host),
  ...statusFeeds.map(({ url }) => url.replace(/^https:\/\//, '').split('/')[0] ?? ''),
]);

/** Whether the host is a provider's own and the same for all its customers: it names nobody. */
export function isProviderHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (exactHosts.has(name)) return true;
  return !name.endsWith(bucketSuffix) && providerSuffixes.some((suffix) => underSuffix(name, suffix));
}
