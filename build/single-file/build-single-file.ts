import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { version } from '../../shared/version.ts';
import { writeSingleFileLicences } from '../licence-files.ts';
import { type Assets, buildCommandAssets } from './command-assets.ts';
import { makeExecutable } from './executable.ts';
import { hostTarget, readNodeBinary, type Target } from './node-binary.ts';

const run = promisify(execFile);

export interface SingleFileOptions {
  /** The executable that is made; its folder need not exist. */
  file: string;
  /** The system that it is for; this one, when absent. */
  target?: Target;
  /** That system's Node; the one that runs this, when absent. */
  node?: string;
}

/**
 * Builds the command as one executable file, which needs nothing beside it: Node's "single executable application",
 * carrying the build of dist/cli as assets. Beside it, the licences of all that is in it.
 * @returns what was left out, in sentences for whoever builds
 * @throws Error when the Node is not of the target's system and of this one's version
 */
export async function buildSingleFile(options: SingleFileOptions): Promise<string[]> {
  const { file, target = hostTarget(), node = process.execPath } = options;
  const bytes = await readFile(node);
  check(readNodeBinary(bytes), target, node);
  const work = await mkdtemp(join(tmpdir(), 'mailpath-single-'));
  try {
    const built = join(work, 'built');
    const { entry, assets } = await buildCommandAssets(built);
    const blob = await makeBlob(entry, assets, work);
    await mkdir(dirname(file), { recursive: true });
    const unfinished = `${file}.unfinished`;
    const left = await makeExecutable(bytes, blob, unfinished, target, version);
    await rename(unfinished, file);
    await writeSingleFileLicences(dirname(file), join(built, 'cli'));
    return left;
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(`${file}.unfinished`, { force: true });
  }
}

function check(found: ReturnType<typeof readNodeBinary>, target: Target, node: string): void {
  if (found.target !== target) throw new Error(`${node} is a Node for ${found.target}, not for ${target}.`);
  // The blob's layout is a private matter of each version of Node.
  if (found.version !== process.versions.node) {
    throw new Error(
      `${node} is Node ${found.version}; it has to be ${process.versions.node}, which builds here.`,
    );
  }
}

/**
 * No code cache: it would be of the small entry alone, and bind the blob to this system. No options from outside: what
 * a machine sets for its developers' Node (NODE_OPTIONS) is not for Mailpath, as in the app (build/fuses.ts).
 */
async function makeBlob(entry: string, assets: Assets, folder: string): Promise<string> {
  const output = join(folder, 'blob');
  const config = join(folder, 'sea-config.json');
  const settings = {
    main: entry,
    output,
    disableExperimentalSEAWarning: true,
    useSnapshot: false,
    useCodeCache: false,
    execArgv: [],
    execArgvExtension: 'none',
    assets,
  };
  await writeFile(config, JSON.stringify(settings));
  await run(process.execPath, ['--experimental-sea-config', config]);
  return output;
}
