import type { MayLive } from './may-live.ts';
import { type FileOutcome, type Score, type Survivor, score } from './outcome.ts';
import type { Suite } from './suites.ts';

export interface SuiteOutcome {
  suite: Suite;
  specs: readonly string[];
  files: readonly FileOutcome[];
}

export interface Page {
  command: string;
  /** What had died before was not tried again. */
  again: boolean;
  when: Date;
  machine: string;
  minutes: number;
  secondsEach: number;
  suites: readonly SuiteOutcome[];
  mayLive: readonly MayLive[];
}

/** As code between backticks, also where the code has some itself, and in a cell of a table. */
function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  const inside = text === '' ? 'nothing' : text;
  return `${fence}${fence === '``' ? ` ${inside} ` : inside}${fence}`;
}

const percent = (value: number) => `${value.toFixed(1)} %`;
const count = (value: number) => value.toLocaleString('en');

export const reasonFor = (mayLive: readonly MayLive[], one: Survivor) =>
  mayLive.find(({ file, from, to }) => file === one.file && from === one.from && to === one.to)?.why;

/** The reasons that no survivor of these files has any more. */
export function idleReasons(mayLive: readonly MayLive[], files: readonly FileOutcome[]): MayLive[] {
  return mayLive.filter(({ file, from, to }) =>
    files.some(
      (each) => each.file === file && !each.survivors.some((one) => one.from === from && one.to === to),
    ),
  );
}

export function scoreLine({ tried, all, died, refused, percent: share, low, high }: Score): string {
  const dead = `${percent(share)} died, ${count(died)} of ${count(tried)}`;
  const beside = refused > 0 ? `; the compiler refuses ${count(refused)} more` : '';
  if (tried === all) return dead + beside;
  return `${dead}, picked at random from ${count(all)} (of all, ${percent(low)} to ${percent(high)} with 95 % probability)${beside}`;
}

export function survivorLine(one: Survivor, why: string | undefined): string {
  const place = `${one.line}: ${code(one.from)} → ${code(one.to)}`;
  return `- ${place} · ${why ?? (one.reached ? 'open' : 'open; no test comes by')}`;
}

/** Kinds of change, most survivors first. */
function kindRows(files: readonly FileOutcome[]): string[] {
  const sums = new Map<string, { tried: number; died: number }>();
  for (const { kinds } of files) {
    for (const [kind, { tried, died }] of Object.entries(kinds)) {
      const sum = sums.get(kind) ?? { tried: 0, died: 0 };
      sums.set(kind, { tried: sum.tried + tried, died: sum.died + died });
    }
  }
  return [...sums]
    .sort(([, a], [, b]) => b.tried - b.died - (a.tried - a.died))
    .map(([kind, { tried, died }]) => `| ${kind} | ${tried} | ${died} | ${percent((100 * died) / tried)} |`);
}

/** docs/mutants.md */
export function page({ command, again, when, machine, minutes, secondsEach, suites, mayLive }: Page): string {
  const parts = suites.map(({ suite, specs, files }) => {
    const sum = score(files);
    const rows = files.map(
      ({ file, tried, died }) =>
        `| ${file} | ${tried} | ${died} | ${tried === 0 ? '–' : percent((100 * died) / tried)} |`,
    );
    const survivors = files
      .filter((each) => each.survivors.length > 0)
      .map((each) => {
        const lines = each.survivors.map((one) => survivorLine(one, reasonFor(mayLive, one)));
        return `### ${each.file}\n\n${lines.join('\n')}\n`;
      });
    const open = files
      .flatMap((each) => each.survivors)
      .filter((one) => reasonFor(mayLive, one) === undefined);
    const goal = suite.floor > 0 ? ` The goal is ${suite.floor} %.` : '';
    return `## ${suite.name}

${scoreLine(sum)}.${goal} ${survivorsLine(open.length, sum.tried - sum.died)}

Noticed by: ${specs.map((spec) => code(spec)).join(', ')}.

| file | tried | died | share |
|---|---|---|---|
${rows.join('\n')}

| kind of change | tried | died | share |
|---|---|---|---|
${kindRows(files).join('\n')}

${survivors.join('\n')}`;
  });
  return `# Which changes of the code the tests notice

Written by \`${command}\` on ${when.toISOString().slice(0, 10)} in ${Math.round(minutes)} minutes: ${machine}. Each change is one of those that Stryker
knows (a condition turned round, a text emptied, a branch left out), but for those that the compiler refuses, which nobody
could make and which count neither way; it dies when a test is red with it, or does not end. A survivor is a change that no test noticed: line, what stood there, what was put there. Why one may live stands in
\`test/mutants/may-live.ts\`; without a reason it is open, and a task. Properties run with 100 examples here,
and a change that ${secondsEach} seconds of a processor have not noticed is a survivor.${again ? ' What died in an earlier run of all, in code that has not changed since, was not tried again (`--again`).' : ''}

${parts.join('\n')}`;
}

function survivorsLine(open: number, all: number): string {
  if (open === 0) return `Each of the ${count(all)} survivors has its reason below.`;
  return `${count(open)} of the ${count(all)} survivors are open: nobody has said why they may live.`;
}
