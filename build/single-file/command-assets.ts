import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { singleFileEntry } from '../../electron/cli/own-entry.ts';
import { builtIns, bundleCommands, projectRoot } from '../bundle.ts';

/** What the single file carries: paths by the names under which it asks for them. */
export type Assets = Record<string, string>;

/**
 * Builds the command into `folder` (absolute), as `npm run build` does, and the entry that loads it out of the single
 * file.
 * @returns the entry's path, and everything to carry. The entry is among it, since threads start with its text.
 */
export async function buildCommandAssets(folder: string): Promise<{ entry: string; assets: Assets }> {
  await bundleCommands(folder);
  const entry = await bundleEntry(join(folder, 'entry'));
  const command = join(folder, 'cli');
  const assets: Assets = { [singleFileEntry]: entry };
  for (const name of (await readdir(command)).sort()) {
    if (name.endsWith('.cjs')) assets[name] = join(command, name);
  }
  return { entry, assets };
}

async function bundleEntry(outDir: string): Promise<string> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: join(projectRoot, 'electron/cli/single-file-entry.ts'),
        external: builtIns,
        platform: 'node',
        output: { format: 'cjs', entryFileNames: singleFileEntry },
      },
    },
  });
  return join(outDir, singleFileEntry);
}
