import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { readAzureItem } from './azure-item.ts';
import { type FeedReading, unknownFeed } from './feed.ts';
import { worstOf } from './microsoft-status.ts';
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
    state: worstOf(['available', ...incidents.map(stateOfItem)]),
    ...(feed.builtAt && { refreshedAt: feed.builtAt }),
    incidents,
  };
}

/** What mail and sign-in run on is red by itself, also where the text names neither: they fall with it. */
function stateOfItem({ resolved, classification, status }: PublishedIncident): FeedReading['state'] {
  if (resolved || classification === 'advisory') return 'available';
  return /interruption|outage/i.test(status) ? 'interrupted' : 'degraded';
}
