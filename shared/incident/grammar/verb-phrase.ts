import {
  conjunctions,
  isAuxiliary,
  isNegation,
  isPlain,
  isPreposition,
  isThing,
  type NounKind,
  type NounPhrase,
  nounPhrase,
} from './noun-phrase.ts';
import { contents, things, travels, verbs } from './word-classes.ts';

/** What is done. `own`: mail is reached, sent or got, or somebody signs in. `other`: anything else. */
export type Deed = 'own' | 'other' | 'none';

const irregular: Readonly<Record<string, readonly string[]>> = {
  get: ['gets', 'getting', 'got', 'gotten'],
  see: ['sees', 'seeing', 'seen', 'saw'],
  read: ['reads', 'reading'],
  send: ['sends', 'sending', 'sent'],
  find: ['finds', 'finding', 'found'],
  submit: ['submits', 'submitting', 'submitted'],
  transmit: ['transmits', 'transmitting', 'transmitted'],
  transfer: ['transfers', 'transferring', 'transferred'],
  run: ['runs', 'running', 'ran'],
  go: ['goes', 'going'],
  come: ['comes', 'coming', 'came'],
  show: ['shows', 'showing', 'shown'],
  signin: ['signins', 'signining', 'signined'],
  login: ['logins', 'logining', 'logined'],
  relay: ['relays', 'relaying', 'relayed'],
};

function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, ...(irregular[verb] ?? [third, `${stem}ing`, `${stem}ed`, verb.replace(/y$/, 'ies')])];
}

const formOf = new Map<string, string>(
  [...verbs.alone, ...verbs.transitive].flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)),
);
const alone = new Set(verbs.alone);
const toWhom = new Set(['send', 'deliver', 'submit', 'relay', 'transfer', 'transmit']);
/** "Connect to", "sign in to", "get into", "get at": what stands behind belongs to the deed. */
const particles: Readonly<Record<string, ReadonlySet<string>>> = {
  connect: new Set(['to', 'with', 'into']),
  reconnect: new Set(['to', 'with']),
  signin: new Set(['to', 'into', 'with']),
  login: new Set(['to', 'into', 'with', 'at']),
  authenticate: new Set(['to', 'with', 'against', 'into']),
  get: new Set(['to', 'into', 'in', 'at', 'past', 'through']),
  sync: new Set(['to', 'with']),
  synchronize: new Set(['to', 'with']),
  interact: new Set(['with']),
  communicate: new Set(['with', 'to']),
  proceed: new Set(['to']),
  go: new Set(['to', 'into']),
  navigate: new Set(['to']),
  browse: new Set(['to']),
  work: new Set(['with']),
  switch: new Set(['between']),
};
const skipped = new Set(
  'to be been being able attempt attempting try trying successfully have has having the start started get'.split(
    ' ',
  ),
);
/** Where or by what it is done: of something else, it is a deed of that. */
const byWhat = new Set(
  'in on with via through using from over under within into accessing leveraging utilizing inside to that which'.split(
    ' ',
  ),
);

export const isVerb = (word: string) => formOf.has(word);
export const isGerund = (word: string) => word.endsWith('ing') && word.length > 4;
export const isMailGerund = (word: string) => isGerund(word) && formOf.has(word);

/** "(to) open their mailbox", "be delivered", "sign in to Exchange Online": the deed that begins here. */
export function deedAt(
  tokens: readonly string[],
  from: number,
  subject: NounKind,
): { deed: Deed; end: number } {
  let at = from;
  let passive = false;
  for (; at < tokens.length; at += 1) {
    const word = tokens[at] ?? '';
    if (word === 'be' || word === 'been' || word === 'being') passive = true;
    if (word === 'get' && !isVerb(tokens[at + 1] ?? '')) break;
    if (!skipped.has(word) && !(word.endsWith('ly') && word !== 'reply')) break;
  }
  const done: string[] = [];
  for (; at < tokens.length; at += 1) {
    const verb = formOf.get(tokens[at] ?? '');
    if (verb === undefined) break;
    done.push(verb);
    // "Send, receive or open": each of them.
    let next = at + 1;
    while (conjunctions.has(tokens[next] ?? '') && tokens[next] !== 'but') next += 1;
    if (next === at + 1 || !formOf.has(tokens[next] ?? '')) break;
    at = next - 1;
  }
  const verb = done.at(-1);
  if (verb === undefined)
    return { deed: at < tokens.length && !isBoundary(tokens[at] ?? '') ? 'other' : 'none', end: at };
  const particle = particles[verb]?.has(tokens[at + 1] ?? '') ? 1 : 0;
  const object = objectAt(tokens, at + 1 + particle);
  const end = object.end;
  // "Unable to access": and it does not say what.
  if (
    object.kind === 'none' &&
    subject !== 'own' &&
    !alone.has(verb) &&
    particle === 0 &&
    end >= tokens.length
  )
    return { deed: 'none', end };
  if (!fits(verb, object.kind, particle > 0, passive, subject)) return { deed: 'other', end };
  const strict = object.head === 'mail' || object.kind === 'none' ? 'all' : 'inside';
  return { deed: tailOf(tokens, end, { strict, recipients: toWhom.has(verb) || passive }), end };
}

/** What it is done with: of several things, mail if it is among them. */
export function objectAt(tokens: readonly string[], from: number, asSubject = false): NounPhrase {
  const first = nounPhrase(tokens, from);
  let last = first;
  while (last.kind === 'other' && conjunctions.has(tokens[last.end] ?? '')) {
    let next = last.end;
    while (conjunctions.has(tokens[next] ?? '')) next += 1;
    last = nounPhrase(tokens, next);
    // "…, and users may see": another sentence.
    if (!asSubject && isAuxiliary(tokens[last.end] ?? '')) return first;
    if (last.kind === 'own') return last;
  }
  return first;
}

function fits(
  verb: string,
  object: NounKind,
  particle: boolean,
  passive: boolean,
  subject: NounKind,
): boolean {
  switch (object) {
    case 'own':
      return true;
    case 'other':
    case 'cause':
      return false;
    case 'people':
      return alone.has(verb) || passive;
    case 'fault':
      return false;
    case 'none':
      return particle || alone.has(verb) || subject === 'own';
  }
}

const isBoundary = (word: string) =>
  conjunctions.has(word) || isPreposition(word) || isAuxiliary(word) || isNegation(word);
const whens = new Set(['when', 'while', 'if', 'whenever', 'upon', 'once', 'unless', 'where']);
/** Words that open a time or a reason: nothing behind them tells what is done. */
const circumstances = new Set(
  'because due since owing as during until despite without per across by for at including between about after before'.split(
    ' ',
  ),
);

/**
 * Which phrases of place and means have to be of mail as well. Mail is in and of many things ("messages in a review set", "with
 * a label"); a mailbox or a program that is not reached "through the proxy" is still not reached.
 */
interface Behind {
  strict?: 'all' | 'inside' | 'none';
  /** "Send to": to whomever. */
  recipients?: boolean;
}
const inside = new Set(['in', 'within', 'inside', 'to', 'into']);

const afters = new Set(['after', 'before', 'until', 'by']);

/** "After they send feedback", "after adding an account", and not "after the upgrade". */
function isDoing(tokens: readonly string[], from: number): boolean {
  if (isGerund(tokens[from] ?? '')) return true;
  const { kind, end } = nounPhrase(tokens, from);
  return (
    kind === 'people' &&
    end < tokens.length &&
    !isPreposition(tokens[end] ?? '') &&
    !conjunctions.has(tokens[end] ?? '')
  );
}

/** What is said of a deed or a fault behind it: "when adding a signature" makes it one of signatures. */
export function tailOf(
  tokens: readonly string[],
  from: number,
  { strict = 'none', recipients = false }: Behind = {},
): 'own' | 'other' {
  for (let at = from; at < tokens.length; at += 1) {
    const word = tokens[at] ?? '';
    if (conjunctions.has(word)) {
      // A list of what it is done with, or another sentence: of the list only what belongs to the first counts.
      return 'own';
    }
    if (whens.has(word)) return whenOf(tokens, at + 1);
    if (afters.has(word) && isDoing(tokens, at + 1)) return whenOf(tokens, at + 1);
    if (circumstances.has(word)) {
      at = nounPhrase(tokens, at + 1).end - 1;
      continue;
    }
    if (!byWhat.has(word)) continue;
    const next = tokens[at + 1] ?? '';
    if (word === 'to' && isVerb(next) && !isThing(next)) {
      const { deed, end } = deedAt(tokens, at + 1, 'people');
      if (deed === 'other') return 'other';
      at = end - 1;
      continue;
    }
    if (word === 'that' || word === 'which') {
      if (isOfMail(tokens, at, from) && !saysOfMail(tokens, at + 1)) return 'other';
      continue;
    }
    const { kind, end } = nounPhrase(tokens, at + 1);
    if (kind === 'other' && word === 'with' && endsInContents(tokens, at + 1, end)) continue;
    const counts = strict === 'all' || (strict === 'inside' && inside.has(word));
    if (kind === 'other' && counts && !(word === 'to' && recipients)) return 'other';
    at = Math.max(at, end - 1);
  }
  return 'own';
}

const isOfMail = (tokens: readonly string[], at: number, from: number) =>
  at === from && mailWords.has(tokens[at - 1] ?? '');
const mailWords = new Set<string>(things.mail);

/** "Mail that arrived today", "messages that are sent from outside". */
function saysOfMail(tokens: readonly string[], from: number): boolean {
  let at = from;
  while (isAuxiliary(tokens[at] ?? '') || isPlain(tokens[at] ?? '')) at += 1;
  return transported.has(tokens[at] ?? '');
}
const transported = new Set(travels);

export const endsInContents = (tokens: readonly string[], from: number, end: number) =>
  tokens.slice(from, end).some((one) => held.has(one));
const held = new Set(contents);

function whenOf(tokens: readonly string[], from: number): 'own' | 'other' {
  let at = from;
  while (isPlain(tokens[at] ?? '') && !isVerb(tokens[at] ?? '')) at += 1;
  const first = tokens[at] ?? '';
  if (isGerund(first) && !isThing(first))
    return deedAt(tokens, at, 'people').deed === 'other' ? 'other' : 'own';
  if (isMailGerund(first)) return deedAt(tokens, at, 'people').deed === 'other' ? 'other' : 'own';
  if (isVerb(first) && !isThing(first)) return deedAt(tokens, at, 'own').deed === 'other' ? 'other' : 'own';
  const who = nounPhrase(tokens, at);
  if (who.kind === 'other') return 'other';
  let next = who.end;
  while (next < tokens.length && (isAuxiliary(tokens[next] ?? '') || skipped.has(tokens[next] ?? '')))
    next += 1;
  if (next >= tokens.length) return 'own';
  return deedAt(tokens, next, who.kind).deed === 'other' ? 'other' : 'own';
}

/** Whether a name ends before this word. */
export const endsName = (word: string) =>
  conjunctions.has(word) ||
  isPreposition(word) ||
  isAuxiliary(word) ||
  isNegation(word) ||
  isVerb(word) ||
  word === 'trying' ||
  word === 'attempting';
