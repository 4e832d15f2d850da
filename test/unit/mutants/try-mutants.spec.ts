import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../build/project-root.ts';
import { redTests } from '../../mutants/host-specs.ts';
import type { FileOutcome } from '../../mutants/outcome.ts';
import type { Task } from '../../mutants/try-mutants.ts';
import { planted } from './planted.ts';

const run = promisify(execFile);
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'mailpath-mutants-'));
  for (const [file, text] of Object.entries(planted)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
});
afterAll(() => rm(root, { recursive: true, force: true }));

const inCode = (name: string) => `code/${name}`;

/** In a process of its own, since Stryker takes the folder of its process for the project. */
async function tried(
  code: string[],
  specs: string[],
  { share = 1, without = [] as readonly string[], ...more }: Partial<Task> = {},
) {
  const task = {
    ...more,
    root,
    code: code.map(inCode),
    specs: specs.map(inCode),
    share,
    seed: 1,
    until: 2 ** 52,
    without,
    fresh: false,
    secondsEach: 60,
  };
  const outcome = join(root, 'outcome.json');
  const script = [
    `import { writeFileSync } from 'node:fs';`,
    `import { tryMutants } from ${JSON.stringify(join(projectRoot, 'test/mutants/try-mutants.ts'))};`,
    `const outcome = await tryMutants(JSON.parse(process.argv[1]));`,
    `writeFileSync(${JSON.stringify(outcome)}, JSON.stringify(outcome));`,
  ];
  const input = JSON.stringify({ ...task, workers: 1, quiet: true });
  await run(process.execPath, ['--input-type=module', '-e', script.join('\n'), input], { cwd: root });
  return JSON.parse(await readFile(outcome, 'utf8')) as FileOutcome[];
}

const code = ['count.ts', 'greater.ts', 'nobody.ts', 'table.ts', 'unseen.ts'];
const specs = ['greater.spec.ts', 'unseen.spec.ts', 'count.spec.ts'];
const changes = (file: FileOutcome | undefined) =>
  file?.survivors.map(({ line, from, to }) => `${line}: ${from} → ${to}`);

describe('the mutants of a small project', () => {
  let files: FileOutcome[] = [];
  const of = (name: string) => files.find(({ file }) => file === inCode(name));
  beforeAll(async () => {
    files = await tried(code, specs);
  });

  it('are told by file', () => {
    expect(files.map(({ file }) => file)).toEqual(code.map(inCode));
    expect(files.every((file) => file.tried === file.all && file.all > 0)).toBe(true);
  });

  it('die where a test looks, also in what stands at the top of a file', () => {
    expect([changes(of('greater.ts')), changes(of('table.ts'))]).toEqual([[], []]);
    for (const name of ['greater.ts', 'table.ts']) expect(of(name)?.died).toBe(of(name)?.all);
  });

  it('die when they never end', () => {
    expect(changes(of('count.ts'))).toEqual([]);
    expect(of('count.ts')?.died).toBe(of('count.ts')?.all);
  });

  it('survive where no test looks, with place and change', () => {
    expect(changes(of('unseen.ts'))).toEqual(
      expect.arrayContaining(['2: \'Hello\' → ""', "3: name === '' → true"]),
    );
    expect(of('unseen.ts')?.survivors.every(({ reached }) => reached)).toBe(true);
    // The body left out gives `undefined`, which the test sees.
    expect(of('unseen.ts')?.died).toBe(1);
    expect(of('nobody.ts')?.died).toBe(0);
    expect(of('nobody.ts')?.survivors).toContainEqual({
      file: 'code/nobody.ts',
      line: 1,
      from: 'true',
      to: 'false',
      reached: false,
    });
  });

  it('are fewer by a share, and no others', async () => {
    const some = await tried(code, specs, { share: 0.5 });
    const sum = (all: FileOutcome[]) => all.reduce((count, file) => count + file.tried, 0);
    expect(sum(some)).toBeGreaterThan(0);
    expect(sum(some)).toBeLessThan(sum(files));
    for (const { file, all, survivors } of some) {
      const whole = files.find((each) => each.file === file);
      expect(whole?.all).toBe(all);
      expect(whole?.survivors).toEqual(expect.arrayContaining(survivors));
    }
    // Also of those that no test comes by, or they would outnumber the others.
    const nobody = some.find(({ file }) => file === 'code/nobody.ts');
    expect(nobody?.tried).toBeGreaterThan(0);
    expect(nobody?.tried).toBeLessThan(nobody?.all ?? 0);
  });

  it('are not tried again where they died before, and are where they survived', async () => {
    const known = 'known.json';
    const sums = (all: FileOutcome[]) => all.map(({ file, tried, died }) => [file, tried, died]);
    await tried(['unseen.ts'], specs, { known });
    const before = await tried(['greater.ts'], specs, { known });
    // What it knows of other files is not told.
    expect(before.map(({ file }) => file)).toEqual(['code/greater.ts']);
    // Named as it was, and blind: what died by it is not tried again, what survived finds nobody.
    const spec = join(root, 'code/greater.spec.ts');
    const seeing = await readFile(spec, 'utf8');
    await writeFile(spec, seeing.replace('expect(greater(a, b)).toBe(wanted)', 'greater(a, b)'));
    try {
      expect(sums(await tried(['greater.ts'], specs, { known, again: true }))).toEqual(sums(before));
      expect(sums(await tried(['greater.ts'], specs, { known }))).not.toEqual(sums(before));
      await writeFile(spec, seeing);
      expect(sums(await tried(['greater.ts'], specs, { known, again: true }))).toEqual(sums(before));
    } finally {
      await writeFile(spec, seeing);
    }
  });

  it('are none where the compiler refuses the change', async () => {
    const [whole] = await tried(['typed/way.ts'], ['typed.spec.ts']);
    const [typed] = await tried(['typed/way.ts'], ['typed.spec.ts'], { project: 'code/typed' });
    // Both words, but not a function that promises nothing any more.
    expect([typed?.refused, typed?.tried, whole?.refused, whole?.tried]).toEqual([2, 1, 0, 3]);
    expect(changes(whole)).toEqual(['2: \'out\' → ""']);
  });

  it('are not tried with tests that are red anyway, unless these are left out', async () => {
    await expect(tried(['greater.ts'], ['red.spec.ts'])).rejects.toMatchObject({
      stdout: expect.stringContaining('is red anyway'),
    });
    const red = await redTests(root, ['code/greater.spec.ts', 'code/red.spec.ts']);
    expect([...red.keys()]).toEqual(['code/red.spec.ts#is red anyway']);
    const [greater] = await tried(['greater.ts'], ['greater.spec.ts', 'red.spec.ts'], {
      without: [...red.keys()],
    });
    expect(greater?.died).toBe(greater?.all);
  });
});
