import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planted } from './planted.ts';

const root = join(import.meta.dirname, '../../..');
const walled = [
  'shared',
  'electron/engine',
  'electron/policy',
  'electron/collector',
  'electron/cli',
  'renderer',
];
const configuration = ['tsconfig.base.json', 'tsconfig.json', 'biome.json', '.gitignore', 'package.json'];

/** A copy of everything that the walls enclose, so that nothing is ever planted in the tree itself. */
async function copyTree(parent: string, name: string): Promise<string> {
  const copy = join(parent, name);
  for (const path of [...walled, ...configuration])
    await cp(join(root, path), join(copy, path), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** A copy with every breach that the tool must find. */
async function breach(name: string, tool: 'compiler' | 'linter'): Promise<string> {
  const copy = await copyTree(parent, name);
  for (const { file, code } of planted.filter(({ caughtBy }) => caughtBy.includes(tool))) {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await writeFile(join(copy, file), code);
  }
  return copy;
}

/** Everything that the tool printed, and its exit code; both tools name each file that they complain about. */
function run(cwd: string, tool: string, args: string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'node_modules/.bin', tool), ...args],
      { cwd, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), text: stdout + stderr });
      },
    );
  });
}

const compile = (cwd: string) => run(cwd, 'tsc', ['-b', ...walled, '--pretty', 'false']);
const lint = (cwd: string) =>
  run(cwd, 'biome', [
    'lint',
    '--diagnostic-level=error',
    '--max-diagnostics=none',
    '--reporter=github',
    ...walled,
  ]);

/** The files that broke a wall's own rule, and not some other one. */
function refusedImports(text: string): string[] {
  return [...text.matchAll(/title=lint\/style\/noRestrictedImports,file=([^,]+),/g)].map(
    ([, file]) => file ?? '',
  );
}

let parent = '';
let clean = '';
let compiled = '';
let linted = '';

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'mailpath-walls-'));
  clean = await copyTree(parent, 'clean');
  // Two copies: the packages that only the linter refuses bring Node's types with them, and would open for the
  // compiler the very walls that are tried here.
  compiled = (await compile(await breach('uncompilable', 'compiler'))).text;
  linted = (await lint(await breach('unlintable', 'linter'))).text;
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('the tree as it is passes the compiler', async () => {
  expect(await compile(clean)).toEqual({ code: 0, text: '' });
});

test('the linter finds no breach in the tree as it is', async () => {
  expect(refusedImports((await lint(clean)).text)).toEqual([]);
});

test.each(planted.filter(({ breaches }) => breaches !== undefined))(
  '$file: $breaches',
  ({ file, caughtBy }) => {
    const complaints = {
      compiler: compiled.includes(file),
      linter: refusedImports(linted).some((path) => path.endsWith(file)),
    };
    expect(complaints).toMatchObject(Object.fromEntries(caughtBy.map((tool) => [tool, true])));
  },
);
