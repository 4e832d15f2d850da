import { providersOfFeed } from '../../catalogue/known-providers.ts';
import { statusFeeds } from '../../catalogue/status-feeds.ts';
import { touchesMail } from '../../incident/touches-mail.ts';
import type { DataOf, PublishedIncident } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';

/** A closed incident still counts as long: "resolved" was wrong for days in EX1256020 (protocols.md 7.6). */
const RECENT_MS = 6 * 3600_000;

export interface KnownIncident extends PublishedIncident {
  feed: string;
  observation: string;
  /** An incident, or an interruption. An advisory carries less, and only where it names the app that fails. */
  weighty: boolean;
}

/** Of the provider. A green page clears nobody (design.md 1). */
const speaks = {
  incident: 'fault',
  advisory: 'nothing',
  degraded: 'fault',
  green: 'nothing',
  unknown: 'nothing',
} as const;

export interface FeedFact extends Fact<keyof typeof speaks> {
  /** Those that touch mail, open or closed within the last hours; open ones first, newest first. */
  incidents: readonly KnownIncident[];
  /** The provider's own page says that something is wrong, without naming an incident. */
  degraded: readonly string[];
  green: readonly string[];
  greenFor: number;
  /** How many entries of too long a list nobody has read. */
  leftOut: number;
}

export function feedFact(evidence: Evidence, mailbox: MailboxFacts): FeedFact {
  const incidents: KnownIncident[] = [];
  const degraded: string[] = [];
  const green: string[] = [];
  let leftOut = 0;
  for (const one of evidence.ofKind('status-feed')) {
    if (one.status !== 'ok' || !one.data || !speaksOf(one.data, mailbox)) continue;
    leftOut += one.data.leftOut ?? 0;
    for (const incident of one.data.incidents) {
      // Administration, another product, one function: it explains nothing, and stands in nobody's way.
      if (!touchesMail(incident)) continue;
      if (incident.resolved && !isRecent(incident, evidence.atMs)) continue;
      const weighty = incident.classification !== 'advisory' || /interruption/i.test(incident.status);
      incidents.push({ ...incident, feed: one.data.feed, observation: one.id, weighty });
    }
    if (one.data.state === 'degraded' || one.data.state === 'interrupted') degraded.push(one.id);
    if (one.data.state === 'available') green.push(one.id);
  }
  incidents.sort(byWeight);
  const ids = (list: readonly KnownIncident[]) => [...new Set(list.map((one) => one.observation))];
  const base = { incidents, degraded, green, greenFor: greenForMs(evidence), leftOut };
  const say = (value: FeedFact['value'], observations: readonly string[]) => ({
    ...fact(value, observations, speaks),
    ...base,
  });
  if (incidents.some((one) => one.weighty)) return say('incident', ids(incidents));
  if (degraded.length > 0) return say('degraded', degraded);
  if (incidents.length > 0) return say('advisory', ids(incidents));
  return say(green.length > 0 ? 'green' : 'unknown', green);
}

/** Milliseconds from the first failure to the end of what was measured: how long a page had time to turn red. */
function greenForMs(evidence: Evidence): number {
  const failures = evidence.observations.filter(
    ({ status, kind }) => status === 'failed' && (kind === 'http' || kind === 'mail-protocol'),
  );
  const starts = failures.map((one) => Date.parse(one.startedAt)).filter(Number.isFinite);
  // Of no failure there is no first one: the earliest of none is infinitely late. Nonsense for the end is no time either.
  return Math.max(0, evidence.atMs - Math.min(...starts) || 0);
}

function speaksOf({ feed, provider }: DataOf<'status-feed'>, mailbox: MailboxFacts): boolean {
  if (feed === 'organisation') return true;
  const known = statusFeeds.some(({ id }) => id === feed);
  return known ? providersOfFeed(feed).includes(mailbox.provider) : provider === mailbox.provider;
}

function isRecent(incident: PublishedIncident, atMs: number): boolean {
  const ended = new Date(incident.endedAt ?? incident.modifiedAt ?? Number.NaN).getTime();
  // A time that cannot be read is never near.
  return Math.abs(atMs - ended) <= RECENT_MS;
}

/** The sort keeps the order of the pages where one incident stands on two. */
function byWeight(a: KnownIncident, b: KnownIncident): number {
  return (
    Number(a.resolved) - Number(b.resolved) ||
    Number(b.weighty) - Number(a.weighty) ||
    byText(b.startedAt ?? '', a.startedAt ?? '') ||
    byText(a.id, b.id)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
