import { watch } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { exitCodes } from '../shared/model/exit-codes.ts';
import { projectRoot } from './bundle.ts';
import { bundleNodeSide, windowConfig } from './bundle-app.ts';
import { electronBinary, electronVersion } from './electron-binary.ts';
import { exitOf, runElectron, withoutElectron } from './run-electron.ts';

/** Edits come in bursts: milliseconds of quiet before the app is built again. */
const QUIET_MS = 200;

const outDir = join(projectRoot, 'dist/dev');

/**
 * The window's content policy (electron/main/content-policy.ts), loosened for its own development server alone: hot reload
 * needs the socket, and both its script and the style sheets arrive inline.
 */
const contentPolicy: Plugin = {
  name: 'mailpath-content-policy',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const policy = [
        "default-src 'none'",
        "script-src 'self' 'unsafe-inline'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        `connect-src 'self' ws://${request.headers.host}`,
        'frame-src app://report',
        "base-uri 'none'",
        "form-action 'none'",
      ];
      response.setHeader('content-security-policy', policy.join('; '));
      next();
    });
  },
};

/**
 * `npm run dev`: the window from Vite with hot reload, main built apart from dist/app and started again when it changes.
 * ELECTRON_BIN names another executable than the real Electron.
 */
async function develop(): Promise<number> {
  const executable = process.env.ELECTRON_BIN ?? (await electronBinary((line) => console.error(line)));
  if (executable === undefined) {
    console.error(withoutElectron(electronVersion()));
    return exitCodes.couldNotRun;
  }
  const config = windowConfig(outDir);
  const server = await createServer({
    ...config,
    plugins: [...(config.plugins ?? []), contentPolicy],
    server: { host: '127.0.0.1' },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('Vite names no address.');
  await bundleNodeSide(outDir);

  const args = [
    join(outDir, 'main.cjs'),
    `--user-data-dir=${join(projectRoot, 'node_modules/.cache/mailpath-dev')}`,
    ...process.argv.slice(2),
  ];
  let restart = false;
  let app = runElectron(executable, args, { MAILPATH_DEV_URL: url });
  let quiet: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      restart = true;
      app.kill();
    }, QUIET_MS);
  };
  const watchers = ['electron', 'shared'].map((folder) =>
    watch(join(projectRoot, folder), { recursive: true }, changed),
  );
  try {
    for (;;) {
      const code = await exitOf(app);
      if (!restart) return code;
      restart = false;
      try {
        await bundleNodeSide(outDir);
      } catch (error) {
        // The old build runs on until the mistake is mended.
        console.error(error);
      }
      app = runElectron(executable, args, { MAILPATH_DEV_URL: url });
    }
  } finally {
    clearTimeout(quiet);
    for (const watcher of watchers) watcher.close();
    await server.close();
  }
}

process.exitCode = await develop();
