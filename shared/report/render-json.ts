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

/** The report as one JSON document; two spaces a level, ends in a line feed. */
export function renderJson(report: Report): string {
  return `${safeJson(report, 2)}\n`;
}
