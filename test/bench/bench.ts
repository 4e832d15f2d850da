import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { whyNot } from '../namespace/prerequisites.ts';
import { canRun } from '../namespace/shell.ts';
import { benchColdStart } from './cold-start.ts';
import { document } from './document.ts';
import { benchJudging } from './judging.ts';
import { benchMemory } from './memory.ts';
import { benchPath, factsOfHealthyRun, type PathResult } from './paths.ts';
import { benchWindow } from './window-run.ts';
import { measureWindowSize } from './window-size.ts';

/*
 * Measures against the budgets of the design and writes docs/bench.md. Nothing is asserted: a busy machine gives other
 * figures. Root on Linux; everything happens inside network namespaces.
 */
const missing = ['dig', 'curl', 'openssl'].find((tool) => !canRun('which', tool));
const reason = whyNot() ?? (missing && `it needs the tool ${missing}`);
if (reason !== undefined) {
  console.error(`The benchmark cannot run here: ${reason}.`);
  process.exit(75);
}

const rounds = Number(process.env.MAILPATH_BENCH_ROUNDS ?? 3);
const delays = [0, 40, 150];
const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

say('cold start');
const starts = benchColdStart(25);
say('a healthy run, for its facts');
const { steps, reports } = await factsOfHealthyRun();
say('judging');
const judging = benchJudging(reports);
say('memory');
const memory = await benchMemory(3);
say('window');
const windowSizes = await measureWindowSize();
const windowRounds = await benchWindow(5);
const paths: PathResult[] = [];
for (const blackout of [false, true]) {
  for (const rttMs of delays) {
    say(`${blackout ? 'blackout' : 'healthy'} at ${rttMs} ms`);
    const options = { rttMs, blackout, rounds, scriptLimitS: blackout ? 60 : 600 };
    paths.push(await benchPath(options, steps));
  }
}

const text = document({
  when: new Date(),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`,
  load: loadavg()[0] ?? 0,
  ...{ rounds, starts, judging, memory, paths, windowSizes, windowRounds },
});
const docs = join(import.meta.dirname, '../../docs');
mkdirSync(docs, { recursive: true });
writeFileSync(join(docs, 'bench.md'), text);
console.log(text);
