import { type FeedReading, unknownFeed } from '../../electron/engine/documents/feeds/feed.ts';
import { readFeed } from '../../electron/engine/documents/feeds/read-feed.ts';
import { type FeedFormat, statusFeeds } from '../../shared/catalogue/status-feeds.ts';
import type { IncidentEntry } from './incident-entry.ts';

/** The shapes of the corpus by the formats of the catalogue; the organisation's own tells its shape itself. */
const formats: Readonly<Record<string, FeedFormat | 'organisation'>> = {
  graph: 'organisation',
  'cloud-post': 'microsoft-post',
  'cloud-consumer': 'microsoft-consumer-posts',
  'cloud-rss': 'microsoft-rss',
  rss: 'azure-rss',
  google: 'google-incidents',
  'google-atom': 'google-atom',
  apple: 'apple-status',
  statuspage: 'statuspage',
  'zoho-rss': 'zoho-rss',
  instatus: 'instatus',
};

/** A payload through the reader of its feed, or of its shape where the catalogue does not have the feed. */
export function readByShape(
  { shape, feed }: Pick<IncidentEntry, 'shape' | 'feed'>,
  payload: unknown,
): FeedReading {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const known = statusFeeds.find(({ id, url }) => id === feed || new URL(url).hostname === feed);
  if (known) return readFeed(known, body);
  const format = formats[shape];
  if (format === undefined) return unknownFeed;
  return readFeed(format === 'organisation' ? undefined : { id: feed, services: [], format }, body);
}
