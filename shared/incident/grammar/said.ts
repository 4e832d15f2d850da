import { askedAt, identityWords } from './asked.ts';
import { faultNounAt, ownFollows } from './fault-noun.ts';
import {
  conjunctions,
  isAuxiliary,
  isFailing,
  isFault,
  isFaultAdjective,
  isNegation,
  isPlain,
  isThing,
  type NounPhrase,
  nounPhrase,
} from './noun-phrase.ts';
import { shownAt } from './shown.ts';
import { asks, sees } from './verb-kinds.ts';
import { type Deed, deedAt, isGerund, isVerb, tailOf } from './verb-phrase.ts';
import { unwanted } from './word-classes.ts';

const long = new Set('long longer minutes seconds hours'.split(' '));
const takes = new Set('take takes taking took'.split(' '));
const touches = new Set(
  'affect affects affecting impact impacts impacting hits disrupts disrupting interrupts'.split(' '),
);
const hinders = new Set(
  'prevent prevents preventing prevented blocks blocking keeps stops stopping stop hinder hinders'.split(' '),
);
/** "Is not available": said with an adjective. */
const good = new Set(
  'available accessible reachable usable responding working opening loading operational functional possible responsive syncing connecting connected delivered received sent synced synchronized processed accepted arriving answer answering'.split(
    ' ',
  ),
);
const failsTo = new Set('fail fails failed failing failure failures unable inability'.split(' '));
const refuses = new Set(
  'refuse refuses rejects reject denies deny drops drop loses lose delays blocks block bounces'.split(' '),
);
const again = new Set('again several repeatedly twice times'.split(' '));
const junk = new Set(unwanted);
const puts = new Set(
  'land lands landing go goes going sent delivered moved routed treated classified flagged marked identified end ends'.split(
    ' ',
  ),
);
const modals = new Set('may might can could will would should do does did not to'.split(' '));
const hardly = new Set('only enough yet limited just all always'.split(' '));
/** What happens to people, and to nothing of theirs by name. */
const ofPeople = new Set(
  'signedout disconnected affected impacted hit blocked barred denied interrupted stuck timeout unable offline'.split(
    ' ',
  ),
);

/** What a sentence says at this word: whose fault it tells of. */
export function saidAt(
  tokens: readonly string[],
  at: number,
  subject: NounPhrase,
): Deed | 'bare' | 'suffers' | undefined {
  const word = tokens[at] ?? '';
  const next = tokens[at + 1] ?? '';
  if (isAbsent(tokens, subject) && at === subject.end && (isAuxiliary(word) || isVerb(word))) {
    let from = at;
    while (isAuxiliary(tokens[from] ?? '')) from += 1;
    return deniedAt(tokens, from, subject) === 'own' ? 'own' : 'none';
  }
  if (isNegation(word) || word === 'unable' || word === 'inability' || (failsTo.has(word) && next === 'to'))
    return deniedAt(tokens, at + 1, subject);
  if (word.startsWith('stop') && isGerund(next)) return deedAt(tokens, at + 1, subject.kind).deed;
  if (touches.has(word) && !conjunctions.has(tokens[at - 1] ?? ',')) {
    const { kind } = nounPhrase(tokens, at + 1);
    if (kind === 'own') return 'own';
    if (kind === 'other') return 'other';
  }
  if (asks.has(word)) {
    const asked = askedAt(tokens, at);
    if (asked !== undefined) return asked;
  }
  if (sees.has(word)) {
    const shown = shownAt(tokens, at + 1, subject);
    if (shown !== undefined) return shown;
  }
  if (takes.has(word) && tokens.slice(at + 1, at + 6).some((one) => long.has(one)))
    return subject.kind === 'own' ? tailOf(tokens, at + 1) : undefined;
  if (refuses.has(word) && at >= subject.end && subject.kind !== 'people') {
    const { kind, end } = nounPhrase(tokens, at + 1);
    if (kind === 'own')
      return tailOf(tokens, end) === 'own' && subject.kind === 'other' ? 'suffers' : tailOf(tokens, end);
    if (kind === 'other' && !hinders.has(word)) return 'other';
  }
  if (hinders.has(word)) {
    const from = tokens.indexOf('from', at);
    if (from > 0 && from - at < 10) return deedAt(tokens, from + 1, 'people').deed;
  }
  if (
    (word === 'have' || word === 'must' || word === 'need') &&
    tokens.slice(at).some((one) => again.has(one))
  )
    if (tokens.slice(at, at + 8).some((one) => identityWords.has(one))) return tailOf(tokens, at + 2);
  if (
    junk.has(word) &&
    subject.things.has('mail') &&
    subject.kind === 'own' &&
    tokens.slice(at - 5, at).some((one) => puts.has(one))
  )
    return 'own';
  if (isFault(word) && !isDenied(tokens, at) && !modals.has(tokens[at - 1] ?? '')) {
    const fault = faultNounAt(tokens, at, subject);
    if (fault !== undefined) return fault;
  }
  if (isFailing(word) && next !== 'to') return failingAt(tokens, at, subject);
  return undefined;
}

const absent = new Set(['no', 'nobody', 'none']);

/** "No messages are delivered", "nobody can connect": whoever or whatever it is said of, there is none. */
const isAbsent = (tokens: readonly string[], subject: NounPhrase): boolean =>
  absent.has(tokens[0] ?? '') && (subject.kind === 'own' || subject.kind === 'people');

const lacks = new Set(['no', 'zero', 'without']);
const expects = new Set(
  'expect expected anticipate anticipated foresee cause causes see observe observed experience experienced notice'.split(
    ' ',
  ),
);

/** "No impact on mail", "without any interruption of the service", "we do not expect any delays". */
function isDenied(tokens: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = tokens[before] ?? '';
    if (lacks.has(word)) return true;
    if (expects.has(word)) return isNegation(tokens[before - 1] ?? '');
    if (!isPlain(word) && !isFaultAdjective(word) && !isThing(word)) return false;
  }
  return false;
}

function deniedAt(tokens: readonly string[], from: number, subject: NounPhrase): Deed | undefined {
  let at = from;
  while (
    at < tokens.length &&
    (isPlain(tokens[at] ?? '') || tokens[at] === 'be') &&
    !isVerb(tokens[at] ?? '')
  )
    at += 1;
  const word = tokens[at] ?? '';
  if (hardly.has(word)) return undefined;
  if (good.has(word)) {
    if (subject.kind === 'own') return tailOf(tokens, at + 1);
    return subject.kind === 'people' ? tailOf(tokens, at + 1) : undefined;
  }
  const { deed } = deedAt(tokens, from, subject.kind);
  return deed === 'none' ? undefined : deed;
}

function failingAt(tokens: readonly string[], at: number, subject: NounPhrase): Deed | 'bare' | undefined {
  const word = tokens[at] ?? '';
  // As an adjective: "delayed delivery of mail", "slow webmail".
  const named = nounPhrase(tokens, at + 1);
  if (isFaultAdjective(word) && named.kind === 'own' && at < subject.end) return tailOf(tokens, named.end);
  // "Affected users": of whom it tells, and not what it tells. "No messages are lost": none is.
  if (at < subject.end || isAbsent(tokens, subject)) return undefined;
  switch (subject.kind) {
    case 'own':
      return tailOf(tokens, at + 1);
    case 'people':
      if (!ofPeople.has(word)) return undefined;
      if (tailOf(tokens, at + 1, { strict: 'inside' }) === 'other') return 'other';
      return word === 'signedout' ||
        word === 'disconnected' ||
        subject.things.size > 0 ||
        ownFollows(tokens, at + 1)
        ? 'own'
        : 'bare';
    case 'other':
      return 'other';
    case 'fault':
    case 'cause':
    case 'none':
      return undefined;
  }
}
