import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Mood, type Receiver, startReceiver } from '../unit/collector/otlp-receiver.ts';
import { test as base, expect } from './app-fixture.ts';
import { lastReport } from './past-runs.ts';

const test = base.extend<{ mood: Mood; collector: Receiver }>({
  mood: [200, { option: true }],
  collector: async ({ mood }, use) => {
    const receiver = await startReceiver(mood);
    await use(receiver);
    receiver.close();
  },
  policy: async ({ collector }, use) => use({ collectorUrl: collector.url }),
});

test('the collector of the policy gets the result of a run, and the settings say so', async ({
  screens,
  window,
  collector,
}) => {
  const { shell, diagnose, verdict, settings, say } = screens;
  await diagnose.ask({ address: 'ana.martin@contoso.com' });
  await expect(verdict.title).toBeVisible();
  await expect.poll(() => collector.requests.length).toBe(1);
  const [arrived] = collector.requests;
  const { id } = await lastReport(window);
  expect(arrived).toMatchObject({ method: 'POST', path: '/v1/logs', body: expect.stringContaining(id) });
  expect(arrived?.body).not.toMatch(/ana|contoso/i);

  await shell.show('settings');
  await expect(settings.main.getByText(say('window.settings.never.report-collected'))).toBeVisible();
  await expect(settings.main.getByText(say('window.settings.never.report'), { exact: true })).toBeHidden();
});

test.describe('when it refuses', () => {
  test.use({ mood: 500 });

  test('the person sees the verdict and nothing of it; the log has a line', async ({
    screens,
    window,
    collector,
    app,
  }) => {
    const { diagnose, verdict } = screens;
    await diagnose.ask({ address: 'ana.martin@contoso.com' });
    await expect(verdict.title).toBeVisible();
    await expect.poll(() => collector.requests.length).toBe(1);
    const folder = await app.evaluate(({ app }) => app.getPath('logs'));
    const log = () => readFile(join(folder, 'main.log'), 'utf8').catch(() => '');
    await expect.poll(log).toMatch(/the collector .+ did not take a result: HTTP 500/);
    await expect(window.getByRole('alert')).toHaveCount(0);
  });
});
