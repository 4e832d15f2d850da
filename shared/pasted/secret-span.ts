/**
 * What opens a door. `password`: also of an app, and a PIN; `one-time-code`: also a recovery code; `token`: a session, a
 * sign-in's answer, a client's secret; `link`: signs in, or resets a password; `key`: a private one.
 */
export const secretKinds = ['password', 'one-time-code', 'token', 'link', 'key'] as const;
export type SecretKind = (typeof secretKinds)[number];

/** Where in a text a secret stands, UTF-16 units; `to` is behind its last. */
export interface SecretSpan {
  from: number;
  to: number;
  kind: SecretKind;
}

/** Stands where a secret was. */
export const removed = '[removed]';

/** In the order of the text, none inside or over another; what was removed before is none. */
export function merged(spans: Iterable<SecretSpan>, text: string): SecretSpan[] {
  const result: SecretSpan[] = [];
  const found = [...spans].filter(({ from, to }) => to > from && text.slice(from, to) !== removed);
  for (const span of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (last === undefined || span.from >= last.to) result.push({ ...span });
    else last.to = Math.max(last.to, span.to);
  }
  return result;
}

/** The text with `[removed]` in the place of each span. */
export function withoutSpans(text: string, spans: readonly SecretSpan[]): string {
  let at = 0;
  let result = '';
  for (const { from, to } of spans) {
    result += text.slice(at, from) + removed;
    at = to;
  }
  return result + text.slice(at);
}
