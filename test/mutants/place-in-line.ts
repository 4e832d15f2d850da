import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';

/** From 0 to 1, random but always the same for the same change and seed. */
export function placeInLine({ fileName, location, mutatorName, replacement }: Mutant, seed: number): number {
  const { start, end } = location;
  const change = [
    seed,
    basename(fileName),
    start.line,
    start.column,
    end.line,
    end.column,
    mutatorName,
    replacement,
  ];
  return createHash('sha256').update(change.join('\n')).digest().readUInt32BE() / 2 ** 32;
}
