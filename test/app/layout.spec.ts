import type { Page } from '@playwright/test';
import { expect } from './app-fixture.ts';
import { layoutProblems } from './layout-problems.ts';
import { lastReport } from './past-runs.ts';
import { screensOf } from './screens/screens.ts';
import { test, tourEverything } from './tour.ts';
import { untranslated, visibleWords } from './untranslated.ts';

interface Way {
  width: number;
  height: number;
  /** Of the root's font, in per cent. */
  text?: number;
  direction?: 'ltr' | 'rtl';
}

const ordinary: Record<string, Way> = {
  '1080 × 760': { width: 1080, height: 760 },
  '800 × 600': { width: 800, height: 600 },
  '480 × 700': { width: 480, height: 700 },
};

const unusual: Record<string, Way> = {
  '1080 × 760, text of twice the size': { width: 1080, height: 760, text: 200 },
  '480 × 700, text of twice the size': { width: 480, height: 700, text: 200 },
  '1080 × 760, from right to left': { width: 1080, height: 760, direction: 'rtl' },
  '480 × 700, from right to left': { width: 480, height: 700, direction: 'rtl' },
};

async function enter(window: Page, { width, height, text = 100, direction = 'ltr' }: Way): Promise<void> {
  await window.setViewportSize({ width, height });
  await window.evaluate(
    ([size, dir]) =>
      new Promise<void>((resolve) => {
        const { documentElement: root } = document;
        root.style.fontSize = `${size}%`;
        root.dir = dir;
        // Observers of sizes have been told by then.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
    [text, direction] as const,
  );
}

/** Looks in each of the ways and leaves the window as it was; keeps what is found, so that one run of a spec tells all. */
function looker(window: Page, ways: Record<string, Way>) {
  const found: string[] = [];
  const words = new Map<string, string>();
  const look = async (state: string) => {
    for (const [name, way] of Object.entries(ways)) {
      await enter(window, way);
      const problems = await window.evaluate(layoutProblems);
      found.push(...problems.map((problem) => `${state}, ${name}: ${problem}`));
    }
    await enter(window, { width: 1080, height: 760 });
    for (const text of await window.evaluate(visibleWords)) if (!words.has(text)) words.set(text, state);
  };
  /** What looks like English, each text once, with the state where it was seen first. */
  const english = async () => {
    const { observations } = await lastReport(window);
    return untranslated([...words.keys()], observations).map((text) => `${words.get(text)}: ${text}`);
  };
  return { found, look, english };
}

test.describe('every screen has room', () => {
  test.slow();

  for (const [locale, ways] of [
    ['en', { ...ordinary, ...unusual }],
    ['de', ordinary],
    ['ja', ordinary],
    ['en-XA', { ...ordinary, ...unusual }],
  ] as const) {
    test.describe(locale, () => {
      test.use({ switches: [`--lang=${locale}`] });

      test('in each size of window and text', async ({ window, userData, told: { request } }) => {
        const { found, look, english } = looker(window, ways);
        await tourEverything({ window, screens: await screensOf(window, locale), userData, request, look });
        expect.soft(found, 'what does not fit').toEqual([]);
        if (locale === 'en-XA') expect.soft(await english(), 'what is not a message').toEqual([]);
      });
    });
  }
});

for (const scenario of [
  '503-everywhere',
  'captive-portal',
  'ex1256020-mobile-and-mac',
  'mail-servers-silent-one-place',
]) {
  test.describe(scenario, () => {
    test.use({ scenario, switches: ['--lang=en-XA'] });

    test('the verdict and why have room for long words, and say all in messages', async ({
      window,
      told,
    }) => {
      const { diagnose, verdict, why } = await screensOf(window, 'en-XA');
      const { found, look, english } = looker(window, { ...ordinary, ...unusual });
      await diagnose.diagnose(told.request);
      await expect(verdict.toDo).toBeVisible();
      await look('verdict');
      await verdict.why.click();
      await why.unfold(20);
      await look('why');
      expect.soft(found, 'what does not fit').toEqual([]);
      expect.soft(await english(), 'what is not a message').toEqual([]);
    });
  });
}
