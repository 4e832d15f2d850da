import { expect } from './app-fixture.ts';
import { accessible } from './looks/accessible.ts';
import { fitting, ordinaryViews, unusualViews } from './looks/fitting.ts';
import { all, plainView } from './looks/look.ts';
import { pictures } from './looks/pictures.ts';
import { spoken } from './looks/spoken.ts';
import { lastReport } from './past-runs.ts';
import { screensOf } from './screens/screens.ts';
import { test, tourRun } from './tour.ts';

const worlds = [
  'mail-servers-silent-one-place',
  '503-everywhere',
  'captive-portal',
  'ex1256020-mobile-and-mac',
] as const;

/*
 * The verdict of four broken worlds and why: half-way, early, confirmed and unfolded. Pictures for people to open, room for
 * the longest words, axe, and in the pseudo-locale whether all is a message.
 */
for (const scenario of worlds) {
  for (const locale of ['en', 'en-XA'] as const) {
    test.describe(`${scenario}, ${locale}`, () => {
      test.use({ scenario, switches: [`--lang=${locale}`] });

      test('the verdict and why are pictured, fit, and can be used by everybody', async ({
        window,
        userData,
        told: { request, expect: wanted },
      }) => {
        test.slow();
        const screens = await screensOf(window, locale);
        const { diagnose, verdict, why } = screens;
        const fits = fitting(window, { ...ordinaryViews, ...unusualViews });
        const usable = accessible(window, locale === 'en' ? ['light', 'dark'] : []);
        const words = spoken(window);
        const named = (state: string) => `${scenario}-${state}`;
        const take = pictures(window, locale);
        const inspect = all(fits.look, usable.look, words.look);
        await plainView(window);

        await tourRun({ window, screens, userData, request, look: (state) => take(named(state)) });
        await expect(diagnose.again).toBeVisible();
        const { verdict: judged } = await lastReport(window);
        expect(judged.outcome).toBe(wanted.outcome);
        await expect(verdict.tag(judged)).toBeVisible();
        await take(named('verdict'));
        // The window is shorter than the page: the rest of it, too.
        await pictures(window, locale, { width: 1080, height: 1500 })(named('verdict-whole'));
        if (scenario === '503-everywhere')
          await pictures(window, locale, { width: 480, height: 760 })('narrow-verdict');
        await inspect('verdict');

        await verdict.why.click();
        await expect(why.facts).toBeVisible();
        await take(named('why'));
        await why.unfold(20);
        await inspect('why');
        expect.soft(fits.found, 'what does not fit').toEqual([]);
        expect.soft(usable.found, 'what axe finds').toEqual([]);
        if (locale === 'en-XA') expect.soft(await words.english(), 'what is not a message').toEqual([]);
      });
    });
  }
}
