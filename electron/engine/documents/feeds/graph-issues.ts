import * as z from 'zod';
import { type PartRole, partsOf } from '../../../../shared/incident/parts.ts';
import { readIncident } from '../../../../shared/incident/read-incident.ts';
import { textOfHtml } from '../../../../shared/incident/text-of-html.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { readForeign } from '../../../../shared/model/read-foreign.ts';
import { plainText } from '../../net/plain-text.ts';
import { readJson } from '../json.ts';
import { type FeedReading, instantOf, stateOf, unknownFeed } from './feed.ts';
import { aboutOfGraph } from './graph-services.ts';
import { closedTitle, graphStatuses } from './graph-statuses.ts';

/** What makes an entry an issue. An overview of a service has no title, a message of the message centre no status. */
const head = z.object({
  id: z.string(),
  title: z.string().min(1),
  service: z.string().min(1),
  status: z.string(),
  isResolved: z.boolean().nullish(),
  classification: z.string().nullish(),
  feature: z.string().nullish(),
  featureGroup: z.string().nullish(),
  startDateTime: z.string().nullish(),
  endDateTime: z.string().nullish(),
  lastModifiedDateTime: z.string().nullish(),
});
const rest = z.object({
  impactDescription: z.string().nullish(),
  posts: z
    .array(
      z.object({
        createdDateTime: z.string().nullish(),
        description: z.object({ content: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
});
const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().nullish() });

interface Issue {
  head: z.infer<typeof head>;
  raw: unknown;
  about: ReturnType<typeof aboutOfGraph>;
  open: boolean;
}

/** A list goes back months; an organisation has some dozens of open issues at most. */
const MOST_ENTRIES = 3000;
const MOST_INCIDENTS = 50;

/**
 * An organisation's copy of Microsoft Graph's service-health issues (protocols.md 8.2): a page, its bare list, or one issue.
 * Open ones are read first; what is not a list of issues is unknown.
 */
export function readGraphIssues(body: string): FeedReading {
  const found = readJson(body, z.unknown());
  const paged = readForeign(page, found).data;
  const entries = paged?.value ?? (Array.isArray(found) ? found : [found]);
  const looked = entries.slice(0, MOST_ENTRIES);
  const heads = looked.flatMap((raw): Issue[] => {
    const one = readForeign(head, raw).data;
    const word = one && graphStatuses[one.status.toLowerCase()];
    if (!one || word === undefined) return [];
    const open = word === 'open' && !isOver(one);
    return [{ head: one, raw, about: aboutOfGraph(one.service, one.feature, one.featureGroup), open }];
  });
  // An empty page is a page; a list in which nothing is an issue is another list.
  if (heads.length === 0 && !(paged && entries.length === 0)) return unknownFeed;
  const relevant = heads.filter(({ about }) => about !== 'other').sort(byWeight);
  const read = relevant.slice(0, MOST_INCIDENTS);
  const incidents = read.map(incidentOf);
  const stamps = incidents.flatMap((one) => one.modifiedAt ?? []).sort();
  const refreshedAt = stamps.at(-1);
  const leftOut =
    entries.length - looked.length + relevant.slice(MOST_INCIDENTS).filter(({ open }) => open).length;
  return {
    state: stateOf(incidents),
    ...(refreshedAt && { refreshedAt }),
    incidents,
    ...(leftOut > 0 && { leftOut }),
  };
}

function isOver({ isResolved, endDateTime, title }: Issue['head']): boolean {
  return isResolved === true || closedTitle.test(title) || (isResolved == null && Boolean(endDateTime));
}

/** Open before closed, incidents before advisories, the newest first. */
function byWeight(a: Issue, b: Issue): number {
  return (
    Number(b.open) - Number(a.open) ||
    Number(isAdvisory(a)) - Number(isAdvisory(b)) ||
    modified(b) - modified(a)
  );
}

function isAdvisory({ head: { classification, status } }: Issue): boolean {
  return classification?.toLowerCase() === 'advisory' && status.toLowerCase() !== 'serviceinterruption';
}

function modified({ head: { lastModifiedDateTime, startDateTime } }: Issue): number {
  return Date.parse(lastModifiedDateTime ?? startDateTime ?? '') || 0;
}

function incidentOf(issue: Issue): PublishedIncident {
  const { head: one, raw, about, open } = issue;
  const { impactDescription, posts } = readForeign(rest, raw).data ?? {};
  const texts = [...(posts ?? [])]
    .reverse()
    .sort(byTime)
    .map((post) => post.description?.content ?? '');
  const newest = textOfHtml((texts[0] ?? '').slice(0, LONGEST_POST));
  const classification = one.classification?.toLowerCase();
  const startedAt = instantOf(one.startDateTime);
  const modifiedAt = instantOf(one.lastModifiedDateTime);
  const endedAt = instantOf(one.endDateTime);
  const nextUpdate = paragraphOf(newest, 'silent', /^next update/);
  const scope = paragraphOf(newest, 'scope', /scope/);
  return {
    id: plainText(one.id, 64),
    title: plainText(textOfHtml(one.title.slice(0, 1200)), 300),
    service: plainText(one.service, 100),
    classification:
      one.status.toLowerCase() === 'serviceinterruption' || classification === 'incident'
        ? 'incident'
        : classification === 'advisory'
          ? 'advisory'
          : 'unknown',
    status: plainText(one.status, 64),
    resolved: !open,
    ...(startedAt && { startedAt }),
    ...(modifiedAt && { modifiedAt }),
    ...(endedAt && { endedAt }),
    ...(nextUpdate && { nextUpdate: plainText(nextUpdate, 200) }),
    ...(scope && { scope: plainText(scope, 300) }),
    ...readIncident({
      title: one.title,
      impact: impactDescription ?? undefined,
      posts: texts,
      service: one.service,
      feature: one.feature ?? undefined,
      about,
    }),
  };
}

const LONGEST_POST = 12_000;

interface Post {
  createdDateTime?: string | null | undefined;
}

/** Newest first; Graph lists the oldest first, so the list is turned round before it is sorted. */
function byTime(a: Post, b: Post): number {
  return (Date.parse(b.createdDateTime ?? '') || 0) - (Date.parse(a.createdDateTime ?? '') || 0);
}

function paragraphOf(text: string, role: PartRole, label: RegExp): string | undefined {
  return partsOf(text).find((part) => part.role === role && label.test(part.label))?.text;
}
