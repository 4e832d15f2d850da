import { chmod, readdir } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { writeLicenceFiles } from './licence-files.ts';
import { parsedWhenAsked } from './parsed-when-asked.ts';
import { projectRoot } from './project-root.ts';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

export { projectRoot };

/** What is built: where each entry comes from and goes to, relative to the project and to the output folder. */
const bundles = [
  { bundle: 'command', name: 'mailpath', entry: 'electron/cli/mailpath.ts', folder: 'cli' },
  { bundle: 'lab', name: 'mailpath-lab', entry: 'test/lab/lab-command.ts', folder: 'lab' },
] as const;

/** Only what every Node has; everything from node_modules goes into the file. */
export const builtIns = [/^node:/, ...builtinModules];

/**
 * Bundles the commands into `outDir` (absolute): `cli/mailpath.cjs` and `lab/mailpath-lab.cjs`, each with the chunks
 * of its dynamic imports beside it, so that `--help` loads no more than it needs. CommonJS, because it starts faster
 * than a module graph (docs/adr/0001). Beside each, the licences of what is in it. Resolves to the packages in all of them.
 */
export async function bundleCommands(outDir: string): Promise<ShippedPackage[]> {
  const all = shippedPackages();
  for (const { bundle, name, entry, folder } of bundles) {
    const inFolder = shippedPackages();
    await build({
      configFile: false,
      root: projectRoot,
      logLevel: 'warn',
      publicDir: false,
      plugins: [parsedWhenAsked(), inFolder.in(bundle), all.in(bundle)],
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: true,
        target: 'node24',
        outDir: join(outDir, folder),
        emptyOutDir: true,
        minify: false,
        rolldownOptions: {
          input: { [name]: join(projectRoot, entry) },
          external: builtIns,
          platform: 'node',
          output: {
            format: 'cjs',
            entryFileNames: '[name].cjs',
            chunkFileNames: '[name]-[hash].cjs',
            postBanner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
          },
        },
      },
    });
    await chmod(join(outDir, folder, `${name}.cjs`), 0o755);
    await writeLicenceFiles(join(outDir, folder), await inFolder.list());
  }
  return all.list();
}

/** Files under `folder`, relative, sorted. Empty when it does not exist. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
