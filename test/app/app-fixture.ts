import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, expect, type Page, type TestInfo } from '@playwright/test';
import type { Policy } from '../../shared/model/policy.ts';
import { startWorld, type World } from '../lab/world.ts';
import { scenarios } from '../scenarios/index.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { electronUnderTest, realElectron, whyWithoutReal } from './electron-under-test.ts';
import { type LaunchedApp, type LaunchOptions, launchApp } from './launch.ts';
import { type Screens, screensOf } from './screens/screens.ts';
import type { WindowProblems } from './window-problems.ts';

export interface Options {
  /** Name of a scenario in test/scenarios: the world that the engine measures, and its policy. */
  scenario: string;
  /** Chromium's switches, `--lang=de`. */
  switches: string[];
  /** Arguments after the app, a link for example. */
  args: string[];
  environment: Record<string, string>;
  /** Machine policy, instead of the scenario's. */
  policy: Policy | undefined;
  /** On the real Electron only; skipped with a reason where there is none. */
  real: boolean;
}

export interface Fixtures {
  /** The scenario's data, for its address and what the person says. */
  told: Scenario;
  world: World;
  userData: string;
  /** How the app is started: for a spec that starts it itself, or a second time. */
  start: LaunchOptions;
  launched: LaunchedApp;
  app: ElectronApplication;
  window: Page;
  problems: WindowProblems;
  /** The window's screens, in English. */
  screens: Screens;
}

/** `test` whose `app` and `window` are the built app over a running lab world, and which fails on unexpected page errors. */
export const test = base.extend<Options & Fixtures>({
  scenario: ['all-green-microsoft-365', { option: true }],
  switches: [[], { option: true }],
  args: [[], { option: true }],
  environment: [{}, { option: true }],
  policy: [undefined, { option: true }],
  real: [false, { option: true }],

  told: async ({ scenario }, use) => {
    const told = scenarios[scenario];
    if (!told) throw new Error(`There is no scenario “${scenario}”.`);
    await use(told);
  },

  world: async ({ told }, use) => {
    const world = await startWorld({ faults: told.faults });
    await use(world);
    await world.close();
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  userData: async ({}, use) => {
    const folder = await makeUserData();
    await use(folder);
    await removeUserData(folder);
  },

  start: async ({ world, told, userData, switches, args, environment, policy, real }, use) => {
    base.skip(real && realElectron === undefined, whyWithoutReal);
    const executable = real && realElectron !== undefined ? realElectron : electronUnderTest;
    const rules = policy ?? told.policy;
    await use({ ...(await startOver(world, userData, rules)), switches, args, environment, executable });
  },

  launched: async ({ start }, use, info) => {
    const launched = await launchTraced(start, info.title);
    await useWatched(launched, use, info);
    await launched.close();
    expect(launched.problems.unexpected, 'errors in the window').toEqual([]);
  },

  app: ({ launched }, use) => use(launched.app),
  window: ({ launched }, use) => use(launched.window),
  problems: ({ launched }, use) => use(launched.problems),
  screens: async ({ window }, use) => use(await screensOf(window)),
});

export const makeUserData = (): Promise<string> => mkdtemp(join(tmpdir(), 'mailpath-app-'));
export const removeUserData = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 3 });

/** A start over the running world, with its files in `userData`. */
export async function startOver(
  world: World,
  userData: string,
  policy: Policy | undefined,
): Promise<LaunchOptions> {
  const file = join(userData, 'lab-world.json');
  await world.save(file);
  if (!policy) return { userData, world: file };
  const policyFile = join(userData, 'lab-policy.json');
  await writeFile(policyFile, JSON.stringify(policy), { mode: 0o600 });
  return { userData, world: file, policy: policyFile };
}

export async function launchTraced(start: LaunchOptions, title: string): Promise<LaunchedApp> {
  const launched = await launchApp(start);
  if (keepsTraces) await launched.app.context().tracing.start({ snapshots: true, title });
  return launched;
}

/** Lets the test have the app, and keeps what it looked like when the test fails. */
export async function useWatched(
  launched: LaunchedApp,
  use: (launched: LaunchedApp) => Promise<void>,
  info: TestInfo,
): Promise<void> {
  await use(launched);
  const failed = info.status !== info.expectedStatus || launched.problems.unexpected.length > 0;
  if (failed) await keepTraces(launched, info);
}

/** What a trace needs of each action costs a sixth of the processor's time: `MAILPATH_TRACES=1` to look at one that fails. */
const keepsTraces = process.env.MAILPATH_TRACES === '1';

/** A picture of each window and, when it was asked for, what happened in it, beside the test's results. */
export async function keepTraces({ app }: LaunchedApp, info: TestInfo): Promise<void> {
  for (const [number, page] of app.windows().entries()) {
    await page.screenshot({ path: info.outputPath(`window-${number + 1}.png`) }).catch(() => undefined);
  }
  const { tracing } = app.context();
  if (keepsTraces) await tracing.stop({ path: info.outputPath('trace.zip') }).catch(() => undefined);
}

export { expect };
