import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { FeedReading } from '../../electron/engine/documents/feeds/feed.ts';
import type { ClientId } from '../../shared/model/client.ts';
import { claimedPrograms, isRed } from './claimed-programs.ts';
import { type IncidentEntry, incidentEntry } from './incident-entry.ts';
import { otherClothes } from './other-clothes.ts';
import { readByShape } from './read-by-shape.ts';
import type { WordFigure, WordScore } from './score.ts';

interface Read {
  entry: IncidentEntry;
  reading: FeedReading;
  claimed: readonly ClientId[];
}

/** Scores readings of incidents as the corpus's README says. The goals are meant for entries of high confidence. */
export function scoreIncidents(lines: readonly string[]): WordScore {
  const entries = lines
    .filter((line) => line.trim() !== '')
    .map((line) => incidentEntry.parse(JSON.parse(line)));
  const read = entries.map((entry): Read => {
    const reading = readByShape(entry, entry.payload);
    return { entry, reading, claimed: claimedPrograms(entry, reading) };
  });
  const sure = read.filter(({ entry }) => entry.expect.confidence === 'high');
  const changed = entries.flatMap(changedIn);
  return {
    corpus: 'incidents',
    entries: entries.length,
    figures: [
      ...figuresOf(sure, ''),
      ...figuresOf(
        read.filter(({ entry }) => entry.expect.confidence === 'low'),
        ', low confidence',
      ).map(({ goal: _goal, ...figure }) => figure),
      { what: 'changed in other clothes', value: changed.length, kind: 'count', goal: { atMost: 0 } },
    ],
    wrong: [...read.flatMap(({ entry, reading, claimed }) => wrongOf(entry, reading, claimed)), ...changed],
  };
}

const has = ({ entry }: Read, tag: string) => entry.tags.includes(tag);
const isNamed = (one: Read) => !has(one, 'innocent') && !has(one, 'names-nobody');

function figuresOf(read: readonly Read[], suffix: string): WordFigure[] {
  const named = read.filter(isNamed);
  const claims = named.flatMap(({ entry: { expect }, claimed }) =>
    claimed.filter((one) => !expect.maybeClients.includes(one)).map((one) => expect.clients.includes(one)),
  );
  const right = claims.filter(Boolean).length;
  const wanted = named.flatMap(({ entry }) => entry.expect.clients).length;
  const against = named.flatMap(({ entry, claimed }) =>
    claimed.filter((one) => entry.expect.notClients.includes(one)),
  );
  const innocent = read.filter((one) => has(one, 'innocent'));
  const nameless = read.filter((one) => has(one, 'names-nobody'));
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return [
    {
      what: `programs, precision${suffix}`,
      value: share(right, claims.length),
      kind: 'share',
      goal: { atLeast: 0.95 },
    },
    {
      what: `programs, recall${suffix}`,
      value: share(right, wanted),
      kind: 'share',
      goal: { atLeast: 0.85 },
    },
    { what: `programs claimed that work${suffix}`, value: against.length, kind: 'count' },
    {
      what: `innocent that accuse${suffix}`,
      value: innocent.length === 0 ? 0 : innocent.filter(accuses).length / innocent.length,
      kind: 'share',
      goal: { atMost: 0.01 },
    },
    {
      what: `innocent that only colour the page${suffix}`,
      value: innocent.filter((one) => !accuses(one) && isRed(one.reading)).length,
      kind: 'count',
    },
    {
      what: `nameless outages dropped${suffix}`,
      value: nameless.length === 0 ? 0 : nameless.filter(isDropped).length / nameless.length,
      kind: 'share',
      goal: { atMost: 0.05 },
    },
  ];
}

function accuses({ entry: { expect }, claimed }: Read): boolean {
  return claimed.some((one) => !expect.maybeClients.includes(one));
}

/** Late or lost mail names nobody's program: it is enough that the reading says anything. */
function isDropped({ entry, reading, claimed }: Read): boolean {
  if (claimed.length > 0) return false;
  if (entry.expect.clients.length > 0) return true;
  return !reading.incidents.some(({ affects, kinds = [] }) => affects.length + kinds.length > 0);
}

function wrongOf(entry: IncidentEntry, reading: FeedReading, claimed: readonly ClientId[]): string[] {
  const { expect } = entry;
  const one = { entry, reading, claimed };
  const extra = claimed.filter((each) => ![...expect.clients, ...expect.maybeClients].includes(each));
  const missing = expect.clients.filter((each) => !claimed.includes(each));
  const faults = [
    ...(has(one, 'innocent') && extra.length > 0 ? ['accuses'] : []),
    ...(has(one, 'names-nobody') && isDropped(one) ? ['dropped'] : []),
    ...(!has(one, 'innocent') && extra.length > 0 ? ['too much'] : []),
    ...(!has(one, 'innocent') && missing.length > 0 ? ['too little'] : []),
    ...(!expect.mayBeRed && isRed(reading) ? ['colours the page'] : []),
    ...(expect.state !== undefined && reading.state !== expect.state ? [`is ${reading.state}`] : []),
  ];
  if (faults.length === 0) return [];
  const programs = [extra.length > 0 ? `+${extra}` : '', missing.length > 0 ? `-${missing}` : ''].join(' ');
  return [
    `${entry.id} (${entry.shape}, ${expect.confidence}): ${faults.join(', ')} ${programs} [${expect.why}]`,
  ];
}

/** What an open incident says, whatever order its words stand in. */
function signatureOf({ state, incidents }: FeedReading): string {
  const open = incidents
    .filter(({ resolved }) => !resolved)
    .map(({ id, affects, works = [], kinds = [] }) =>
      [id, [...affects].sort(), [...works].sort(), [...kinds].sort()].join('|'),
    );
  return [state, ...open.sort()].join('\n');
}

function changedIn(entry: IncidentEntry): string[] {
  const plain = signatureOf(readByShape(entry, entry.payload));
  return otherClothes.flatMap(({ name, change }) => {
    const dressed = signatureOf(readByShape(entry, change(entry.payload)));
    return dressed === plain ? [] : [`${entry.id}: another reading with ${name}`];
  });
}

/** `node test/words/incidents.ts FILE [even|odd]` shows the figures and what was read wrongly. */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , file = '../shared/corpus/incidents.jsonl', half] = process.argv;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const { figures, wrong } = scoreIncidents(
    lines.filter((_, index) => half === undefined || (index % 2 === 0) === (half === 'even')),
  );
  for (const one of wrong) console.log(one);
  for (const { what, value } of figures) console.log(`${value.toFixed(3)}  ${what}`);
}
