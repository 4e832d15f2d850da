import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { projectRoot } from '../bundle.ts';
import { linuxExecutable } from './identity.ts';

type Options = Pick<Configuration, 'linux' | 'deb'>;

const scripts = { afterInstall: 'after-install', afterRemove: 'after-remove' } as const;

/** @param scriptFolder where `writeDebianScripts` writes them */
export function linux(scriptFolder: string): Options {
  return {
    linux: {
      target: ['deb', 'AppImage'],
      icon: 'icons',
      category: 'Network',
      executableName: linuxExecutable,
      // The window belongs to the desktop entry of the same name.
      syncDesktopName: true,
      maintainer: 'The Mailpath authors <maintainers@mailpath.invalid>',
      vendor: 'The Mailpath authors',
      synopsis: 'Is my mail broken here, or at the provider?',
    },
    deb: {
      packageCategory: 'net',
      priority: 'optional',
      afterInstall: join(scriptFolder, `${scripts.afterInstall}.tpl`),
      afterRemove: join(scriptFolder, `${scripts.afterRemove}.tpl`),
    },
  };
}

/**
 * The deb's scripts: electron-builder's own (the sandbox, AppArmor, the desktop database), then ours of build/linux. It takes
 * either its own or another, so both are joined into files of `folder`.
 */
export async function writeDebianScripts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const templates = join(
    dirname(createRequire(import.meta.url).resolve('app-builder-lib/package.json')),
    'templates/linux',
  );
  for (const name of Object.values(scripts)) {
    const theirs = await readFile(join(templates, `${name}.tpl`), 'utf8');
    const ours = await readFile(join(projectRoot, `build/linux/${name}.sh`), 'utf8');
    await writeFile(join(folder, `${name}.tpl`), `${theirs.trimEnd()}\n\n${ours.replace(/^#!.*\n/, '')}`);
  }
}
