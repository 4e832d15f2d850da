import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './app-fixture.ts';
import { lastReport } from './past-runs.ts';
import { screensOf } from './screens/screens.ts';
import { test, tourEverything } from './tour.ts';

/** What axe finds, a line each: rule, element, why. */
async function violations(page: Page): Promise<string[]> {
  // Electron opens no blank page for axe to work in: https://github.com/dequelabs/axe-core-npm/issues/1141
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

/** Looks in each of the ways, and keeps what is found, so that one run of a spec tells everything. */
function looker(window: Page, ways: Record<string, () => Promise<void>>) {
  const found: string[] = [];
  const look = async (state: string) => {
    for (const [way, enter] of Object.entries(ways)) {
      await enter();
      found.push(...(await violations(window)).map((one) => `${state}, ${way}: ${one}`));
    }
  };
  return { found, look };
}

const lightAndDark = (window: Page) => ({
  light: () => window.emulateMedia({ colorScheme: 'light' }),
  dark: () => window.emulateMedia({ colorScheme: 'dark' }),
});

test.describe('every screen', () => {
  test.slow();

  test('in light and in dark', async ({ window, userData, told: { request } }) => {
    const { found, look } = looker(window, lightAndDark(window));
    await tourEverything({ window, screens: await screensOf(window), userData, request, look });
    expect(found).toEqual([]);
  });

  test('in forced colours', async ({ window, userData, told: { request } }) => {
    await window.emulateMedia({ forcedColors: 'active' });
    const { found, look } = looker(window, { 'forced colours': async () => undefined });
    await tourEverything({ window, screens: await screensOf(window), userData, request, look });
    expect(found).toEqual([]);
  });

  test('in a narrow window with text of twice the size', async ({ window, userData, told: { request } }) => {
    await window.setViewportSize({ width: 480, height: 700 });
    await window.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const { found, look } = looker(window, { narrow: async () => undefined });
    await tourEverything({ window, screens: await screensOf(window), userData, request, look });
    expect(found).toEqual([]);
  });
});

for (const scenario of [
  '503-everywhere',
  'ex1256020-mobile-and-mac',
  'captive-portal',
  'mail-servers-silent-one-place',
]) {
  test.describe(`the verdict of ${scenario}`, () => {
    test.use({ scenario });

    test('and why, in light and in dark', async ({ window, told }) => {
      const { diagnose, verdict, why } = await screensOf(window);
      const { found, look } = looker(window, lightAndDark(window));
      await diagnose.diagnose(told.request);
      const report = await lastReport(window);
      expect(report.verdict.outcome).toBe(told.expect.outcome);
      await expect(verdict.tag(report.verdict)).toBeVisible();
      await look('verdict');
      await verdict.why.click();
      await why.unfold(20);
      await look('why');
      expect(found).toEqual([]);
    });
  });
}

test.describe('a run that was stopped', () => {
  test.use({ scenario: 'firewall-drops-microsoft' });

  test('in light and in dark', async ({ window, told }) => {
    const { diagnose, verdict, say } = await screensOf(window);
    const { found, look } = looker(window, lightAndDark(window));
    await diagnose.ask(told.request);
    // The way to the mail servers is silent for seconds.
    await expect(verdict.path.getByText(say('report.state.ok')).first()).toBeAttached();
    await diagnose.stop.click();
    await expect(diagnose.stopped).toBeVisible();
    await look('stopped');
    expect(found).toEqual([]);
  });
});

test.describe('with a policy', () => {
  test.use({
    policy: {
      defaultDomain: 'contoso.com',
      helpdeskEmail: 'help@contoso.com',
      helpdeskUrl: 'https://help.contoso.com/',
      reportUploadUrl: 'https://reports.contoso.com/upload',
      redactionLevel: 'strict',
      disableBackgroundChecks: true,
    },
  });

  test('fixed settings, and the ways to the helpdesk', async ({ window, told }) => {
    const { diagnose, verdict, report, settings } = await screensOf(window);
    const { found, look } = looker(window, lightAndDark(window));
    await settings.show('settings');
    await expect(settings.organisation).toBeVisible();
    await look('settings-fixed');
    await settings.show('diagnose');
    await diagnose.diagnose(told.request);
    await verdict.send.click();
    await expect(report.email).toBeVisible();
    await look('report');
    expect(found).toEqual([]);
  });
});
