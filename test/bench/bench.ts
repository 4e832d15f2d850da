import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
 * npm run bench              measures against the budgets of the design and writes docs/bench.md
 * npm run bench -- --short   each part once, on the shortest line, and writes nothing: whether all of it still runs
 *
 * Nothing is asserted: a busy machine gives other figures. Root on Linux; everything happens inside network namespaces.
 */
const { values } = parseArgs({ options: { short: { type: 'boolean', default: false } } });
const { short } = values;
const missing = ['dig', 'curl', 'openssl'].find((tool) => !canRun('which', tool));
const reason = whyNot() ?? (missing && `it needs the tool ${missing}`);
if (reason !== undefined) {
  console.error(`The benchmark cannot run here: ${reason}.`);
  process.exit(75);
}

const rounds = short ? 1 : Number(process.env.MAILPATH_BENCH_ROUNDS ?? 3);
const delays = short ? [0] : [0, 40, 150];
const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

say('cold start');
const starts = benchColdStart(short ? 3 : 25);
say('a healthy run, for its facts');
const { steps, reports } = await factsOfHealthyRun();
say('judging');
const judging = benchJudging(reports, short ? 500 : 10_000);
say('memory');
const memory = await benchMemory(short ? 1 : 3);
say('window');
const windowSizes = await measureWindowSize();
const atWork = await benchWindow(short ? 1 : 5);
const paths: PathResult[] = [];
for (const blackout of short ? [false] : [false, true]) {
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
  ...{ rounds, starts, judging, memory, paths, windowSizes, atWork },
});
if (!short) writeFileSync(join(import.meta.dirname, '../../docs/bench.md'), text);
console.log(text);
if (short && atWork.missing.length > 0) process.exitCode = 1;
