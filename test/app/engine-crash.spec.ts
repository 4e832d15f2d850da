import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app-fixture.ts';
import { engineEntry } from './engine-entry.ts';
import { enginePids } from './engine-processes.ts';
import { lastReport, pastRuns } from './past-runs.ts';

const address = 'ana@contoso.com';

test.describe('in mid-run', () => {
  test.use({ scenario: 'mail-ports-blocked' });

  test('the window says so calmly, keeps what was found, and the next run works', async ({
    app,
    screens,
    window,
  }) => {
    const { diagnose, verdict, shell, history, say } = screens;
    const [engine] = await enginePids(app);
    expect(engine).toBeGreaterThan(0);
    await diagnose.ask({ address });
    await expect(verdict.stop('device')).toContainText(say('report.state.ok'));
    process.kill(engine ?? 0, 'SIGKILL');

    await expect(diagnose.lost).toBeVisible();
    await expect(diagnose.stop).toBeHidden();
    await expect(verdict.stop('device')).toContainText(say('report.state.ok'));
    await expect(diagnose.transcript).toContainText(say('window.path.said.lost'));
    // Nothing was finished, so nothing is kept; the window is as alive as before.
    expect(await pastRuns(window)).toEqual([]);
    await shell.show('history');
    await expect(history.empty).toBeVisible();
    await shell.show('diagnose');

    await diagnose.again.click();
    await expect(diagnose.lost).toBeHidden();
    await diagnose.ended();
    expect((await lastReport(window)).verdict.cause).toBe('mail-ports-blocked');
    await expect(verdict.title).toHaveText('This network blocks the ports of mail programs.');
    expect(await enginePids(app)).not.toContain(engine);
  });
});

test('before the first run nobody notices, and the run works', async ({ app, screens, window }) => {
  const { diagnose } = screens;
  const [engine] = await enginePids(app);
  process.kill(engine ?? 0, 'SIGKILL');
  await expect.poll(() => enginePids(app)).not.toContain(engine);
  await diagnose.diagnose({ address });
  await expect(diagnose.lost).toBeHidden();
  expect((await lastReport(window)).verdict.outcome).toBe('healthy');
});

test.describe('while a report is judged', () => {
  test.use({
    start: async ({ start, userData }, use) =>
      use({
        ...start,
        environment: {
          ...start.environment,
          MAILPATH_ENGINE_ENTRY: engineEntry('mortal-judge-engine'),
          MAILPATH_MORTAL: join(userData, 'mortal.txt'),
        },
      }),
  });

  test('it is refused in words, and can be opened again', async ({ screens, window, userData }) => {
    const { openReport, diagnose, shell } = screens;
    await diagnose.diagnose({ address });
    const text = JSON.stringify(await lastReport(window));
    await writeFile(join(userData, 'mortal.txt'), '');
    await shell.show('open-report');
    await openReport.drop({ name: 'report.json', text });
    await expect(openReport.refusal('unreadable')).toBeVisible();
    await openReport.drop({ name: 'report.json', text });
    await expect(openReport.banner(address)).toBeVisible();
  });
});

test('its end is in the log, without names', async ({ app, screens }) => {
  const { diagnose } = screens;
  const [engine] = await enginePids(app);
  await diagnose.ask({ address });
  process.kill(engine ?? 0, 'SIGKILL');
  await expect(diagnose.lost).toBeVisible();
  const folder = await app.evaluate(({ app }) => app.getPath('logs'));
  const log = readFileSync(join(folder, 'main.log'), 'utf8');
  expect(log).toContain('Mailpath engine');
  expect(log).not.toContain('ana');
});
