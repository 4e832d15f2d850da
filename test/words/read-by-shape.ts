import { readAppleStatus } from '../../electron/engine/documents/feeds/apple-status.ts';
import { type FeedReading, unknownFeed } from '../../electron/engine/documents/feeds/feed.ts';
import { readGoogleIncidents } from '../../electron/engine/documents/feeds/google-incidents.ts';
import { readGraphIssues } from '../../electron/engine/documents/feeds/graph-issues.ts';
import {
  readMicrosoftConsumerPosts,
  readMicrosoftPost,
} from '../../electron/engine/documents/feeds/microsoft-post.ts';
import { readRss } from '../../electron/engine/documents/feeds/rss.ts';
import { statusFeeds } from '../../shared/catalogue/status-feeds.ts';
import type { IncidentEntry } from './incident-entry.ts';

type Reader = (body: string, feed: string) => FeedReading;
const servicesOf = (feed: string) => statusFeeds.find((one) => one.id === feed)?.services ?? [];

/** The reader of each shape of a feed. One that is missing reads nothing, and is scored so. */
const readers: Readonly<Record<string, Reader>> = {
  graph: (body) => readGraphIssues(body),
  'cloud-post': (body, feed) => readMicrosoftPost(body, feed),
  'cloud-consumer': (body, feed) => readMicrosoftConsumerPosts(body, feed, servicesOf(feed)),
  rss: (body, feed) => readRss(body, servicesOf(feed)),
  google: (body, feed) => readGoogleIncidents(body, servicesOf(feed)),
  apple: (body, feed) => readAppleStatus(body, servicesOf(feed)),
};

/** A payload through the reader of its shape. An object or a list stands for its JSON. */
export function readByShape(
  { shape, feed }: Pick<IncidentEntry, 'shape' | 'feed'>,
  payload: unknown,
): FeedReading {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return readers[shape]?.(body, feed) ?? unknownFeed;
}
