import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test as base, expect } from './app-fixture.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { screensOf } from './screens/screens.ts';

/** An app that finds open folders and broken files, and whose own files are open to all unless it says otherwise. */
const test = base.extend<{ launched: LaunchedApp }>({
  launched: async ({ start, userData }, use) => {
    chmodSync(userData, 0o777);
    for (const [name, text] of [
      ['settings.json', '{"address": "ana@contoso.com"'],
      ['history.sqlite', 'no database, but long enough to look like one'.repeat(40)],
    ] as const) {
      writeFileSync(join(userData, name), text);
      chmodSync(join(userData, name), 0o666);
    }
    const before = process.umask(0);
    const launched = await launchApp(start).finally(() => process.umask(before));
    await use(launched);
    await launched.close();
  },
});

test.skip(process.platform === 'win32', 'Windows protects the profile’s folder by its access list.');

/** Files and folders that our code makes; the others are Chromium’s. */
const ours = /^(?:settings\.json|history\.sqlite|logs|\.updaterId)/;

const open = (path: string) => (statSync(path).mode & 0o077) !== 0;

test('whatever the system would allow, nobody else can read the folder, nor a file of ours in it', async ({
  launched: { app, window },
  userData,
}) => {
  const { diagnose, shell, settings } = await screensOf(window);
  await diagnose.diagnose({ address: 'ana@contoso.com' });
  await shell.show('settings');
  await settings.paint('dark');
  await app.evaluate(({ app }) => {
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'oom', exitCode: 9 });
  });

  const logs = await app.evaluate(({ app }) => app.getPath('logs'));
  expect([userData, logs].filter(open)).toEqual([]);
  const found = readdirSync(userData, { recursive: true, encoding: 'utf8' }).filter((name) =>
    ours.test(name),
  );
  expect(found.map((name) => name.replaceAll(sep, '/'))).toEqual(
    expect.arrayContaining([
      'settings.json',
      'settings.json.broken-1',
      'history.sqlite',
      'history.sqlite.broken-1',
      'logs/main.log',
    ]),
  );
  expect(found.filter((name) => open(join(userData, name)))).toEqual([]);
});
