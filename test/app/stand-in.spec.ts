import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { Authorities } from '../lab/certificates.ts';
import { electronUnderTest, onStandIn } from './electron-under-test.ts';

/*
 * What test/electron-stand-in promises, tried with a small app of its own. ELECTRON_BIN runs the same on the real Electron:
 * then it says whether the promise is Electron's.
 */

const example = fileURLToPath(new URL('../electron-stand-in/example', import.meta.url));

interface Seen {
  permissions: string[];
  navigations: string[];
  windows: string[];
  requests: string[];
  redirects: string[];
  clicks: string[];
  seconds: { argv: string[]; cwd: string }[];
}

interface Example {
  echo(value: unknown): Promise<{ value: unknown; url: string }>;
  unknown(): Promise<unknown>;
  pushed(): Promise<{ list: number[]; when: Date }>;
}

declare global {
  var seen: Seen;
  var refuses: {
    permissions: () => boolean;
    requests: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void;
  };
  interface Window {
    readonly example: Example;
    inlineRan?: boolean;
    ownRan?: boolean;
  }
}

/** One start of the example. */
const start = (userData: string): Promise<ElectronApplication> =>
  _electron.launch({
    executablePath: electronUnderTest,
    args: [`--user-data-dir=${userData}`, '--lang=de', example, 'first'],
  });

const makeFolder = () => mkdtemp(join(tmpdir(), 'stand-in-'));
const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 3 });

/** Each test has a start of its own, unless it stands among those that share one. */
const test = base.extend<{ userData: string; app: ElectronApplication; page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  userData: async ({}, use) => {
    const folder = await makeFolder();
    await use(folder);
    await removeFolder(folder);
  },
  app: async ({ userData }, use) => {
    const app = await start(userData);
    await use(app);
    await app.close();
  },
  page: async ({ app }, use) => use(await firstPage(app)),
});

async function firstPage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  await page.waitForURL((url) => url.protocol !== 'about:', { waitUntil: 'load' });
  return page;
}

const seenBy = (app: ElectronApplication): Promise<Seen> => app.evaluate(() => globalThis.seen);

/** Loads another page of the example, as main does it. */
async function load(app: ElectronApplication, page: Page, url: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.loadURL(to), url);
  // Main hears of it a little earlier than this client.
  await page.waitForURL(({ pathname }) => url.endsWith(pathname), { waitUntil: 'load' });
}

test.describe('one start for all that leave it as it was', () => {
  let userData: string;
  let app: ElectronApplication;

  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    userData = await makeFolder();
    app = await start(userData);
    await firstPage(app);
  });
  test.afterAll(async () => {
    await app?.close();
    await removeFolder(userData);
  });

  test.use({
    // biome-ignore-start lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
    userData: ({}, use) => use(userData),
    app: ({}, use) => use(app),
    // biome-ignore-end lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
    /** Its page anew, and nothing seen. */
    page: async ({ app }, use) => {
      const page = await app.firstWindow();
      const loaded = page.waitForEvent('load');
      await app.evaluate(async ({ BrowserWindow }) => {
        await BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/index.html');
        for (const list of Object.values(globalThis.seen)) list.length = 0;
      });
      await loaded;
      await use(page);
    },
  });

  test('the app knows its folder, its name, its switches and arguments', async ({ app, userData }) => {
    const known = await app.evaluate(({ app }) => ({
      folder: app.getAppPath(),
      name: app.getName(),
      version: app.getVersion(),
      userData: app.getPath('userData'),
      lang: app.commandLine.getSwitchValue('lang'),
      packaged: app.isPackaged,
      argv: process.argv.slice(-2),
    }));
    expect(known).toEqual({
      folder: example,
      name: 'stand-in-example',
      version: '1.2.3',
      userData,
      lang: 'de',
      packaged: false,
      argv: [example, 'first'],
    });
  });

  test('a question and its answer are structured clones; errors say which channel', async ({ page }) => {
    const answer = await page.evaluate(async () => {
      const sent = {
        map: new Map([['a', new Set([1])]]),
        bytes: new Uint8Array([1, 255]),
        none: undefined,
        big: 7n,
      };
      const { value, url } = await window.example.echo(sent);
      const got = value as typeof sent;
      return {
        url,
        inMap: [...(got.map.get('a') ?? [])],
        bytes: [...got.bytes],
        none: 'none' in got && got.none === undefined,
        big: got.big === 7n,
      };
    });
    expect(answer).toEqual({
      url: 'app://bundle/index.html',
      inMap: [1],
      bytes: [1, 255],
      none: true,
      big: true,
    });
    await expect(page.evaluate(() => window.example.unknown())).rejects.toThrow(
      "Error invoking remote method 'nobody answers': Error: No handler registered for 'nobody answers'",
    );
    await expect(page.evaluate(() => window.example.echo(() => {}))).rejects.toThrow('could not be cloned');
    const pushed = await page.evaluate(async () => {
      const { list, when } = await window.example.pushed();
      return { list, when: when.getTime() };
    });
    expect(pushed).toEqual({ list: [1, 2], when: 0 });
  });

  test('the page gets the preload’s surface and nothing of its means', async ({ page }) => {
    const found = await page.evaluate(() => ({
      frozen: Object.isFrozen(window.example),
      require: 'require' in window,
      ways: Object.getOwnPropertyNames(window).filter((name) => /^(way|push)[0-9a-f]{18}$/.test(name)),
    }));
    expect(found).toEqual({ frozen: true, require: false, ways: [] });
  });

  test('the content policy is enforced: no inline script, only the frame that it names', async ({
    app,
    page,
  }) => {
    expect(await page.evaluate(() => [window.ownRan, window.inlineRan])).toEqual([true, undefined]);
    const refused = await page.evaluate(async () => {
      const violated = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
      );
      const frame = document.createElement('iframe');
      frame.src = 'app://other/one';
      document.body.append(frame);
      return violated;
    });
    expect(refused).toBe('frame-src');
    await expect(
      page.evaluate(() => {
        document.body.innerHTML = '<p>text</p>';
      }),
    ).rejects.toThrow('TrustedHTML');
    expect((await seenBy(app)).requests).not.toContain('app://other/one');
  });

  test('a frame of the second host shows its page, and main refuses it as a sender', async ({ page }) => {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.setAttribute('src', 'app://report/one');
          frame.addEventListener('load', resolve);
          document.body.append(frame);
        }),
    );
    await expect(page.frameLocator('iframe').getByText('A report')).toBeVisible();
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    await expect(frame?.evaluate(() => window.example.echo(1))).rejects.toThrow(
      'refused: app://report/one, parent app://bundle/index.html',
    );
  });

  test('an address that nobody serves is not found', async ({ app }) => {
    const answers = await app.evaluate(async ({ net }) => {
      const found = await net.fetch('app://bundle/own.js');
      const missing = await net.fetch('app://bundle/missing.js');
      return [found.status, await found.text(), found.headers.get('content-type'), missing.status];
    });
    expect(answers).toEqual([200, 'window.ownRan = true', 'text/javascript', 404]);
  });

  test('a utility process talks in structured clones, is listed, ends and is killed', async ({ app }) => {
    test.skip(!onStandIn, 'Electron’s own Node reads no TypeScript.');
    const talk = await app.evaluate(
      async ({ app, utilityProcess }, file) => {
        const child = utilityProcess.fork(file, ['argument'], {
          serviceName: 'Example worker',
          env: { ...process.env, EXAMPLE: 'yes' },
        });
        // Before the process has a listener: it must not be lost.
        child.postMessage({ number: 21n });
        const answer = await new Promise<{ doubled: bigint; argv: string[]; env: string }>((resolve) =>
          child.once('message', resolve),
        );
        const listed = app.getAppMetrics().find(({ type }) => type === 'Utility');
        const ended = new Promise<number>((resolve) => child.once('exit', resolve));
        const pid = child.pid;
        child.postMessage({ number: 0n, exit: 3 });
        const code = await ended;
        return {
          answer: { ...answer, doubled: String(answer.doubled) },
          name: listed?.name,
          samePid: listed?.pid === pid,
          code,
          pidAfter: child.pid,
          left: app.getAppMetrics().filter(({ type }) => type === 'Utility').length,
        };
      },
      join(example, 'worker.ts'),
    );
    expect(talk).toEqual({
      answer: { doubled: '42', argv: ['argument'], env: 'yes' },
      name: 'Example worker',
      samePid: true,
      code: 3,
      left: 0,
    });
    const gone = await app.evaluate(
      async ({ app, utilityProcess }, file) => {
        const child = utilityProcess.fork(file, [], { serviceName: 'Killed' });
        await new Promise<void>((resolve) => child.once('spawn', resolve));
        const told = new Promise<string>((resolve) =>
          app.once('child-process-gone', (_event, { serviceName, reason }) =>
            resolve(`${serviceName} ${reason}`),
          ),
        );
        return [child.kill(), await told];
      },
      join(example, 'worker.ts'),
    );
    expect(gone).toEqual([true, 'Killed killed']);
  });

  test('a second instance gets no lock and ends; the first hears its arguments', async ({
    app,
    page,
    userData,
  }) => {
    await expect(page).toHaveTitle('Example');
    const second = spawn(
      electronUnderTest,
      ['--no-sandbox', `--user-data-dir=${userData}`, example, 'mailpath://x'],
      {
        cwd: tmpdir(),
      },
    );
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
    await expect.poll(async () => (await seenBy(app)).seconds.length).toBe(1);
    const [told] = (await seenBy(app)).seconds;
    expect(told?.argv).toContain('mailpath://x');
    expect(told?.cwd).toBe(tmpdir());
  });

  test('printing gives a PDF', async ({ app, page }) => {
    await expect(page).toHaveTitle('Example');
    const start = await app.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' });
      return pdf && { head: pdf.subarray(0, 5).toString(), a4: pdf.toString('latin1').includes('/MediaBox') };
    });
    expect(start).toEqual({ head: '%PDF-', a4: true });
  });

  test('permissions are asked for, and refused', async ({ app, page }) => {
    const refused = await page.evaluate(async () => {
      const located = await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('found'),
          ({ code }) => resolve(code),
        ),
      );
      const heard = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'heard',
        ({ name }) => name,
      );
      const { state } = await navigator.permissions.query({ name: 'geolocation' });
      return [located, heard, await Notification.requestPermission(), state];
    });
    expect(refused).toEqual([1, 'NotAllowedError', 'denied', 'denied']);
    expect((await seenBy(app)).permissions).toEqual(['geolocation', 'media', 'notifications']);
  });

  test('a page that wants to go elsewhere is refused; main and a reload are not asked', async ({
    app,
    page,
  }) => {
    await load(app, page, 'app://bundle/lax.html');
    await page.reload();
    expect((await seenBy(app)).navigations).toEqual([]);
    await page.evaluate(() => window.location.assign('https://example.com/out'));
    await expect.poll(async () => (await seenBy(app)).navigations).toEqual(['https://example.com/out']);
    await page.evaluate(() => window.location.assign('app://bundle/index.html'));
    await expect
      .poll(async () => (await seenBy(app)).navigations)
      .toEqual(['https://example.com/out', 'app://bundle/index.html']);
    await expect(page.getByRole('heading')).toHaveText('Lax');
    expect((await seenBy(app)).requests).not.toContain('https://example.com/out');
  });

  test('a redirect is announced and refused', async ({ app, page }) => {
    await expect(page).toHaveTitle('Example');
    const failed = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL('app://bundle/moved')
        .then(
          () => false,
          () => true,
        ),
    );
    expect(failed).toBe(true);
    await load(app, page, 'app://bundle/index.html');
    const { redirects, requests } = await seenBy(app);
    expect(redirects).toEqual(['app://bundle/lax.html']);
    expect(requests).not.toContain('app://bundle/lax.html');
  });

  test('a new window is refused, by script and by link', async ({ app, page }) => {
    await load(app, page, 'app://bundle/lax.html');
    expect(await page.evaluate(() => window.open('https://example.com/script'))).toBeNull();
    await page.getByRole('link').click();
    await expect
      .poll(async () => (await seenBy(app)).windows)
      .toEqual(['https://example.com/script', 'https://example.com/']);
    expect(app.windows()).toHaveLength(1);
  });

  test('a request of main: redirects, its session, its end', async ({ app }) => {
    const server = createHttpServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/found' }).end();
      else if (request.url === '/found') response.end(`found ${request.headers['x-sent']}`);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const told = await app.evaluate(async ({ net, session }, to) => {
      const own = session.fromPartition('requests', { cache: false });
      type Step = (request: Electron.ClientRequest) => void;
      const ask = (path: string, redirect: 'follow' | 'manual' | 'error', step: Step = () => {}) =>
        new Promise<string>((resolve) => {
          const request = net.request({ url: to + path, session: own, redirect });
          request.setHeader('X-Sent', 'here');
          request.on('error', ({ message }) => resolve(message));
          request.on('abort', () => resolve('aborted'));
          request.on('response', (response) => {
            let text = '';
            response.on('data', (chunk) => {
              text += chunk.toString();
            });
            response.on('end', () => resolve(`${response.statusCode} ${text}`));
          });
          step(request);
          request.end();
        });
      const answers = [
        await ask('/moved', 'follow'),
        await ask('/moved', 'manual'),
        await ask('/moved', 'manual', (request) => request.on('redirect', () => request.followRedirect())),
        await ask('/moved', 'manual', (request) => request.on('redirect', () => request.abort())),
        await ask('/silent', 'follow', (request) =>
          request.on('finish', () => void own.closeAllConnections()),
        ),
      ];
      own.webRequest.onBeforeRequest((_details, answer) => answer({ cancel: true }));
      return [...answers, await ask('/found', 'follow')];
    }, address);
    server.close();
    server.closeAllConnections();
    expect(told.slice(0, 4)).toEqual([
      '200 found here',
      'Redirect was cancelled',
      '200 found here',
      'aborted',
    ]);
    expect(told[4]).toMatch(/^net::ERR_/);
    expect(told[5]).toBe('net::ERR_BLOCKED_BY_CLIENT');
  });

  test('the theme of the app is the page’s', async ({ app, page }) => {
    const dark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    for (const theme of ['dark', 'light'] as const) {
      await app.evaluate(({ nativeTheme }, wanted) => {
        nativeTheme.themeSource = wanted;
      }, theme);
      await expect.poll(dark).toBe(theme === 'dark');
      expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(theme === 'dark');
    }
  });

  test('a window has a place and states', async ({ app, page }) => {
    await expect(page).toHaveTitle('Example');
    const told = await app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) return [];
      const said: unknown[] = [window.isVisible(), window.getSize()];
      window.setBounds({ x: 10, y: 40, width: 640, height: 480 });
      said.push(window.getNormalBounds(), window.isMaximized());
      return said;
    });
    expect(told).toEqual([true, [700, 500], { x: 10, y: 40, width: 640, height: 480 }, false]);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
    test.skip(!onStandIn, 'Without a window manager nothing is maximised.');
    const states = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) return [];
      window.maximize();
      const maximised = [
        window.isMaximized(),
        window.getNormalBounds().width,
        window.getBounds().width > 640,
      ];
      window.minimize();
      const minimised = [window.isMinimized(), window.isVisible()];
      window.restore();
      return [...maximised, ...minimised, window.isMaximized()];
    });
    expect(states).toEqual([true, 640, true, true, false, true]);
  });

  test('a spec finds an entry of the menu and clicks it', async ({ app, page }) => {
    await expect(page).toHaveTitle('Example');
    const entry = await app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('go');
      item?.click();
      const roles = Menu.getApplicationMenu()?.items[0]?.submenu?.items.map(
        ({ role, label }) => role ?? label,
      );
      return { accelerator: item?.accelerator, roles };
    });
    expect(entry).toEqual({ accelerator: 'CmdOrCtrl+G', roles: ['Go', 'quit'] });
    expect((await seenBy(app)).clicks).toEqual(['Go']);
  });

  test('a spec answers a dialog in the person’s place', async ({ app, page }) => {
    await expect(page).toHaveTitle('Example');
    const chosen = await app.evaluate(async ({ dialog }, file) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: file });
      return dialog.showSaveDialog({});
    }, '/somewhere.json');
    expect(chosen).toEqual({ canceled: false, filePath: '/somewhere.json' });
  });

  test('the proxy follows the rules that were set', async ({ app, page }) => {
    await expect(page).toHaveTitle('Example');
    const answers = await app.evaluate(async ({ session }) => {
      const own = session.fromPartition('own');
      const before = await own.resolveProxy('https://mail.example/');
      await own.setProxy({ proxyRules: 'https=proxy.example:3128', proxyBypassRules: '*.inside.example' });
      return [
        before,
        await own.resolveProxy('https://mail.example/'),
        await own.resolveProxy('http://mail.example/'),
        await own.resolveProxy('https://a.inside.example/'),
      ];
    });
    expect(answers).toEqual(['DIRECT', 'PROXY proxy.example:3128', 'DIRECT', 'DIRECT']);
  });

  test('main’s own verdict on a certificate is asked and obeyed', async ({ app, page }) => {
    await expect(page).toHaveTitle('Example');
    const authorities = await Authorities.create(Date.now);
    const { context } = await authorities.server({ names: ['localhost'], operator: 'digicert' });
    const answer204 = (_request: unknown, response: ServerResponse) => response.writeHead(204).end();
    const server = createServer({ SNICallback: (_name, answer) => answer(null, context) }, answer204);
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const told = await app.evaluate(async ({ session }, url) => {
      const asked: string[] = [];
      const ask = async (partition: string, verdict: number) => {
        const own = session.fromPartition(partition);
        own.setCertificateVerifyProc(({ hostname, certificate, verificationResult }, answer) => {
          asked.push(`${hostname} ${certificate.subjectName} ${verificationResult}`);
          answer(verdict);
        });
        return own.fetch(url).then(
          ({ status }) => status,
          () => 'refused',
        );
      };
      return { answers: [await ask('strict', -2), await ask('as-it-is', -3), await ask('lax', 0)], asked };
    }, `https://localhost:${port}/`);
    expect(told.answers).toEqual(['refused', 'refused', 204]);
    expect(new Set(told.asked)).toEqual(new Set(['localhost localhost net::ERR_CERT_AUTHORITY_INVALID']));
    server.close();
  });

  test('what the stand-in lacks names itself', async ({ app }) => {
    test.skip(!onStandIn, 'The real Electron lacks nothing.');
    const missing = (read: string) =>
      app.evaluate((electron, name) => {
        const [owner, member] = name.split('.') as ['app', string];
        try {
          return String(member === undefined ? electron[owner] : Reflect.get(electron[owner], member));
        } catch (error) {
          return String(error);
        }
      }, read);
    expect(await missing('safeStorage')).toContain('The stand-in for Electron has no “electron.safeStorage”');
    expect(await missing('app.getGPUInfo')).toContain('has no “app.getGPUInfo”');
    expect(await missing('app.dock')).toBe('undefined');
  });

  test('where nobody refuses a permission, it is granted', async ({ app, page }) => {
    await app.evaluate(({ session }) => session.defaultSession.setPermissionCheckHandler(null));
    const state = await page.evaluate(
      async () => (await navigator.permissions.query({ name: 'midi' })).state,
    );
    expect(state).toBe('granted');
    await app.evaluate(({ session }) =>
      session.defaultSession.setPermissionCheckHandler(globalThis.refuses.permissions),
    );
  });

  test('the session refuses requests of a page, and only that keeps them here', async ({ app, page }) => {
    const heard: (string | undefined)[] = [];
    const server = createHttpServer((request, response) => {
      heard.push(request.url);
      response.setHeader('access-control-allow-origin', '*').end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await load(app, page, 'app://bundle/lax.html');
    const ask = (url: string) =>
      page.evaluate(
        (to) =>
          new Promise<string>((resolve) => {
            const image = new Image();
            image.addEventListener('error', () => resolve('failed'));
            image.src = to;
          }),
        url,
      );
    await ask(`${address}/refused`);
    expect((await seenBy(app)).requests).toContain(`${address}/refused`);
    await app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
    await ask(`${address}/allowed`);
    expect(heard).toEqual(['/allowed']);
    await app.evaluate(({ session }) =>
      session.defaultSession.webRequest.onBeforeRequest(globalThis.refuses.requests),
    );
    server.close();
  });
});

/** Processes that have the folder in their command line: this app's Chromium. */
async function browsersOf(userData: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = pids.map(async (pid) => {
    const line = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '');
    return line.includes(`${userData}/`) ? [Number(pid)] : [];
  });
  return (await Promise.all(lines)).flat();
}

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`Chromium ends with main: ${signal}`, async ({ app, page, userData }) => {
    test.skip(!onStandIn || process.platform !== 'linux', 'Electron and its windows are one program.');
    await expect(page).toHaveTitle('Example');
    expect((await browsersOf(userData)).length).toBeGreaterThan(0);
    const main = app.process();
    const ended = once(main, 'exit');
    main.kill(signal);
    await ended;
    await expect.poll(() => browsersOf(userData)).toEqual([]);
  });
}

test('Chromium ends when main dies of its own error', async ({ app, page, userData }) => {
  test.skip(!onStandIn || process.platform !== 'linux', 'Electron shows a dialog of its own.');
  await expect(page).toHaveTitle('Example');
  const ended = once(app.process(), 'exit');
  await app.evaluate(() => {
    setImmediate(() => {
      throw new Error('a defect of main, provoked');
    });
  });
  expect((await ended)[0]).not.toBe(0);
  await expect.poll(() => browsersOf(userData)).toEqual([]);
});
