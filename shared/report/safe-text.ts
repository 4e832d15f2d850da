/**
 * Control characters (C0 but tab and line feed, DEL, C1), bidi marks, overrides and isolates, zero-width and other
 * invisible format characters, line and paragraph separators, tags, variation selectors, lone surrogates: with them a
 * server could move the cursor, reverse a line or hide a word (Trojan Source, CVE-2021-42574).
 */
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc]|\u034f|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

/** Text of a server or a person, safe to show: one line, without control, bidi and invisible characters. */
export function safeText(text: string, max = 2000): string {
  const line = text.replace(/[\r\n\t\v\f\u2028\u2029\u0085]+/g, ' ').replace(unsafe, '');
  if (line.length <= max) return line;
  return `${line.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Text as it is, with what `safeText` takes out written as escapes: for raw data, where nothing may be left out. */
export function visibleText(text: string): string {
  return text.replace(unsafe, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
