import stringWidth from 'string-width';

export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

/**
 * Lines of at most `width` columns. The first starts with `first`, the others with `rest`. Broken at spaces, and in
 * Japanese between words; a word that is longer than a line (a URL, an id) is broken too.
 */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const piece of piecesOf(text)) {
    const gap = empty ? '' : piece.gap;
    let word = piece.word;
    if (!empty && stringWidth(line) + gap.length + stringWidth(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    } else line += gap;
    while (empty && stringWidth(line) + stringWidth(word) > width) {
      const fits = fitting(word, Math.max(1, width - stringWidth(line)));
      lines.push(line + fits);
      word = word.slice(fits.length);
      line = rest;
    }
    line += word;
    empty = empty && word === '';
  }
  if (!empty || lines.length === 0) lines.push(line);
  return lines.map((item) => item.trimEnd());
}

/** What stays together, and the gap before it when it does not start a line. */
interface Piece {
  gap: string;
  word: string;
}

/** Scripts that are written without spaces. */
const unspaced = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff66-\uff9f]/;

let japanese: Intl.Segmenter | undefined;

function piecesOf(text: string): Piece[] {
  const words = text.split(/[ \t\r\n]+/).filter((part) => part !== '');
  return words.flatMap((word) => {
    const parts = unspaced.test(word) ? segments(word) : [word];
    return parts.map((part, at) => ({ gap: at === 0 ? ' ' : '', word: part }));
  });
}

/** No line starts with these, or ends with those (JIS X 4051; https://www.w3.org/TR/jlreq/#line_composition). */
const notFirst = /^[、。，．・：；？！」』）】〕〉》”’…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!%)\]}]/;
const notLast = /[「『（【〔〈《“‘([{]$/;

/** A text without spaces in parts that a line may be broken between: words, each with the punctuation that hangs on it. */
function segments(text: string): string[] {
  japanese ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const parts: string[] = [];
  for (const { segment } of japanese.segment(text)) {
    const before = parts.at(-1);
    const hangs =
      before !== undefined &&
      (notFirst.test(segment) || notLast.test(before) || !(unspaced.test(segment) || splits(before)));
    if (hangs) parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}

/** Whether what comes after it may start a line: host names and paths inside a sentence stay whole. */
const splits = (part: string) => unspaced.test(part) || /[、。，．」』）]$/.test(part);

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What of the start of the text has room in so many columns; no character is torn apart, and one is there at least. */
export function fitting(text: string, columns: number): string {
  let taken = '';
  let width = 0;
  for (const { segment } of characters.segment(text)) {
    width += stringWidth(segment);
    if (width > columns && taken !== '') break;
    taken += segment;
  }
  return taken;
}
