import { Arch, build, Platform } from 'electron-builder';
import { projectRoot } from '../bundle.ts';
import { debianScripts, type PackagingOptions, packaging } from '../electron-builder.ts';
import { writeDebianScripts } from './linux.ts';
import type { System } from './signing.ts';

export interface PackageRequest {
  system: System;
  archs: readonly ('x64' | 'arm64')[];
  /** Only the folder that would be packed. */
  dir: boolean;
  flavour: 'release' | 'test';
}

const platforms = { win: Platform.WINDOWS, mac: Platform.MAC, linux: Platform.LINUX };

/**
 * Packages the built app for one system.
 * @returns paths of what was made; none with `dir`
 * @throws {Error} what electron-builder says, or a missing command
 */
export async function makePackages(
  { system, archs, dir, flavour }: PackageRequest,
  options: PackagingOptions & { output: string },
): Promise<string[]> {
  await writeDebianScripts(debianScripts(options.output));
  return build({
    targets: platforms[system].createTarget(
      dir ? 'dir' : null,
      ...archs.map((arch) => (arch === 'x64' ? Arch.x64 : Arch.arm64)),
    ),
    config: packaging(flavour, options),
    projectDir: projectRoot,
    // The release workflow uploads, after it has looked at what was made.
    publish: 'never',
  });
}
