import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../../shared/messages/command.ts';
import { exitCodes } from '../../shared/model/exit-codes.ts';
import { coloursFor } from '../../shared/report/colours.ts';
import { safeJson } from '../../shared/report/render-json.ts';
import { safeText } from '../../shared/report/safe-text.ts';
import { effectivePolicy } from '../policy/effective-policy.ts';
import { type JudgeArguments, parseJudge } from './arguments.ts';
import { wantsColour } from './colour.ts';
import { asTyped, complain, UsageError } from './complaints.ts';
import { judgeAll } from './judge-pool.ts';
import type { StoredJudgement } from './judge-stored.ts';
import { languageOfCommand } from './language.ts';
import { policySources, tellPolicyProblems } from './policy-sources.ts';
import { openResult, type ResultOutput } from './result-output.ts';
import type { Sink } from './sink.ts';

export interface JudgeIo {
  stdout: Sink;
  stderr: Sink;
  env?: NodeJS.ProcessEnv;
  machinePolicyFile?: string;
}

/** `mailpath judge`: judges stored reports again, offline. */
export async function runJudge(argv: readonly string[], io: JudgeIo): Promise<number> {
  const language = await languageOfCommand(argv, io.env ?? process.env);
  try {
    const line = parseJudge(argv);
    const sources = await policySources(line.policy, io.machinePolicyFile, language);
    await tellPolicyProblems(sources, io.stderr, language);
    const policy = effectivePolicy(sources);
    const { files, empty } = expand(line.files);
    const output = openResult(line.out, io.stdout, language);
    const printer = printerOf(line, output, io, language, files.length === 1 && files[0] === line.files[0]);
    for (const folder of empty)
      io.stderr.write(`${format('judge.no-reports', { file: asTyped(folder) }, language)}\n`);
    let failed = empty.length;
    let last: StoredJudgement | undefined;
    for await (const result of judgeAll(files, policy, language)) {
      if ('problem' in result) {
        failed++;
        io.stderr.write(`mailpath: ${format(result.problem, result.values, language)}\n`);
      } else {
        last = result;
        printer.print(result);
      }
    }
    printer.end();
    const code = await output.finish(io.stdout, io.stderr);
    if (code !== 0) return code;
    if (failed > 0) return exitCodes.badArguments;
    return files.length === 1 && last ? last.exitCode : 0;
  } catch (error) {
    if (error instanceof UsageError) return complain(error, 'judge', io.stderr, language);
    throw error;
  }
}

/** Files as given; a folder stands for its .json files, by name. */
function expand(given: readonly string[]): { files: string[]; empty: string[] } {
  const files: string[] = [];
  const empty: string[] = [];
  for (const name of given) {
    const inside = reportsIn(name);
    if (inside === undefined) files.push(name);
    else if (inside.length === 0) empty.push(name);
    else files.push(...inside);
  }
  return { files, empty };
}

/** A folder's reports, by name; `undefined` for everything else, a closed folder among it: reading it says why. */
function reportsIn(name: string): string[] | undefined {
  try {
    return readdirSync(name)
      .filter((entry) => entry.toLowerCase().endsWith('.json'))
      .sort()
      .map((entry) => join(name, entry));
  } catch {
    return undefined;
  }
}

interface Printer {
  print(result: StoredJudgement): void;
  end(): void;
}

/** One report as JSON is one object; several are an array, written as they come. */
function printerOf(
  line: JudgeArguments,
  output: ResultOutput,
  io: JudgeIo,
  locale: string,
  single: boolean,
): Printer {
  if (line.format === 'ndjson') {
    return { print: (result) => output.write(`${safeJson(result)}\n`), end: () => {} };
  }
  if (line.format === 'json') {
    let count = 0;
    return {
      print(result) {
        output.write(
          single ? `${safeJson(result, 2)}\n` : `${count === 0 ? '[\n' : ',\n'}${safeJson(result)}`,
        );
        count++;
      },
      end() {
        if (!single) output.write(count === 0 ? '[]\n' : '\n]\n');
      },
    };
  }
  const colour = line.out === undefined && wantsColour(line.colour, io.stdout, io.env ?? process.env);
  return { print: (result) => output.write(`${lineOf(result, colour, locale)}\n`), end: () => {} };
}

function lineOf({ file, verdict, before }: StoredJudgement, colour: boolean, locale: string): string {
  const { good, bad, warn, soft } = coloursFor(colour);
  const paint = { none: good, provider: bad, local: bad, unknown: warn }[verdict.side];
  const line = format(
    'judge.line',
    {
      file: safeText(file, 200),
      outcome: verdict.outcome,
      cause: verdict.cause,
      percent: Math.round(verdict.confidence * 100),
      headline: safeText(verdict.headline, 200),
    },
    locale,
  );
  const shown = line.replace(`: ${verdict.outcome}`, () => `: ${paint(verdict.outcome)}`);
  if (before.outcome === verdict.outcome && before.cause === verdict.cause) return shown;
  const changed = format(
    'judge.changed',
    { outcome: before.outcome, cause: safeText(before.cause, 80) },
    locale,
  );
  return `${shown} ${soft(`[${changed}]`)}`;
}
