import type { FeedFormat, StatusFeed } from '../../../../shared/catalogue/status-feeds.ts';
import { readAppleStatus } from './apple-status.ts';
import { readAzurePost } from './azure-post.ts';
import type { FeedReading } from './feed.ts';
import { readGoogleAtom } from './google-atom.ts';
import { readGoogleIncidents } from './google-incidents.ts';
import { readInstatus } from './instatus.ts';
import { readMicrosoftConsumerPosts, readMicrosoftPost } from './microsoft-post.ts';
import { readMicrosoftRss } from './microsoft-rss.ts';
import { readOrganisation } from './organisation.ts';
import { readRss } from './rss.ts';
import { readStatuspage } from './statuspage.ts';
import { readZohoRss } from './zoho-rss.ts';

type Reader = (body: string, feed: Pick<StatusFeed, 'id' | 'services'>) => FeedReading;

const readers: Readonly<Record<FeedFormat, Reader>> = {
  'microsoft-post': (body, { id }) => readMicrosoftPost(body, id),
  'azure-post': (body, { id, services }) => readAzurePost(body, id, services),
  'microsoft-consumer-posts': (body, { id, services }) => readMicrosoftConsumerPosts(body, id, services),
  'microsoft-rss': (body) => readMicrosoftRss(body),
  'azure-rss': (body, { services }) => readRss(body, services),
  'google-incidents': (body, { services }) => readGoogleIncidents(body, services),
  'google-atom': (body, { services }) => readGoogleAtom(body, services),
  'apple-status': (body, { services }) => readAppleStatus(body, services),
  'zoho-rss': (body, { services }) => readZohoRss(body, services),
  statuspage: (body, { services }) => readStatuspage(body, services),
  instatus: (body) => readInstatus(body),
};

/** What a feed says, by the shape that the catalogue knows of it; the organisation's own tells its shape itself. */
export function readFeed(
  feed: Pick<StatusFeed, 'id' | 'services' | 'format'> | undefined,
  body: string,
): FeedReading {
  return feed === undefined ? readOrganisation(body) : readers[feed.format](body, feed);
}
