/** A piece of the report's text; `standIn` where something was replaced. */
export interface Span {
  text: string;
  standIn: boolean;
}

/** The stand-ins that redaction writes (shared/report/redaction/pseudonyms.ts), with the kind that lone addresses keep. */
const standIns = /\b(?:user|host|ip|mac|path)-\d{1,6}\b(?: \([a-z-]+\))?|\[removed\]/g;

/** The text in pieces, in order: nothing is left out. */
export function pseudonymSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(standIns)) {
    if (match.index > from) spans.push({ text: text.slice(from, match.index), standIn: false });
    spans.push({ text: match[0], standIn: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) spans.push({ text: text.slice(from), standIn: false });
  return spans;
}
