import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { releaseFuses } from '../../build/fuses.ts';
import { appScheme } from '../../electron/main/app-scheme.ts';
import { webPreferences } from '../../electron/main/window/window-options.ts';
import { providerById } from '../../shared/catalogue/known-providers.ts';
import { channelsOf } from '../../shared/ipc/channels.ts';
import { ipc, type MailpathSurface } from '../../shared/ipc/schema.ts';
import { startWorld, type World } from '../lab/world.ts';
import { realElectron, whyWithoutReal } from './electron-under-test.ts';
import { type LaunchedApp, launchApp } from './launch.ts';

declare global {
  interface Window {
    readonly mailpath: MailpathSurface;
  }
}

/*
 * Electron's security checklist (https://www.electronjs.org/docs/latest/tutorial/security), each item against the running
 * app or the very objects that main is configured with. One app for all of them: whatever they try must leave it as it is.
 */
test.describe.configure({ mode: 'default' });

let launched: LaunchedApp;
let world: World;
let userData: string;
let app: ElectronApplication;
let page: Page;
/** A web site, and how often anybody came. */
let site: { url: string; visits: string[]; close(): void };

test.beforeAll(async () => {
  userData = await mkdtemp(join(tmpdir(), 'mailpath-safety-'));
  world = await startWorld({ faults: [] });
  const file = join(userData, 'lab-world.json');
  await world.save(file);
  site = await openSite();
  launched = await launchApp({ userData, world: file });
  app = launched.app;
  page = launched.window;
});

test.afterAll(async () => {
  await launched?.close();
  site?.close();
  await world?.close();
  await rm(userData, { recursive: true, force: true, maxRetries: 3 });
});

test.afterEach(async () => {
  const urls = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.webContents.getURL()));
  await expect.poll(urls).toEqual(['app://bundle/index.html']);
  expect(site.visits).toEqual([]);
});

async function openSite(): Promise<typeof site> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('<h1>a site</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, visits, close: () => void server.close() };
}

const preferences = webPreferences({ preload: '/app/preload.cjs', packaged: true });

/** What the window really runs with, where Electron tells. */
const running = () =>
  app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as
      | { getLastWebPreferences?(): Record<string, unknown> }
      | undefined;
    return contents?.getLastWebPreferences?.() ?? {};
  });

/** Every stated preference, except where the file lies and what only developers have. */
async function expectRunning(names: readonly (keyof typeof preferences)[]): Promise<void> {
  const real = await running();
  for (const name of names) if (name in real) expect(real[name], name).toBe(preferences[name]);
}

/** Where a window of the default session ends up that main itself sends there. Each is closed again. */
const visit = (url: string) =>
  app.evaluate(async ({ BrowserWindow }, address) => {
    const other = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    const outcome = await other.loadURL(address).then(
      () => 'loaded',
      (error: Error) => error.message,
    );
    other.destroy();
    return outcome;
  }, url);

/** The status of the answer to the window's own session, or why there was none. */
const statusOf = (url: string) =>
  app.evaluate(
    async ({ net }, address) =>
      net.fetch(address).then(
        ({ status }) => status,
        (error: Error) => error.message,
      ),
    url,
  );

test('1 only secure content: nothing but the app itself is ever asked', async () => {
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  const markup = await app.evaluate(async ({ net }) => (await net.fetch('app://bundle/index.html')).text());
  expect(markup).not.toMatch(/(?:src|href)="(?:[a-z]+:)?\/\//i);
  // Main itself, without any policy of a page in the way.
  expect(await visit(site.url)).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(await visit(site.url.replace('http:', 'https:'))).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(await visit('file:///etc/hostname')).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('2 no Node in the page', async () => {
  expect(preferences).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
  });
  await expectRunning(['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames']);
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis),
  );
  expect(found).toEqual([]);
});

test('3 the preload has a world of its own', async () => {
  expect(preferences.contextIsolation).toBe(true);
  await expectRunning(['contextIsolation']);
  expect(
    await page.evaluate(() =>
      ['ipcRenderer', 'contextBridge', 'electron'].filter((name) => name in globalThis),
    ),
  ).toEqual([]);
});

test('3 what the page does to its built-ins does not reach the preload @electron', async () => {
  test.skip(realElectron === undefined, whyWithoutReal);
  const heard = await page.evaluate(async () => {
    const taken: unknown[] = [];
    const { apply } = Function.prototype;
    Function.prototype.apply = function (this: unknown, ...args: unknown[]) {
      taken.push(this);
      return Reflect.apply(apply as never, this, args);
    } as never;
    await window.mailpath.history.list(undefined);
    Function.prototype.apply = apply;
    return taken.length;
  });
  expect(heard).toBe(0);
});

test('4 every process of a page is in the sandbox', async () => {
  expect(preferences.sandbox).toBe(true);
  await expectRunning(['sandbox']);
  expect(await app.evaluate(({ app }) => app.commandLine.hasSwitch('enable-sandbox'))).toBe(true);
  // The test machine's browser may need it; the app never asks for it.
  expect(readMain()).not.toMatch(/no-sandbox|disableSandbox/);
});

test('4 the system says so too @electron', async () => {
  test.skip(realElectron === undefined || process.platform === 'linux', whyWithoutReal);
  const pages = await app.evaluate(({ app }) => app.getAppMetrics().filter(({ type }) => type === 'Tab'));
  expect(pages.map(({ sandboxed }) => sandboxed)).toEqual(pages.map(() => true));
});

test('5 every permission is refused, asked for or looked up', async () => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const found: Record<string, string> = {};
    for (const name of names) {
      const status = await navigator.permissions.query({ name: name as PermissionName });
      found[name] = status.state;
    }
    found.asked = await Notification.requestPermission();
    found.media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      (error: Error) => error.name,
    );
    found.place = await new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(code === 1 ? 'denied' : 'failed'),
      ),
    );
    return found;
  });
  expect(states).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    microphone: 'denied',
    midi: 'denied',
    'clipboard-read': 'denied',
    asked: 'denied',
    media: 'NotAllowedError',
    place: 'denied',
  });
});

test('6 web security is on', async () => {
  expect(preferences.webSecurity).toBe(true);
  await expectRunning(['webSecurity']);
  const weakened = await app.evaluate(({ app }) =>
    ['disable-web-security', 'ignore-certificate-errors', 'allow-file-access-from-files'].filter((name) =>
      app.commandLine.hasSwitch(name),
    ),
  );
  expect(weakened).toEqual([]);
});

test('7 a strict content policy, which is obeyed', async () => {
  const policy = await app.evaluate(async ({ net }) =>
    (await net.fetch('app://bundle/index.html')).headers.get('content-security-policy'),
  );
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    'frame-src app://report',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  const broken = await page.evaluate(async (url) => {
    const directives: string[] = [];
    const heard = (event: SecurityPolicyViolationEvent) => directives.push(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', heard);
    const loaded: string[] = [];
    const load = (element: HTMLElement) =>
      new Promise<void>((resolve) => {
        element.addEventListener('load', () => {
          loaded.push(element.tagName);
          resolve();
        });
        element.addEventListener('error', () => resolve());
        document.head.append(element);
      });
    await load(Object.assign(new Image(), { src: url }));
    await load(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }));
    await fetch(url).then(
      () => loaded.push('fetch'),
      () => undefined,
    );
    const style = document.createElement('style');
    style.textContent = 'body { opacity: 0.5 }';
    document.head.append(style);
    if (getComputedStyle(document.body).opacity === '0.5') loaded.push('style');
    style.remove();
    for (const use of [
      () => {
        document.createElement('div').innerHTML = '<img>';
      },
      () => {
        document.createElement('script').text = '1';
      },
      () => {
        document.createElement('script').src = url;
      },
    ]) {
      try {
        use();
        loaded.push('markup');
      } catch {}
    }
    await new Promise((resolve) => setTimeout(resolve));
    document.removeEventListener('securitypolicyviolation', heard);
    return { directives: [...new Set(directives)].sort(), loaded };
  }, site.url);
  expect(broken.loaded).toEqual([]);
  expect(broken.directives).toEqual([
    'connect-src',
    'img-src',
    'require-trusted-types-for',
    'style-src-elem',
  ]);
});

test('8 no insecure content', async () => {
  expect(preferences.allowRunningInsecureContent).toBe(false);
  await expectRunning(['allowRunningInsecureContent']);
});

test('9 no experimental features', async () => {
  expect(preferences.experimentalFeatures).toBe(false);
  await expectRunning(['experimentalFeatures']);
  expect(
    await app.evaluate(({ app }) => app.commandLine.hasSwitch('enable-experimental-web-platform-features')),
  ).toBe(false);
});

test('10 no feature of Blink is switched on', async () => {
  expect(preferences).not.toHaveProperty('enableBlinkFeatures');
  expect(await running()).not.toHaveProperty('enableBlinkFeatures', expect.stringMatching(/./));
  expect(await app.evaluate(({ app }) => app.commandLine.hasSwitch('enable-blink-features'))).toBe(false);
});

test('11 nothing may pop up: there is no webview to allow it to', async () => {
  expect(preferences.webviewTag).toBe(false);
  await expectRunning(['webviewTag']);
  const markup = await app.evaluate(async ({ net }) => (await net.fetch('app://bundle/index.html')).text());
  expect(markup).not.toMatch(/webview|allowpopups/i);
});

test('12 a webview that would be attached all the same is refused', async () => {
  const refused = await app.evaluate(({ BrowserWindow }) => {
    let prevented = false;
    const event = { preventDefault: () => (prevented = true) };
    BrowserWindow.getAllWindows()[0]?.webContents.emit(
      'will-attach-webview',
      event,
      {},
      { src: 'https://evil.example' },
    );
    return prevented;
  });
  expect(refused).toBe(true);
});

test('13 the page goes nowhere', async () => {
  await app.evaluate(({ BrowserWindow }) => {
    const asked: { url: string; prevented: boolean }[] = [];
    Object.assign(globalThis, { asked });
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (details) => {
      // Judged after every other listener.
      setImmediate(() => asked.push({ url: details.url, prevented: details.defaultPrevented }));
    });
  });
  const urls = [site.url, 'app://report/00000000-0000-4000-8000-000000000000', 'app://bundle/other.html'];
  for (const [index, url] of urls.entries()) {
    await page.evaluate((address) => {
      // A link as a person would follow it.
      const link = Object.assign(document.createElement('a'), { href: address, textContent: 'go' });
      document.body.append(link);
      link.click();
      setTimeout(() => link.remove());
    }, url);
    const asked = () =>
      app.evaluate(() => (globalThis as unknown as { asked: { url: string; prevented: boolean }[] }).asked);
    await expect.poll(asked).toHaveLength(index + 1);
    expect((await asked())[index]).toEqual({ url, prevented: true });
  }
  await expect(page).toHaveURL(/index\.html$/);
});

test('13 a frame in the page goes nowhere either', async () => {
  const refused = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const outcomes: Record<string, boolean> = {};
    for (const [url, isMainFrame] of [
      ['https://evil.example/', false],
      ['app://bundle/index.html', false],
      ['data:text/html,x', false],
      ['app://report/00000000-0000-4000-8000-000000000000', true],
      ['app://report/00000000-0000-4000-8000-000000000000', false],
      ['app://bundle/index.html', true],
    ] as const) {
      let prevented = false;
      const details = { url, isMainFrame, preventDefault: () => (prevented = true) };
      contents?.emit('will-frame-navigate', details);
      outcomes[`${isMainFrame ? 'page' : 'frame'} ${url}`] = prevented;
    }
    let redirect = false;
    contents?.emit('will-redirect', {
      url: 'https://evil.example/',
      preventDefault: () => (redirect = true),
    });
    return { ...outcomes, redirect };
  });
  expect(refused).toEqual({
    'frame https://evil.example/': true,
    'frame app://bundle/index.html': true,
    'frame data:text/html,x': true,
    'page app://report/00000000-0000-4000-8000-000000000000': true,
    'frame app://report/00000000-0000-4000-8000-000000000000': false,
    'page app://bundle/index.html': false,
    redirect: true,
  });
});

test('14 no new window opens', async () => {
  const opened = await page.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), {
      href: url,
      target: '_blank',
      textContent: 'x',
    });
    document.body.append(link);
    link.click();
    link.remove();
    return [window.open(url), window.open('about:blank'), window.open('app://bundle/index.html')].map(String);
  }, site.url);
  expect(opened).toEqual(['null', 'null', 'null']);
  // An answer from main: by now the requests before it were decided.
  await page.evaluate(() => window.mailpath.history.list(undefined));
  expect(app.windows()).toHaveLength(1);
});

test('15 only addresses out of the catalogue or the policy are opened outside', async () => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  const answers = await page.evaluate(async () => {
    const open = window.mailpath.app.openExternal;
    const ask = (target: unknown) =>
      open(target as Parameters<typeof open>[0]).then(
        ({ status }) => status,
        (error: Error) => /refused: [a-z-]+/.exec(error.message)?.[0],
      );
    return [
      await ask({ kind: 'webmail', provider: 'google' }),
      await ask({ kind: 'webmail', provider: 'evil' }),
      await ask({ kind: 'helpdesk' }),
      await ask({ kind: 'url', url: 'https://evil.example' }),
      await ask('https://evil.example'),
      await ask({ kind: 'system-settings', page: 'file:///bin/sh' }),
    ];
  });
  expect(answers).toEqual([
    'opened',
    'refused',
    'refused',
    'refused: payload',
    'refused: payload',
    'refused: payload',
  ]);
  const opened = await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  expect(opened).toEqual([providerById('google')?.web?.address]);
});

test('16 the Electron that runs is the one that is pinned, exactly', async () => {
  const { devDependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(await app.evaluate(() => process.versions.electron)).toBe(devDependencies.electron);
});

test('17 only the window’s own page is answered', async () => {
  const foreign = await app.evaluate(async ({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0];
    const contents = own?.webContents as { getLastWebPreferences?(): { preload?: string } } | undefined;
    const preload = contents?.getLastWebPreferences?.().preload;
    const other = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, ...(preload ? { preload } : {}) },
    });
    await other.loadURL('app://bundle/index.html');
    const answer: unknown = await other.webContents.executeJavaScript(
      "window.mailpath ? window.mailpath.app.initial().then(() => 'answered', (error) => error.message) : 'no preload'",
    );
    other.destroy();
    return answer;
  });
  expect(foreign).toMatch(/refused: not-our-window$/);
  const wrong = await page.evaluate(() =>
    window.mailpath.run.start({ address: 7 } as never).then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(wrong).toMatch(/refused: payload$/);
  const log = await readLog();
  expect(log).toContain('question refused: mailpath:app.initial, not-our-window');
  expect(log).toContain('question refused: mailpath:run.start, payload');
});

test('18 the app has its own scheme, and nothing lies outside of its folder', async () => {
  expect(appScheme.privileges).toMatchObject({
    standard: true,
    secure: true,
    bypassCSP: false,
    corsEnabled: false,
  });
  expect(await statusOf('app://bundle/index.html')).toBe(200);
  for (const url of [
    'app://bundle/..%2fmain.cjs',
    'app://bundle/..%5cmain.cjs',
    'app://bundle/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://bundle/../main.cjs',
    'app://bundle/missing.js',
    'app://report/00000000-0000-4000-8000-000000000000',
  ]) {
    expect(await statusOf(url), url).toBe(404);
  }
  expect(await statusOf('app://other/index.html')).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('19 every fuse is stated', async () => {
  const numbers = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
  expect(Object.keys(releaseFuses).map(Number).sort()).toEqual(numbers.sort());
  expect(releaseFuses[FuseV1Options.RunAsNode]).toBe(false);
  expect(releaseFuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(false);
  expect(releaseFuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(true);
});

test('19 the packaged binary has them @electron', async () => {
  const binary = process.env.MAILPATH_PACKAGED_BIN;
  test.skip(binary === undefined, 'Needs a packaged app: set MAILPATH_PACKAGED_BIN to its executable.');
  const wire = (await getCurrentFuseWire(binary ?? '')) as unknown as Record<string, number>;
  for (const [fuse, on] of Object.entries(releaseFuses)) {
    // The wire has characters: '1' is on, '0' is off.
    expect(String.fromCharCode(wire[fuse] ?? 0), fuse).toBe(on ? '1' : '0');
  }
});

test('20 the page is given functions of the schema, and data: nothing of Electron', async () => {
  const surface = await page.evaluate(() =>
    Object.entries(window.mailpath).flatMap(([group, calls]) =>
      Object.entries(calls).map(([name, call]) => `${group}.${name} ${typeof call}`),
    ),
  );
  expect(surface.sort()).toEqual(
    channelsOf(ipc)
      .map(({ group, name }) => `${group}.${name} function`)
      .sort(),
  );
  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const stop = window.mailpath.app.command((...told: unknown[]) => {
          stop();
          resolve(told);
        });
      }),
  );
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('mailpath:app.command', 'history', { secret: true }),
  );
  expect(await heard).toEqual(['history']);
});

const readLog = () =>
  app
    .evaluate(({ app }) => app.getPath('logs'))
    .then((folder) => readFileSync(join(folder, 'main.log'), 'utf8'));

const readMain = () => readFileSync(new URL('../../electron/main/main.ts', import.meta.url), 'utf8');
