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

/** Tags that begin or end a line. */
const lines = new Set(
  'br p div li ul ol tr table h1 h2 h3 h4 h5 h6 section article blockquote dd dt dl pre'.split(' '),
);
const cells = new Set(['td', 'th']);
/** Tags whose content is nobody's text. */
const silent = new Set(['script', 'style', 'head', 'title']);
const LONGEST_TAG = 2000;
const tagName = /^\/?([a-z][a-z0-9]{0,15})/i;
const breaks = /[\r\n]+/g;

/** HTML of a stranger as plain text: paragraphs, breaks and items become lines, entities characters. Plain text stays. */
export function textOfHtml(html: string): string {
  return readEntities(withoutTags(html))
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}

interface Tag {
  /** In small letters; empty: a comment or a declaration. */
  name: string;
  closes: boolean;
  end: number;
}

/** One walk from bracket to bracket. */
function withoutTags(html: string): string {
  const pieces: string[] = [];
  let hasLines = false;
  let small: string | undefined;
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const tag = tagAt(html, at);
    if (!tag) continue;
    pieces.push(html.slice(from, at));
    const breaksLine = lines.has(tag.name);
    hasLines ||= breaksLine;
    // Marked, since in HTML a break of the source is a blank, and only these are lines.
    if (breaksLine) pieces.push(tag.name === 'li' && !tag.closes ? '\u0001- ' : '\u0001');
    if (cells.has(tag.name)) pieces.push(' ');
    from = tag.end;
    if (silent.has(tag.name) && !tag.closes) {
      small ??= html.toLowerCase();
      from = endOf(small, tag);
    }
    at = from - 1;
  }
  if (from === 0 && pieces.length === 0) return html;
  const text = [...pieces, html.slice(from)].join('');
  return (hasLines ? text.replace(breaks, ' ') : text).replaceAll('\u0001', '\n');
}

/** The tag or comment that begins here; undefined: a bracket of the text. */
function tagAt(html: string, at: number): Tag | undefined {
  const head = html.slice(at + 1, at + 20);
  const isComment = head.startsWith('!--');
  const name = tagName.exec(head);
  if (!name && !isComment && !/^[!?]/.test(head)) return undefined;
  const close = html.slice(at, at + LONGEST_TAG).indexOf(isComment ? '-->' : '>');
  if (close < 0) return undefined;
  const end = at + close + (isComment ? 3 : 1);
  return { name: name?.[1]?.toLowerCase() ?? '', closes: head.startsWith('/'), end };
}

/** Behind the end of an element whose content nobody reads. */
function endOf(html: string, { name, end }: Tag): number {
  const close = html.toLowerCase().indexOf(`</${name}`, end);
  const bracket = close < 0 ? -1 : html.indexOf('>', close);
  return bracket < 0 ? end : bracket + 1;
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
