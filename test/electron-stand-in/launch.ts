import { app } from './app.ts';
import { startChromium } from './chromium.ts';
import type { FoundApp } from './find-app.ts';
import { interceptPageRequests } from './page-requests.ts';
import { setChromium, setReady } from './readiness.ts';

/** Runs the app's main file, then Chromium, then tells the app that it is ready. */
export async function startApp(found: FoundApp, runMain: () => Promise<unknown>): Promise<void> {
  app.describe(found);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  await runMain();
  // A second instance ends here, before it costs a browser.
  if (app.ending) return;
  const chromium = await startChromium(app.getPath('userData'));
  if (app.ending) return void chromium.end();
  await interceptPageRequests(chromium.context);
  setChromium(chromium);
  setReady();
  // What Playwright waits for: it finds the windows there.
  process.stderr.write(`DevTools listening on ${chromium.endpoint}\n`);
  app.becomeReady();
}
