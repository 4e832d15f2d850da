import type { Plugin } from 'vite';
import { isFileOfOthers } from './files-of-others.ts';
import { projectRoot } from './project-root.ts';

/** Whose code the modules are that the bundler itself adds, by the start of their id. */
const bundlerModules: Readonly<Record<string, string>> = { 'rolldown/': 'rolldown', 'vite/': 'vite' };

/**
 * The package's folder that a bundled module comes from, relative to the project, as in package-lock.json
 * (`node_modules/a/node_modules/b`), or the module itself where it is a file of others among our own; `undefined` for our
 * own sources. Throws for a module of unknown origin, because
 * nothing is shipped whose licence nobody knows.
 */
export function packageFolderOf(moduleId: string): string | undefined {
  // The bundler marks what is no file of its own with a NUL.
  const id = moduleId.replace('\0', '').replaceAll('\\', '/');
  const [inPackages] =
    id.match(/(?<=^|\/)node_modules\/.*(?<=(?:^|\/)node_modules\/)(?:@[^/]+\/)?[^/]+/) ?? [];
  if (inPackages) return inPackages;
  for (const [start, name] of Object.entries(bundlerModules)) {
    if (id.startsWith(start)) return `node_modules/${name}`;
  }
  const root = `${projectRoot.replaceAll('\\', '/')}/`;
  if (id.startsWith(root)) {
    const [path = ''] = id.slice(root.length).split('?');
    return isFileOfOthers(path) ? path : undefined;
  }
  throw new Error(`Nobody knows whose code the bundled module ${JSON.stringify(moduleId)} is.`);
}

/** Notes the folders of all packages whose code ends up in a build's files. */
export function noteBundledPackages(note: (packageFolder: string) => void): Plugin {
  return {
    name: 'mailpath:bundled-packages',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'asset') continue;
        for (const id of file.moduleIds) {
          const folder = packageFolderOf(id);
          if (folder !== undefined) note(folder);
        }
      }
    },
  };
}
