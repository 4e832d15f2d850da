import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCommands, filesUnder, projectRoot } from './bundle.ts';
import { bundleApp } from './bundle-app.ts';
import { leans } from './self-contained.ts';

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

/**
 * Builds again outside of the project, tries it there, and compares: a stale build, one that differs from run to run, or
 * one that needs anything from node_modules fails.
 */
async function check(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-build-'));
  try {
    const fresh = join(folder, 'dist');
    await bundleCommands(fresh);
    await bundleApp(join(fresh, 'app'));
    const problems = await leans(fresh);
    for (const problem of problems) console.error(`The build does not stand alone: ${problem}`);
    const differing = await differences(dist, fresh);
    if (differing.length > 0) {
      console.error(
        `dist/ is not what the sources build. Run \`npm run build\`. Differing: ${differing.join(', ')}`,
      );
    }
    return problems.length + differing.length > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv.includes('--check')) process.exitCode = await check();
else {
  await bundleCommands(dist);
  await rm(join(dist, 'app'), { recursive: true, force: true });
  await bundleApp(join(dist, 'app'));
}
