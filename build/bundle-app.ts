import { join } from 'node:path';
import localesPlugin from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type PluginOption } from 'vite';
import { channelsOf } from '../shared/ipc/channels.ts';
import { ipc } from '../shared/ipc/schema.ts';
import { builtIns, projectRoot } from './bundle.ts';
import { leftOut } from './left-out.ts';
import { writeLicenceFiles } from './licence-files.ts';
import { parsedWhenAsked } from './parsed-when-asked.ts';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

/** The languages of shared/messages, as the component library names them: it brings thirty more. */
const componentLocales = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP'];

/** The names of functions and classes stay: they are what a stack in the log is read by. */
const smaller = {
  mangle: { keepNames: true },
  compress: { keepNames: { function: true, class: true } },
  codegen: true,
} as const;

/** Main, its engine's process and the preload: CommonJS, which starts faster and is all that a sandboxed preload may be. */
function nodeSide(entries: Record<string, string>, outDir: string, define = {}): InlineConfig {
  return {
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    define,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: entries,
        external: [...builtIns, 'electron', /^electron\//],
        platform: 'node',
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          minify: smaller,
          // Marks for bundlers: nobody bundles this again.
          comments: { annotation: false },
        },
      },
    },
  };
}

/** The window: everything from its own folder, nothing inline, so that the strictest content policy fits. */
export function windowConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: join(projectRoot, 'renderer'),
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [
      react(),
      // Its own type is of another bundler's plugin interface.
      { ...localesPlugin.vite({ locales: componentLocales }), enforce: 'pre' } as PluginOption,
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  };
}

/** Bundles main, its engine's process and the preload into `outDir` (absolute): `main.cjs`, `engine.cjs`, `preload.cjs`. */
export async function bundleNodeSide(outDir: string, shipped = shippedPackages()): Promise<void> {
  const entry = (path: string) => join(projectRoot, path);
  const main = nodeSide(
    {
      main: entry('electron/main/main.ts'),
      engine: entry('electron/main/engine-process/entry.ts'),
    },
    outDir,
  );
  await build({ ...main, plugins: [leftOut(), parsedWhenAsked(), shipped.in('main')] });
  const preload = nodeSide({ preload: entry('electron/preload/preload.ts') }, outDir, {
    __IPC_CHANNELS__: JSON.stringify(channelsOf(ipc)),
  });
  await build({ ...preload, plugins: [shipped.in('preload')] });
}

/**
 * Bundles the app into `outDir` (absolute): the Node side, the folder `window`, and the licences of what is in them.
 * Resolves to the packages in all of them.
 */
export async function bundleApp(outDir: string): Promise<ShippedPackage[]> {
  const shipped = shippedPackages();
  await bundleNodeSide(outDir, shipped);
  const window = windowConfig(join(outDir, 'window'));
  await build({ ...window, plugins: [...(window.plugins ?? []), shipped.in('window')] });
  const packages = await shipped.list();
  await writeLicenceFiles(outDir, packages);
  return packages;
}
