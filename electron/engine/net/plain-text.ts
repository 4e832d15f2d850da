/** Control characters (C0, C1) and separators of lines and paragraphs: they become a space. */
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * Bidirectional controls, zero-width and annotation marks: they hide or reorder what a person reads
 * (https://www.unicode.org/reports/tr36/, https://trojansource.codes).
 */
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu;

/** A stranger's text as one printable line of at most `max` UTF-16 units. */
export function plainText(text: string, max: number): string {
  const line = text
    .slice(0, max * 4)
    .toWellFormed()
    .replace(invisible, '')
    .replace(control, ' ')
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
