import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { hostTarget, sentinelFuse, type Target } from './node-binary.ts';
import { describeWindowsExecutable } from './windows-resources.ts';

const run = promisify(execFile);

/** Its command line rather than its function, which prints on our standard output. */
const postject = join(dirname(createRequire(import.meta.url).resolve('postject')), 'cli.js');

/**
 * Makes `file` out of a Node binary and the blob to carry.
 * @param version of Mailpath
 * @returns what was left out, in sentences for whoever builds
 */
export async function makeExecutable(
  node: Buffer,
  blob: string,
  file: string,
  target: Target,
  version: string,
): Promise<string[]> {
  const here = target === hostTarget();
  const left: string[] = [];
  await writeFile(file, target.startsWith('win') ? describeWindowsExecutable(node, version) : node, {
    mode: 0o755,
  });
  await chmod(file, 0o755);
  if (target.startsWith('linux')) left.push(...(await strip(file, here)));
  const signs = target.startsWith('mac') && process.platform === 'darwin';
  if (signs) await run('/usr/bin/codesign', ['--remove-signature', file]);
  await run(process.execPath, [
    ...[postject, file, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', sentinelFuse],
    ...(target.startsWith('mac') ? ['--macho-segment-name', 'NODE_SEA'] : []),
  ]);
  // Apple's processors run nothing unsigned; the release signs again, with an identity.
  if (signs) await run('/usr/bin/codesign', ['--sign', '-', file]);
  else if (target.startsWith('mac'))
    left.push('It is not signed, and runs on no Mac with an Apple processor.');
  if (!(await readFile(file)).includes(`${sentinelFuse}:1`)) {
    throw new Error('The command was not put into the executable.');
  }
  return left;
}

/** Node comes with its symbols, a seventh of its size. */
async function strip(file: string, here: boolean): Promise<string[]> {
  if (!here) return ['Its symbols are left in it: that takes a system of the same kind.'];
  try {
    await run('strip', [file]);
    return [];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return ['Its symbols are left in it: there is no “strip” (binutils) here.'];
  }
}
