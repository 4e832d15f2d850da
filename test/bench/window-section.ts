import { loadavg } from 'node:os';
import { median, ms, table, yes } from './statistics.ts';
import type { WindowResults, WindowRound } from './window-run.ts';
import type { SessionSize } from './window-size.ts';

/** JavaScript that the window may load, packed: bytes. */
const SIZE_TARGET = 200_000;

const worstOf = (values: readonly number[]) => Math.max(...values.filter(Number.isFinite));
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

export function windowSizeSection(sizes: readonly SessionSize[]): string {
  return `## What the window loads

JavaScript of \`dist/app/window\`, gzip level 9, by the language of the session. Target: 200 kB. What main and the engine
load is not in it.

${table(
  ['session', 'files', 'plain', 'packed', 'target', 'met'],
  sizes.map(({ name, files, bytes, gzipBytes }) => [
    ...[name, String(files), kB(bytes), kB(gzipBytes)],
    ...[kB(SIZE_TARGET), yes(gzipBytes <= SIZE_TARGET)],
  ]),
)}`;
}

export function windowRunSection({ rounds, missing }: WindowResults): string {
  const of = (figure: keyof WindowRound) => rounds.map((round) => round[figure]);
  const row = (what: string, figure: keyof WindowRound, target?: number) => {
    const [middle, worst] = [median(of(figure)), worstOf(of(figure))];
    return [
      ...[what, ms(middle), ms(worst)],
      ...(target === undefined
        ? ['–', '–']
        : [ms(target), Number.isNaN(middle) ? 'not measured' : yes(middle <= target)]),
    ];
  };
  const shares = rounds.map(({ verdict, engineVerdict }) => verdict - engineVerdict);
  return `## The window at work

The built app over a healthy world of the lab, ${rounds.length} rounds of three fresh starts, medians. App, engine, lab and
Chromium's own processes share the processors (load average ${loadavg()[0]?.toFixed(1)}); without Electron at hand the app runs on the stand-in of
\`test/electron-stand-in\`, whose start says little about Electron's. A click counts from its event, a picture from the first
task after its frame.

${table(
  ['what', 'measured', 'worst', 'target', 'met'],
  [
    row('start of the app to the first painted screen', 'start'),
    row('click on Diagnose to the first painted answer to it', 'feedback', 100),
    row('click on Diagnose to the first painted verdict', 'verdict'),
    row('of these, until the engine had it', 'engineVerdict', 300),
    ['of these, the way from engine to screen', ms(median(shares)), ms(worstOf(shares)), ...['–', '–']],
    row('longest block of the window while it starts', 'startBlock', 50),
    row('longest block of the window during a run', 'runBlock', 50),
    row('longest block of main during a run', 'mainBlock', 50),
    row('click on Stop to the end of the run, mail servers silent', 'stop', 200),
    row('click on Stop to the painted end', 'stopShown'),
  ],
)}

${missing.length === 0 ? '' : `Not measured: ${missing.join('; ')}.\n\n`}A block is the longest time that the event loop took for one turn, also when a processor was taken away meanwhile. The
engine’s target is the 300 ms of a healthy network without round trips.`;
}
