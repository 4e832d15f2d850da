/** The text without the characters of `of` at its end; a pattern for that looks at each run of them again and again. */
export function withoutEnd(text: string, of: string): string {
  let end = text.length;
  while (end > 0 && of.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
