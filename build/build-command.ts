import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCommands, filesUnder, projectRoot } from './bundle.ts';

const dist = join(projectRoot, 'dist');

/** Names of files that differ between the two folders or exist in only one of them. */
async function differences(left: string, right: string): Promise<string[]> {
  const names = new Set([...(await filesUnder(left)), ...(await filesUnder(right))]);
  const read = (folder: string, name: string) => readFile(join(folder, name)).catch(() => undefined);
  const differing: string[] = [];
  for (const name of names) {
    const [a, b] = [await read(left, name), await read(right, name)];
    if (a === undefined || b === undefined || !a.equals(b)) differing.push(name);
  }
  return differing.sort();
}

/** Builds again beside `dist` and compares: a stale build, or one that differs from run to run, fails. */
async function check(): Promise<number> {
  const fresh = await mkdtemp(join(tmpdir(), 'mailpath-build-'));
  try {
    await bundleCommands(fresh);
    const differing = await differences(dist, fresh);
    if (differing.length === 0) return 0;
    console.error(
      `dist/ is not what the sources build. Run \`npm run build\`. Differing: ${differing.join(', ')}`,
    );
    return 1;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

if (process.argv.includes('--check')) process.exitCode = await check();
else await bundleCommands(dist);
