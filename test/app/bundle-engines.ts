import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { builtIns, projectRoot } from '../../build/bundle.ts';
import { bundled } from './engine-entry.ts';

/**
 * Bundles the engines of the specs before the first of them: each start of the app starts one, and to load some hundred
 * files of TypeScript costs the processor thrice as much. Modules, so that their stacks name files as those of the sources do.
 */
export default async function bundleEngines(): Promise<void> {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('-engine.ts'));
  const outDir = join(projectRoot, 'test-results/engines');
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          names.map((name) => [basename(name, '.ts'), join(import.meta.dirname, name)]),
        ),
        external: builtIns,
        platform: 'node',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  process.env[bundled] = outDir;
}
