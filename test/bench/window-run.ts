import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../app/launch.ts';
import { startWorld, type World } from '../lab/world.ts';
import { scenarios } from '../scenarios/index.ts';
import { installWindowProbe, type WindowProbe } from './window-probe.ts';
import { NotMeasured, within } from './within.ts';

/** One round, three starts of the app. Milliseconds; NaN where it could not be measured. */
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

/** Longest for anything that is waited for in the window, in milliseconds: a run has 15 s. */
const LIMIT_MS = 60_000;

export interface WindowResults {
  rounds: WindowRound[];
  /** What could not be measured, and why. */
  missing: string[];
}

const address = 'ana@contoso.com';

/** The built app, on the stand-in or what ELECTRON_BIN names, over the lab on the same processors. */
export async function benchWindow(rounds: number): Promise<WindowResults> {
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
    const results: WindowResults = { rounds: [], missing: [] };
    const start = async <Figure extends keyof WindowRound>(
      figures: readonly Figure[],
      ...how: HowToStart<Figure>
    ) => {
      try {
        return await oneStart(folder, ...how);
      } catch (error) {
        if (!(error instanceof NotMeasured)) throw error;
        results.missing.push(error.message);
        return Object.fromEntries(figures.map((one) => [one, Number.NaN])) as Record<Figure, number>;
      }
    };
    for (let round = 0; round < rounds; round++) {
      results.rounds.push({
        ...(await start(['start', 'feedback', 'verdict', 'engineVerdict', 'heard'], healthy, timesOfRun)),
        ...(await start(['startBlock', 'runBlock', 'mainBlock'], healthy, blocksOfRun)),
        ...(await start(['stop', 'stopShown'], silent, timesOfStop)),
      });
    }
    return results;
  } finally {
    for (const one of worlds) await one.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The file of the world, and what is looked at in it. */
type HowToStart<Figure extends string> = [
  world: string,
  measure: (launched: LaunchedApp, startedAt: number) => Promise<Record<Figure, number>>,
];

async function oneStart<Figure extends string>(
  folder: string,
  ...[world, measure]: HowToStart<Figure>
): Promise<Record<Figure, number>> {
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
  const paintedAt = await within(
    LIMIT_MS,
    'the first picture',
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const [paint] = list.getEntriesByName('first-contentful-paint');
            if (paint) resolve(performance.timeOrigin + paint.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    ),
  );
  await page.evaluate(installWindowProbe, false);
  await diagnose(page);
  const { feedback, verdict, engineVerdict, heard } = await ended(page);
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
  await ended(page);
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
  await within(
    LIMIT_MS,
    'twenty answers',
    page.evaluate(() => window.benchProbe.observed(20)),
  );
  await page.getByRole('button', { name: 'Stop' }).click();
  const times = await ended(page);
  return { stop: times.ended, stopShown: times.endShown };
}

const ended = (page: Page) =>
  within(
    LIMIT_MS,
    'the end of a run',
    page.evaluate(() => window.benchProbe.run()),
  );

async function diagnose(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your mail address' }).fill(address);
  await page.getByRole('button', { name: 'Diagnose', exact: true }).and(page.locator('form *')).click();
}

if (import.meta.main) {
  const { windowRunSection } = await import('./window-section.ts');
  console.log(windowRunSection(await benchWindow(Number(process.env.MAILPATH_BENCH_ROUNDS ?? 5))));
}
