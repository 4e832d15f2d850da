import {
  conjunctions,
  isAuxiliary,
  isFailing,
  isFault,
  isPlain,
  isThing,
  type NounKind,
  type NounPhrase,
  nounPhrase,
} from './noun-phrase.ts';
import { asks, sees } from './verb-kinds.ts';
import { type Deed, deedAt, endsName, isGerund, isMailGerund, objectAt, tailOf } from './verb-phrase.ts';

const difficulty = new Set(
  'difficulty difficulties trouble troubles issues issue problems problem errors error failures failure delays delay latency slowness timeouts timeout fail fails failing failed'.split(
    ' ',
  ),
);
const ofWhat = new Set('with in on for to of affecting impacting from'.split(' '));
const relations = new Set(
  'with in on for to of when while during accessing using affecting impacting from via through at if after upon across trying attempting within over'.split(
    ' ',
  ),
);

/** Whether a phrase behind names one's own mail, or a deed with it. */
export function ownFollows(tokens: readonly string[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const word = tokens[at] ?? '';
    if (isMailGerund(word)) {
      const { deed } = deedAt(tokens, at, 'people');
      if (deed === 'own') return true;
    }
    if (relations.has(word)) {
      const { kind, things } = nounPhrase(tokens, at + 1);
      if (kind === 'own' || (kind === 'people' && things.size > 0)) return true;
      const { deed } = whoDoes(tokens, at + 1);
      if (deed === 'own') return true;
      if (kind === 'people' && deed === 'other') return false;
    }
    if (conjunctions.has(word) && word !== 'or' && word !== 'and') return false;
  }
  return false;
}

/** "When users try to open Outlook". */
function whoDoes(tokens: readonly string[], from: number): { deed: Deed } {
  const { kind, end } = nounPhrase(tokens, from);
  if (kind === 'other') return { deed: 'none' };
  let at = end;
  while (
    at < tokens.length &&
    (isAuxiliary(tokens[at] ?? '') || ['try', 'trying', 'attempt', 'to'].includes(tokens[at] ?? ''))
  )
    at += 1;
  return deedAt(tokens, at, kind);
}

const shownOn = new Set('page pages screen screens message messages code codes'.split(' '));

/** "Mail delivery delays", "issues with Exchange Online", "errors when opening messages". */
export function faultNounAt(tokens: readonly string[], at: number, subject: NounPhrase): Deed | undefined {
  if (shownOn.has(tokens[at + 1] ?? ''))
    return faultNounAt([...tokens.slice(0, at + 1), ...tokens.slice(at + 2)], at, subject);
  // Not the last word of its name: "issue tracker".
  const next = tokens[at + 1] ?? '';
  if (
    next !== '' &&
    !endsName(next) &&
    !isGerund(next) &&
    !isFault(next) &&
    !isFailing(next) &&
    !isPlain(next)
  )
    return undefined;
  if (difficulty.has(tokens[at] ?? '')) {
    let from = at + 1;
    while (
      ['when', 'while', 'in', 'with', 'after', 'during', 'if', 'upon', 'by'].includes(tokens[from] ?? '')
    )
      from += 1;
    while (['trying', 'attempting', 'to'].includes(tokens[from] ?? '')) from += 1;
    const verb = tokens[from] ?? '';
    if (isGerund(verb) && !isThing(verb)) return deedAt(tokens, from, 'people').deed;
    if (isMailGerund(verb)) return deedAt(tokens, from, 'people').deed;
  }
  const left = nameBefore(tokens, at);
  if (left === 'other') return 'other';
  // "Errors in the portal", and "errors when opening messages": what they are in, and what they are met at.
  const ofThing =
    next === 'of' || next === 'with' || next === 'affecting' || next === 'impacting'
      ? objectAt(tokens, at + 2)
      : undefined;
  if (ofThing?.kind === 'own' && ofThing.head !== 'mail') return tailOf(tokens, ofThing.end);
  if (ofThing?.kind === 'own') return tailOf(tokens, ofThing.end, { strict: 'all' });
  if (tailOf(tokens, at + 1, { strict: left === 'own' ? 'inside' : 'all' }) === 'other') return 'other';
  if (left === 'own') return 'own';
  if (ownFollows(tokens, at + 1)) return 'own';
  const behind = nounPhrase(tokens, at + 2);
  if (ofWhat.has(next) && behind.kind === 'other') return 'other';
  return subject.kind === 'own' && at > subject.end ? 'own' : undefined;
}

/** The words that a fault is named with: "mail delivery" of its delays. */
function nameBefore(tokens: readonly string[], at: number): NounKind {
  let from = at;
  while (from > 0) {
    const word = tokens[from - 1] ?? '';
    if (endsName(word) && !(isThing(word) && !isAuxiliary(word))) break;
    if (sees.has(word) || asks.has(word)) break;
    from -= 1;
  }
  const { kind, end, things } = nounPhrase(tokens, from);
  if (end < at) return 'none';
  if (kind === 'fault') return things.size > 0 ? 'own' : 'none';
  return kind;
}
