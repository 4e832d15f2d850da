import noAdapter from '../scenarios/no-network-adapter.ts';
import { expect, test } from './app-fixture.ts';
import { lastReport } from './past-runs.ts';

test.describe('without any network', () => {
  test.use({ scenario: 'no-network-adapter' });

  test('it starts, says what is missing, and everything but the network works', async ({
    screens,
    window,
    world,
  }) => {
    const { diagnose, verdict, why, report, shell, history } = screens;
    await diagnose.diagnose(noAdapter.request);
    const { verdict: judged } = await lastReport(window);
    expect(judged).toMatchObject({ ...noAdapter.expect, status: 'confirmed' });
    await expect(verdict.title).toHaveText('This computer is not connected to any network.');
    expect((await verdict.told('do')).join()).toMatch(/Turn Wi-Fi on or plug the network cable in/);
    await expect(verdict.stop('device')).toContainText(screens.say('report.state.failed'));
    await expect(verdict.stop('mail')).toContainText(screens.say('report.state.not-reached'));
    await expect(verdict.openWebmail).toHaveCount(0);

    await verdict.why.click();
    await expect(why.because.first()).toBeVisible();
    await why.back.click();
    await verdict.send.click();
    await expect(report.page.getByRole('heading', { level: 1 })).toHaveText(judged.headline);
    await shell.show('history');
    await expect(history.row(judged.headline)).toBeVisible();
    // Only the engine asks anybody, and only of this world.
    expect(world.requests).toEqual([]);
  });
});

test('the start, and every screen before the first run, ask nobody', async ({ screens, window, world }) => {
  const { shell } = screens;
  const asked: string[] = [];
  window.on('request', (request) => asked.push(request.url()));
  for (const entry of ['history', 'open-report', 'settings', 'diagnose'] as const) {
    await shell.show(entry);
    await expect(shell.entry(entry)).toHaveAttribute('aria-current', 'page');
    await expect(shell.title).toBeVisible();
  }
  await window.reload();
  await expect(shell.title).toBeVisible();
  const own = await window.evaluate(() => location.origin);
  expect(asked.filter((url) => !url.startsWith(own))).toEqual([]);
  expect(world.requests).toEqual([]);
});
