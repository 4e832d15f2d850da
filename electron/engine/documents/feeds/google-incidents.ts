import * as z from 'zod';
import { isListed, subjectOfListed } from '../../../../shared/catalogue/service-words.ts';
import { type IncidentText, readIncident } from '../../../../shared/incident/read-incident.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { readForeign } from '../../../../shared/model/read-foreign.ts';
import { plainText } from '../../net/plain-text.ts';
import { readJson } from '../json.ts';
import { type FeedReading, instantOf, stateOf, unknownFeed } from './feed.ts';

const update = z.object({
  when: z.string().nullish(),
  created: z.string().nullish(),
  text: z.string().nullish(),
  status: z.string().nullish(),
});

const incident = z.object({
  id: z.string(),
  begin: z.string().nullish(),
  end: z.string().nullish(),
  modified: z.string().nullish(),
  external_desc: z.string().nullish(),
  status_impact: z.string().nullish(),
  service_name: z.string().nullish(),
  affected_products: z.array(z.object({ title: z.string().nullish() })).nullish(),
  most_recent_update: update.nullish(),
  updates: z.array(update).max(500).nullish(),
});
type Incident = z.infer<typeof incident>;

/** Open is without an end (protocols.md 8.4). Open ones are kept first: the file goes back years. */
export function readGoogleIncidents(body: string, services: readonly string[]): FeedReading {
  const found = readJson(body, z.array(z.unknown()));
  if (!found) return unknownFeed;
  const read = found.slice(0, 5000).map((one) => readForeign(incident, one).data);
  // A list of which nothing can be read has drifted; an empty one is a quiet year.
  if (read.length > 0 && read.every((one) => one === undefined)) return unknownFeed;
  const incidents = read
    .filter((one) => one !== undefined)
    .flatMap((one) => {
      const about = subjectOf(one, services);
      return about === undefined ? [] : [incidentOf(one, about)];
    })
    .sort((a, b) => Number(a.resolved) - Number(b.resolved))
    .slice(0, 20);
  return { state: stateOf(incidents), incidents };
}

/** By the product it is filed under; one that is filed under several counts where ours is among them. */
function subjectOf(one: Incident, services: readonly string[]): IncidentText['about'] | undefined {
  const names = [one.service_name, ...(one.affected_products ?? []).map(({ title }) => title)];
  const listed = names.filter((name) => name != null && isListed(name, services));
  if (listed.some((name) => subjectOfListed(name ?? '') === 'mail')) return 'mail';
  return listed.length > 0 ? 'sign-in' : undefined;
}

function incidentOf(one: Incident, about: IncidentText['about']): PublishedIncident {
  const startedAt = instantOf(one.begin);
  const modifiedAt = instantOf(one.modified);
  const endedAt = instantOf(one.end);
  const posts = postsOf(one);
  const title = titleOf(one.external_desc ?? posts[0] ?? '');
  return {
    id: plainText(one.id, 64),
    title: plainText(title || (one.service_name ?? ''), 300),
    service: plainText(one.service_name ?? '', 100),
    classification: one.status_impact === 'SERVICE_INFORMATION' ? 'advisory' : 'incident',
    status: plainText(one.status_impact ?? '', 64),
    resolved: Boolean(one.end) || one.most_recent_update?.status === 'AVAILABLE',
    ...(startedAt && { startedAt }),
    ...(modifiedAt && { modifiedAt }),
    ...(endedAt && { endedAt }),
    ...readIncident({ title, posts, service: one.service_name ?? undefined, about }),
  };
}

/** Newest first; the description repeats the newest, and is all there is where no update has a text. */
function postsOf(one: Incident): string[] {
  const updates = [...(one.updates ?? [])].sort((a, b) => timeOf(b) - timeOf(a));
  const newest = one.most_recent_update?.text;
  const texts = [newest, ...updates.map(({ text }) => text), one.external_desc].filter(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  return [...new Set(texts)];
}

function timeOf({ when, created }: z.infer<typeof update>): number {
  const time = Date.parse(when ?? created ?? '');
  return Number.isNaN(time) ? 0 : time;
}

/** The paragraph "**Title:**" or "**Summary:**", else the first line. */
export function titleOf(text: string): string {
  const lines = text
    .replace(/\*\*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', second = ''] = lines;
  const labelled = /^(?:title|summary):\s?(.*)$/i.exec(first);
  return labelled ? labelled[1] || second : first;
}
