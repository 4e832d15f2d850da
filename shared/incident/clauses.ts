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

/** Said of what works, whatever else stands there (providers.md 7.2). */
const surelyWorks: readonly RegExp[] = [
  /(?:\bnot|n't|\bnever|\bneither) (?:be |been |being )?(?:affected|impacted|concerned|hit|touched|involved|subject)\b/,
  /\bun(?:affected|impacted|touched)\b|\bworkable alternative|\balternatively\b|\b(?:an|as|good|the) alternatives?\b|\balternatives? (?:is|are)\b|^at first\b/,
  /\b(?:can|could|may|might|should|please|must) (?:still |also |instead |now |continue to |keep |meanwhile |simply |just )?(?:be able to )?(?:be )?(?:use|used|using|utili[sz]e|leverage|switch|switched|toggle|revert|try|tried|choose|opt|rely|turn to|go to|be reached|reached through|fall back|bypass|circumvent)\b/,
  /\b(?:can|could) (?:also |only |still |instead )?be (?:viewed|seen|accessed|read|opened|reached|retrieved|found|sent)\b/,
  /\b(?:can|could) (?:still|continue|again|now|instead|meanwhile)\b/,
  /\bstill (?:be )?(?:able|works?|working|can|reach|use|open|opens|available|access|function|functions|get|gets|send|sends|receive|receives|possible|succeeds?|connects?|fine|syncs?)\b/,
  /\b(?:keeps?|kept|continues?|continued) (?:on )?(?:working|to work|to function|functioning|running|to run|to be available)\b/,
  /\b(?:are|is|be|was|were) (?:all )?(?:fine|okay|ok|healthy|well|unharmed|back to normal|(?:working|operating|functioning|performing|running) (?:fine|again|as|normally|well|properly|correctly))\b/,
  /\b(?:have|has|find|see) success\b|\b(?:can|may|might|could) successfully\b/,
  /\bworks? (?:fine|well|normally|again|as (?:usual|expected|normal|before|it should)|without|throughout|there)\b/,
  /\bno (?:impact|problems?|issues?|effects?|trouble|errors?) (?:to|on|for|with|in|when|over|through)\b/,
  /\bno (?:emails?|mails?|messages?|data) (?:is|are|was|were|has|have|will)\b/,
  /\bwithout (?:any )?(?:problems?|issues?|errors?|trouble|impact|interruptions?|downtime)\b/,
  /\b(?:previously|earlier|initially|first) (?:identified|thought|believed|reported|listed)\b/,
  /\b(?:has|have|had) (?:fully |now |since |all |mostly )?(?:recovered|returned to normal|come back)\b/,
  /\b(?:is|are|was|were|been) (?:fully |now |all |again )?(?:recovered|restored|resolved|repaired|mitigated|fixed)\b/,
  /\b(?:is|are) (?:all |now )?back\b/,
  /^(?:except|excluding|apart from|other than|with the exception of|instead of|rather than|unless)\b/,
  /\b(?:do|does|did) not (?:show|see|have|exhibit|experience|share|suffer|affect|impact|concern|touch|involve|extend|apply|include)\b/,
  /\b(?:switching|moving|changing|going|upgrading|returning|reverting|toggling|rolling) (?:back )?to\b|\bup and running\b|\b(?:are|is) (?:all |fully )?(?:online|operational|functional|reachable|accessible|visible|viewable)\b|\bavoids? (?:the|this|it)\b/,
  /\b(?:is|are|was|were|does|do|did|has|have|can|will)(?: not|n't)$/,
  /\bothers? (?:do|does|works?|clients? work|are not|is not)\b/,
  /\bwork around\b/,
  /\b(?:do|does) not (?:use|rely on|go through|depend on)\b|\buses? (?:another|a different|other)\b/,
];
/** "… and works": the last word, unless the one before it takes it back. */
const endsWell = /\bworks?$/;
const endsBadly = /\b(?:not|nothing|no longer|never|hardly|none of it|only) works?$|n't work$|\bto work$/;
const workaround = /\bworkarounds?\b/;
const noWorkaround = /\b(?:no|any|without a|no known|not a) workarounds?\b/;
/** A word that also stands in sentences about the fault: it counts where none tells of one. */
const mayWork =
  /\bstill\b|\bas (?:usual|normal|expected|it should|before)\b|\bmeanwhile\b|\bin the meantime\b|\binstead\b|\bshould not\b|\bavailable\b|\bavoids?\b|\breachable\b|\b(?:works|working|remains?|unharmed|succeeds?|usable|operational|normal)\b|\bwork (?:with|over|through|via|from|in|on)\b|\bwork$|\b(?:can|could|may) (?:open|reach|access|get|sign in|connect|read|send|log in|be opened|be reached|be accessed)\b|\badvised?\b|\brecommend|\bsuggest(?:s|ed)? (?:to|that|using)/;
/** "We work on it", "planned work", "fails to work". */
const notYet = /\b(?:not|to|we|never|only|the|planned|scheduled) work\b|n't work\b/;
const faults =
  /\b(?:cannot|can't|can not|could not|couldn't|unable|not able|fail(?:s|ed|ing|ures?)?|errors?|unavailable|not available|inaccessible|unreachable|out of reach|may not|might not|won't|will not|no longer|not work(?:ing)?|never works?|crash(?:es|ed|ing)?|stuck|hangs?|freezes?|degraded|down|affected|impacted|hit|problems?|issues?|late|delay(?:s|ed)?|blank|refused?|rejected|do not|does not|only)\b/;

/** "We recommend that affected users leverage the desktop client." */
const counsel = /\b(?:recommend|advis|suggest|encourag)/;
const turnTo = /\b(?:use|using|leverage|leveraging|utili[sz]e|switch|access|connect|revert)\b/;

function isOffer(words: string): boolean {
  if (counsel.test(words) && turnTo.test(words)) return true;
  if (workaround.test(words) && !noWorkaround.test(words)) return true;
  if (surelyWorks.some((one) => one.test(words))) return true;
  if (endsWell.test(words) && !endsBadly.test(words)) return true;
  return mayWork.test(words) && !notYet.test(words) && !faults.test(words);
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
