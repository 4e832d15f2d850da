import type { Report } from '../model/report.ts';

/**
 * Everything but ASCII is written as an escape. A terminal would obey or hide some of it (C1 controls, bidi marks,
 * invisible characters), a Windows console with an old code page garbles the rest, and ASCII is read back twice as fast.
 */
const notAscii = /[\u007f-\uffff]/g;

/** JSON text in ASCII alone: the same value, safe to print anywhere. */
export function safeJson(value: unknown, space?: number): string {
  return JSON.stringify(value, null, space).replace(
    notAscii,
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
