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
  type NounKind,
  type NounPhrase,
  nounPhrase,
} from './noun-phrase.ts';
import { tokensOf } from './tokens.ts';
import {
  type Deed,
  deedAt,
  endsInContents,
  isGerund,
  isMailGerund,
  isVerb,
  objectAt,
  tailOf,
} from './verb-phrase.ts';
import { strange, travels, unwanted } from './word-classes.ts';

/**
 * Whose fault a clause tells of. `own`: somebody's mail, the way to it, or signing in fails, in words that leave nothing else.
 * `other`: something fails, and it is not that. `bare`: only that something is wrong, or only names. `nothing`: no fault that
 * these sentences know; `aside`: and it is said of something else.
 */
export type Fault = 'own' | 'other' | 'aside' | 'bare' | 'nothing';

const sees = new Set(
  'see sees seeing show shows showing display displays displaying return returns receive receives receiving get gets getting encounter encounters encountering experience experiences experiencing notice notices report reports reporting face faces facing end ends answer answers redirected stay stays say says'.split(
    ' ',
  ),
);
const empty = new Set('blank white empty'.split(' '));
const screens = new Set('page pages screen screens window windows'.split(' '));
const asks = new Set('ask asks asked asking prompt prompts prompted prompting request requests'.split(' '));
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
const difficulty = new Set(
  'difficulty difficulties trouble troubles issues issue problems problem errors error failures failure delays delay latency slowness timeouts timeout fail fails failing failed'.split(
    ' ',
  ),
);
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

/** A sentence of known words that holds none for a fault: "mail is delivered normally". */
function tellsOfWell(tokens: readonly string[]): boolean {
  const isSentence = tokens.some((one) => isAuxiliary(one) || sees.has(one));
  return (
    isSentence &&
    !tokens.some((one) => isFault(one) || isFailing(one) || isNegation(one) || isFaultAdjective(one))
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

function saidAt(
  tokens: readonly string[],
  at: number,
  subject: NounPhrase,
): Deed | 'bare' | 'suffers' | undefined {
  const word = tokens[at] ?? '';
  const next = tokens[at + 1] ?? '';
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
  if (isFault(word) && tokens[at - 1] !== 'without' && !modals.has(tokens[at - 1] ?? '')) {
    const fault = faultNounAt(tokens, at, subject);
    if (fault !== undefined) return fault;
  }
  if (isFailing(word) && next !== 'to') return failingAt(tokens, at, subject);
  return undefined;
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

/** "Asked to sign in", "prompted for their password". */
function askedAt(tokens: readonly string[], at: number): Deed | undefined {
  let from = at + 1;
  while (isPerson(tokens[from] ?? '') || isPlain(tokens[from] ?? '')) from += 1;
  const next = tokens[from] ?? '';
  const behind = tokens.slice(at + 1, at + 9);
  const wanted = behind.findIndex((one) => identityWords.has(one));
  if (wanted < 0) return behind.length > 1 && (next === 'to' || next === 'for') ? 'other' : undefined;
  return tailOf(tokens, at + 2 + wanted);
}
const identityWords = new Set(
  'signin signins login credentials credential password passwords authenticate authentication mfa reauthenticate re-authenticate re-enter'.split(
    ' ',
  ),
);

const leads = new Set(['in', 'with', 'at', 'to', 'on']);

/** What a program shows instead of mail. */
function shownAt(tokens: readonly string[], from: number, subject: NounPhrase): Deed | undefined {
  let at = from;
  let bare = false;
  for (; at < tokens.length; at += 1) {
    const word = tokens[at] ?? '';
    if (word === 'no' || word === 'old' || word === 'stale') break;
    if (at === from && leads.has(word)) continue;
    if (empty.has(word)) bare = true;
    else if (bare && screens.has(word)) return aboutWhat(tokens, at + 1, subject);
    else if (word === '\u0005') return tailOf(tokens, at + 1);
    else if (word === '\u0002' || /^[45]\d\d$/.test(word)) return aboutWhat(tokens, at + 1, subject);
    else if (word === '\u0004' && (screens.has(tokens[at + 1] ?? '') || isFault(tokens[at + 1] ?? '')))
      return aboutWhat(tokens, at + 2, subject);
    else if (!isPlain(word) && !isFaultAdjective(word)) break;
  }
  if (bare && subject.kind === 'own' && nounPhrase(tokens, at).kind === 'own') return 'own';
  const word = tokens[at] ?? '';
  if (word === 'no' && subject.kind === 'own')
    return nounPhrase(tokens, at + 1).kind === 'own' ? 'own' : undefined;
  if ((word === 'old' || word === 'stale') && subject.kind === 'own')
    return nounPhrase(tokens, at + 1).kind === 'own' ? 'own' : 'other';
  return undefined;
}

/** Something goes wrong with or while: own if that is, or if the sentence is about what is. */
function aboutWhat(tokens: readonly string[], from: number, subject: NounPhrase): Deed | undefined {
  if (tailOf(tokens, from, { strict: 'all' }) === 'other') return 'other';
  if (subject.kind === 'own') return 'own';
  return ownFollows(tokens, from) ? 'own' : undefined;
}

const ofWhat = new Set('with in on for to of affecting impacting from'.split(' '));
const relations = new Set(
  'with in on for to of when while during accessing using affecting impacting from via through at if after upon across trying attempting within over'.split(
    ' ',
  ),
);

/** Whether a phrase behind names one's own mail, or a deed with it. */
function ownFollows(tokens: readonly string[], from: number): boolean {
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
function faultNounAt(tokens: readonly string[], at: number, subject: NounPhrase): Deed | undefined {
  if (shownOn.has(tokens[at + 1] ?? ''))
    return faultNounAt([...tokens.slice(0, at + 1), ...tokens.slice(at + 2)], at, subject);
  // Not the last word of its name: "issue tracker".
  const next = tokens[at + 1] ?? '';
  if (
    next !== '' &&
    !isBoundary(next) &&
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

const isBoundary = (word: string) =>
  conjunctions.has(word) ||
  isPreposition(word) ||
  isAuxiliary(word) ||
  isNegation(word) ||
  isVerb(word) ||
  word === 'trying' ||
  word === 'attempting';

/** The words that a fault is named with: "mail delivery" of its delays. */
function nameBefore(tokens: readonly string[], at: number): NounKind {
  let from = at;
  while (from > 0) {
    const word = tokens[from - 1] ?? '';
    if (isBoundary(word) && !(isThing(word) && !isAuxiliary(word))) break;
    if (sees.has(word) || asks.has(word)) break;
    from -= 1;
  }
  const { kind, end, things } = nounPhrase(tokens, from);
  if (end < at) return 'none';
  if (kind === 'fault') return things.size > 0 ? 'own' : 'none';
  return kind;
}

function failingAt(tokens: readonly string[], at: number, subject: NounPhrase): Deed | 'bare' | undefined {
  const word = tokens[at] ?? '';
  // As an adjective: "delayed delivery of mail", "slow webmail".
  const named = nounPhrase(tokens, at + 1);
  if (isFaultAdjective(word) && named.kind === 'own' && at < subject.end) return tailOf(tokens, named.end);
  // "Affected users": of whom it tells, and not what it tells.
  if (at < subject.end) return undefined;
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

/** Who or what the clause is about: its first name, behind a phrase of time or place that leads. */
function subjectOf(tokens: readonly string[]): NounPhrase {
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
    isThing(first) && (isFailing(second) || isBoundary(second) || isFault(second) || isThing(second));
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
