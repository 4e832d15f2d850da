import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ElectronApplication } from '@playwright/test';
import { History } from '../../electron/history/history.ts';
import { report as reportSchema } from '../../shared/model/report.ts';
import wrongPassword from '../scenarios/wrong-password.ts';
import { saveTo } from './answer-dialogs.ts';
import { test as base, expect } from './app-fixture.ts';
import { onStandIn } from './electron-under-test.ts';
import { engineEntry } from './engine-entry.ts';
import { inChromium } from './in-chromium.ts';
import { measuredReport } from './measured-report.ts';
import { recordOpened } from './opened-outside.ts';
import { lastReport } from './past-runs.ts';
import type { Screens } from './screens/screens.ts';
import { shareStart } from './share-start.ts';
import { startUploadServer, type UploadServer } from './upload-server.ts';

const run = promisify(execFile);
const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A person and a computer that no other word contains. */
const localPart = 'zwetlana.kuhn';
const hostname = 'ZWETLANAS-LAPTOP';
const request = {
  address: `${localPart}@contoso.com`,
  errorText: `AADSTS50126: Error validating credentials of ${localPart}@contoso.com on ${hostname}.`,
  keepErrorText: true,
};
const names = /zwetlana|kuhn/i;

const namedComputer = { MAILPATH_ENGINE_ENTRY: engineEntry('named-engine'), MAILPATH_LAB_HOSTNAME: hostname };

/** The same, measured before the app starts and found in its history: most specs do not ask how it came there. */
async function keepReport(userData: string): Promise<void> {
  const report = await measuredReport({ ...wrongPassword, name: 'named', request });
  const history = History.open(join(userData, 'history.sqlite'));
  history.add({ ...report, environment: { ...report.environment, hostname } });
  history.close();
}

const test = base.extend<{ folder: string; measured: boolean; reportShown: Screens['report'] }>({
  folder: ({ userData }, use) => mkdtemp(join(userData, 'saved-')).then(use),

  /** Whether the report is the one of the run on the screen. */
  measured: [false, { option: true }],

  /** The screen of the report, from wherever the window is. */
  reportShown: async ({ screens, measured }, use) => {
    await screens.shell.show(measured ? 'diagnose' : 'history');
    if (!measured) await screens.history.rows.first().getByRole('button').click();
    await screens.verdict.send.click();
    await expect(screens.report.title).toHaveText(screens.say('window.report.title'));
    await use(screens.report);
  },
});

type Format = Parameters<Screens['report']['choose']>[0];

async function saved(app: ElectronApplication, screen: Screens['report'], format: Format, path: string) {
  await screen.choose(format);
  await saveTo(app, path);
  await screen.save.click();
  await expect(screen.notice('saved', { file: path.split(/[/\\]/).at(-1) ?? '' })).toBeVisible();
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  return readFile(path);
}

test.describe('of a run in the app', () => {
  shareStart(
    () => ({ scenario: 'wrong-password', environment: namedComputer }),
    ({ diagnose }) => diagnose.diagnose(request),
  );

  test.describe('that is on the screen', () => {
    test.use({ measured: true });

    test('JSON is a whole report, and the command judges it the same', async ({
      app,
      window,
      folder,
      reportShown,
    }) => {
      const measured = await lastReport(window);
      const path = join(folder, 'report.json');
      const text = (await saved(app, reportShown, 'json', path)).toString('utf8');
      const report = reportSchema.parse(JSON.parse(text));
      expect(report.redaction.level).toBe('standard');
      expect(report.observations).toHaveLength(measured.observations.length);
      expect(report.environment.hostname).not.toBe(measured.environment.hostname);
      expect(measured.environment.hostname).toBe(hostname);

      const command = file('../../dist/cli/mailpath.cjs');
      const judged = await run(process.execPath, [command, 'judge', path, '--format', 'json']).catch(
        (error: { stdout: string }) => error,
      );
      const { verdict } = JSON.parse(judged.stdout) as { verdict: (typeof measured)['verdict'] };
      const { outcome, cause, confidence, headline } = measured.verdict;
      expect(verdict).toMatchObject({ outcome, cause, confidence, headline });
    });

    test('at the standard level neither the person nor the computer is named anywhere', async ({
      app,
      folder,
      reportShown,
      screens,
    }) => {
      for (const format of ['json', 'html', 'markdown'] as const) {
        const bytes = await saved(app, reportShown, format, join(folder, `standard.${format}`));
        expect(bytes.toString('utf8'), format).not.toMatch(names);
        expect(bytes.toString('utf8'), format).toContain('contoso.com');
      }
      await reportShown.choose('json');
      await expect(reportShown.level('standard')).toContainText('Replaced:');

      // Nothing is taken out: the person is warned, and the names are there, or this spec would prove nothing.
      await reportShown.level('none').click();
      await expect(reportShown.main.getByText(screens.say('window.report.warning'))).toBeVisible();
      const whole = (await saved(app, reportShown, 'json', join(folder, 'whole.json'))).toString('utf8');
      expect(whole).toContain(`"${localPart}@contoso.com"`);
      expect(whole).toContain(hostname);

      await reportShown.level('strict').click();
      for (const format of ['json', 'html', 'markdown'] as const) {
        const bytes = await saved(app, reportShown, format, join(folder, `strict.${format}`));
        expect(bytes.toString('utf8'), format).not.toMatch(names);
        expect(bytes.toString('utf8'), format).not.toContain('contoso.com');
      }
    });
  });

  test('HTML is a page that runs nothing and asks nobody, with the same answer', async ({
    app,
    window,
    folder,
    reportShown,
  }) => {
    const { verdict } = await lastReport(window);
    const path = join(folder, 'report.html');
    const text = (await saved(app, reportShown, 'html', path)).toString('utf8');
    expect(text).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
    await inChromium(path, async (page, deeds) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict.headline);
      expect(await page.evaluate(() => document.scripts.length)).toBe(0);
      expect(deeds).toEqual({ requests: [], dialogs: [], errors: [] });
    });
  });

  test('PDF has the same answer on its pages', async ({ app, window, folder, reportShown }) => {
    const { verdict } = await lastReport(window);
    const path = join(folder, 'report.pdf');
    const bytes = await saved(app, reportShown, 'pdf', path);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes.subarray(-8).toString('latin1')).toContain('%%EOF');
    expect(bytes.length).toBeGreaterThan(10_000);
    const reader = ['/usr/bin/pdftotext', '/opt/homebrew/bin/pdftotext'].find((one) => existsSync(one));
    test
      .info()
      .annotations.push({ type: 'text of the PDF', description: reader ?? 'not read: no pdftotext' });
    if (reader === undefined) return;
    const { stdout } = await run(reader, ['-raw', path, '-']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(verdict.headline);
    expect(stdout).not.toMatch(names);
  });

  test('Markdown says it for a ticket, without links', async ({ app, window, folder, reportShown }) => {
    const { verdict } = await lastReport(window);
    const text = (await saved(app, reportShown, 'markdown', join(folder, 'report.md'))).toString('utf8');
    expect(text).toContain(verdict.headline);
    expect(text).not.toMatch(/https?:\/\//);
    expect(text).not.toMatch(names);
  });

  test('what the preview shows is what is saved, byte for byte', async ({
    app,
    window,
    folder,
    reportShown,
  }) => {
    for (const format of ['markdown', 'json'] as const) {
      const bytes = await saved(app, reportShown, format, join(folder, `report.${format}`));
      if (await reportShown.showWhole.isVisible()) await reportShown.showWhole.click();
      await expect(reportShown.showWhole).toBeHidden();
      const shown = await reportShown.text.textContent();
      expect(Buffer.from(shown ?? '').equals(bytes), format).toBe(true);
    }
    const bytes = await saved(app, reportShown, 'html', join(folder, 'report.html'));
    await reportShown.choose('json');
    const loaded = window.waitForResponse((answer) =>
      /^(app:\/\/report|https:\/\/report\.app)/.test(answer.url()),
    );
    await reportShown.choose('html');
    expect((await (await loaded).body()).equals(bytes)).toBe(true);
    await expect(reportShown.page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a file that is there is replaced, and readable by nobody else', async ({
    app,
    folder,
    reportShown,
  }) => {
    const path = join(folder, 'report.json');
    await writeFile(path, 'x'.repeat(5_000_000), { mode: 0o644 });
    const bytes = await saved(app, reportShown, 'json', path);
    expect(reportSchema.safeParse(JSON.parse(bytes.toString('utf8'))).success).toBe(true);
  });

  test('where it cannot be written, a calm sentence; after Cancel, none', async ({
    app,
    folder,
    reportShown,
  }) => {
    await saveTo(app, undefined);
    await reportShown.save.click();
    await expect(reportShown.save).toBeEnabled();
    await saveTo(app, join(folder, 'missing', 'report.html'));
    await reportShown.save.click();
    await expect(reportShown.failure('unwritable')).toBeVisible();
    await chmod(folder, 0o700);
    await saveTo(app, join(folder, 'report.html'));
    await reportShown.save.click();
    await expect(reportShown.notice('saved', { file: 'report.html' })).toBeVisible();
    await expect(reportShown.failure('unwritable')).toBeHidden();
  });

  test('for a ticket it goes to the clipboard', async ({ app, folder, reportShown, screens }) => {
    await reportShown.copy.click();
    await expect(reportShown.notice('copied')).toBeVisible();
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    const markdown = await saved(app, reportShown, 'markdown', join(folder, 'report.md'));
    expect(copied).toBe(markdown.toString('utf8'));
    expect(copied).not.toMatch(names);

    // From the answer as well, in one press.
    await app.evaluate(({ clipboard }) => clipboard.writeText(''));
    await reportShown.back.click();
    await screens.verdict.copy.click();
    await expect(screens.verdict.helpdesk).toContainText(screens.say('window.verdict.copied'));
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(copied);
  });

  test('without a policy there is no helpdesk to send it to', async ({ reportShown, window }) => {
    await expect(reportShown.email).toHaveCount(0);
    const answers = await window.evaluate(async () => {
      const { history, report } = globalThis.window.mailpath;
      const [newest] = (await history.list(undefined)).entries;
      const asked = { reportId: newest?.reportId ?? '', level: 'none' as const };
      return [await report.email(asked), await report.upload(asked)];
    });
    expect(answers).toEqual([
      { status: 'failed', reason: 'no-address' },
      { status: 'failed', reason: 'no-address' },
    ]);
  });
});

test.describe('with a helpdesk and an address for reports', () => {
  let server: UploadServer;
  test.beforeAll(async () => {
    server = await startUploadServer();
  });
  test.afterAll(() => server.close());
  test.beforeEach(() => {
    server.mood = 'takes-it';
    server.requests.length = 0;
  });

  shareStart(async (userData) => {
    await keepReport(userData);
    const root = join(userData, 'organisation.pem');
    await writeFile(root, server.rootPem);
    return {
      environment: { ...namedComputer, NODE_EXTRA_CA_CERTS: root },
      policy: { helpdeskEmail: 'help@contoso.com', reportUploadUrl: server.url },
    };
  });

  test('a mail is begun, to the helpdesk of the policy and nobody else', async ({
    app,
    window,
    reportShown,
    screens,
  }) => {
    const opened = await recordOpened(app);
    await reportShown.email.click();
    await expect(reportShown.notice('mailed')).toBeVisible();
    const [mail, ...more] = await opened();
    expect(more).toEqual([]);
    const url = new URL(mail ?? '');
    expect(url.protocol).toBe('mailto:');
    expect(decodeURIComponent(url.pathname)).toBe('help@contoso.com');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    const { verdict } = await lastReport(window);
    expect(url.searchParams.get('subject')).toContain(verdict.headline);
    // Nothing is cut off at the end, where the next step stands.
    expect(url.searchParams.get('body')?.trimEnd().split('\r\n').at(-1)).toBe(
      screens.say('window.report.mail-attach'),
    );
    expect(mail?.length).toBeLessThan(2000);
    expect(`${url.searchParams}`).not.toMatch(names);
    expect(url.searchParams.get('body')).not.toMatch(names);
  });

  test('when no mail program opens, the person is told what else to do', async ({ app, reportShown }) => {
    await app.evaluate(({ shell }) => {
      shell.openExternal = () => Promise.reject(new Error('no program for mailto'));
    });
    await reportShown.email.click();
    await expect(reportShown.failure('mail')).toBeVisible();
  });
  test('the JSON form arrives, once, and nothing else', async ({ app, folder, reportShown }) => {
    await trust(app, server);
    await reportShown.upload(server.host).click();
    await expect(reportShown.notice('uploaded', { host: server.host })).toBeVisible();
    expect(server.requests).toHaveLength(1);
    const [arrived] = server.requests;
    expect(arrived).toMatchObject({ method: 'POST', path: '/reports', type: 'application/json' });
    expect(arrived?.cookie).toBeUndefined();
    const file = await saved(app, reportShown, 'json', join(folder, 'report.json'));
    expect(arrived?.body).toBe(file.toString('utf8'));
    expect(arrived?.body).not.toMatch(names);
  });

  test('a redirect is not followed; errors and silence get a calm sentence', async ({ app, reportShown }) => {
    await trust(app, server);
    const { host } = server;
    const failed = reportShown.failure('refused', { host });
    const silent = reportShown.failure('unreachable', { host });
    const send = async (mood: UploadServer['mood']) => {
      server.mood = mood;
      await reportShown.upload(host).click();
    };
    await send('fails');
    await expect(failed).toBeVisible();
    await expect(failed).not.toContainText('stranger');

    await send('redirects');
    await expect(reportShown.failure('elsewhere', { host })).toBeVisible();
    expect(server.requests.map(({ path }) => path)).toEqual(['/reports', '/reports']);

    // Thirty seconds are a person's patience, not a spec's: the next ones.
    await app.evaluate(() => {
      const { timeout } = AbortSignal;
      AbortSignal.timeout = () => {
        AbortSignal.timeout = timeout;
        const ended = new AbortController();
        Object.assign(globalThis, { endWaiting: () => ended.abort() });
        return ended.signal;
      };
    });
    await send('silent');
    await expect.poll(() => server.requests.length).toBe(3);
    await app.evaluate(() => (globalThis as unknown as { endWaiting(): void }).endWaiting());
    await expect(silent).toBeVisible();

    await send('takes-it');
    await expect(reportShown.notice('uploaded', { host })).toBeVisible();
  });

  /** The real Electron asks the system's store, not the environment: its session is told instead. */
  async function trust(app: ElectronApplication, server: UploadServer): Promise<void> {
    if (onStandIn) return;
    await app.evaluate(({ session }, host) => {
      session
        .fromPartition('mailpath-network', { cache: false })
        .setCertificateVerifyProc(({ hostname }, answer) => answer(host.startsWith(hostname) ? 0 : -2));
    }, server.host);
  }
});

const upload = test.extend<{ server: UploadServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  server: async ({}, use) => {
    const server = await startUploadServer();
    await use(server);
    server.close();
  },
  policy: ({ server }, use) => use({ reportUploadUrl: server.url }),
  environment: { ...namedComputer, NODE_EXTRA_CA_CERTS: '' },
  start: async ({ start, userData }, use) => {
    await keepReport(userData);
    await use(start);
  },
});

upload(
  'to an address behind a certificate that nobody vouches for, nothing is sent',
  async ({ server, reportShown }) => {
    await reportShown.upload(server.host).click();
    await expect(reportShown.failure('unreachable', { host: server.host })).toBeVisible();
    expect(server.requests).toEqual([]);
  },
);
