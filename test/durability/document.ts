import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sample } from './endurance.ts';
import type { SizeResult } from './history-size.ts';
import type { KillResult } from './kill-campaign.ts';

const file = fileURLToPath(new URL('../../docs/robustness.md', import.meta.url));

/** The parts of the section, in its order; each is measured and written by itself. */
export const parts = ['kills', 'sizes', 'runs'] as const;
export type Part = (typeof parts)[number];

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function killsText(history: KillResult, settings: KillResult): string {
  const row = (name: string, { kills, inMidWrite, writes, lost, damaged, leftOver }: KillResult) => [
    ...[name, kills, inMidWrite, writes, lost, damaged, leftOver.join(', ') || 'none'],
  ];
  return `A program that writes as fast as it can is ended with \`kill -9\` at a random moment, while it starts or between and in its
writes, and the same file goes through all of it. Afterwards everything must be there that the program had said was kept.

${table(
  ['file', 'kills', 'in mid-write', 'writes kept', 'lost', 'damaged', 'files left over'],
  [row('history', history), row('settings', settings)],
)}`;
}

export function sizesText(sizes: readonly SizeResult[]): string {
  const ms = (value: number) => value.toFixed(1);
  return `At most 200 runs are kept. A file that has more, whatever put them there, is listed as short, and shrinks with each new run.
The worst of seven times, in milliseconds, with 20 KB a run:

${table(
  ['stored runs', 'file, MiB', 'opening the list', 'opening a run', 'keeping a run'],
  sizes.map((one) => [
    one.runs.toLocaleString('en'),
    one.fileMiB,
    ms(one.openListMs),
    ms(one.openRunMs),
    ms(one.keepRunMs),
  ]),
)}`;
}

export function runsText(samples: readonly Sample[]): string {
  return `One engine process measures a healthy world again and again; after garbage collection it holds:

${table(
  ['runs', 'heap, MiB', 'outside the heap, MiB', 'resident, MiB', 'file descriptors', 'active resources'],
  samples.map((one) => [one.runs, one.heapMiB, one.externalMiB, one.residentMiB, one.handles, one.resources]),
)}`;
}

/** Writes a part into its place in docs/robustness.md; the rest of the document is left as it is. */
export function writePart(part: Part, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const marks = (name: Part) =>
    [`<!-- durability: ${name} -->`, `<!-- end of durability: ${name} -->`] as const;
  const [begin, end] = marks(part);
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/robustness.md has no place for ${part}: ${begin} … ${end}`);
  writeFileSync(file, `${before.slice(0, from)}${begin}\n\n${text}\n\n${before.slice(to)}`);
}
