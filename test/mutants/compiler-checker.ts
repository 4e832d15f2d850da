import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { placeInLine } from './place-in-line.ts';
import { type CompilerOptions, compiler } from './runner-options.ts';

const passed: CheckResult = { status: CheckStatus.Passed };

/**
 * Asks the compiler first: a change that it refuses is none that anybody could make, and no test need notice it. Stryker's own
 * checker does the same through TypeScript's JavaScript interface, which version 7 does not have.
 *
 * One change of each file is made at a time, in a copy of the project, and all are compiled together; what the compiler says
 * counts for a change only where it says it of the changed lines. What it says elsewhere is nobody's, and the change is tried.
 */
class CompilerChecker implements Checker {
  static inject = tokens(commonTokens.options);
  readonly #options: CompilerOptions;
  readonly #share: number;
  readonly #copy: string;
  readonly #texts = new Map<string, string>();

  constructor(options: StrykerOptions) {
    this.#options = options[compiler] as CompilerOptions;
    this.#share = this.#options.share;
    this.#copy = join(this.#options.root, 'test-results', `mutants-compiled-${process.pid}`);
  }

  async init(): Promise<void> {
    const { root, project } = this.#options;
    rmSync(this.#copy, { recursive: true, force: true });
    mkdirSync(this.#copy, { recursive: true });
    for (const part of [project, 'tsconfig.base.json'])
      cpSync(join(root, part), join(this.#copy, part), { recursive: true });
    const settings = {
      extends: `./${project}/tsconfig.json`,
      compilerOptions: {
        ...{ composite: false, declaration: false, emitDeclarationOnly: false, noEmit: true },
        ...{ rootDir: '.', incremental: true, tsBuildInfoFile: './tsbuildinfo' },
        // A change may leave something unused: that is no mistake of its own.
        ...{ noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true },
      },
      include: [`${project}/**/*.ts`],
    };
    writeFileSync(join(this.#copy, 'tsconfig.json'), JSON.stringify(settings));
    const said = await this.#compile();
    if (said.size > 0) throw new Error(`Does not compile without any change: ${[...said.keys()].join(', ')}`);
    process.once('exit', () => rmSync(this.#copy, { recursive: true, force: true }));
  }

  /** One of each file; those that are not tried anyway stand together, and are not compiled. */
  async group(mutants: Mutant[]): Promise<string[][]> {
    const rounds: string[][] = [];
    const skipped: string[] = [];
    const next = new Map<string, number>();
    for (const one of mutants) {
      if (placeInLine(one) >= this.#share) {
        skipped.push(one.id);
        continue;
      }
      const round = next.get(one.fileName) ?? 0;
      next.set(one.fileName, round + 1);
      rounds[round] ??= [];
      rounds[round].push(one.id);
    }
    return skipped.length > 0 ? [skipped, ...rounds] : rounds;
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const tried = mutants.filter((one) => placeInLine(one) < this.#share);
    if (tried.length === 0) return Object.fromEntries(mutants.map(({ id }) => [id, passed]));
    for (const one of tried) writeFileSync(this.#placeOf(one), changed(this.#textOf(one), one));
    const said = await this.#compile();
    for (const one of tried) writeFileSync(this.#placeOf(one), this.#textOf(one));
    return Object.fromEntries(
      mutants.map((one) => {
        const first = one.location.start.line + 1;
        const last = first + one.replacement.split('\n').length - 1;
        const about = said.get(this.#fileOf(one))?.find(({ line }) => line >= first && line <= last);
        return [one.id, about ? { status: CheckStatus.CompileError, reason: about.text } : passed];
      }),
    );
  }

  #fileOf({ fileName }: Mutant): string {
    return relative(this.#options.root, fileName);
  }

  #placeOf(mutant: Mutant): string {
    return join(this.#copy, this.#fileOf(mutant));
  }

  #textOf(mutant: Mutant): string {
    const file = this.#fileOf(mutant);
    const text = this.#texts.get(file) ?? readFileSync(join(this.#options.root, file), 'utf8');
    this.#texts.set(file, text);
    return text;
  }

  /** What the compiler says, by file; lines count from 1. */
  async #compile(): Promise<Map<string, { line: number; text: string }[]>> {
    const out = await new Promise<string>((resolve, reject) => {
      const tsc = join(this.#options.root, 'node_modules/.bin/tsc');
      const limits = { cwd: this.#copy, maxBuffer: 64 * 1024 * 1024 };
      execFile(tsc, ['--project', '.', '--pretty', 'false'], limits, (error, stdout, stderr) => {
        if (error && stdout === '') reject(new Error(stderr || error.message));
        else resolve(stdout);
      });
    });
    const said = [...out.matchAll(/^(\S[^\n(]*)\((\d+),\d+\): error (TS\d+: [^\n]*)/gm)];
    return Map.groupBy(
      said.map(([, file = '', line, text = '']) => ({ file, line: Number(line), text })),
      ({ file }) => file.split('/').join(sep),
    );
  }
}

/** The text with the change made. Here, Stryker counts lines and columns from 0. */
function changed(text: string, { location: { start, end }, replacement }: Mutant): string {
  const lines = text.split('\n');
  const before = [...lines.slice(0, start.line), (lines[start.line] ?? '').slice(0, start.column)];
  const after = [(lines[end.line] ?? '').slice(end.column), ...lines.slice(end.line + 1)];
  return before.join('\n') + replacement + after.join('\n');
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, compiler, CompilerChecker)];
