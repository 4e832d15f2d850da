import { readAzureItem } from './azure-item.ts';
import { type FeedReading, stateOf, unknownFeed } from './feed.ts';
import { readRssItems } from './rss-items.ts';

/** Azure's own feed: empty when all is well, which is no proof (protocols.md 8.1). */
export function readRss(body: string, services: readonly string[]): FeedReading {
  const feed = readRssItems(body);
  if (!feed) return unknownFeed;
  const incidents = feed.items
    .flatMap(
      (item) =>
        readAzureItem(
          {
            id: item.guid,
            title: item.title,
            body: item.description,
            status: item.status ?? '',
            startedAt: item.publishedAt,
          },
          services,
        ) ?? [],
    )
    .slice(0, 50);
  return {
    state: stateOf(incidents),
    ...(feed.builtAt && { refreshedAt: feed.builtAt }),
    incidents,
  };
}
