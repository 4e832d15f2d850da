import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { LogLevel, PartialStrykerOptions } from '@stryker-mutator/api/core';
import Stryker from '@stryker-mutator/core';
import { isTried, outcomes } from './outcome.ts';
import { refusedByCompiler } from './refused-by-compiler.ts';
import { type OneProcessOptions, oneProcess } from './runner-options.ts';

export interface Task extends OneProcessOptions {
  /** Absolute, where the project lies. */
  root: string;
  /** Files, or parts of files (`a.ts:10-20`), that are changed. */
  code: readonly string[];
  /** A folder that compiles alone: what its compiler refuses does not count. Without it everything does. */
  project?: string;
  /** Where a later run finds what died in this one. */
  known?: string;
  /** Takes from there what died and has not changed since, by the same test; a test of another content is the same by its name. */
  again?: boolean;
  /** Processes. */
  workers?: number;
  /** Says only what is wrong. */
  quiet?: boolean;
}

/**
 * Changes the code in each way that Stryker knows, one change at a time, and runs the specs that come by it.
 *
 * @throws when a spec is red without any change, cannot share a process with others, or no file is there to be changed
 */
export async function tryMutants({ root, code, project, known, again, workers, quiet, ...own }: Task) {
  const options: PartialStrykerOptions = {
    mutate: [...code],
    testRunner: oneProcess,
    plugins: [join(import.meta.dirname, 'one-process-runner.ts')],
    [oneProcess]: own satisfies OneProcessOptions,
    ...(known !== undefined && { incremental: true, incrementalFile: known, force: !again }),
    coverageAnalysis: 'perTest',
    concurrency: workers ?? availableParallelism(),
    // For endless loops alone: what is slow because the computer is busy did not die.
    timeoutMS: 60_000,
    timeoutFactor: 0,
    dryRunTimeoutMinutes: 60,
    reporters: quiet ? [] : ['progress-append-only'],
    allowConsoleColors: false,
    logLevel: (quiet ? 'error' : 'warn') as LogLevel,
    warnings: false,
    tempDirName: 'test-results/mutants',
    ignorePatterns: ['/dist', '/release', '/docs', '/coverage', '/test-results', '/.tsc'],
    // It would rewrite them with TypeScript's JavaScript interface, which version 7 does not have. Nobody reads them there.
    tsconfigFile: 'none',
    disableTypeChecks: false,
  };
  if (known !== undefined) forgetSurvivors(join(root, known));
  const before = process.cwd();
  // Stryker takes the project from here.
  process.chdir(root);
  try {
    const asked = new Set(code.map((part) => join(root, part.replace(/:.*$/, ''))));
    // It returns what it knows of other files as well.
    const results = (await new Stryker(options).runMutationTest()).filter((one) => asked.has(one.fileName));
    const tried = results.filter((one) => isTried(one, own));
    const refused = project === undefined ? new Set<string>() : await refusedByCompiler(root, project, tried);
    return outcomes(root, results, own, refused);
  } finally {
    process.chdir(before);
  }
}

/** Stryker would take a survivor as one again unless a test of a new name comes by; here its tests may have grown. */
function forgetSurvivors(known: string): void {
  if (!existsSync(known)) return;
  const report: { files: Record<string, { mutants: { status: string }[] }> } = JSON.parse(
    readFileSync(known, 'utf8'),
  );
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  writeFileSync(known, JSON.stringify(report));
}
