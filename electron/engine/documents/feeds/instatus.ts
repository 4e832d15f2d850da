import * as z from 'zod';
import { readIncident } from '../../../../shared/incident/read-incident.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { readForeign } from '../../../../shared/model/read-foreign.ts';
import { plainText } from '../../net/plain-text.ts';
import { readJson } from '../json.ts';
import { componentState, plainWord } from './component.ts';
import { type FeedReading, instantOf, unknownFeed } from './feed.ts';

const entry = z.object({
  id: z.string().nullish(),
  name: z.string(),
  started: z.string().nullish(),
  start: z.string().nullish(),
  status: z.string().nullish(),
  impact: z.string().nullish(),
  url: z.string().nullish(),
});
type Entry = z.infer<typeof entry>;

/** A page with a state of its own, and lists that are absent when they are empty (instatus.com/help/api/public-data). */
export const instatusSummary = z.object({
  page: z.object({ name: z.string().nullish(), status: z.string() }),
  activeIncidents: z.array(z.unknown()).max(1000).nullish(),
  activeMaintenances: z.array(z.unknown()).max(1000).nullish(),
});

/** What a page of a mail provider also has, and what is no mailbox. */
const ASIDE =
  /\b(?:web ?site|home ?page|billing|payments?|checkout|sign[- ]?ups?|new accounts?|blog|docs|documentation|support|help ?desk|marketing|status page|domains?|dns|registration)\b/i;

/** An Instatus summary of a page that is about one mail provider: its incidents have a name and no component. */
export function readInstatus(body: string): FeedReading {
  const found = readJson(body, instatusSummary);
  if (!found) return unknownFeed;
  const incidents = entriesOf(found.activeIncidents).map((one) => incidentOf(one, false));
  const planned = entriesOf(found.activeMaintenances)
    .filter(({ status }) => plainWord(status) === 'inprogress')
    .map((one) => incidentOf(one, true));
  const page = pageState(found.page.status);
  const open = incidents.filter(
    ({ resolved, affects, kinds }) => !resolved && (affects.length > 0 || (kinds ?? []).length > 0),
  );
  // "Has issues" without one that is about mail: some other part of the page.
  const calm = page === 'degraded' && incidents.length > 0 && open.length === 0 ? 'available' : page;
  return {
    state: open.some(({ status }) => /major/i.test(status))
      ? 'interrupted'
      : open.length > 0
        ? 'degraded'
        : calm,
    incidents: [...incidents, ...planned].slice(0, 50),
  };
}

function entriesOf(list: readonly unknown[] | null | undefined): Entry[] {
  return (list ?? []).flatMap((one) => readForeign(entry, one).data ?? []);
}

/** UP, HASISSUES, UNDERMAINTENANCE; newer pages put ALL, SOME or ONE before a word (providers.md 7.1). */
function pageState(status: string): FeedReading['state'] {
  const word = plainWord(status).replace(/^(?:all|some|one|multiple)/, '');
  if (word === 'hasissues') return 'degraded';
  return componentState(word);
}

function incidentOf(one: Entry, planned: boolean): PublishedIncident {
  const startedAt = instantOf(one.started ?? one.start);
  const impact = one.impact ?? '';
  return {
    id: plainText(one.id ?? one.url?.split('/').at(-1) ?? one.name, 64),
    title: plainText(one.name, 300),
    service: 'page',
    classification: planned || componentState(impact) === 'available' ? 'advisory' : 'incident',
    status: plainText([one.status, impact].filter(Boolean).join(' '), 64),
    resolved: plainWord(one.status) === 'resolved',
    ...(startedAt && { startedAt }),
    ...(planned
      ? { affects: [] }
      : readIncident({ title: one.name, posts: [], about: ASIDE.test(one.name) ? 'other' : 'mail' })),
  };
}
