import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

type Change = Pick<MutantResult, 'id' | 'fileName' | 'location' | 'replacement'>;
/** What the compiler says of the lines of a file. */
type Said = ReadonlyMap<string, readonly { line: number; code: number }[]>;

/**
 * Ids of the changes that the compiler refuses: nobody could make them, so no test need notice. Stryker's own checker does the
 * same through TypeScript's JavaScript interface, which version 7 does not have; and Stryker would send each change with the
 * names of all tests that come by.
 *
 * One change of each file is made at a time, in a copy of the project, and all are compiled together. What the compiler says of
 * the changed lines is of that change; where it speaks of the same file elsewhere, the change is compiled once more, alone.
 *
 * @param root absolute, where the project lies
 * @param project a folder of it that has a tsconfig.json and compiles alone, with tsconfig.base.json beside it
 * @throws when it does not compile without any change
 */
export async function refusedByCompiler(
  root: string,
  project: string,
  changes: readonly Change[],
): Promise<Set<string>> {
  const copy = join(root, 'test-results', `mutants-compiled-${process.pid}`);
  const refused = new Set<string>();
  const original = new Map<string, string>();
  try {
    prepare(root, project, copy);
    const before = await compile(root, copy);
    if (before.size > 0)
      throw new Error(`Does not compile without any change: ${[...before.keys()].join(', ')}`);
    const compileWith = async (some: readonly Change[]) => {
      for (const one of some) {
        const file = relative(root, one.fileName);
        const text = original.get(file) ?? readFileSync(join(root, file), 'utf8');
        original.set(file, text);
        writeFileSync(join(copy, file), changed(text, one));
      }
      const said = await compile(root, copy);
      for (const one of some) {
        const file = relative(root, one.fileName);
        writeFileSync(join(copy, file), original.get(file) ?? '');
      }
      return said;
    };
    const judgeRound = (said: Said, round: readonly Change[]): Change[] => {
      const unclear: Change[] = [];
      for (const one of round) {
        const first = one.location.start.line;
        const last = first + one.replacement.split('\n').length - 1;
        const about = said.get(relative(root, one.fileName)) ?? [];
        if (about.some(({ line }) => line >= first && line <= last)) refused.add(one.id);
        else if (about.length > 0) unclear.push(one);
      }
      return unclear;
    };
    const alone: Change[] = [];
    for (const round of rounds(changes)) {
      let said = await compileWith(round);
      // While one text cannot even be read, the compiler says nothing of what the others mean.
      const readable = round.filter((one) => !isUnreadable(said.get(relative(root, one.fileName))));
      if (readable.length < round.length) said = await compileWith(readable);
      alone.push(...judgeRound(said, readable));
    }
    for (const one of alone) if ((await compileWith([one])).size > 0) refused.add(one.id);
    return refused;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function prepare(root: string, project: string, copy: string): void {
  mkdirSync(copy, { recursive: true });
  for (const part of [project, 'tsconfig.base.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
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
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(settings));
}

/** A change as text that is none: Stryker makes it in the syntax tree, where no brackets are missing. It is tried. */
const isUnreadable = (about: readonly { code: number }[] = []) => about.some(({ code }) => code < 2000);

/** One of each file. */
function rounds(changes: readonly Change[]): Change[][] {
  const found: Change[][] = [];
  const next = new Map<string, number>();
  for (const one of changes) {
    const round = next.get(one.fileName) ?? 0;
    next.set(one.fileName, round + 1);
    found[round] ??= [];
    found[round].push(one);
  }
  return found;
}

/** The text with the change made. */
function changed(text: string, { location: { start, end }, replacement }: Change): string {
  const lines = text.split('\n');
  const line = (number: number) => lines[number - 1] ?? '';
  const before = [...lines.slice(0, start.line - 1), line(start.line).slice(0, start.column - 1)];
  const after = [line(end.line).slice(end.column - 1), ...lines.slice(end.line)];
  return before.join('\n') + replacement + after.join('\n');
}

/** Lines count from 1. */
async function compile(root: string, copy: string): Promise<Said> {
  const out = await new Promise<string>((resolve, reject) => {
    const limits = { cwd: copy, maxBuffer: 64 * 1024 * 1024 };
    const tsc = join(root, 'node_modules/.bin/tsc');
    execFile(tsc, ['--project', '.', '--pretty', 'false'], limits, (error, stdout, stderr) => {
      if (error && stdout === '') reject(new Error(stderr || error.message));
      else resolve(stdout);
    });
  });
  const said = [...out.matchAll(/^(\S[^\n(]*)\((\d+),\d+\): error TS(\d+)/gm)];
  return Map.groupBy(
    said.map(([, file = '', line, code]) => ({ file, line: Number(line), code: Number(code) })),
    ({ file }) => file,
  );
}
