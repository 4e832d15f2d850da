import { chmod, readdir } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';

export const projectRoot = join(import.meta.dirname, '..');

/** What is built: where each entry comes from and goes to, relative to the project and to the output folder. */
const bundles = [
  { name: 'mailpath', entry: 'electron/cli/mailpath.ts', folder: 'cli' },
  { name: 'mailpath-lab', entry: 'test/lab/lab-command.ts', folder: 'lab' },
] as const;

/** Only what every Node has; everything from node_modules goes into the file. */
export const builtIns = [/^node:/, ...builtinModules];

/**
 * Bundles the commands into `outDir` (absolute): `cli/mailpath.cjs` and `lab/mailpath-lab.cjs`, each with the chunks
 * of its dynamic imports beside it, so that `--help` loads no more than it needs. CommonJS, because it starts faster
 * than a module graph (docs/adr/0001).
 */
export async function bundleCommands(outDir: string): Promise<void> {
  for (const { name, entry, folder } of bundles) {
    await build({
      configFile: false,
      root: projectRoot,
      logLevel: 'warn',
      publicDir: false,
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
  }
}

/** Files under `folder`, relative, sorted. Empty when it does not exist. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
