import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawFrom, pick } from '../accuracy/draw.ts';
import { startWorld } from '../lab/world.ts';
import type { Asked, Ended } from './engine-process.ts';
import { makeInput } from './mutate.ts';

export interface HostileAnswers {
  answers: number;
  runs: number;
  /** Longest of all runs, and the budget that each had. */
  longestMs: number;
  budgetMs: number;
  /** Runs that ended more than 100 ms behind their budget, for whatever reason. */
  late: number;
  /** The longest that the engine worked without looking up, all runs of the moment together. */
  workedMs: number;
  /** The most of a healthy run and of a hostile one, MiB, of the same process. */
  healthyMiB: number;
  hostileMiB: number;
  faults: string[];
}

const budgetMs = 8_000;
/** Runs in the process side by side: each mostly waits. */
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

/** The engine in one process of its own, over worlds of the lab where every second answer is altered. */
export async function tryHostileAnswers(
  wanted: number,
  seed: number,
  say: (line: string) => void,
): Promise<HostileAnswers> {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-hostile-'));
  const engine = fork(new URL('./engine-process.ts', import.meta.url), { execArgv: ['--expose-gc'] });
  const sum: HostileAnswers = {
    answers: 0,
    runs: 0,
    longestMs: 0,
    budgetMs,
    late: 0,
    workedMs: 0,
    healthyMiB: 0,
    hostileMiB: 0,
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
    const ended = await ask(engine, { number, world: file, address: pick(draw, addresses), budgetMs });
    await world.close();
    const at = `seed ${seed}, run ${number}`;
    if (ended.fault !== undefined) sum.faults.push(`${at}: ${ended.fault}`);
    if (healthy) {
      sum.healthyMiB = Math.max(sum.healthyMiB, ended.peakMiB);
      return;
    }
    sum.answers += altered;
    sum.runs += 1;
    sum.longestMs = Math.max(sum.longestMs, ended.totalMs);
    sum.hostileMiB = Math.max(sum.hostileMiB, ended.peakMiB);
    sum.workedMs = Math.max(sum.workedMs, ended.workedMs);
    const over = ended.totalMs - budgetMs - 100;
    if (over > 0) sum.late += 1;
    // On a machine that is busy with something else the process gets no processor for a while: that is not ours.
    if (over > ended.waitedMs) sum.faults.push(`${at}: ${ended.totalMs} ms of ${budgetMs}`);
  };
  try {
    const healthyRuns = 5 * atOnce;
    for (let number = 0; number < healthyRuns || sum.answers < wanted; number += atOnce) {
      const numbers = Array.from({ length: atOnce }, (_, index) => number + index);
      await Promise.all(numbers.map((one) => oneRun(one, number < healthyRuns)));
      say(
        `${sum.answers} hostile answers in ${sum.runs} runs, longest ${sum.longestMs} ms, ${sum.hostileMiB.toFixed(0)} MiB (healthy ${sum.healthyMiB.toFixed(0)}), ${sum.late} late, ${sum.workedMs.toFixed(0)} ms of work at a stretch, ${sum.faults.length} faults`,
      );
    }
  } finally {
    engine.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  const more = sum.hostileMiB - sum.healthyMiB;
  if (more > most) sum.faults.push(`${more.toFixed(0)} MiB above a healthy run, ${most} at most`);
  return sum;
}

/** @throws Error when the process has ended */
function ask(engine: ChildProcess, asked: Asked): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('the engine has ended'));
    const told = (ended: Ended) => {
      if (ended.number !== asked.number) return;
      engine.off('message', told);
      engine.off('exit', gone);
      resolve(ended);
    };
    engine.on('message', told);
    engine.once('exit', gone);
    engine.send(asked);
  });
}
