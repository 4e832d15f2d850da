import {
  amounts,
  auxiliaries,
  culprits,
  factorWords,
  failings,
  faultAdjectives,
  faults,
  foreignFaults,
  foreignWords,
  headings,
  moments,
  negations,
  people,
  places,
  plain,
  prepositions,
  secondFactors,
  type Thing,
  things,
  verbs,
} from './word-classes.ts';

/**
 * What some words name. `own`: mail, or the way to it, and nothing that is not. `people`: who is hit. `fault`: what goes wrong.
 * `cause`: what brought it about. `other`: anything else. `none`: nothing, or only words that go with any name.
 */
export type NounKind = 'own' | 'people' | 'fault' | 'cause' | 'other' | 'none';

export interface NounPhrase {
  kind: NounKind;
  /** Only of what has something in it that has no name here: mail with it is mail on its way, and not to look at. */
  narrow?: boolean;
  /** What its last word is, where that is one's own. */
  head?: Thing | undefined;
  /** Of what is one's own. */
  things: ReadonlySet<Thing>;
  end: number;
}

const thingOf = new Map<string, Thing>(
  (Object.entries(things) as [Thing, readonly string[]][]).flatMap(([thing, list]) =>
    list.map((word) => [word, thing] as const),
  ),
);
const sets = {
  amounts: new Set(amounts),
  auxiliaries: new Set(auxiliaries),
  culprits: new Set(culprits),
  failings: new Set(failings),
  faultAdjectives: new Set(faultAdjectives),
  faults: new Set([...faults, ...foreignFaults]),
  negations: new Set(negations),
  people: new Set(people),
  places: new Set(places),
  headings: new Set(headings),
  plain: new Set([...plain, ...foreignWords, ...moments]),
  prepositions: new Set(prepositions),
  secondFactors: new Set(secondFactors),
  factorWords: new Set(factorWords),
} as const;

/** Verbs without an auxiliary behind a subject: "users see", "Outlook asks". */
const told = new Set(
  `see sees seeing experience experiences experiencing get gets getting receive receives receiving notice notices show shows
  showing display displays return returns encounter encounters encountering report reports reporting face faces facing lose loses
  ask asks asking prompted asked take takes taking try tries trying attempt attempting open opens opening use uses using access
  accesses send sends connect connects connecting fetch fetches bring brings arrive arrives arriving go goes come comes want
  wants lead leads cause causes causing prevent prevents preventing preventing located hosted served sent created enrolled
  assigned issued trying made stored begin begins start starts started starting retry has redirected land lands go goes went`.split(
    /\s+/,
  ),
);

const thirdPersons = new Set(
  [...verbs.alone, ...verbs.transitive]
    .map((verb) => `${verb}s`)
    .concat(
      'refuses rejects denies drops loses delays blocks bounces stays answers says affects impacts disrupts prevents keeps ends redirects'.split(
        ' ',
      ),
    ),
);

export const conjunctions = new Set(['and', 'or', 'but', 'nor', ',']);

export const isHeading = (word: string) => sets.headings.has(word);
export const isPlace = (word: string) => sets.places.has(word);
export const isPreposition = (word: string) => sets.prepositions.has(word);
export const isAuxiliary = (word: string) => sets.auxiliaries.has(word);
export const isNegation = (word: string) => sets.negations.has(word) || word === 'no-longer';
export const isFailing = (word: string) => sets.failings.has(word) || word === 'signedout';
export const isFault = (word: string) => sets.faults.has(word);
export const isFaultAdjective = (word: string) => sets.faultAdjectives.has(word);
export const isPerson = (word: string) => sets.people.has(word);
export const isThing = (word: string) => thingOf.has(word);

/** A word that may stand beside any other and changes nothing of what it is. */
export function isPlain(word: string): boolean {
  return (
    sets.plain.has(word) ||
    sets.places.has(word) ||
    /^[a-z]$|\d/.test(word) ||
    word.endsWith('ly') ||
    /[\u0002\u0004\u0005]/.test(word)
  );
}

function isHead(word: string): boolean {
  return !isPlain(word) && !sets.faultAdjectives.has(word);
}

/** The name that begins here, and what it names. "A portion of mailboxes" are mailboxes. */
export function nounPhrase(tokens: readonly string[], from: number): NounPhrase {
  const words: string[] = [];
  let at = from;
  let headed = false;
  for (; at < tokens.length; at += 1) {
    const word = tokens[at] ?? '';
    if (conjunctions.has(word) || sets.auxiliaries.has(word) || isNegation(word)) break;
    // "Sending and receiving mail" has them as names.
    if (sets.prepositions.has(word) && !(word === 'accessing' && !headed)) break;
    if (headed && isVerbal(tokens, at, word) && !thingFollows(tokens, at, word)) break;
    if (words.length > 0 && isFiniteVerb(tokens, at, word) && !thingFollows(tokens, at, word)) break;
    // "Delays delivering to": a fault at doing something.
    if (word.endsWith('ing') && sets.faults.has(words.at(-1) ?? '')) break;
    words.push(word);
    headed ||= isHead(word);
  }
  if (tokens[at] === 'of' && words.some((one) => sets.amounts.has(one)) && words.every(isOfAmount))
    return nounPhrase(tokens, at + 1);
  const name = named(words);
  // "Processing of inbox rules": rules, and "delivery of messages": mail.
  if (tokens[at] === 'of' && name.kind === 'own' && name.head === 'flow') {
    const whole = nounPhrase(tokens, at + 1);
    if (whole.kind === 'other') return whole;
  }
  return { ...name, end: at };
}

/** "Users report errors", and not "reports may be late". */
function isVerbal(tokens: readonly string[], at: number, word: string): boolean {
  if (isFailing(word)) return true;
  return told.has(word) && (/(?:ed|sent|made)$/.test(word) || !sets.auxiliaries.has(tokens[at + 1] ?? ''));
}

/** "Outlook loads …", and not "mailbox transfers may fail". */
function isFiniteVerb(tokens: readonly string[], at: number, word: string): boolean {
  const next = tokens[at + 1] ?? '';
  const fails = isFailing(next) && !adverbs.has(next);
  return thirdPersons.has(word) && next !== '' && !sets.auxiliaries.has(next) && !isNegation(next) && !fails;
}
const adverbs = new Set(['endlessly', 'forever', 'indefinitely', 'twice', 'late']);

/** "Email access problems": a verb's form that is a name here. */
function thingFollows(tokens: readonly string[], at: number, word: string): boolean {
  const next = tokens[at + 1] ?? '';
  return thingOf.has(word) && (isFault(next) || thingOf.has(next));
}

const isOfAmount = (word: string) =>
  isPlain(word) || sets.amounts.has(word) || sets.faultAdjectives.has(word);

/** "Any feature of it" is all of it. */
function isEveryFeature(words: readonly string[], unknown: readonly string[]): boolean {
  return (
    unknown.every((one) => one === 'feature' || one === 'features') &&
    words.some((one) => one === 'any' || one === 'all' || one === 'every')
  );
}

/** "Authenticator push notifications": how a second factor reaches people. */
function isSecondFactor(core: readonly string[], unknown: readonly string[]): boolean {
  return core.some((one) => sets.secondFactors.has(one)) && unknown.every((one) => sets.factorWords.has(one));
}

function named(words: readonly string[]): Omit<NounPhrase, 'end'> {
  const core = words.filter(isHead);
  const last = core.at(-1);
  const found = new Set(core.flatMap((one) => thingOf.get(one) ?? []));
  // A name in quotes is a name.
  if (last === undefined) return { kind: words.includes('\u0004') ? 'other' : 'none', things: found };
  const unknown = core.filter(
    (one) => !thingOf.has(one) && !sets.people.has(one) && !sets.faults.has(one) && !sets.culprits.has(one),
  );
  // Whoever they are, they are people.
  if (sets.people.has(last)) return { kind: 'people', things: found };
  if (unknown.length > 0 && !isEveryFeature(words, unknown) && !isSecondFactor(core, unknown))
    return { kind: 'other', things: found };
  // "Third-party mail clients" are people's own programs, third-party apps anything.
  const ofOthers = words.includes('third-party') || words.includes('3rd-party');
  if (ofOthers && !found.has('mail') && !core.includes('\u0000')) return { kind: 'other', things: found };
  // Those that somebody is about to get.
  if (words.includes('new') && (last.startsWith('mailbox') || last.startsWith('account')))
    return { kind: 'other', things: found };
  if (sets.faults.has(last)) return { kind: 'fault', things: found };
  if (sets.culprits.has(last)) return { kind: 'cause', things: found };
  return { kind: 'own', things: found, head: thingOf.get(last) };
}
