import { namedRoutes } from '../../../../shared/catalogue/incident-keywords.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { plainText } from '../../net/plain-text.ts';
import { readXml } from '../xml.ts';
import { type FeedReading, instantOf, stateOf, textOfHtml, unknownFeed } from './feed.ts';

/** RSS 2.0 with an optional, non-standard <status> in each item (protocols.md 8.1). Empty when all is well: no proof. */
export function readRss(body: string, services: readonly string[]): FeedReading {
  const incidents: PublishedIncident[] = [];
  let item: Record<string, string> = {};
  let isRss = false;
  let built: string | undefined;
  const outcome = readXml(body, (path, _attributes, text) => {
    const name = path.at(-1) ?? '';
    if (path.length === 1) isRss = name === 'rss';
    if (path.length === 3 && name === 'lastBuildDate') built = instantOf(text);
    if (path.length === 4 && path[2] === 'item') item[name] = text;
    if (path.length !== 3 || name !== 'item') return;
    const told = `${item.title ?? ''}\n${textOfHtml(item.description ?? '')}`;
    const startedAt = instantOf(item.pubDate);
    const relevant =
      services.length === 0 || services.some((service) => told.toLowerCase().includes(service.toLowerCase()));
    if (relevant && incidents.length < 50) {
      incidents.push({
        id: plainText(item.guid || item.title || 'item', 64),
        title: plainText(item.title || told, 300),
        service: plainText(item.title || 'feed', 100),
        classification: 'incident',
        status: plainText(item.status || 'reported', 64),
        resolved: /available|operational|restored|resolved|mitigated/i.test(item.status ?? ''),
        ...(startedAt && { startedAt }),
        affects: namedRoutes(told),
      });
    }
    item = {};
  });
  if (outcome !== 'ok' || !isRss) return unknownFeed;
  return { state: stateOf(incidents), ...(built && { refreshedAt: built }), incidents };
}
