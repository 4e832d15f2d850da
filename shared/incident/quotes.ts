const LONGEST_QUOTE = 120;

/**
 * Without what stands in quotes, which begin behind a blank and end before one or a mark: "couldn't" holds none. `as` says what
 * takes the place of a quoted text.
 */
export function withoutQuotes(words: string, as: (quoted: string) => string = () => ''): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const mark = words[at] ?? '';
    if (!`"'`.includes(mark) || !' ('.includes(words[at - 1] ?? ' ')) continue;
    const inside = words.slice(at + 1, at + LONGEST_QUOTE);
    const end = [...inside].findIndex(
      (one, index) => one === mark && index > 0 && ' .,;:)'.includes(inside[index + 1] ?? ' '),
    );
    if (end < 0) continue;
    kept += `${words.slice(from, at)}${as(inside.slice(0, end))} `;
    at += end + 1;
    from = at + 1;
  }
  return kept + words.slice(from);
}
