import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSection } from './document.ts';
import { tryHostileAnswers } from './hostile-answers.ts';
import { type Round, tryTarget } from './round.ts';
import { keepSeed } from './seeds.ts';
import { targets } from './targets.ts';
import { inputOf } from './thread.ts';

/*
 * npm run fuzz                              a minute over all targets, each its share
 *   --minutes 60
 *   --target smtp-dialogue                  only these (again for more)
 *   --seed 7                                other inputs; the day's number when absent
 *   --answers 10000                         so many hostile answers over real sockets through the engine as well
 *   --document                              writes what was counted into docs/robustness.md
 * Each input that fails is kept in test/fuzz/seeds, where a unit test tries it again. Ends with 1 when one did.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    target: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    answers: { type: 'string', default: '0' },
    document: { type: 'boolean', default: false },
  },
});
const [minutes, seed, answers] = [values.minutes, values.seed, values.answers].map(Number) as [
  number,
  number,
  number,
];
const chosen = targets.filter(({ name }) => values.target.length === 0 || values.target.includes(name));
if (!(minutes > 0) || !Number.isInteger(seed) || !Number.isInteger(answers) || chosen.length === 0) {
  console.error(
    `--minutes is more than 0, --seed and --answers are whole, --target is of ${targets.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(64);
}

const rounds: Round[] = [];
for (const { name } of chosen) {
  const round = await tryTarget({
    target: name,
    seed,
    from: 0,
    forMs: (minutes * 60_000) / chosen.length,
    hangMs: 10_000,
  });
  rounds.push(round);
  const { tried, hangs, exceptions, longestMs, peakMiB, failures } = round;
  console.log(
    `${name.padEnd(26)} ${String(tried).padStart(8)} tried ${hangs} hangs ${exceptions} exceptions, longest ${longestMs.toFixed(1)} ms, ${peakMiB.toFixed(0)} MiB`,
  );
  for (const { number, input, why } of failures) {
    const kept = keepSeed(name, input.length > 0 ? input : inputOf(name, seed, number));
    console.error(
      `  ${kept} (seed ${seed}, number ${number}): ${why.split('\n').slice(0, 4).join('\n    ')}`,
    );
  }
}
const hostile = answers > 0 ? await tryHostileAnswers(answers, seed, (line) => console.log(line)) : undefined;
for (const line of hostile?.faults ?? []) console.error(line);
if (values.document) {
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
  const file = join(import.meta.dirname, '../../docs/robustness.md');
  writeFileSync(file, writeSection(file, { rounds, hostile, minutes, seed, machine, when: new Date() }));
}
const failed = rounds.some(({ failures }) => failures.length > 0) || (hostile?.faults.length ?? 0) > 0;
process.exitCode = failed ? 1 : 0;
