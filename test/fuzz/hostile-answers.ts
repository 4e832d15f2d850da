import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawFrom, pick } from '../accuracy/draw.ts';
import { startWorld } from '../lab/world.ts';
import { hostileRun } from './hostile-run.ts';
import { makeInput } from './mutate.ts';

export interface HostileAnswers {
  answers: number;
  runs: number;
  /** The longest that a report says, and the budget that each run had. */
  longestMs: number;
  budgetMs: number;
  /** The longest that a command lived behind its budget. */
  lateMs: number;
  /** The most that an engine's process held in a healthy run and in a hostile one, MiB. */
  healthyMiB: number;
  hostileMiB: number;
  faults: string[];
}

const budgetMs = 8_000;
/** What the report may be late by, and the command: an engine that is past its budget has a second to judge. */
const graceMs = { report: 100, command: 1_500 };
/** Commands side by side: each mostly waits. */
const atOnce = 2;
const most = 32;
const addresses = ['ana@contoso.com', 'ana@outlook.com', 'ana@gmail.com', 'ana@example.org'];
const answer = {
  name: 'answer',
  grammar: 'lines' as const,
  longest: 1_048_576,
  run: () => undefined,
  words: [
    'HTTP/1.1 200 OK\r\n',
    '\r\n\r\n',
    'Content-Length: ',
    '* BYE ',
    '-ERR ',
    '421 ',
    '220 ',
    'Location: https://',
    '<html>',
    '{',
    '}',
  ],
};

/** The command, again and again, over worlds of the lab where every second answer is altered. */
export async function tryHostileAnswers(
  wanted: number,
  seed: number,
  say: (line: string) => void,
): Promise<HostileAnswers> {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-hostile-'));
  const sum: HostileAnswers = {
    ...{ answers: 0, runs: 0, longestMs: 0, budgetMs, lateMs: 0, healthyMiB: 0, hostileMiB: 0 },
    faults: [],
  };
  const oneRun = async (number: number, healthy: boolean) => {
    const draw = drawFrom(seed * 100_000 + number);
    let altered = 0;
    const alter = (said: Buffer) => {
      if (healthy || draw(2) === 0) return said;
      altered += 1;
      return makeInput({ ...answer, samples: [said] }, draw);
    };
    const world = await startWorld({ faults: [], alter });
    const file = join(folder, `${number}.json`);
    await world.save(file);
    const run = await hostileRun(file, pick(draw, addresses), budgetMs);
    await world.close();
    const at = `seed ${seed}, run ${number}`;
    if (run.fault !== undefined) sum.faults.push(`${at}: ${run.fault}`);
    if (healthy) {
      sum.healthyMiB = Math.max(sum.healthyMiB, run.peakMiB);
      return;
    }
    sum.answers += altered;
    sum.runs += 1;
    sum.longestMs = Math.max(sum.longestMs, run.totalMs);
    sum.lateMs = Math.max(sum.lateMs, run.lateMs);
    sum.hostileMiB = Math.max(sum.hostileMiB, run.peakMiB);
    if (run.totalMs > budgetMs + graceMs.report) sum.faults.push(`${at}: ${run.totalMs} ms of ${budgetMs}`);
    if (run.lateMs > graceMs.command)
      sum.faults.push(`${at}: the command lived ${run.lateMs.toFixed(0)} ms behind its budget`);
  };
  try {
    const healthyRuns = 5 * atOnce;
    for (let number = 0; number < healthyRuns || sum.answers < wanted; number += atOnce) {
      const numbers = Array.from({ length: atOnce }, (_, index) => number + index);
      await Promise.all(numbers.map((one) => oneRun(one, number < healthyRuns)));
      say(
        `${sum.answers} hostile answers in ${sum.runs} runs, longest ${sum.longestMs} ms, ${sum.hostileMiB.toFixed(0)} MiB (healthy ${sum.healthyMiB.toFixed(0)}), ${sum.faults.length} faults`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const more = sum.hostileMiB - sum.healthyMiB;
  if (more > most) sum.faults.push(`${more.toFixed(0)} MiB above a healthy run, ${most} at most`);
  return sum;
}
