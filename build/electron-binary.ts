import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { projectRoot } from './bundle.ts';

/** How long the place that Electron is fetched from may take to answer, in milliseconds. */
const ANSWER_MS = 4000;
/** How long unpacking a copy of an earlier fetch may take where that place does not answer, in milliseconds. */
const UNPACK_MS = 4000;

const packageFolder = join(projectRoot, 'node_modules/electron');

export const electronVersion = (): string =>
  (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }).version;

const executables: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

const within = (folder: string) => join(folder, executables[process.platform] ?? 'electron');

/**
 * The Electron to run, or `undefined` where it cannot be had: the folder of ELECTRON_OVERRIDE_DIST_PATH, the one that the
 * package fetched before, or a fresh one. The package itself fetches it with the first use, and waits for a silent network
 * for minutes; here a silent network costs seconds.
 */
export async function electronBinary(tell: (line: string) => void): Promise<string | undefined> {
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env;
  if (override) return existsSync(within(override)) ? within(override) : undefined;
  const fetched = within(join(packageFolder, 'dist'));
  if (existsSync(fetched)) return fetched;
  if (!existsSync(join(packageFolder, 'install.js'))) return undefined;
  await fetchElectron(tell);
  return existsSync(fetched) ? fetched : undefined;
}

/** Runs the package's own installer, and ends it where nothing answers and no earlier copy was unpacked. */
async function fetchElectron(tell: (line: string) => void): Promise<void> {
  // What it prints when it fails is a stack; ours is one sentence.
  const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore' });
  let limit: NodeJS.Timeout | undefined;
  const ended = new Promise<void>((resolve) => {
    installer.once('error', () => resolve());
    installer.once('exit', () => resolve());
  });
  const answers = await Promise.race([ended, electronSourceAnswers()]);
  if (answers === true) tell(`Fetching Electron ${electronVersion()} (about 120 MB, once).`);
  else if (answers === false) limit = setTimeout(() => installer.kill(), UNPACK_MS);
  await ended;
  clearTimeout(limit);
}

/** Whether the place that the installer asks answers at all. */
export function electronSourceAnswers(): Promise<boolean> {
  const { ELECTRON_MIRROR, npm_config_electron_mirror, ELECTRON_GET_USE_PROXY } = process.env;
  const source =
    ELECTRON_MIRROR ?? npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases';
  const url = URL.parse(source);
  if (url?.protocol !== 'https:') return Promise.resolve(url !== null);
  return new Promise((resolve) => {
    const agent = new Agent(ELECTRON_GET_USE_PROXY ? { proxyEnv: process.env } : {});
    const asked = request(
      url,
      { method: 'HEAD', agent, signal: AbortSignal.timeout(ANSWER_MS) },
      (answer) => {
        answer.resume();
        agent.destroy();
        resolve(true);
      },
    );
    asked.once('error', () => {
      agent.destroy();
      resolve(false);
    });
    asked.end();
  });
}
