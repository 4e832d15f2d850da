import { expect, test } from './app-fixture.ts';
import { engineEntry } from './engine-entry.ts';
import { enginePids } from './engine-processes.ts';
import { lastReport, pastRuns } from './past-runs.ts';
import { waitForEngine } from './patient-stop.ts';

const address = 'ana@contoso.com';

test.describe('in a world where nothing answers', () => {
  // Without an end of its own before its time is up, ten seconds later.
  test.use({ scenario: 'wan-down' });

  test('Stop ends the run, what was found is shown, and the next one can begin at once', async ({
    app,
    screens,
    window,
  }) => {
    const { diagnose, verdict, say } = screens;
    await waitForEngine(app);
    const [engine] = await enginePids(app);
    await diagnose.ask({ address });
    await expect(verdict.stop('device')).toContainText(say('report.state.ok'));
    await diagnose.stop.click();
    await expect(diagnose.stopped).toBeVisible();
    await expect(diagnose.again).toBeVisible();
    await expect(verdict.title).toBeVisible();
    await expect(verdict.path.getByRole('listitem')).toHaveCount(5);
    await expect(diagnose.transcript).toContainText(say('window.path.said.stopped'));

    const { cutShort, verdict: judged, observations } = await lastReport(window);
    expect(cutShort).toBe('cancelled');
    await expect(verdict.title).toHaveText(judged.headline);
    // What was not run is said to be not run, and never counted as passed.
    expect(observations.some(({ status, reason }) => status === 'not-run' && reason === 'cancelled')).toBe(
      true,
    );
    // It ended by itself: nothing had to be killed.
    expect(await enginePids(app)).toEqual([engine]);

    await diagnose.again.click();
    await expect(diagnose.stop).toBeVisible();
    await expect(diagnose.stopped).toBeHidden();
    await diagnose.stop.click();
    await expect(diagnose.stopped).toBeVisible();
    expect(await pastRuns(window)).toHaveLength(2);
  });

  test('Esc does the same, on any screen', async ({ app, screens, window }) => {
    const { diagnose, shell, settings } = screens;
    await waitForEngine(app);
    await diagnose.ask({ address });
    await expect(diagnose.stop).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(diagnose.stopped).toBeVisible();

    await diagnose.again.click();
    await expect(diagnose.stop).toBeVisible();
    await shell.show('settings');
    await expect(settings.language).toBeVisible();
    await window.keyboard.press('Escape');
    await shell.show('diagnose');
    await expect(diagnose.stopped).toBeVisible();
    expect(await pastRuns(window)).toHaveLength(2);
  });

  test('the menu stops it, too, and its entry starts the next', async ({ app, screens, window }) => {
    const { diagnose } = screens;
    await waitForEngine(app);
    const press = (id: string) =>
      app.evaluate(({ Menu }, entry) => Menu.getApplicationMenu()?.getMenuItemById(entry)?.click(), id);
    await diagnose.address.fill(address);
    await press('start');
    await expect(diagnose.stop).toBeVisible();
    await press('stop');
    await expect(diagnose.stopped).toBeVisible();
    expect((await lastReport(window)).cutShort).toBe('cancelled');
  });
});

test.describe('an engine that does not hear', () => {
  test.use({
    environment: { MAILPATH_ENGINE_ENTRY: engineEntry('deaf-engine') },
  });

  test('is ended with its process, and the window goes on', async ({ app, screens, window }) => {
    const { diagnose } = screens;
    const [deaf] = await enginePids(app);
    await diagnose.ask({ address });
    await expect(diagnose.stop).toBeVisible();
    await diagnose.stop.click();
    await expect(diagnose.stopped).toBeVisible();
    await expect(diagnose.lost).toBeHidden();
    await expect.poll(() => enginePids(app)).not.toContain(deaf);

    // Whoever comes next has a process of their own, and can be stopped again.
    await diagnose.again.click();
    await expect(diagnose.stop).toBeVisible();
    await expect.poll(() => enginePids(app)).toHaveLength(1);
    await diagnose.stop.click();
    await expect(diagnose.stopped).toBeVisible();
    await diagnose.otherAddress.click();
    await expect(diagnose.address).toHaveValue(address);
    expect(await pastRuns(window)).toEqual([]);
  });

  test('is ended by itself when its time is over', async ({ app, screens }) => {
    const { diagnose } = screens;
    const [deaf] = await enginePids(app);
    await diagnose.ask({ address });
    await expect(diagnose.lost).toBeVisible({ timeout: 30_000 });
    await expect(diagnose.stop).toBeHidden();
    await expect.poll(() => enginePids(app)).not.toContain(deaf);
  });
});
