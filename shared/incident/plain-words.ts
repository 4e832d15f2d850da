/** What is typeset and means nothing: U+2011 in “sign‑in”, typographic quotes, zero-width marks (providers.md 7.1, 7.2). */
const folds: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' '],
  [/[\u2010\u2011\u2012\u2043\ufe63\uff0d]/g, '-'],
  [/[\u2013\u2014\u2015\u2212]/g, ' - '],
  [/[\u2018\u2019\u201a\u201b\u00b4\u0060\u2032]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2022\u2023\u2219\u25aa\u25cf\u25e6\u00b7]/g, '\n- '],
  [/\u2026/g, '...'],
  // Of the markup that Google writes only the words count: "**Summary:**".
  [/\*\*|__/g, ''],
  [/[ ]{2,}/g, ' '],
];

/** A text in which the same words are the same characters: small letters, plain blanks, hyphens and quotes. */
export function plainWords(text: string): string {
  return folds
    .reduce((plain, [pattern, by]) => plain.replace(pattern, by), text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/e-mail/g, 'email')
    .replace(/\b(sign|log)[ -](in|on|out)s\b/g, '$1-$2');
}
