import type { Report } from '../model/report.ts';

/** What JSON may hold but a terminal would obey or hide: C1 controls, bidi marks, separators, invisible characters. */
const unsafe = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** JSON text that is safe to print: the same value, with such characters written as escapes. */
export function safeJson(value: unknown, space?: number): string {
  return JSON.stringify(value, null, space).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The report as one JSON document that ends in a line feed: two spaces a level, but one line for each observation, which
 * keeps two hundred of them readable, comparable line by line, and a third smaller.
 */
export function renderJson(report: Report): string {
  const lines = report.observations.map((observation) => `    ${safeJson(observation)}`);
  if (lines.length === 0) return `${safeJson(report, 2)}\n`;
  const frame = safeJson({ ...report, observations: [] }, 2);
  return `${frame.replace(/^ {2}"observations": \[\]/m, () => `  "observations": [\n${lines.join(',\n')}\n  ]`)}\n`;
}
