import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { redTests } from './host-specs.ts';
import { mayLive } from './may-live.ts';
import { score } from './outcome.ts';
import { idleReasons, page, reasonFor, type SuiteOutcome, scoreLine, survivorLine } from './page.ts';
import { filesOf, type Suite, suites } from './suites.ts';
import { tryMutants } from './try-mutants.ts';

/*
 * npm run mutants                              all, and writes docs/mutants.md
 * npm run mutants -- shared/verdict/gate.ts    the survivors of files, folders or lines (gate.ts:10-20), and writes nothing
 *   --share 0.2      only a random fifth, always the same
 *   --seed 2         another fifth
 *   --minutes 30     no further one after that time
 *   --again          takes what died in an earlier run and has not changed since from there
 *   --seconds 5      of a processor for each at most; what no test has noticed by then survives
 *   --but-red        leaves out tests that are red anyway, instead of refusing to begin
 * Ends with 1 when fewer die than a suite asks for, when the time was not enough for all, or a reason has become idle, or a test was red anyway.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '120' },
    seconds: { type: 'string', default: '5' },
    again: { type: 'boolean', default: false },
    'but-red': { type: 'boolean', default: false },
  },
});
const [share, minutes, secondsEach] = [values.share, values.minutes, values.seconds].map(Number) as [
  ...[number, number, number],
];
if (!(share > 0 && share <= 1 && minutes > 0 && secondsEach > 0)) {
  console.error('--share is more than 0 and at most 1, --minutes and --seconds more than 0.');
  process.exit(64);
}
const seed = Number(values.seed);
const root = join(import.meta.dirname, '../..');
const start = Date.now();
const until = start + minutes * 60_000;

/** What of the suite was asked for. */
function codeOf({ code }: Suite): string[] {
  const all = filesOf(root, code);
  if (positionals.length === 0) return all;
  return positionals.flatMap((asked) => {
    const [name = '', ...lines] = asked.replace(/^\.\//, '').replace(/\/$/, '').split(':');
    return all
      .filter((file) => file === name || file.startsWith(`${name}/`))
      .map((file) => [file, ...lines].join(':'));
  });
}

let failed = false;
function complain(text: string): void {
  failed = true;
  console.error(text);
}

/** On the screen as soon as a suite has ended: a run that is stopped later was not for nothing. */
function tell({ suite, files }: SuiteOutcome): void {
  if (positionals.length > 0) {
    for (const { file, survivors } of files) {
      console.log(`\n${file}`);
      for (const one of survivors) console.log(survivorLine(one, reasonFor(mayLive, one)));
    }
  }
  const sum = score(files);
  console.log(`\n${suite.name}: ${scoreLine(sum)}.`);
  const whole = share === 1 && sum.tried === sum.all;
  if (share === 1 && !whole) complain(`${minutes} minutes were not enough.`);
  if (positionals.length > 0) return;
  if (sum.percent < suite.floor) complain(`${suite.name} asks for ${suite.floor} %.`);
  for (const { file, from, to } of whole ? idleReasons(mayLive, files) : [])
    complain(`may-live.ts: ${file}: nothing survives any more as ${from} → ${to}.`);
}

const done: SuiteOutcome[] = [];
for (const suite of suites) {
  const code = codeOf(suite);
  if (code.length === 0) continue;
  const specs = filesOf(root, suite.specs, suite.but);
  console.log(`${suite.name}: ${code.length} files, ${specs.length} specs`);
  const red = values['but-red'] ? await redTests(root, specs) : new Map<string, string>();
  for (const [id, why] of red) complain(`left out, red anyway: ${id}: ${why.split('\n', 1)[0]}`);
  const { fresh, project } = suite;
  // What a sample left out would be taken for known.
  const known =
    share === 1 ? `test-results/known-mutants/${suite.name.replaceAll('/', '-')}.json` : undefined;
  const memory = known === undefined ? {} : { known, again: values.again };
  const how = { ...memory, specs, fresh, project, without: [...red.keys()], secondsEach, share, seed, until };
  const outcome = { suite, specs, files: await tryMutants({ root, code, ...how }) };
  tell(outcome);
  done.push(outcome);
}
if (done.length === 0) {
  console.error(`No suite of test/mutants/suites.ts has ${positionals.join(', ')}.`);
  process.exit(64);
}

if (positionals.length === 0) {
  const text = page({
    command: ['npm run mutants', ...(share < 1 ? [`-- --share ${share} --seed ${seed}`] : [])].join(' '),
    again: values.again,
    when: new Date(),
    machine: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`,
    minutes: (Date.now() - start) / 60_000,
    ...{ secondsEach, suites: done, mayLive },
  });
  writeFileSync(join(root, 'docs/mutants.md'), text);
}
process.exitCode = failed ? 1 : 0;
