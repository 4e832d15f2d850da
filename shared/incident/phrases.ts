/**
 * Phrases as data: words with a blank between them, `a|b` for one of several, `?` behind what may be missing, `*` behind what may
 * be missing or be there more than once, `^` and `$` for the beginning and the end. They are found by their words and not by
 * patterns, since a hundred patterns cost more to make ready than a whole feed to read.
 */
interface Step {
  words: ReadonlySet<string>;
  optional: boolean;
  again: boolean;
}

interface Phrase {
  atStart: boolean;
  atEnd: boolean;
  steps: readonly Step[];
}

export interface Phrases {
  /** By the words that may begin them. */
  byFirst: ReadonlyMap<string, readonly Phrase[]>;
}

export function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const written of list) {
    const parts = written.split(' ');
    const atStart = parts[0] === '^';
    const atEnd = parts.at(-1) === '$';
    const steps = parts.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).map(stepOf);
    const phrase = { atStart, atEnd, steps };
    for (const word of steps[0]?.words ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), phrase]);
  }
  return { byFirst };
}

function stepOf(part: string): Step {
  const again = part.endsWith('*');
  const optional = again || part.endsWith('?');
  return { words: new Set((optional ? part.slice(0, -1) : part).split('|')), optional, again };
}

/** A clause as words; "isn't" is "is not", and marks are none. */
export function wordsOfClause(clause: string): string[] {
  return clause
    .replaceAll("can't", 'can not')
    .replaceAll('cannot', 'can not')
    .replaceAll("won't", 'will not')
    .replaceAll("n't", ' not')
    .split(/[^a-z0-9'-]+/)
    .filter((one) => one !== '');
}

export function holdsPhrase({ byFirst }: Phrases, words: readonly string[]): boolean {
  return words.some((word, at) =>
    byFirst.get(word)?.some((phrase) => (!phrase.atStart || at === 0) && matches(phrase, words, at)),
  );
}

/** Step by step, each as long as it goes: no phrase has two steps in a row that share a word. */
function matches({ steps, atEnd }: Phrase, words: readonly string[], from: number): boolean {
  let at = from;
  for (const { words: any, optional, again } of steps) {
    if (any.has(words[at] ?? '')) {
      at += 1;
      while (again && any.has(words[at] ?? '')) at += 1;
    } else if (!optional) return false;
  }
  return !atEnd || at === words.length;
}
