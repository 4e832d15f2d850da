/**
 * Control characters (C0, C1), bidirectional controls, line and paragraph separators, zero-width marks: they can hide
 * or reorder what a person reads (Trojan Source, https://www.unicode.org/reports/tr36/).
 */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g;

/** A stranger's text as one printable line of at most `max` UTF-16 units. */
export function plainText(text: string, max: number): string {
  const line = text
    .slice(0, max * 4)
    .toWellFormed()
    .replace(unprintable, ' ')
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
