import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSingleFile } from '../../../build/single-file/build-single-file.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The command as one file, built once for all specs of this project. */
    singleFile: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-one-'));
  await chmod(folder, 0o755);
  const file = join(folder, process.platform === 'win32' ? 'mailpath.exe' : 'mailpath');
  await buildSingleFile({ file });
  project.provide('singleFile', file);
  return () => rm(folder, { recursive: true, force: true });
}
