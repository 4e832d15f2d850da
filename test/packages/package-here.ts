import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { makePackages } from '../../build/packaging/make-packages.ts';
import { writeStandInElectron } from './stand-in-electron.ts';

export type Arch = 'x64' | 'arm64';

/** What stands in for the single-file command: something to find again. */
export const commandText = (system: string, arch: string) => `command for ${system} ${arch}\n`;

export interface Packaged {
  /** What would be packed, for each architecture: the folder, and the app's resources in it. */
  folder: string;
  remove(): Promise<void>;
}

/** Packages the real app for `system` around the stand-in Electron, as far as a folder. */
export async function packageHere(
  system: 'win' | 'mac' | 'linux',
  archs: readonly Arch[],
): Promise<Packaged> {
  const folder = await mkdtemp(join(tmpdir(), `mailpath-${system}-`));
  const electronDist = join(folder, 'electron');
  const command = join(folder, 'command');
  await writeStandInElectron(system, electronDist);
  for (const arch of archs) {
    const place = join(command, `${system}-${arch}`);
    await mkdir(place, { recursive: true });
    const name = system === 'win' ? 'mailpath.exe' : 'mailpath';
    await writeFile(join(place, name), commandText(system, arch), { mode: 0o755 });
  }
  const output = join(folder, 'packages');
  await makePackages(
    { system, archs, dir: true, flavour: 'release' },
    { app: inject('bundledApp'), command, electronDist, output },
  );
  return { folder: output, remove: () => rm(folder, { recursive: true, force: true }) };
}
