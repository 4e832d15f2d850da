import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSingleFile } from '../../build/single-file/build-single-file.ts';
import { whyNot } from './prerequisites.ts';
import { chroot } from './windows-computer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of mailpath.exe, built once for all specs of this project; empty where there is no Windows. */
    windowsExecutable: string;
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide('windowsExecutable', '');
  const reason = whyNot();
  if (reason !== undefined) {
    console.log(`Windows is skipped: ${reason}.`);
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-exe-'));
  const node = join(chroot, 'opt/mailpath/node/node.exe');
  await buildSingleFile({ file: join(folder, 'mailpath.exe'), target: 'win-x64', node });
  project.provide('windowsExecutable', folder);
  return () => rm(folder, { recursive: true, force: true });
}
