import {
  conjunctions,
  isAuxiliary,
  isFailing,
  isFault,
  isNegation,
  isPlain,
  isPreposition,
  isThing,
  type NounPhrase,
  nounPhrase,
} from './noun-phrase.ts';
import { deedAt, endsInContents, endsName, isMailGerund, objectAt } from './verb-phrase.ts';

/** Who or what the clause is about: its first name, behind a phrase of time or place that leads. */
export function subjectOf(tokens: readonly string[]): NounPhrase {
  let at = 0;
  while (
    at < tokens.length &&
    (conjunctions.has(tokens[at] ?? '') ||
      tokens[at] === 'that' ||
      tokens[at] === 'which' ||
      tokens[at] === 'there')
  )
    at += 1;
  if (isPreposition(tokens[at] ?? '') && tokens[at] !== 'accessing' && tokens[at] !== 'who') {
    const comma = tokens.indexOf(',', at);
    if (comma > 0) return subjectOf(tokens.slice(comma + 1));
    const verb = tokens.findIndex((one, index) => index > at && (isAuxiliary(one) || isNegation(one)));
    return verb > 0 ? lastNameBefore(tokens, verb) : { kind: 'none', things: new Set(), end: tokens.length };
  }
  const first = tokens[at] ?? '';
  const second = tokens[at + 1] ?? '';
  const isName =
    isThing(first) && (isFailing(second) || endsName(second) || isFault(second) || isThing(second));
  if (isMailGerund(first) && !isName) {
    const { deed, end } = deedAt(tokens, at, 'people');
    return { kind: deed === 'own' ? 'own' : 'other', things: new Set(['mail']), end };
  }
  const name = objectAt(tokens, at, true);
  if (isOfOther(tokens, name)) return { ...name, kind: 'other' };
  if (name.kind === 'own' && name.things.has('mail') && tokens[name.end] === 'with') {
    const held = nounPhrase(tokens, name.end + 1);
    return { ...name, narrow: held.kind === 'other' && !endsInContents(tokens, name.end + 1, held.end) };
  }
  // "Access to the portal", "delivery of newsletters": what they are of is what they are.
  const next = tokens[name.end];
  if (name.kind === 'own' && (next === 'of' || (next === 'to' && isWay(name)))) {
    const of = nounPhrase(tokens, name.end + 1);
    return { kind: of.kind === 'other' ? 'other' : 'own', things: name.things, end: of.end };
  }
  return name;
}

/** "Users of the portal", "messages in confidential mode", "email sent by flows". */
function isOfOther(tokens: readonly string[], { kind, end, things: found }: NounPhrase): boolean {
  const next = tokens[end] ?? '';
  if (kind === 'people') return next === 'of' && nounPhrase(tokens, end + 1).kind === 'other';
  if (kind === 'own' && (next === 'that' || next === 'which') && !found.has('mail') && !found.has('box')) {
    let at = end + 1;
    while (isPlain(tokens[at] ?? '')) at += 1;
    return !isAuxiliary(tokens[at] ?? '') && nounPhrase(tokens, at + 1).kind === 'other';
  }
  if (kind !== 'own' || !found.has('mail')) return false;
  const made = makes.has(next) && by.has(tokens[end + 1] ?? '') ? 1 : 0;
  if (made === 0 && !within.has(next)) return false;
  return nounPhrase(tokens, end + 1 + made).kind === 'other';
}
const makes = new Set('sent created generated triggered made issued composed'.split(' '));
const by = new Set('by through via with using'.split(' '));
const within = new Set('in by through of via'.split(' '));

const isWay = ({ things }: NounPhrase) => things.has('way') || things.has('flow') || things.has('identity');

function lastNameBefore(tokens: readonly string[], verb: number): NounPhrase {
  for (let from = verb - 1; from >= 0; from -= 1) {
    if (!isPreposition(tokens[from] ?? '') && tokens[from] !== ',') continue;
    return nounPhrase(tokens, from + 1);
  }
  return nounPhrase(tokens, 0);
}
