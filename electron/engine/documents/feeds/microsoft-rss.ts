import { type FeedReading, unknownFeed } from './feed.ts';
import { microsoftState, worstOf } from './microsoft-status.ts';
import { readRssItems } from './rss-items.ts';
import { readSuitePost } from './suite-post.ts';

/** The suite's feed: an item for each announcement that runs, each with a <status>; none when there is nothing to say. */
export function readMicrosoftRss(body: string): FeedReading {
  const feed = readRssItems(body);
  if (!feed) return unknownFeed;
  const read = feed.items.map((item) =>
    readSuitePost({
      id: item.guid || item.title || 'item',
      title: item.title,
      body: item.description,
      status: item.status ?? '',
      state: microsoftState(item.status),
      startedAt: item.publishedAt,
      modifiedAt: item.publishedAt,
    }),
  );
  return {
    state: read.length === 0 ? 'available' : worstOf(read.map(({ state }) => state)),
    ...(feed.builtAt && { refreshedAt: feed.builtAt }),
    incidents: read.flatMap(({ incident }) => incident ?? []).slice(0, 50),
  };
}
