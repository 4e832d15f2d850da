import { readXml, type XmlOutcome } from '../xml.ts';
import { instantOf } from './feed.ts';

export interface RssItem {
  title: string;
  description: string;
  guid: string;
  /** ISO 8601, where it can be read. */
  publishedAt?: string;
  /** Not standard: Microsoft writes one. */
  status?: string;
}

export interface RssFeed {
  items: readonly RssItem[];
  builtAt?: string;
}

const MAX_ITEMS = 500;

/** RSS 2.0 as it stands; undefined when it is something else. What its items mean each feed knows for itself. */
export function readRssItems(body: string): RssFeed | undefined {
  const items: RssItem[] = [];
  let item: Record<string, string> = {};
  let root = '';
  let builtAt: string | undefined;
  let hasChannel = false;
  const outcome: XmlOutcome = readXml(body, (path, _attributes, text) => {
    const name = path.at(-1) ?? '';
    if (path.length === 1) root = name;
    if (path.length === 2 && name === 'channel') hasChannel = true;
    if (path.length === 3 && name === 'lastBuildDate') builtAt = instantOf(text);
    if (path.length === 4 && path[2] === 'item') item[name] ??= text;
    if (path.length !== 3 || name !== 'item') return;
    if (items.length < MAX_ITEMS) items.push(itemOf(item));
    item = {};
  });
  if (outcome !== 'ok' || root !== 'rss' || !hasChannel) return undefined;
  return { items, ...(builtAt && { builtAt }) };
}

function itemOf(item: Readonly<Record<string, string>>): RssItem {
  const publishedAt = instantOf(item.pubDate);
  return {
    title: item.title ?? '',
    description: item.description ?? '',
    guid: item.guid ?? '',
    ...(publishedAt && { publishedAt }),
    ...(item.status !== undefined && { status: item.status }),
  };
}
