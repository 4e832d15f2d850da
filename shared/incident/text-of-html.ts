/** Characters by their names in HTML (https://html.spec.whatwg.org/multipage/named-characters.html): those that providers write. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ndash: '\u2013',
  mdash: '\u2014',
  hyphen: '\u2010',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  szlig: 'ß',
  rarr: '→',
  newline: '\n',
};

/** Letters with a mark: `&eacute;` is e and its accent, composed. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

const ends = 'p|div|li|ul|ol|tr|table|h[1-6]|section|article|blockquote|dd|dt|dl|pre';
/** An end of a paragraph, in either direction; an item of a list begins a line of its own. */
const item = /<li(?:\s[^<>]{0,300})?>/gi;
const line = new RegExp(`<(?:br|/?(?:${ends}))(?:[\\s/][^<>]{0,300})?>`, 'gi');
const cell = /<\/?t[dh](?:\s[^<>]{0,300})?>/gi;
const silent = /<(script|style|head|title)\b[^<>]{0,300}>[^<]{0,20000}<\/\1\s{0,9}>/gi;
const comment = /<!--[^<>]{0,2000}-->/g;
const tag = /<[/!?]?[a-z][^<>]{0,2000}>/gi;
const looksLikeHtml = /<[/!]?[a-z][^<>]{0,2000}>/i;
const breaks = /[\r\n]+/g;

/** HTML of a stranger as plain text: paragraphs, breaks and items become lines, entities characters. Plain text stays. */
export function textOfHtml(html: string): string {
  const isHtml = looksLikeHtml.test(html);
  // In HTML a break of the source is a blank; in plain text it ends a line.
  const plain = isHtml
    ? (hasLines(html) ? html.replace(breaks, ' ') : html)
        .replace(silent, ' ')
        .replace(comment, ' ')
        .replace(item, '\n- ')
        .replace(line, '\n')
        .replace(cell, ' ')
        .replace(tag, '')
    : html;
  return readEntities(plain)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}

function hasLines(html: string): boolean {
  return html.search(line) >= 0 || html.search(item) >= 0;
}

function readEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,10});/gi, (all, name: string) => {
    if (name.startsWith('#')) return characterOf(name) ?? all;
    const letter = /^([a-z])(acute|grave|circ|tilde|uml|cedil)$/i.exec(name);
    if (letter) return `${letter[1]}${marks[letter[2]?.toLowerCase() ?? '']}`.normalize('NFC');
    return named[name.toLowerCase()] ?? all;
  });
}

function characterOf(reference: string): string | undefined {
  const hexadecimal = reference[1]?.toLowerCase() === 'x';
  const point = Number.parseInt(reference.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  const isCharacter = point > 0 && point <= 0x10_ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}
