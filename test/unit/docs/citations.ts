import { hasSection, type Reference } from './reference.ts';

/** What a comment or a page cites: `protocols.md 7.4, rule 24`. */
export interface Citation {
  /** Of the line on which the document is named; from 1. */
  line: number;
  /** `protocols.md` */
  document: string;
  sections: string[];
  /** Of the rules in protocols.md 11.3; of the section itself in any other document. */
  rules: string[];
  /** Rows of the section. */
  steps: string[];
}

/** Between words: blanks, or the end of a line with what begins the next one of a comment. */
const gap = String.raw`\s+(?:(?:\*|//|#)\s+)?`;
const number = String.raw`(?:\d+[a-z]?(?:\.\d+[a-z]?)*|[A-Z]\.\d+|[A-Z])(?![\w%])`;
const listOf = (one: string): string => `${one}(?:(?:,${gap}and${gap}|,${gap}|${gap}and${gap}|–)${one})*`;
const digits = String.raw`\d+[a-z]?(?![\w%])`;
const citation = new RegExp(
  String.raw`\b(?<document>[A-Za-z][A-Za-z-]*\.md)\`?(?:,?${gap}part)?${gap}(?<sections>${listOf(number)})` +
    `(?:,${gap}rules?${gap}(?<rules>${listOf(digits)}))?(?:,${gap}steps?${gap}(?<steps>${listOf(digits)}))?`,
  'g',
);

/** Every citation of a document by section. A document that is only named, or linked to, is none. */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(citation)].map((match) => {
    const { document = '', sections = '', rules = '', steps = '' } = match.groups ?? {};
    return {
      line: text.slice(0, match.index).split('\n').length,
      document,
      sections: numbers(sections),
      rules: numbers(rules),
      steps: numbers(steps),
    };
  });
}

/** `6.1–6.4, 7.3` are five. */
function numbers(list: string): string[] {
  return list.split(new RegExp(`,${gap}and${gap}|,${gap}|${gap}and${gap}`)).flatMap((one) => {
    const [from = '', to] = one.split('–');
    if (to === undefined) return one === '' ? [] : [one];
    const dot = to.lastIndexOf('.') + 1;
    const chapter = to.slice(0, dot);
    const [first, last] = [Number(from.slice(dot)), Number(to.slice(dot))];
    // A range that cannot be counted is held against the documents as it stands, and found nowhere.
    if (!from.startsWith(chapter) || !(first < last)) return [one];
    return Array.from({ length: last - first + 1 }, (_, index) => `${chapter}${first + index}`);
  });
}

/** What a citation names and no document has, one sentence each. */
export function unresolved(cited: Citation, references: ReadonlyMap<string, Reference>): string[] {
  const { document, sections, rules, steps } = cited;
  const reference = references.get(document);
  if (!reference) return [`docs/reference has no ${document}`];
  const rowsOf = (section: string | undefined): ReadonlySet<string> =>
    reference.get(section ?? '') ?? new Set<string>();
  const ruled = document === 'protocols.md' ? '11.3' : sections.at(-1);
  return [
    ...sections.filter((one) => !hasSection(reference, one)).map((one) => `${document} has no ${one}`),
    ...rules.filter((one) => !rowsOf(ruled).has(one)).map((one) => `${document} ${ruled} has no rule ${one}`),
    ...steps
      .filter((one) => !rowsOf(sections.at(-1)).has(one))
      .map((one) => `${document} ${sections.at(-1)} has no step ${one}`),
  ];
}
