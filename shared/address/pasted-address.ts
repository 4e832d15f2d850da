import type { AddressProblem } from './address-problem.ts';

/*
 * What surrounds an address where people copy it from. Libraries that read the headers of mails (email-addresses,
 * addressparser) answer another question: they say which addresses a header names, take quotes, comments and lists as
 * they come, repair what a person should look at again, and know nothing of links, full-width letters or lists in prose.
 */

/** Characters that are there and show nothing: taken out wherever they stand, as IDNA does in a domain. */
const ignorable = /\u034f|[\u180b-\u180d]|[\ufe00-\ufe0f]|[\u00ad\u180e\u200b\u2060\u2064\ufeff]/g;

/** Blanks, and marks of the writing direction and joiners that were copied along at an end. */
const blanksBefore = /^[\s\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]+/;
const blanksAfter = /[\s\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]+$/;

/** Opening and closing signs that people, programs and languages put around an address. */
const pairs: Readonly<Record<string, string>> = {
  '"': '"„”',
  "'": "'",
  '“': '”“',
  '„': '“”',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  '’': '’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '【': '】',
  '〈': '〉',
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '`': '`',
  '*': '*',
  _: '_',
};
const closing = new Set(Object.values(pairs).flatMap((ends) => [...ends]));

/** `mailto:`, and what directories and phones write before an address. */
const scheme = /^(?:mailto|smtp|sip|xmpp|acct|x500):(?!\/\/)/i;

/** `E-Mail: `, `To: `: a word or two, and a blank behind the colon, which only a word that means mail can go without. */
const caption =
  /^(?:[\p{L}\p{M}][\p{L}\p{M} -]{0,30}:\s+|(?:e-?mail|mail|to|from|cc|an|von|correo|courriel|メール(?:アドレス)?):)/iu;

/** `<ana@contoso.com>`, `[mailto:ana@contoso.com]`, `(mailto:ana@contoso.com)`. */
const enclosed = /<([^<>]*@[^<>]*)>|[[(](mailto:[^\s()[\]<>]*)[\])]/gi;

/** A run of text with an @ in it and something on both sides. */
const addressLike = /[^\s<>"'“”„‘’«»(),;|[\]{}]+@[^\s<>"'“”„‘’«»(),;|[\]{}]+/g;

/** The text of the one address in what was pasted, or that there are several. */
export function fromPasted(typed: string): { text: string } | { problem: AddressProblem } {
  const text = bare(typed.replace(ignorable, '').replace(/[\uff01-\uff5e\u3000\ufe6b]/g, halfWidth));
  if (/^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(text)) return { text };
  const inside = [...text.matchAll(enclosed)].map(([, angle, link]) => bare(angle ?? link ?? ''));
  if (inside.length > 0) return fromEnclosed(text, inside);
  const parts = listed(text);
  return distinct(parts) > 1 ? { problem: 'several' } : { text: parts.length > 1 ? (parts[0] ?? '') : text };
}

/** `Ana Example <ana@contoso.com>`: what stands beside the brackets must not name anybody else. */
function fromEnclosed(
  text: string,
  inside: readonly string[],
): { text: string } | { problem: AddressProblem } {
  const beside = text.replace(enclosed, ' ');
  if (
    /[<>]/.test(beside) ||
    /@\s*<|>\s*@/.test(text) ||
    inside.some((one) => /[\s=]/.test(one) && /["'=]/.test(one))
  ) {
    return { problem: 'markup' };
  }
  const named = [...beside.matchAll(addressLike)].map(([one]) => bare(one));
  return distinct([...inside, ...named]) > 1 ? { problem: 'several' } : { text: inside[0] ?? '' };
}

/**
 * The members of a list, when the text is one: two or more pieces that have an @, or of a text without any @ two or more
 * that have a dot inside. What is no list stays whole, with its blanks.
 */
function listed(text: string): string[] {
  const pieces = text
    .split(/[\s,;|、，；]+/)
    .map(bare)
    .filter((piece) => piece !== '');
  const members = pieces.filter((piece) => (text.includes('@') ? /.@./ : /[^.]\.[^.]/).test(piece));
  return members.length > 1 && (text.includes('@') || members.length === pieces.length) ? members : [text];
}

const distinct = (parts: readonly string[]) => new Set(parts.map((part) => part.toLowerCase())).size;

/** Takes off, layer by layer, what stands around an address. */
function bare(text: string): string {
  let rest = text;
  // Each round takes off a character or more; nobody wraps an address more often than this.
  for (let round = 0; round < 12; round++) {
    const before = rest;
    rest = withoutPair(
      withoutComment(
        withoutPunctuation(
          fromLink(rest.replace(blanksBefore, '').replace(blanksAfter, '')).replace(caption, ''),
        ),
      ),
    );
    if (rest === before) break;
  }
  return rest;
}

function fromLink(text: string): string {
  if (!scheme.test(text)) return text;
  const target = text.replace(scheme, '');
  return /^mailto:/i.test(text) ? decoded(target.replace(/[?#].*$/s, '')) : target;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `- ana@…`, `• ana@…`, `ana@…,`: bullets before, the marks of a sentence or a list behind. */
function withoutPunctuation(text: string): string {
  const start = text.replace(/^[^\p{L}\p{N}\p{C}\p{Ps}\p{Pi}\p{Pf}@"'<]+\s+/u, '').replace(/^[,;]+/, '');
  const end = start.replace(/[,;.!?。．｡、，；…]+$/u, '');
  return end.includes('@') ? end.replace(/:+$/, '') : end;
}

/** `ana@contoso.com (Ana Example)`, as old programs write the name. */
function withoutComment(text: string): string {
  if (!text.endsWith(')')) return text;
  const before = text.slice(0, text.lastIndexOf('('));
  const address = before.trimEnd();
  return address !== before && address.includes('@') && !/\s/.test(address) ? address : text;
}

function withoutPair(text: string): string {
  const [first = ''] = text;
  const last = text.at(-1) ?? '';
  const ends = Object.hasOwn(pairs, first) ? pairs[first] : undefined;
  const inner = text.slice(1, -1).replace(blanksBefore, '').replace(blanksAfter, '');
  if (text.length > 2 && ends?.includes(last)) {
    return isPair(first, inner, last) ? inner : text;
  }
  // One that was copied along, its partner was not.
  if (text.length > 1 && closing.has(last) && !'*_`>'.includes(last) && !hasOpening(text, last))
    return text.slice(0, -1);
  if (last === '>' && !text.includes('<')) return text.slice(0, -1);
  if (
    ends !== undefined &&
    text.length > 1 &&
    !'*_`'.includes(first) &&
    ![...ends].some((end) => text.slice(1).includes(end))
  ) {
    return text.slice(1);
  }
  return text;
}

/** Whether the signs around `inner` belong together: not in `"a"@"b"`, not in `<b>ana</b>`, and `<script>` is markup. */
function isPair(first: string, inner: string, last: string): boolean {
  if (first === '"') return !inner.includes('"@');
  if (!'<(['.includes(first)) return true;
  const [opens, closes] = [inner.indexOf(first), inner.indexOf(last)];
  if (closes >= 0 && (opens < 0 || closes < opens)) return false;
  return first !== '<' || /^[^\s/]*[@.]\S*$/.test(inner.replace(/^[<\s]+|[>\s]+$/g, ''));
}

const hasOpening = (text: string, close: string) =>
  Object.entries(pairs).some(([open, ends]) => ends.includes(close) && text.slice(0, -1).includes(open));

/** Full-width forms (U+FF01 to U+FF5E) stand for ASCII, in the same order; also the wide blank and the small @. */
function halfWidth(character: string): string {
  if (character === '\u3000') return ' ';
  if (character === '\ufe6b') return '@';
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
