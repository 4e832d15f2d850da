import { isOffer } from './offers.ts';
import type { Part, PartRole } from './parts.ts';

/** A part of a sentence that says one thing. `works`: it tells what is well, or what to use instead. */
export interface Clause {
  role: PartRole;
  words: string;
  /** The sentence that it is a part of. */
  sentence: string;
  /** The line over a list: "The following are affected:", "Exchange Online:". */
  under: string;
  works: boolean;
  /** What is back: said to work again, so it was broken. */
  back: boolean;
}

const MOST_CLAUSES = 120;

/** A dot that ends no sentence. */
const abbreviation = /\b(e\.g|i\.e|etc|approx|vs|no|incl)\. /g;
/** Ends of sentences, whatever letter follows: a text in capitals has the same ones. */
const sentenceEnd = /[.!?]["')]?\s|;|\n/;
/** Within a sentence, what may turn it round. */
const turn =
  /,? (?=(?:but|whereas|while|although|though|however|except|excluding|apart from|other than|with the exception of|instead of|rather than|so that they|until|as a workaround|unless)\b)|, (?=(?:so|and|yet|which|who|please|meanwhile|instead|nor)\b)/;

/** The clauses of a part, in its order. An item of a list stands under the line that ends in a colon before it. */
export function clausesOf(part: Part): Clause[] {
  const clauses: Clause[] = [];
  let under = '';
  let offered = false;
  for (const line of linesOf(part.text)) {
    const item = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/.test(line);
    const words = line.replace(/^[\s\-*•,]+/, '').trim();
    if (words === '') continue;
    if (words.endsWith(':')) {
      under = words;
      offered = isOffer(words.slice(0, -1));
      continue;
    }
    if (!item && under !== '' && clauses.at(-1)?.under === under) {
      under = '';
      offered = false;
    }
    for (const piece of words.split(turn)) {
      const said = piece.trim();
      if (said === '' || clauses.length >= MOST_CLAUSES) continue;
      const works = part.role === 'works' || offered || isOffer(said);
      const before = clauses.at(-1);
      // "MAPI was hit as well; it has recovered": said of what stands before it.
      if (works && before && pronoun.test(said) && isAgain.test(said)) {
        before.works = true;
        before.back = true;
      }
      clauses.push({
        role: part.role,
        words: said,
        sentence: words,
        under,
        works,
        back: works && isBack(said, part, under),
      });
    }
  }
  return clauses;
}

function linesOf(text: string): string[] {
  return `${text} `.replaceAll(' - ', '\n- ').replace(abbreviation, '$1 ').split(sentenceEnd);
}

/** Of what was named before. */
const pronoun = /^(?:it|they|these|those|this|both) /;
const isAgain =
  /\b(?:recovered|restored|repaired|resolved|mitigated|fixed|returned to normal|come back|(?:is|are) (?:all |now )?back|works? again|working again|no longer (?:affected|impacted)|previously|earlier|initially|at first)\b/;

function isBack(words: string, { label }: Part, under: string): boolean {
  return (
    /^(?:recovered|restored|mitigated)|recovered$/.test(label) || isAgain.test(words) || isAgain.test(under)
  );
}
