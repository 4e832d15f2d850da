/** Of what a person pastes so much is read: a report keeps no more (freeText(4096) in shared/model/request.ts). */
const LONGEST = 4096;

const straight: readonly (readonly [RegExp, string])[] = [
  // Soft hyphens and marks without width stand inside words of web pages.
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\u2010-\u2015\u2212\uff0d]/g, '-'],
  [/[\u2018\u2019\u201a\u201b\u00b4`]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f]/g, '"'],
  [/ß/g, 'ss'],
  [/œ/g, 'oe'],
];

/** One way of saying each thing: the tables need it once. */
const same: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b|\bcan not\b/g, 'cannot'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(are|could|did|do|does|had|has|have|is|should|was|were|would)n'?t\b/g, '$1 not'],
  [/\b(we|you|they)'re\b/g, '$1 are'],
  [/\b(i|we|you|they)'ve\b/g, '$1 have'],
  [/\b(it|that|there)'s\b/g, '$1 is'],
  [/\bi'm\b/g, 'i am'],
  [/\bsign-(?=in|on|out)/g, 'sign '],
  [/\blog-(?=in|on|out)/g, 'log'],
  [/\buser (?=names?\b)/g, 'user'],
  [/\bpass (?=words?\b)/g, 'pass'],
];

/**
 * The text as the tables are written: lower case, plain quotes and hyphens, no accents on Latin letters (people leave them
 * out), full-width letters made narrow, lines joined, addresses and hosts as one short word (`@a`, `@h`), since they
 * hold words of their own ("login", "mail").
 */
export function plainText(text: string): string {
  let plain = foldLetters(text.slice(0, LONGEST));
  plain = plain.replace(/<\/?(?:br|p|div|li|ul|span|b|td|tr)\b ?\/?>/g, ' ');
  plain = plain
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&quot;/g, '"');
  plain = withoutNames(plain).replace(/\s+/g, ' ').trim();
  for (const [pattern, by] of same) plain = plain.replace(pattern, by);
  return plain;
}

/** Apple writes サーバ and ユーザ, Microsoft サーバー and ユーザー, and sets blanks between the words of a name. */
const longVowels = /(サーバ|ユーザ|フォルダ|ブラウザ|コンピュータ|ルータ|フィルタ|パラメータ|アダプタ)ー/g;
const blanksInJapanese = /(?<=[\u3040-\u30ff\u4e00-\u9fff]) (?=[\u3040-\u30ff\u4e00-\u9fff])/g;

/** Lower case, plain quotes and hyphens, narrow letters, none with accents. Japanese keeps its own marks. */
export function foldLetters(text: string): string {
  let plain = text;
  for (const [pattern, by] of straight) plain = plain.replace(pattern, by);
  plain = plain
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  plain = plain.normalize('NFC').replace(/\be-(?=mail|post)/g, 'e');
  return plain.replace(longVowels, '$1').replace(blanksInJapanese, '');
}

/** Ends of host names; other words with a dot are numbers of versions, files and classes. */
const hostEnds: ReadonlySet<string> = new Set(
  'com org net edu gov mil int info example test invalid local lan microsoft online cloud io co eu de at ch fr be es mx ar pt br jp it nl uk us ca au in cn ru pl se dk no fi'.split(
    ' ',
  ),
);

function withoutNames(plain: string): string {
  return plain.replace(/https?:\/\/\S+/g, '@h').replace(/[^\s<>"',;()[\]]+/g, withoutName);
}

/** One word, without the address or host that it is; the dot that ends a sentence stays. */
function withoutName(word: string): string {
  let end = word.length;
  while (end > 0 && '.:!?'.includes(word.charAt(end - 1))) end -= 1;
  const tail = word.slice(end);
  if (word.lastIndexOf('@', end) > 0) return `@a${tail}`;
  const [host = ''] = word.slice(0, end).split(/[:/|]/, 1);
  const labels = host.split('.');
  const isHost = labels.length > 1 && !labels.includes('') && hostEnds.has(labels[labels.length - 1] ?? '');
  return isHost ? `@h${word.slice(host.length)}` : word;
}

/** Sentences, in which the words of a rule have to stand together. A dot inside a number or a name ends none. */
export function sentencesOf(plain: string): readonly string[] {
  return plain
    .replace(/([.!?]["')\]]?) /g, '$1\n')
    .split(/[\n。]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
