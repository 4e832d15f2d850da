import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

/** The rows of a section by their numbers, out of its tables and numbered lists. */
export type Section = ReadonlySet<string>;

/** A document of docs/reference, by the numbers of its headings: `7.4`, `1b`, `E.6`. */
export type Reference = ReadonlyMap<string, Section>;

const heading = /^#{1,6} (?:(\d+[a-z]?(?:\.\d+)*)\.?|([A-Z]\.\d+)|([A-Z])\.) /;
const row = /^(?:\| (\d+(?:\.\d+)?[a-z]?)\*? \||(\d+)\. )/;

/**
 * The sections of one document. `parts` are the texts of its files. Throws when two headings have one number: a citation would
 * not say which.
 */
export function readReference(parts: readonly string[]): Reference {
  const sections = new Map<string, Set<string>>();
  for (const part of parts) {
    let rows: Set<string> | undefined;
    let fenced = false;
    for (const line of part.split('\n')) {
      if (line.startsWith('```')) fenced = !fenced;
      if (fenced) continue;
      if (line.startsWith('#')) {
        const [, digits, pair, letter] = heading.exec(line) ?? [];
        const number = digits ?? pair ?? letter;
        rows = undefined;
        if (number === undefined) continue;
        if (sections.has(number)) throw new Error(`Two headings have the number ${number}: "${line}".`);
        rows = new Set();
        sections.set(number, rows);
        continue;
      }
      const [, inTable, inList] = row.exec(line) ?? [];
      const number = inTable ?? inList;
      if (number !== undefined) rows?.add(number);
    }
  }
  return sections;
}

/** All of docs/reference: `protocols.md` with the chapters in `protocols/` is one document. */
export function readReferences(): ReadonlyMap<string, Reference> {
  const folder = join(root, 'docs/reference');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return new Map(
    globSync('*.md', { cwd: folder })
      .filter((file) => file !== 'README.md')
      .map((file) => {
        const chapters = globSync(`${file.slice(0, -'.md'.length)}/*.md`, { cwd: folder });
        return [file, readReference([file, ...chapters.sort()].map(read))];
      }),
  );
}

/** Whether a document has the section, or the row that the last part of the number names (`1b.9`, `0.3`). */
export function hasSection(reference: Reference, number: string): boolean {
  if (reference.has(number)) return true;
  const dot = number.lastIndexOf('.');
  const rows = dot > 0 ? reference.get(number.slice(0, dot)) : undefined;
  return rows !== undefined && (rows.has(number) || rows.has(number.slice(dot + 1)));
}
