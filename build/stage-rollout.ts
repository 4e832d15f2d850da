import { readFile, writeFile } from 'node:fs/promises';

/**
 * States in an update's description (latest.yml and its like) for which share of the installations it is meant.
 * https://www.electron.build/auto-update#staged-rollouts
 * @param percentage 1 to 100
 * @throws {RangeError}
 */
export function staged(description: string, percentage: number): string {
  if (!Number.isInteger(percentage) || percentage < 1 || percentage > 100) {
    throw new RangeError('The share is a whole number from 1 to 100, in percent.');
  }
  return `${description.replace(/^stagingPercentage:.*\n?/m, '').trimEnd()}\nstagingPercentage: ${percentage}\n`;
}

/** `node build/stage-rollout.ts PERCENT FILE…` */
if (import.meta.main) {
  const [percentage, ...files] = process.argv.slice(2);
  if (files.length === 0) throw new Error('Name the share in percent, and the files.');
  for (const file of files) await writeFile(file, staged(await readFile(file, 'utf8'), Number(percentage)));
}
