import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { test as base, expect } from './app-fixture.ts';
import { engineEntry } from './engine-entry.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { screensOf } from './screens/screens.ts';

/** What names a person, a computer, a network, or opens a door; and how each may be looked for. */
const secrets = {
  address: ['zwetlana.kuhn@contoso.com', /zwetlana\.kuhn/i],
  'folder of a person': ['/home/zwetlanak/Documents/mail.json', /zwetlanak/i],
  'folder on Windows': ['C:\\Users\\Zwetlana Kuhn\\AppData\\mail.json', /Zwetlana Kuhn/i],
  computer: ['ZWETLANAS-LAPTOP.local', /zwetlanas-laptop/i],
  'address in the network': ['192.168.77.21:993', /192\.168\.77\.21/],
  'public address': ['203.0.113.77', /203\.0\.113\.77/],
  'IPv6 address': ['2001:db8:77::21', /2001:db8:77::21/i],
  token: ['Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ6d2V0In0.c2lnbmF0dXJl', /eyJhbGci|c2lnbmF0/],
  password: ['password=Sommer2026zwet', /Sommer2026zwet/],
} as const;
const everything = Object.values(secrets)
  .map(([text]) => text)
  .join(' ');

/** Kept as they are by design, for the person alone, for a time, until deleted: what was measured and chosen. */
const thePersonsOwn = /^(?:history\.sqlite|settings\.json)/;
/** Of this spec. */
const theSpecs = /^lab-/;

const test = base.extend<{ launched: LaunchedApp }>({
  launched: async ({ start, userData }, use) => {
    writeFileSync(
      join(userData, 'settings.json'),
      JSON.stringify({ settings: { theme: everything }, address: 7 }),
    );
    writeFileSync(join(userData, 'lab-policy.json'), `{"helpdeskEmail": "${everything}`);
    const launched = await launchApp({
      ...start,
      policy: join(userData, 'lab-policy.json'),
      args: [`mailpath://open?${encodeURIComponent(everything)}`],
      environment: {
        MAILPATH_ENGINE_ENTRY: engineEntry('failing-engine'),
        MAILPATH_FAILURE: everything,
      },
    });
    // Errors in the window are what this spec is about: they are not counted as its own.
    await use(launched);
    await launched.close();
  },
});

async function failInMain(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app, dialog, shell }, text) => {
    const fail = async () => {
      throw new Error(`main failed: ${text}`);
    };
    dialog.showOpenDialog = fail;
    shell.openExternal = fail;
    shell.openPath = fail;
    setImmediate(() => {
      throw new Error(`uncaught: ${text}`, { cause: new Error(`the cause: ${text}`) });
    });
    void Promise.reject(new Error(`unhandled: ${text}`));
    void Promise.reject({ said: `no error: ${text}` });
    app.emit('open-url', { preventDefault: () => undefined }, `mailpath://open?${text}`);
    app.emit('second-instance', {}, [`mailpath://diagnose?address=${text}`]);
  }, everything);
}

test('errors everywhere, and nothing in a file names the person, the computer, the network or a secret', async ({
  launched: { app, window },
  userData,
}) => {
  const { diagnose } = await screensOf(window);
  await failInMain(app);
  await window.evaluate(async (text) => {
    const { mailpath } = globalThis.window;
    console.error(text);
    setTimeout(() => {
      throw new Error(`the window failed: ${text}`);
    });
    void Promise.reject(new Error(text));
    const asked = [
      mailpath.report.choose(undefined),
      mailpath.app.openExternal({ kind: 'network-sign-in' }),
      mailpath.settings.showKept({ what: 'folder' }),
      mailpath.report.open({ reportId: text.slice(0, 64) }),
      mailpath.settings.change({ theme: text as 'dark' }),
      mailpath.report.read({ text: `{"schema": "${text}"` }),
    ];
    await Promise.allSettled(asked);
  }, everything);
  await diagnose.ask({ address: 'zwetlana.kuhn@contoso.com' });
  // A run that fails in itself, and one that takes its process with it: the person hears of both.
  await expect(diagnose.lost).toBeVisible();
  await diagnose.again.click();
  await app.evaluate(({ app, BrowserWindow }, text) => {
    const details = { reason: 'crashed', exitCode: 5 };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive', {}, details);
    app.emit('child-process-gone', {}, { type: 'Utility', serviceName: text, ...details });
  }, everything);

  const logs = await app.evaluate(({ app }) => app.getPath('logs'));
  const log = () => readFileSync(join(logs, 'main.log'), 'utf8');
  // Each of them has come as far as the file: otherwise nothing would be proved.
  for (const come of [
    'uncaught exception: Error: uncaught:',
    'caused by the cause:',
    'unhandled rejection: Error: unhandled:',
    "said: 'no error:",
    'mailpath:report.choose: Error: main failed:',
    'open external: Error: main failed:',
    'mailpath:settings.showKept: Error: main failed:',
    'engine: Error: the engine failed:',
    'engine: file://',
    'link refused: unknown',
    'settings that do not fit follow their defaults: theme',
    'question refused: mailpath:settings.change, payload',
    'a process is gone:',
  ])
    await expect.poll(log).toContain(come);
  expect(log()).toContain('user-1@contoso.com');
  await expect(diagnose.lost).toBeVisible();

  const names = [userData, logs].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !thePersonsOwn.test(name) && !theSpecs.test(name))
      .map((name) => join(folder, name)),
  );
  const texts = names
    .filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile())
    .map((name) => [name, readFileSync(name, 'latin1')] as const);
  expect(texts.map(([name]) => name)).toContain(join(logs, 'main.log'));
  for (const [what, [, pattern]] of Object.entries(secrets))
    expect(
      texts.filter(([, text]) => pattern.test(text)).map(([name]) => name),
      what,
    ).toEqual([]);
  expect(log()).not.toMatch(new RegExp(`\\b${hostname()}\\b`, 'i'));
  // No memory of a process either.
  expect(names.filter((name) => /\.dmp$|Crashpad|\.heapsnapshot$/.test(name))).toEqual([]);
});
