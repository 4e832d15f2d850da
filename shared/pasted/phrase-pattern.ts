import { foldLetters } from './plain-text.ts';

/**
 * A rule of words, written as people would say it. `a|b` either; `a … b` in this order, close together; `a ~ b` both, in any
 * order; `! c` and never with c. A word is whole unless it ends with `*`. All in one sentence. Plain strings instead of
 * regular expressions: hundreds of them stay readable, and searching for them takes time in proportion to the text.
 */
interface PhrasePattern {
  readonly all: readonly Alternatives[];
  readonly none: readonly Alternatives[];
}

/** A rule that is taken apart when a text is first held against it: most runs have none, and there are thousands of rules. */
export type PhraseRule = () => PhrasePattern;

type Alternatives = readonly Sequence[];
type Sequence = readonly Part[];
interface Part {
  readonly text: string;
  readonly open: boolean;
}

/** Between the parts of `a … b`. */
const GAP = 70;

export function phrasePattern(rule: string): PhraseRule {
  let parsed: PhrasePattern | undefined;
  return () => {
    parsed ??= parse(rule);
    return parsed;
  };
}

function parse(rule: string): PhrasePattern {
  const [wanted = '', ...unwanted] = rule.split(' ! ');
  return { all: wanted.split(' ~ ').map(alternatives), none: unwanted.map(alternatives) };
}

function alternatives(text: string): Alternatives {
  return text.split('|').map((one) => one.split('…').map((part) => toPart(part.trim())));
}

function toPart(written: string): Part {
  const text = foldLetters(written);
  return text.endsWith('*') ? { text: text.slice(0, -1), open: true } : { text, open: false };
}

export function matches(rule: PhraseRule, sentence: string): boolean {
  const { all, none } = rule();
  return all.every((one) => occurs(one, sentence)) && !none.some((one) => occurs(one, sentence));
}

function occurs(list: Alternatives, sentence: string): boolean {
  return list.some((one) => follows(one, sentence));
}

function follows([first, ...rest]: Sequence, sentence: string): boolean {
  if (!first) return false;
  for (let at = find(first, sentence, 0); at >= 0; at = find(first, sentence, at + 1)) {
    let end = at + first.text.length;
    const near = rest.every((part) => {
      const next = find(part, sentence, end);
      if (next < 0 || next - end > GAP) return false;
      end = next + part.text.length;
      return true;
    });
    if (near) return true;
  }
  return false;
}

/** Where the part stands next as a whole word. Scripts without spaces have no words to look at. */
function find({ text, open }: Part, sentence: string, from: number): number {
  if (text === '') return -1;
  for (let at = sentence.indexOf(text, from); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const begins = !isLetter(sentence[at - 1]) || !isLetter(text[0]);
    const ends = open || !isLetter(sentence[at + text.length]) || !isLetter(text[text.length - 1]);
    if (begins && ends) return at;
  }
  return -1;
}

const letter = /[a-z0-9_\u00df-\u024f]/;

function isLetter(one: string | undefined): boolean {
  return one !== undefined && letter.test(one);
}
