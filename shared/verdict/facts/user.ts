import { meaningOfEntraCode } from '../../catalogue/aadsts.ts';
import type { ClientId } from '../../model/client.ts';
import type { UserReportData } from '../../model/observation.ts';
import { isMeaning, type MeaningId, meaningOf } from '../../pasted/meanings.ts';
import type { PastedOwner, PastedReading, PastedRequest } from '../../pasted/read-pasted-text.ts';
import { toldByPerson } from '../../pasted/told-by-person.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, fact, unique } from './fact.ts';

/** What the person says is an observation with an owner; that an app fails says nothing yet of whose fault it is. */
const speaks = {
  nothing: 'nothing',
  'some-apps-fail': 'nothing',
  'all-apps-fail': 'nothing',
  'only-text': 'nothing',
  'only-working': 'nothing',
} as const;
const textSpeaks = {
  none: 'nothing',
  understood: 'fault',
  'not-understood': 'nothing',
  'no-error': 'nothing',
} as const satisfies Record<PastedReading['state'], string>;

export interface UserFact extends Fact<keyof typeof speaks> {
  failing: readonly ClientId[];
  working: readonly ClientId[];
  /** Codes as the program shows them, Entra's first. */
  codes: readonly string[];
  /** What the text says, what decides first. */
  meanings: readonly MeaningId[];
  /** What decides, and who can act on it; undefined without a text that is understood. */
  decides: Decides | undefined;
  /** Entra's own number says it: a service that answers with one is there. */
  byEntra: boolean;
  requests: readonly PastedRequest[];
  /** What became of the pasted text. */
  text: Fact<keyof typeof textSpeaks>;
  onPhone: boolean;
  /** Reading mail in a browser fails as well: no app can be at fault. */
  webFails: boolean;
}

export interface Decides {
  readonly id: MeaningId;
  readonly owner: PastedOwner;
  /** People's own words: it leans, and no more. */
  readonly hints: boolean;
}

const web: readonly ClientId[] = ['outlook-web', 'gmail-web'];

export function userFact(evidence: Evidence): UserFact {
  const reports = evidence.ofKind('user-report').flatMap(({ id, data }) => (data ? [{ id, ...data }] : []));
  const ids = reports.map((one) => one.id);
  // A text that was kept is read again: what is understood today counts, also in an older report.
  const said = [...reports, toldByPerson(evidence.request)];
  const all = <T>(of: (one: UserReportData) => readonly T[]) => unique(said.flatMap(of));
  const working = all((one) => one.working).sort();
  // An app in both lists works at times: the fault is what the person wants to know about.
  const failing = all((one) => one.failing).sort();
  const calm = working.filter((one) => !failing.includes(one));
  const entra = all((one) => one.entraCodes);
  const fromEntra = meaningsOfEntra(entra);
  const meanings = unique([...fromEntra, ...all((one) => one.phrases).filter(isMeaning)]);
  const [first] = meanings;
  const text = wordOf(said, meanings);
  const pasted = text === 'understood' || text === 'not-understood';
  const webFails = failing.some((one) => web.includes(one));
  const word = (): keyof typeof speaks => {
    if (failing.length > 0) return calm.length > 0 || !webFails ? 'some-apps-fail' : 'all-apps-fail';
    if (pasted) return 'only-text';
    return calm.length > 0 ? 'only-working' : 'nothing';
  };
  return {
    ...fact(word(), ids, speaks),
    failing,
    working: calm,
    codes: unique([...entra.map((code) => `AADSTS${code}`), ...all((one) => one.codes ?? [])]),
    meanings,
    decides: first && {
      id: first,
      owner: meaningOf(first).owner,
      hints: meaningOf(first).hints === true || isBelieved(first, said),
    },
    byEntra: fromEntra.length > 0,
    requests: uniqueRequests(said.flatMap((one) => one.requests ?? [])),
    text: fact(text, ids, textSpeaks),
    onPhone: said.some((one) => one.onPhone === true),
    webFails,
  };
}

/** Wherever it was said, the person said it, and no program. */
function isBelieved(id: MeaningId, said: readonly UserReportData[]): boolean {
  const heard = said.filter((one) => one.phrases.includes(id));
  return heard.length > 0 && heard.every((one) => one.ownWords?.includes(id) === true);
}

/** A number that nobody knows still says that sign-in was refused (providers.md 3). */
function meaningsOfEntra(codes: readonly number[]): MeaningId[] {
  const known = codes.map(meaningOfEntraCode).filter((one) => one !== undefined);
  return known.length > 0 || codes.length === 0 ? known : ['sign-in-refused'];
}

function wordOf(said: readonly UserReportData[], meanings: readonly MeaningId[]): PastedReading['state'] {
  if (meanings.length > 0) return 'understood';
  const states = said.map((one) => one.text);
  if (states.includes('not-understood')) return 'not-understood';
  return states.includes('no-error') ? 'no-error' : 'none';
}

function uniqueRequests(list: readonly PastedRequest[]): PastedRequest[] {
  return list.filter((one, at) => list.findIndex((other) => other.id === one.id) === at).slice(0, 8);
}
