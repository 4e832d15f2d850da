import { expect } from './app-fixture.ts';
import { accessible } from './looks/accessible.ts';
import { fitting, ordinaryViews, unusualViews } from './looks/fitting.ts';
import { all, plainView } from './looks/look.ts';
import { pictures } from './looks/pictures.ts';
import { spoken } from './looks/spoken.ts';
import { screensOf } from './screens/screens.ts';
import { test, tourEverything } from './tour.ts';

/*
 * Every screen in every state that a healthy world has, toured once a language and looked at in all ways: a picture for
 * people to open, room for all words in each size of window and text, axe, and in the pseudo-locale whether all is a message.
 */
for (const locale of ['en', 'en-XA', 'de', 'ja'] as const) {
  test.describe(locale, () => {
    test.use({ switches: [`--lang=${locale}`] });

    test('every screen is pictured, fits, and can be used by everybody', async ({
      window,
      userData,
      told: { request },
    }) => {
      // A minute on a quiet machine.
      test.setTimeout(480_000);
      const fits = fitting(
        window,
        locale === 'en' || locale === 'en-XA' ? { ...ordinaryViews, ...unusualViews } : ordinaryViews,
      );
      const usable = accessible(
        window,
        locale === 'en' ? ['light', 'dark', 'forced colours', 'narrow, text of twice the size'] : [],
      );
      const words = spoken(window);
      await plainView(window);
      await tourEverything({
        window,
        screens: await screensOf(window, locale),
        userData,
        request,
        look: all(pictures(window, locale), fits.look, usable.look, words.look),
      });
      expect.soft(fits.found, 'what does not fit').toEqual([]);
      expect.soft(usable.found, 'what axe finds').toEqual([]);
      if (locale === 'en-XA') expect.soft(await words.english(), 'what is not a message').toEqual([]);
    });
  });
}
