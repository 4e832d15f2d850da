import type { StartResult } from './cold-start.ts';
import type { JudgingResult } from './judging.ts';
import type { MemoryResult } from './memory.ts';
import type { PathResult, Round } from './paths.ts';
import { median, ms, table, yes } from './statistics.ts';
import type { WindowResults } from './window-run.ts';
import { windowRunSection, windowSizeSection } from './window-section.ts';
import type { SessionSize } from './window-size.ts';

export interface Results {
  when: Date;
  machine: string;
  load: number;
  rounds: number;
  starts: StartResult[];
  judging: JudgingResult;
  memory: MemoryResult[];
  paths: PathResult[];
  windowSizes: SessionSize[];
  atWork: WindowResults;
}

type Figure = { [K in keyof Round]: Round[K] extends number ? K : never }[keyof Round];
const middle = (path: PathResult, figure: Figure) => median(path.rounds.map((round) => round[figure]));
const times = (value: number) => (Number.isFinite(value) ? `${value.toFixed(1)} ×` : '–');

/** docs/bench.md. Figures are medians of the rounds. */
export function document(results: Results): string {
  const { judging, memory, starts, paths } = results;
  const healthy = paths.filter(({ blackout }) => !blackout);
  const blackout = paths.filter((path) => path.blackout);
  const [base] = starts;
  const [calm] = memory;
  const failed = [...new Set(healthy.flatMap(({ rounds }) => rounds.flatMap((round) => round.failed)))];
  return `# How fast Mailpath is

Written by \`npm run bench\` on ${results.when.toISOString().slice(0, 10)}: ${results.machine}, load average ${results.load.toFixed(1)};
${results.rounds} rounds, medians. Simulated servers, the delay of the line and the programs under test share the processors.

## A healthy network

The built command, and a script of dig, curl and openssl for the same facts, over the same line in the same minute: a
computer, a router and an Internet in network namespaces, every packet held back by half a round trip each way, no cache of
names in between. The script has one step for each thing that Mailpath asked (${healthy[0]?.steps ?? 0} of them), one after
the other, and is generated from Mailpath's own run, so that neither side asks more. *Lean* leaves out the look-ups, connects
and handshakes that curl does in passing anyway (${healthy[0]?.leanSteps ?? 0} steps remain). *Three tries* repeats the mail
routes as often as Mailpath does before it confirms (${healthy[0]?.thriceSteps ?? 0} steps).${
    failed.length > 0
      ? `\nThe script could not get: ${failed.join(', ')}.`
      : '\nEvery step of the script got its answer.'
  }

${table(
  ['round trip', 'first verdict', 'target', 'met', 'script', 'ratio', 'lean script', 'ratio'],
  healthy.map((path) => {
    const target = 8 * path.rttMs + 300;
    const first = middle(path, 'first');
    const [once, lean] = [middle(path, 'once'), middle(path, 'lean')];
    return [
      ...[`${path.rttMs} ms`, ms(first), ms(target), yes(first <= target)],
      ...[ms(once), times(once / first), ms(lean), times(lean / first)],
    ];
  }),
)}

${table(
  ['round trip', 'confirmed', 'script, three tries', 'ratio', 'process, start to end'],
  healthy.map((path) => {
    const [confirmed, thrice] = [middle(path, 'confirmed'), middle(path, 'thrice')];
    return [
      `${path.rttMs} ms`,
      ms(confirmed),
      ms(thrice),
      times(thrice / confirmed),
      ms(middle(path, 'wall')),
    ];
  }),
)}

Target of the first verdict: 8 round trips and 300 ms; ten times faster than the script at 40 ms.

## A blackout

Every packet beyond the router is dropped. The script has the time limits of the plan, ran once and was stopped after a
minute.

${table(
  [
    'round trip',
    'first verdict',
    'target',
    'met',
    'confirmed',
    'process, start to end',
    'script in a minute',
    'ratio',
  ],
  blackout.map((path) => {
    const first = middle(path, 'first');
    const once = middle(path, 'once');
    const all = middle(path, 'onceSteps') >= path.steps;
    return [
      ...[`${path.rttMs} ms`, ms(first), '8,000 ms', yes(first <= 8000), ms(middle(path, 'confirmed'))],
      ...[ms(middle(path, 'wall')), `${middle(path, 'onceSteps')} of ${path.steps} steps`],
      `${all ? '' : 'over '}${times(once / first)}`,
    ];
  }),
)}

## Judging

${table(
  ['what', 'measured', 'target', 'met'],
  [
    [
      `${judging.observations} observations, warm`,
      `${judging.warmMs.toFixed(2)} ms`,
      '1 ms',
      yes(judging.warmMs <= 1),
    ],
    [
      `${judging.observations} observations, the first in a process`,
      `${judging.coldMs.toFixed(1)} ms`,
      '–',
      '–',
    ],
    [
      `${judging.storedReports.toLocaleString('en')} stored reports (${Math.round(judging.storedBytes / judging.storedReports / 1024)} KiB each), \`mailpath judge\``,
      ...[ms(judging.storedMs), '–', '–'],
    ],
    ['of these, parsing the JSON alone on one thread', ms(judging.parseMs), '–', '–'],
  ],
)}

## Start

${table(
  ['command', 'start to end', 'against node -e 0', 'target', 'met'],
  starts.map(({ what, medianMs }, index) => {
    const ratio = medianMs / (base?.medianMs ?? Number.NaN);
    const bound = index === 1 || index === 2;
    return [`\`${what}\``, ms(medianMs), times(ratio), bound ? '2 ×' : '–', bound ? yes(ratio <= 2) : '–'];
  }),
)}

## Hostile answers

Peak resident memory of the command when outlook.office365.com answers every request like this. Target: 32 MiB over a
healthy run, and the stage's own budget.

${table(
  ['answer', 'peak', 'over healthy', 'met', 'whole run'],
  memory.map(({ name, peakMiB, totalMs }) => {
    const over = peakMiB - (calm?.peakMiB ?? Number.NaN);
    return [name, `${peakMiB.toFixed(0)} MiB`, `${over.toFixed(0)} MiB`, yes(over <= 32), ms(totalMs)];
  }),
)}

${windowSizeSection(results.windowSizes)}

${windowRunSection(results.atWork)}
`;
}
