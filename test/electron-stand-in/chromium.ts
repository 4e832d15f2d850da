import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, type CDPSession, chromium } from 'playwright';

/** How long Chromium may take to end by itself, in milliseconds. */
const END_MS = 3000;

export interface RunningChromium {
  context: BrowserContext;
  /** The whole browser's protocol session. */
  browser: CDPSession;
  /** Where another client connects: Playwright's own, in a test. */
  endpoint: string;
  end(): Promise<void>;
}

/** One Chromium without windows; each BrowserWindow becomes a page of it. */
export async function startChromium(userData: string): Promise<RunningChromium> {
  const child = spawn(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', switches(userData), {
    // The pipe is never spoken over. Chromium ends when it closes, which is also when this process is killed.
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const endpoint = await endpointOf(child);
  const connected = await chromium.connectOverCDP(endpoint);
  const context = connected.contexts()[0];
  if (!context) throw new Error('Chromium has no default context.');
  const browser = await connected.newBrowserCDPSession();
  return { context, browser, endpoint, end: () => end(child) };
}

function switches(userData: string): string[] {
  return [
    '--headless',
    '--no-sandbox',
    '--no-startup-window',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-back-forward-cache',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-sync',
    // Permissions are asked of the app's session instead.
    '--disable-features=LocalNetworkAccessChecks,Translate,MediaRouter,OptimizationHints,HttpsUpgrades,PaintHolding',
    '--allow-pre-commit-input',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    // Nothing of a test may leave this computer, whatever a page or Chromium itself asks for.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    '--remote-debugging-pipe',
    '--remote-debugging-port=0',
    `--user-data-dir=${join(userData, 'stand-in-chromium')}`,
  ];
}

async function endpointOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`Chromium did not start: ${why}\n${said.join('\n')}`));
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with ${code}`));
    if (!child.stderr) return fail('no output');
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      const match = /^DevTools listening on (ws:\/\/\S+)/.exec(line);
      if (match?.[1] !== undefined) resolve(match[1]);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), END_MS);
  await gone;
  clearTimeout(late);
}
