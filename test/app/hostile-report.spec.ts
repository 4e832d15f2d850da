import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { report as reportSchema } from '../../shared/model/report.ts';
import everywhere from '../scenarios/503-everywhere.ts';
import hostileAnswers from '../scenarios/hostile-answers.ts';
import { saveTo } from './answer-dialogs.ts';
import { expect, test } from './app-fixture.ts';
import { hostileReport, payloads, unsafeCharacters } from './hostile-report.ts';
import { inChromium } from './in-chromium.ts';
import { pastRuns } from './past-runs.ts';
import { recordedRun } from './recorded-run.ts';
import type { Screens } from './screens/screens.ts';
import { shareStart } from './share-start.ts';

/** What the window did besides showing text. Each is a hole. */
async function deedsOf(window: Page) {
  const own = await window.evaluate(() => location.origin);
  const deeds = { requests: [] as string[], dialogs: [] as string[], windows: 0 };
  window.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(app:\/\/report|https:\/\/report\.app\.invalid)\//.test(url)) {
      deeds.requests.push(url);
    }
  });
  window.on('dialog', (dialog) => {
    deeds.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  window.on('popup', () => {
    deeds.windows += 1;
  });
  return deeds;
}

const innocent = { requests: [], dialogs: [], windows: 0 };

/** Nothing of the report ran, and nothing that is shown turns a line around or moves a cursor. */
async function expectInert(window: Page, where: string): Promise<void> {
  const found = await window.evaluate(() => ({
    pwned: 'pwned' in globalThis,
    text: document.body.innerText,
    foreign: document.querySelectorAll('main img, main script, main a, main object, main embed, main style')
      .length,
    handlers: [...document.querySelectorAll('main *')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
  }));
  expect(found.pwned, where).toBe(false);
  expect(found.foreign, where).toBe(0);
  expect(found.handlers, where).toBe(0);
  expect(found.text, where).not.toMatch(unsafeCharacters);
}

async function openHostile({ openReport }: Screens, text: string): Promise<void> {
  await openReport.drop({ name: '"><img src=x onerror=pwned=1>.json', text });
  await expect(openReport.another).toBeVisible();
}

test.describe('in a report that was opened', () => {
  shareStart();
  test.afterEach(({ screens }) => screens.openReport.leave());

  for (const where of ['texts', 'everything'] as const) {
    test(`payloads in ${where}: shown as text, run nowhere, leave as text`, async ({
      app,
      screens,
      window,
      userData,
    }) => {
      const { verdict, why, report: screen, shell, settings } = screens;
      const hostile = hostileReport(recordedRun(everywhere), where);
      const deeds = await deedsOf(window);
      await openHostile(screens, JSON.stringify(hostile));
      await expectInert(window, 'the answer');
      // It is there as it was written, so the screen did show it.
      await expect(verdict.main).toContainText('<script>pwned=1</script>');

      await verdict.why.click();
      await why.unfold();
      await expectInert(window, 'why');
      await expect(why.main).toContainText('pwned=1');
      await why.back.click();

      await verdict.send.click();
      for (const format of ['html', 'pdf', 'markdown', 'json'] as const) {
        await screen.choose(format);
        await expectInert(window, `preview of ${format}`);
      }
      await screen.level('none').click();
      await screen.choose('html');
      await expect(screen.page.locator('body')).toContainText('pwned=1');
      const frame = window.frames().find((one) => one !== window.mainFrame());
      expect(await frame?.locator('script, img, iframe, a, object, embed, svg [onload]').count()).toBe(0);

      const save = async (format: 'html' | 'markdown' | 'json') => {
        const path = join(userData, `hostile.${format}`);
        await screen.choose(format);
        await saveTo(app, path);
        await screen.save.click();
        await expect(screen.notice('saved', { file: `hostile.${format}` })).toBeVisible();
        return path;
      };
      await inChromium(await save('html'), async (page, seen) => {
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const text = await page.evaluate(() => document.body.innerText);
        expect(text).toContain('<img src=x onerror=pwned=1>');
        expect(text).not.toMatch(unsafeCharacters);
        expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
        expect(await page.locator('script, img, iframe, a, object, embed, form').count()).toBe(0);
        expect(seen).toEqual({ requests: [], dialogs: [], errors: [] });
      });
      expectInertMarkdown(await readFile(await save('markdown'), 'utf8'));
      const json = await readFile(await save('json'), 'utf8');
      expect(json).not.toMatch(unsafeCharacters);
      expect(reportSchema.safeParse(JSON.parse(json)).success).toBe(true);

      // Everything else is as it was.
      await shell.show('settings');
      await settings.paint('dark');
      await expect(
        settings.theme.getByRole('radio', { name: screens.say('window.settings.theme.dark') }),
      ).toBeChecked();
      await settings.paint('system');
      await shell.show('diagnose');
      await expect(screens.diagnose.address).toHaveValue('');
      expect(await pastRuns(window)).toEqual([]);
      expect(deeds).toEqual(innocent);
    });
  }

  test('texts of a megabyte: where the schema has no room they are refused, where it has they do no harm', async ({
    screens,
    window,
  }) => {
    const { openReport, shell, verdict, why } = screens;
    const report = recordedRun(everywhere);
    const megabyte = 'A\u202e<b>'.repeat(200_000);
    const refused = async (value: unknown) => {
      await openReport.drop({ name: 'report.json', text: JSON.stringify(value) });
      await expect(openReport.refusal('not-a-report')).toBeVisible();
      await shell.show('diagnose');
    };
    await refused({ ...report, verdict: { ...report.verdict, headline: megabyte } });
    await refused({ ...report, request: { ...report.request, address: megabyte } });
    await refused({ ...report, facts: { [megabyte]: { value: 'x', observations: [] } } });
    const [first] = report.observations;
    await refused({ ...report, observations: Array.from({ length: 2001 }, () => first) });
    await refused({ ...report, durationMs: '1' });
    await openReport.drop({ name: 'deep.json', text: '['.repeat(2_000_000) });
    await expect(openReport.refusal('not-json').or(openReport.refusal('not-a-report'))).toBeVisible();

    // Fields that nobody knows are dropped; an instant may have a million digits, a number any size.
    const odd = {
      ...report,
      startedAt: report.startedAt.replace(/\.\d+Z$/, `.${'1'.repeat(1_000_000)}Z`),
      durationMs: 1e308,
      timing: { ...report.timing, totalMs: 1e308 },
      environment: { ...report.environment, utcOffsetMinutes: 2 ** 52 },
      unknown: megabyte,
      observations: report.observations.map((one, at) => (at === 0 ? { ...one, durationMs: 1e308 } : one)),
    };
    await openHostile(screens, JSON.stringify(odd));
    await expect(verdict.title).toHaveText(report.verdict.headline);
    expect((await window.evaluate(() => document.body.innerText)).length).toBeLessThan(100_000);
    await verdict.why.click();
    await expect(why.because.first()).toBeVisible();
    await why.back.click();
    await verdict.send.click();
    await screens.report.choose('markdown');
    await screens.report.choose('html');
    await expect(screens.report.page.getByRole('heading', { level: 1 })).toBeVisible();
    await shell.show('history');
    await expect(screens.history.empty).toBeVisible();
  });

  test('2000 observations are shown a part at a time', async ({ screens, window }) => {
    const { verdict, why } = screens;
    const report = recordedRun(everywhere);
    const measured = report.observations;
    const copies = Array.from({ length: 2000 - measured.length }, (_, at) => {
      const one = measured[at % measured.length];
      return { ...one, id: `copy-${at}`, probe: `copy-${at}` };
    });
    const observations = [...measured, ...copies];
    await openHostile(screens, JSON.stringify({ ...report, observations }));
    await verdict.why.click();
    await expect(why.because.first()).toBeVisible();
    await why.unfold(8);
    expect(await window.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(20_000);
    await why.back.click();
    await expect(verdict.title).toBeVisible();
  });
});

/** What a ticket system would make of it: no markup of the report's, no picture, no link, no mention. */
function expectInertMarkdown(text: string): void {
  expect(text).toContain('pwned=1');
  expect(text).not.toMatch(unsafeCharacters);
  expect(text).not.toMatch(/https?:\/\//i);
  const prose = text.replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '`…`');
  expect(prose).not.toMatch(/(?<!\\)<[a-z/!]/i);
  expect(prose).not.toMatch(/(?<!\\)\]\(|\bjavascript:/i);
  expect(prose).not.toMatch(/(^|[^\\\w])@\w/);
  expect(prose).not.toMatch(/^\s*=HYPERLINK/m);
}

test.describe('answers of hostile servers', () => {
  test.use({ scenario: 'hostile-answers' });
  test('measured here, are shown as text on every screen', async ({ screens, window }) => {
    const { diagnose, verdict, why, report: screen } = screens;
    const deeds = await deedsOf(window);
    await diagnose.diagnose(hostileAnswers.request);
    await expectInert(window, 'the answer');
    await verdict.why.click();
    await why.unfold();
    await expectInert(window, 'why');
    await why.back.click();
    await verdict.send.click();
    await screen.level('none').click();
    for (const format of ['html', 'markdown', 'json'] as const) {
      await screen.choose(format);
      await expectInert(window, format);
    }
    expect(deeds).toEqual(innocent);
  });
});

test('every payload would do harm where it is not text', () => {
  // The list itself: each has something that a browser, a ticket or a terminal obeys.
  expect(payloads.filter((one) => !/pwned|evil|[\u0000-\u001f\u202e]/.test(one))).toEqual([]);
});
