import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../app/launch.ts';
import { startWorld, type World } from '../lab/world.ts';
import { scenarios } from '../scenarios/index.ts';
import { installWindowProbe, type WindowProbe } from './window-probe.ts';

/** One round, three starts of the app. Milliseconds. */
export interface WindowRound {
  /** From the start of the executable to the first picture with text in it. */
  start: number;
  /** From the click on Diagnose to the frame that shows that something happens. */
  feedback: number;
  /** To the frame that shows the first verdict; when the engine had it, on its own clock; and when the window heard of it. */
  verdict: number;
  engineVerdict: number;
  heard: number;
  /** The longest time without a turn of the window's event loop: while it starts, and during a run. */
  startBlock: number;
  runBlock: number;
  /** Main's. */
  mainBlock: number;
  /** From the click on Stop, with every mail server silent, to the end of the run, and to the frame that shows it. */
  stop: number;
  stopShown: number;
}

declare global {
  interface Window {
    benchProbe: WindowProbe;
  }
}

const address = 'ana@contoso.com';

/** The built app, on the stand-in or what ELECTRON_BIN names, over the lab on the same processors. */
export async function benchWindow(rounds: number): Promise<WindowRound[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-bench-'));
  const worlds: World[] = [];
  const world = async (name: string) => {
    const made = await startWorld({ faults: scenarios[name]?.faults ?? [] });
    worlds.push(made);
    const file = join(folder, `${name}.json`);
    await made.save(file);
    return file;
  };
  try {
    const healthy = await world('all-green-microsoft-365');
    const silent = await world('firewall-drops-microsoft');
    const results: WindowRound[] = [];
    for (let round = 0; round < rounds; round++) {
      results.push({
        ...(await oneStart(folder, healthy, timesOfRun)),
        ...(await oneStart(folder, healthy, blocksOfRun)),
        ...(await oneStart(folder, silent, timesOfStop)),
      });
    }
    return results;
  } finally {
    for (const one of worlds) await one.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function oneStart<Result>(
  folder: string,
  world: string,
  measure: (launched: LaunchedApp, startedAt: number) => Promise<Result>,
): Promise<Result> {
  const userData = await mkdtemp(join(folder, 'user-'));
  const startedAt = Date.now();
  const launched = await launchApp({ userData, world });
  try {
    return await measure(launched, startedAt);
  } finally {
    await launched.close();
  }
}

async function timesOfRun({ window: page }: LaunchedApp, startedAt: number) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  // Of the page itself, on the same clock: how long Playwright took to notice is not in it.
  const paintedAt = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.evaluate(installWindowProbe, false);
  await diagnose(page);
  const { feedback, verdict, engineVerdict, heard } = await page.evaluate(() => window.benchProbe.run());
  return { start: paintedAt - startedAt, feedback, verdict, engineVerdict, heard };
}

/** In a start of its own: looking at the event loop all the time takes time, too. */
async function blocksOfRun({ app, window: page }: LaunchedApp) {
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const histogram = monitorEventLoopDelay({ resolution: 1 });
    histogram.enable();
    Object.assign(globalThis, { benchDelay: histogram });
  });
  await page.addInitScript(installWindowProbe, true);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const startBlock = await page.evaluate(() => window.benchProbe.longestBlock());
  await diagnose(page);
  await page.evaluate(() => window.benchProbe.run());
  const runBlock = await page.evaluate(() => window.benchProbe.longestBlock());
  const mainBlock = await app.evaluate(
    () => (globalThis as unknown as { benchDelay: { max: number } }).benchDelay.max / 1e6,
  );
  return { startBlock, runBlock, mainBlock };
}

async function timesOfStop({ window: page }: LaunchedApp) {
  await page.evaluate(installWindowProbe, false);
  await diagnose(page);
  // Sockets wait for answers that never come.
  await page.evaluate(() => window.benchProbe.observed(20));
  await page.getByRole('button', { name: 'Stop' }).click();
  const { ended, endShown } = await page.evaluate(() => window.benchProbe.run());
  return { stop: ended, stopShown: endShown };
}

async function diagnose(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your mail address' }).fill(address);
  await page.getByRole('button', { name: 'Diagnose', exact: true }).and(page.locator('form *')).click();
}

if (import.meta.main) {
  const { windowRunSection } = await import('./window-section.ts');
  console.log(windowRunSection(await benchWindow(Number(process.env.MAILPATH_BENCH_ROUNDS ?? 5))));
}
