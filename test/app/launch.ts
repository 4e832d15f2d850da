import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronUnderTest } from './electron-under-test.ts';
import { engineEntry } from './engine-entry.ts';
import { WindowProblems } from './window-problems.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The built app; `npm run build` makes it. `MAILPATH_APP` names the main file of another build. */
export const mainFile = process.env.MAILPATH_APP ?? path('../../dist/app/main.cjs');

export interface LaunchOptions {
  /** Folder of this start, or of several one after another. */
  userData: string;
  /** File of a running lab world: the engine measures nothing else. */
  world: string;
  /** Switches before the app, `--lang=de`, and arguments after it. */
  switches?: readonly string[];
  args?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** A policy file; without one the app has no machine policy, whatever this computer has. */
  policy?: string;
  executable?: string;
}

export interface LaunchedApp {
  app: ElectronApplication;
  window: Page;
  /** What the window's console complained about. */
  problems: WindowProblems;
  /** Ends the app as a person does. Resolves when its processes are gone. */
  close(): Promise<void>;
}

/** Arguments and environment of a start, for Playwright as for a second start without it. */
export function startOf(options: LaunchOptions) {
  const { userData, world, switches = [], args = [], environment = {}, policy } = options;
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  return {
    executablePath: options.executable ?? electronUnderTest,
    args: [`--user-data-dir=${userData}`, ...switches, mainFile, ...args],
    env: {
      ...(inherited as Record<string, string>),
      LANGUAGE: 'en',
      LANG: 'en_US.UTF-8',
      // Each start compiles the app and the stand-in again.
      NODE_COMPILE_CACHE: path('../../node_modules/.cache/mailpath-specs'),
      MAILPATH_ENGINE_ENTRY: engineEntry('lab-engine'),
      MAILPATH_LAB_WORLD: world,
      MAILPATH_MACHINE_POLICY: policy ?? `${userData}/no-policy.json`,
      ...environment,
    },
  };
}

/** Resolves when the window has loaded its page. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  // Light or dark is the app's to say: Playwright would paint every page light.
  const app = await _electron.launch({ ...startOf(options), colorScheme: null, timeout: 60_000 });
  const problems = new WindowProblems();
  try {
    problems.watch(app);
    const window = await app.firstWindow();
    // A new window is at about:blank for a moment.
    await window.waitForURL((url) => url.protocol !== 'about:', { waitUntil: 'load' });
    return { app, window, problems, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw error;
  }
}
