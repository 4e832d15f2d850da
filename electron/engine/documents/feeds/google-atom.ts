import { isListed, subjectOfListed } from '../../../../shared/catalogue/service-words.ts';
import { type IncidentText, readIncident } from '../../../../shared/incident/read-incident.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { plainText } from '../../net/plain-text.ts';
import { readXml } from '../xml.ts';
import { type FeedReading, instantOf, stateOf, textOfHtml, unknownFeed } from './feed.ts';
import { titleOf } from './google-incidents.ts';

interface Entry {
  id: string;
  title: string;
  summary: string;
  updatedAt?: string;
}

/**
 * The dashboard's Atom feed: an entry for each update, newest first, "RESOLVED: …" when it is over. An entry is about mail
 * when it names the product; of an incident only its newest entry counts.
 */
export function readGoogleAtom(body: string, services: readonly string[]): FeedReading {
  const feed = readEntries(body);
  if (!feed) return unknownFeed;
  const seen = new Set<string>();
  const incidents: PublishedIncident[] = [];
  for (const entry of [...feed.entries].sort((a, b) =>
    (a.updatedAt ?? '') < (b.updatedAt ?? '') ? 1 : -1,
  )) {
    const about = subjectOf(entry, services);
    const key = incidentId(entry.id);
    if (about === undefined || seen.has(key)) continue;
    seen.add(key);
    incidents.push(incidentOf(entry, key, about));
  }
  incidents.sort((a, b) => Number(a.resolved) - Number(b.resolved));
  return {
    state: stateOf(incidents),
    ...(feed.updatedAt && { refreshedAt: feed.updatedAt }),
    incidents: incidents.slice(0, 20),
  };
}

function readEntries(body: string): { entries: Entry[]; updatedAt?: string } | undefined {
  const entries: Entry[] = [];
  let entry: Record<string, string> = {};
  let root = '';
  let updatedAt: string | undefined;
  const outcome = readXml(body, (path, _attributes, text) => {
    const name = path.at(-1) ?? '';
    if (path.length === 1) root = name;
    if (path.length === 2 && name === 'updated') updatedAt = instantOf(text);
    if (path.length === 3 && path[1] === 'entry') entry[name] ??= text;
    if (path.length !== 2 || name !== 'entry') return;
    const at = instantOf(entry.updated);
    if (entries.length < 500) {
      entries.push({
        id: entry.id ?? '',
        title: entry.title ?? '',
        summary: entry.summary ?? entry.content ?? '',
        ...(at && { updatedAt: at }),
      });
    }
    entry = {};
  });
  if (outcome !== 'ok' || root !== 'feed') return undefined;
  return { entries, ...(updatedAt && { updatedAt }) };
}

/** "tag:google.com,2017:feed:p1ZgtMv9…/…": the incident, without the update. */
function incidentId(id: string): string {
  return id.replace(/^tag:[^:]{1,60}:(?:feed:)?/, '').split(/[/#.]/)[0] ?? id;
}

function subjectOf(
  { title, summary }: Entry,
  services: readonly string[],
): IncidentText['about'] | undefined {
  // The product stands in the title, or in the summary's list of them.
  const products = /(?:affected products?|incident affecting)[: ]{1,3}([^\n<]{1,300})/i.exec(
    textOfHtml(summary),
  )?.[1];
  const named = services.filter(
    (service) => holds(title, service) || (products !== undefined && holds(products, service)),
  );
  if (named.some((name) => subjectOfListed(name) === 'mail')) return 'mail';
  return named.length > 0 ? 'sign-in' : undefined;
}

function holds(text: string, service: string): boolean {
  if (isListed(text, [service])) return true;
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
  return words.includes(` ${service.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `);
}

function incidentOf(entry: Entry, id: string, about: IncidentText['about']): PublishedIncident {
  const resolved = /^\W{0,3}(?:resolved|mitigated|closed)\b/i.test(entry.title);
  const title = titleOf(
    entry.title.replace(/^\W{0,3}(?:resolved|mitigated|closed|update|updated|new|open)\W{1,3}/i, ''),
  );
  return {
    id: plainText(id, 64),
    title: plainText(title, 300),
    service: plainText(about === 'mail' ? 'Gmail' : 'Google', 100),
    classification: 'incident',
    status: resolved ? 'resolved' : 'reported',
    resolved,
    ...(entry.updatedAt && { modifiedAt: entry.updatedAt }),
    ...readIncident({ title, posts: [entry.summary], about }),
  };
}
