import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from './app-fixture.ts';
import { screensOf } from './screens/screens.ts';
import { test, tourEverything, tourRun } from './tour.ts';

/*
 * A picture of every screen, to be opened and looked at: test-results/screenshots/<look>/<state>.png. On the real Electron
 * they come out in its own size.
 */
const folder = fileURLToPath(new URL('../../test-results/screenshots', import.meta.url));

interface Look {
  /** The folder. */
  name: string;
  locale: string;
  dark?: boolean;
}

const looks: Look[] = [
  { name: 'light', locale: 'en' },
  { name: 'dark', locale: 'en', dark: true },
  { name: 'de', locale: 'de' },
  { name: 'en-XA', locale: 'en-XA' },
];

async function photographer(window: Page, { name, dark = false }: Look) {
  await mkdir(join(folder, name), { recursive: true });
  await window.setViewportSize({ width: 1080, height: 760 });
  await window.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  return async (state: string) => {
    // From the top, nothing under the mouse, no blinking cursor: the same picture each time.
    await window.getByRole('main').evaluate((main) => main.scrollTo(0, 0));
    await window.mouse.move(1, 1);
    await window.screenshot({ path: join(folder, name, `${state}.png`), caret: 'hide' });
  };
}

for (const look of looks) {
  test.describe(look.name, () => {
    test.use({ switches: [`--lang=${look.locale}`] });

    test('every screen', async ({ window, userData, told: { request } }) => {
      const take = await photographer(window, look);
      const screens = await screensOf(window, look.locale);
      await tourEverything({ window, screens, userData, request, look: take });
    });

    for (const scenario of [
      '503-everywhere',
      'captive-portal',
      'ex1256020-mobile-and-mac',
      'mail-servers-silent-one-place',
    ]) {
      test.describe(scenario, () => {
        test.use({ scenario });

        test('half-way, the verdict and why', async ({ window, userData, told: { request } }) => {
          const take = await photographer(window, look);
          const screens = await screensOf(window, look.locale);
          const { diagnose, verdict, why } = screens;
          const named = (state: string) => take(`${scenario}-${state}`);
          await tourRun({ window, screens, userData, request, look: named });
          await expect(diagnose.again).toBeVisible();
          await named('verdict');
          // The window is shorter than the page: the rest of it, too.
          await window.setViewportSize({ width: 1080, height: 1500 });
          await named('verdict-whole');
          await window.setViewportSize({ width: 1080, height: 760 });
          await verdict.why.click();
          await expect(why.facts).toBeVisible();
          await named('why');
        });
      });
    }

    test.describe('narrow', () => {
      test.use({ scenario: '503-everywhere' });

      test('the verdict', async ({ window, told }) => {
        const take = await photographer(window, look);
        const { diagnose } = await screensOf(window, look.locale);
        await window.setViewportSize({ width: 480, height: 760 });
        await take('narrow-first-start');
        await diagnose.diagnose(told.request);
        await take('narrow-verdict');
      });
    });
  });
}

test.describe('with a policy', () => {
  test.use({
    policy: { defaultDomain: 'contoso.com', helpdeskEmail: 'help@contoso.com', redactionLevel: 'strict' },
  });

  test('fixed settings', async ({ window }) => {
    const take = await photographer(window, { name: 'light', locale: 'en' });
    const { settings } = await screensOf(window);
    await window.setViewportSize({ width: 1080, height: 1500 });
    await settings.show('settings');
    await expect(settings.organisation).toBeVisible();
    await take('settings-fixed');
  });
});
