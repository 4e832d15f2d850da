import { test as base } from '@playwright/test';
import { startWorld, type World } from '../lab/world.ts';
import { scenarios } from '../scenarios/index.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import {
  expect,
  keepTraces,
  launchTraced,
  makeUserData,
  type Options,
  removeUserData,
  startOver,
  test,
  useWatched,
} from './app-fixture.ts';
import type { LaunchedApp, LaunchOptions } from './launch.ts';
import { type Screens, screensOf } from './screens/screens.ts';

/** What tests have in common that share a start. */
interface Shared {
  told: Scenario;
  world: World;
  userData: string;
  start: LaunchOptions;
  launched: LaunchedApp;
}

export interface SharedOptions extends Partial<Omit<Options, 'real'>> {
  /** A file of the machine policy, instead of `policy`. */
  policyFile?: string;
}

/**
 * The tests of the `describe` that calls this share one start of the app, one after another in one worker: a start costs the
 * processor more than most of them. Each leaves the window as it found it, and says itself which screen it wants. After one
 * that fails, the next has a new start. `optionsFor` may put files into the folder first; `prepare` is what every test finds
 * done.
 */
export function shareStart(
  optionsFor: (userData: string) => SharedOptions | Promise<SharedOptions> = () => ({}),
  prepare: (screens: Screens, shared: Shared) => Promise<unknown> = async () => undefined,
): void {
  let shared: Shared | undefined;
  let ends: (() => Promise<void>)[] = [];
  const its = <Name extends keyof Shared>(name: Name): Shared[Name] => {
    if (!shared) throw new Error('Nothing was started.');
    return shared[name];
  };

  base.describe.configure({ mode: 'default' });

  base.beforeAll(async () => {
    ends = [];
    const userData = await makeUserData();
    ends.unshift(() => removeUserData(userData));
    const {
      scenario = 'all-green-microsoft-365',
      policy,
      policyFile,
      ...options
    } = await optionsFor(userData);
    const told = scenarios[scenario];
    if (!told) throw new Error(`There is no scenario “${scenario}”.`);
    const world = await startWorld({ faults: told.faults });
    ends.unshift(() => world.close());
    const start = {
      ...(await startOver(world, userData, policy ?? told.policy)),
      ...options,
      ...(policyFile !== undefined && { policy: policyFile }),
    };
    const launched = await launchTraced(start, scenario);
    ends.unshift(() => launched.close());
    shared = { told, world, userData, start, launched };
    try {
      await prepare(await screensOf(launched.window), shared);
    } catch (error) {
      await keepTraces(launched, base.info());
      throw error;
    }
  });

  base.afterAll(async () => {
    const problems = shared?.launched.problems;
    shared = undefined;
    for (const end of ends) await end();
    expect(problems?.unexpected ?? [], 'errors in the window').toEqual([]);
  });

  test.use({
    // biome-ignore-start lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
    told: ({}, use) => use(its('told')),
    world: ({}, use) => use(its('world')),
    userData: ({}, use) => use(its('userData')),
    start: ({}, use) => use(its('start')),
    launched: async ({}, use, info) => {
      const launched = its('launched');
      await useWatched(launched, use, info);
      expect(launched.problems.unexpected, 'errors in the window').toEqual([]);
    },
    // biome-ignore-end lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  });
}
