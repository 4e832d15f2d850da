import { existsSync, readFileSync } from 'node:fs';
import type { HostileAnswers } from './hostile-answers.ts';
import type { Round } from './round.ts';

const heading = '## Fuzzing\n';

export interface Counted {
  rounds: readonly Round[];
  hostile: HostileAnswers | undefined;
  minutes: number;
  seed: number;
  machine: string;
  when: Date;
}

/** The page with its section "Fuzzing" written anew; its other sections stay as they are. */
export function writeSection(file: string, counted: Counted): string {
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '# Robustness\n';
  const at = page.indexOf(heading);
  const before = at < 0 ? `${page.trimEnd()}\n\n` : page.slice(0, at);
  const behind = at < 0 ? -1 : page.indexOf('\n## ', at + heading.length);
  return before + sectionOf(counted) + (behind < 0 ? '' : page.slice(behind));
}

function sectionOf({ rounds, hostile, minutes, seed, machine, when }: Counted): string {
  const total = (field: 'tried' | 'hangs' | 'exceptions') =>
    rounds.reduce((sum, round) => sum + round[field], 0);
  const rows = rounds.map(
    ({ target, tried, hangs, exceptions, longestMs, peakMiB }) =>
      `| ${target} | ${tried.toLocaleString('en')} | ${hangs} | ${exceptions} | ${longestMs.toFixed(1)} | ${peakMiB.toFixed(0)} |`,
  );
  const sockets =
    hostile === undefined
      ? []
      : [
          '',
          `Over real sockets, the command from its line to its exit code: ${hostile.answers.toLocaleString('en')} altered answers in ${hostile.runs} runs, ${hostile.faults.length} faults. The longest report took ${hostile.longestMs} ms of a budget of ${hostile.budgetMs} ms, and ${outlived(hostile.lateMs)}; the engine's process held ${hostile.hostileMiB.toFixed(0)} MiB at most, in a healthy run ${hostile.healthyMiB.toFixed(0)} MiB.`,
        ];
  return [
    heading,
    `What strangers write, altered by bytes, by parts and by grammar, given to everything that reads it (\`npm run fuzz -- --minutes ${minutes} --seed ${seed}${hostile ? ` --answers ${hostile.answers}` : ''} --document\`, ${when.toISOString().slice(0, 10)}, ${machine}).`,
    `${total('tried').toLocaleString('en')} tried, ${total('hangs')} hangs, ${total('exceptions')} exceptions.`,
    '',
    '| target | tried | hangs | exceptions | longest ms | peak MiB |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
    ...sockets,
    '',
    'Milliseconds are of the processor for one input; of dialogues and HTTP answers by the clock, with their time limits. Memory is what the process of all targets held beyond what it held before the target, altering included. Inputs that failed once are in `test/fuzz/seeds`, and are tried again by a unit test.',
    '',
  ].join('\n');
}

const outlived = (lateMs: number) =>
  lateMs > 0 ? `a command outlived it by ${lateMs.toFixed(0)} ms at most` : 'no command outlived it';
