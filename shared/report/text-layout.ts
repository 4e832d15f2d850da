/** Columns that a text takes: two for East Asian wide characters and emoji (Unicode TR 11, roughly). */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/**
 * Lines of at most `width` columns. The first starts with `first`, the others with `rest`. A word that is longer than
 * a line (a URL, an id) is broken.
 */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (let word of text.split(/\s+/).filter((part) => part !== '')) {
    if (!empty && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    while (empty && displayWidth(line) + displayWidth(word) > width) {
      const fits = fitting(word, Math.max(1, width - displayWidth(line)));
      lines.push(line + fits);
      word = word.slice(fits.length);
      line = rest;
    }
    line += empty ? word : ` ${word}`;
    empty = empty && word === '';
  }
  if (!empty || lines.length === 0) lines.push(line);
  return lines.map((item) => item.trimEnd());
}

function fitting(word: string, columns: number): string {
  let taken = '';
  for (const character of word) {
    if (displayWidth(taken + character) > columns && taken !== '') break;
    taken += character;
  }
  return taken;
}
