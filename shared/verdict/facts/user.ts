import { type EntraOwner, ownerOfEntraCode } from '../../catalogue/aadsts.ts';
import type { ClientId } from '../../model/client.ts';
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
const textSpeaks = { none: 'nothing', understood: 'fault', 'not-understood': 'nothing' } as const;

export interface UserFact extends Fact<keyof typeof speaks> {
  failing: readonly ClientId[];
  working: readonly ClientId[];
  codes: readonly number[];
  owners: readonly EntraOwner[];
  phrases: readonly string[];
  /** The pasted error: whether a code with an owner or a known phrase is in it. */
  text: Fact<keyof typeof textSpeaks>;
  /** Reading mail in a browser fails as well: no app can be at fault. */
  webFails: boolean;
}

const web: readonly ClientId[] = ['outlook-web', 'gmail-web'];

export function userFact(evidence: Evidence): UserFact {
  const reports = evidence.ofKind('user-report').flatMap(({ id, data }) => (data ? [{ id, ...data }] : []));
  const { request } = evidence;
  const said = <T>(own: readonly T[], seen: (readonly T[])[]) => unique([...own, ...seen.flat()]).sort();
  const working = said(
    request.working,
    reports.map((one) => one.working),
  );
  // An app in both lists works at times: the fault is what the person wants to know about.
  const failing = said(
    request.failing,
    reports.map((one) => one.failing),
  );
  const calm = working.filter((one) => !failing.includes(one));
  const codes = unique(reports.flatMap((one) => one.entraCodes));
  const phrases = unique(reports.flatMap((one) => one.phrases));
  const owners = unique(codes.map(ownerOfEntraCode).filter((one) => one !== undefined));
  const ids = reports.map((one) => one.id);
  const pasted = codes.length > 0 || phrases.length > 0 || Boolean(request.errorText?.trim());
  const textWord = !pasted
    ? 'none'
    : owners.length > 0 || phrases.length > 0
      ? 'understood'
      : 'not-understood';
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
    codes,
    owners,
    phrases,
    text: fact(textWord, ids, textSpeaks),
    webFails,
  };
}
