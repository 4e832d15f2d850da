import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join, sep } from 'node:path';
import { filesUnder } from './bundle.ts';

/** What the command is asked to do where there is nothing but the build; together they load most of its files. */
const trials = [['--help'], ['diagnose', 'ana@example.com', '--plan'], ['lab']];

/**
 * Why the build in `folder` would not run without node_modules; nothing when it does. `folder` must be outside of the
 * project, or Node would find the packages there.
 */
export async function leans(folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const name of await filesUnder(folder)) {
    const code = await readFile(join(folder, name), 'utf8');
    // Inside quotes it is text that a code generator would write, and ours never runs one.
    for (const [, wanted = ''] of code.matchAll(/(?<![\w"'`.])require\(["']([^."'][^"']*)["']\)/g)) {
      const given = isBuiltin(wanted) || (wanted === 'electron' && name.startsWith(`app${sep}`));
      if (!given) problems.push(`${name} needs the package ${wanted}`);
    }
  }
  // The lab's bundle is found beside the command's, in a folder called dist.
  for (const args of trials) {
    const command = join(folder, 'cli', 'mailpath.cjs');
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      cwd: folder,
    });
    if (status !== 0) problems.push(`mailpath ${args.join(' ')} ended with ${status}: ${stderr.trim()}`);
  }
  return problems;
}
