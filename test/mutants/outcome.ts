import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { placeInLine } from './place-in-line.ts';
import type { OneProcessOptions } from './runner-options.ts';

/** A change that no test noticed. */
export interface Survivor {
  file: string;
  line: number;
  /** In one line, cut where it is long. */
  from: string;
  to: string;
  /** A test came by. */
  reached: boolean;
}

export interface FileOutcome {
  file: string;
  /** All that can be changed; only `tried` of them were. */
  all: number;
  tried: number;
  /** What the compiler refuses, of those that were tried: none of `all`. */
  refused: number;
  died: number;
  survivors: Survivor[];
  /** By kind of change, as Stryker calls it: how many died, of how many that were tried. */
  kinds: Record<string, { tried: number; died: number }>;
}

export const notTried = 'not tried';

const LONGEST = 120;
const inOneLine = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

/** What stood in the place. */
function original(text: string, { start, end }: MutantResult['location']): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

export type Sample = Pick<OneProcessOptions, 'share' | 'seed'>;

/** Whether it is one of the share that was tried, or would have been if a test came by: Stryker never sends the others. */
export function isTried(mutant: MutantResult, { share, seed }: Sample): boolean {
  const { status, statusReason } = mutant;
  if (status === 'NoCoverage') return placeInLine(mutant, seed) < share;
  return status !== 'RuntimeError' || statusReason !== notTried;
}

/**
 * By file, sorted by name.
 *
 * @param refused ids of those that the compiler refuses
 * @throws when a mutant was neither noticed nor missed: Stryker could not try it
 */
export function outcomes(
  root: string,
  results: readonly MutantResult[],
  sample: Sample,
  refused: ReadonlySet<string>,
): FileOutcome[] {
  const files = Map.groupBy(results, ({ fileName }) => relative(root, fileName));
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, mutants]) => {
      const possible = mutants.filter(({ id }) => !refused.has(id));
      const outcome = ofFile(
        root,
        file,
        possible.filter((one) => isTried(one, sample)),
      );
      return { ...outcome, all: possible.length, refused: mutants.length - possible.length };
    });
}

function ofFile(root: string, file: string, mutants: readonly MutantResult[]) {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const outcome: Omit<FileOutcome, 'all' | 'refused'> = { file, tried: 0, died: 0, survivors: [], kinds: {} };
  for (const { status, statusReason, location, replacement, mutatorName } of mutants) {
    outcome.tried += 1;
    const kind = outcome.kinds[mutatorName] ?? { tried: 0, died: 0 };
    outcome.kinds[mutatorName] = kind;
    kind.tried += 1;
    switch (status) {
      case 'Killed':
      case 'Timeout':
        outcome.died += 1;
        kind.died += 1;
        break;
      case 'Survived':
      case 'NoCoverage':
        outcome.survivors.push({
          ...{ file, line: location.start.line, reached: status === 'Survived' },
          ...{ from: inOneLine(original(text, location)), to: inOneLine(replacement) },
        });
        break;
      default:
        throw new Error(`${file}:${location.start.line}: ${status} ${statusReason ?? ''}`);
    }
  }
  outcome.survivors.sort((a, b) => a.line - b.line);
  return outcome;
}

export interface Score {
  all: number;
  tried: number;
  refused: number;
  died: number;
  /** Of a hundred; of those that were tried. */
  percent: number;
  /** Where the share of all lies with 95 % probability (Wilson), when only some were tried at random. */
  low: number;
  high: number;
}

export function score(files: readonly FileOutcome[]): Score {
  const sum = (of: (file: FileOutcome) => number) => files.reduce((total, file) => total + of(file), 0);
  const [all, tried, died] = [sum((one) => one.all), sum((one) => one.tried), sum((one) => one.died)];
  const refused = sum((one) => one.refused);
  const share = tried === 0 ? 0 : died / tried;
  if (tried === all || tried === 0)
    return {
      ...{ all, tried, refused, died },
      percent: 100 * share,
      low: 100 * share,
      high: 100 * (tried === 0 ? 1 : share),
    };
  const z = 1.96 ** 2 / tried;
  const middle = (share + z / 2) / (1 + z);
  const half = Math.sqrt(share * (1 - share) * z + z ** 2 / 4) / (1 + z);
  const range = { low: 100 * (middle - half), high: 100 * (middle + half) };
  return { all, tried, refused, died, percent: 100 * share, ...range };
}
