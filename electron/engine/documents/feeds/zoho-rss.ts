import { isListed, subjectOfListed } from '../../../../shared/catalogue/service-words.ts';
import { componentIncident, componentState } from './component.ts';
import { type FeedReading, unknownFeed } from './feed.ts';
import { worstOf } from './microsoft-status.ts';
import { readRssItems } from './rss-items.ts';

/**
 * Zoho's pages: one item for each component at all times, "Zoho Mail - Operational". No list of incidents: an item is none
 * by standing there, the word behind the dash decides (providers.md 7.1).
 */
export function readZohoRss(body: string, services: readonly string[]): FeedReading {
  const feed = readRssItems(body);
  if (!feed) return unknownFeed;
  const components = feed.items.flatMap((item) => {
    const parts = item.title.trim().split(/\s[-–—]\s/);
    const status = parts.at(-1) ?? '';
    const name = parts.slice(0, -1).join(' - ');
    return isListed(name, services) ? [{ name, status, item }] : [];
  });
  // Not there, or by another name: nobody has said that mail works.
  const missing = services.filter((service) => !components.some(({ name }) => isListed(name, [service])));
  const states = components.map(({ status }) => componentState(status));
  return {
    state: worstOf([...states, ...missing.map(() => 'unknown' as const)]),
    ...(feed.builtAt && { refreshedAt: feed.builtAt }),
    incidents: components.flatMap(
      ({ name, status, item }) =>
        componentIncident({
          id: item.guid || name,
          name,
          status,
          body: item.description,
          about: subjectOfListed(name),
          changedAt: item.publishedAt,
        }) ?? [],
    ),
  };
}
