import {
  conjunctions,
  isAuxiliary,
  isFailing,
  isFault,
  isFaultAdjective,
  isHeading,
  isNegation,
  isPerson,
  isPlain,
  isPreposition,
  isThing,
  nounPhrase,
} from './noun-phrase.ts';
import { saidAt } from './said.ts';
import { subjectOf } from './subject.ts';
import { tokensOf } from './tokens.ts';
import { asks, empty, sees } from './verb-kinds.ts';
import { isVerb } from './verb-phrase.ts';
import { strange, travels } from './word-classes.ts';

/**
 * Whose fault a clause tells of. `own`: somebody's mail, the way to it, or signing in fails, in words that leave nothing else.
 * `other`: something fails, and it is not that. `bare`: only that something is wrong, or only names. `nothing`: no fault that
 * these sentences know; `aside`: and it is said of something else.
 */
export type Fault = 'own' | 'other' | 'aside' | 'bare' | 'nothing';

export function faultOf(clause: string): Fault {
  const tokens = tokensOf(clause, markOfQuote);
  const colon = tokens.lastIndexOf(':');
  const heading = tokens.slice(0, Math.max(0, colon));
  if (heading.some((one) => over.has(one)) || isAhead(tokens)) return 'nothing';
  const body = tokens.slice(colon + 1);
  const ofOther = heading.length > 0 && nounPhrase(heading, 0).kind === 'other';
  const found = sentencesOf(body.length > 0 ? body : heading).map((one) => faultOfSentence(one, ofOther));
  if (found.includes('own')) return 'own';
  if (found.includes('other')) return 'other';
  if (found.includes('aside')) return 'aside';
  return found.length > 0 && found.every((one) => one === 'bare') ? 'bare' : 'nothing';
}

/** Whether a clause has any word for a fault. */
export function tellsOfFault(clause: string): boolean {
  return tokensOf(clause, () => 'error').some(
    (one) =>
      isFault(one) ||
      isFailing(one) ||
      isNegation(one) ||
      isFaultAdjective(one) ||
      asks.has(one) ||
      empty.has(one) ||
      one === 'concerned',
  );
}

const over = new Set(
  'announcement announcements notice reminder planned scheduled maintenance upcoming resolved completed fixed mitigated restored recovered closed'.split(
    ' ',
  ),
);

/** What a program shows when it does not get to the mailbox, or anything else. */
const ofConnection =
  /connect|mailbox|server|offline|log ?in|sign|password|authenticat|credential|wrong|load|unavailable|not available|try again|temporar|time-?d? ?out|refused|\b[45]\d\d\b|aadsts|0x8/;
function markOfQuote(quoted: string): string {
  const fault = quoted.includes(' ') ? faultOf(quoted) : 'nothing';
  if (fault === 'own') return '\u0005';
  return ofConnection.test(quoted) && fault !== 'other' ? '\u0002' : '\u0004';
}

const transported = new Set(travels);
const strangers = new Set(strange);

/** "From 1 October, clients will …": it is not so yet. */
function isAhead(tokens: readonly string[]): boolean {
  return tokens.includes('will') && tokens.some((one) => ahead.has(one));
}
const ahead = new Set(
  'january february march april june july august september october november december tomorrow saturday sunday'.split(
    ' ',
  ),
);

/** What it says first, it says: a second fault in the same sentence is what the first one brings. */
function faultOfSentence(tokens: readonly string[], ofOther: boolean): Fault {
  const subject = subjectOf(tokens);
  // "Portal: users cannot sign in" is about the portal.
  const isOther = subject.kind === 'other' || (ofOther && subject.kind !== 'own');
  for (let at = 0; at < tokens.length; at += 1) {
    const said = saidAt(tokens, at, subject);
    if (said === undefined || said === 'none' || said === 'bare') continue;
    const narrows = subject.narrow === true && !tokens.slice(subject.end).some((one) => transported.has(one));
    if (narrows || tokens.some((one) => strangers.has(one))) return 'other';
    // "A policy blocks sign-ins": whatever does it, they suffer.
    if (said === 'suffers') return 'own';
    return isOther ? 'other' : said;
  }
  // Whatever is said of it, it is said of something else.
  if (subject.kind === 'other' && tokens.some((one) => isAuxiliary(one) || isNegation(one))) return 'aside';
  return tokens.every(isKnown) && !tellsOfWell(tokens) ? 'bare' : 'nothing';
}

/**
 * A sentence of known words that holds none for a fault: "mail is delivered normally", "we update our webmail", "no users are
 * affected". "No mail delivery" is no sentence.
 */
function tellsOfWell(tokens: readonly string[]): boolean {
  const isSentence = tokens.some((one) => isAuxiliary(one) || sees.has(one) || one === 'we');
  const denies = tokens[0] === 'nobody' || tokens.includes('without') || (isSentence && tokens[0] === 'no');
  return (
    denies ||
    (isSentence &&
      !tokens.some((one) => isFault(one) || isFailing(one) || isNegation(one) || isFaultAdjective(one)))
  );
}

/** "Notifications stop and mail no longer syncs" as two. */
function sentencesOf(all: readonly string[]): string[][] {
  const sentences: string[][] = [[]];
  all.forEach((word, at) => {
    if (conjunctions.has(word) && (sentences.at(-1)?.some(isVerbal) ?? false) && beginsSentence(all, at + 1))
      sentences.push([]);
    else sentences.at(-1)?.push(word);
  });
  return sentences.filter((one) => one.length > 0);
}

const isVerbal = (word: string) => isAuxiliary(word) || isNegation(word) || isFailing(word) || sees.has(word);

function beginsSentence(tokens: readonly string[], from: number): boolean {
  let at = from;
  while (conjunctions.has(tokens[at] ?? '')) at += 1;
  const { kind, end } = nounPhrase(tokens, at);
  const verb = tokens[end] ?? '';
  return kind !== 'none' && (isAuxiliary(verb) || isNegation(verb));
}

function isKnown(word: string): boolean {
  return (
    word === ':' ||
    (isPlain(word) && word !== '\u0004') ||
    isHeading(word) ||
    isThing(word) ||
    isFault(word) ||
    isFaultAdjective(word) ||
    isFailing(word) ||
    isPerson(word) ||
    isNegation(word) ||
    isVerb(word) ||
    sees.has(word) ||
    isPreposition(word) ||
    isAuxiliary(word) ||
    conjunctions.has(word)
  );
}
