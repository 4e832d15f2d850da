import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { History } from '../../electron/history/history.ts';
import { expect, test } from './app-fixture.ts';
import { pastRuns } from './past-runs.ts';
import { waitForEngine } from './patient-stop.ts';
import { recordedRun } from './recorded-run.ts';
import { screensOf } from './screens/screens.ts';

/** The element with the focus: what it is, and whether a person sees that it has it. Runs in the page. */
function focused(): { what: string; shown: boolean; index: number } {
  const element = document.activeElement;
  if (!element || element === document.body) return { what: 'nothing', shown: true, index: -1 };
  // The input of a radio, box or switch is drawn by what stands in its label; a field may have its frame around it.
  const label = element.closest('label');
  const around = element.matches('input')
    ? [element.parentElement, element.parentElement?.parentElement]
    : [];
  const drawn = [element, ...around, ...(label ? [label, ...label.querySelectorAll('*')] : [])];
  const shown = drawn.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
  });
  const words = (element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '').trim();
  return {
    what: `${element.tagName.toLowerCase()} “${words.slice(0, 60)}”`,
    shown,
    index: [...document.querySelectorAll('*')].indexOf(element),
  };
}

/** The element with the focus; fails unless a person sees where that is. */
async function expectSeen(window: Page) {
  const at = await window.evaluate(focused);
  if (at.shown) return at;
  // Drawn a moment later.
  const shown = async () => (await window.evaluate(focused)).shown;
  await expect.poll(shown, { message: `the focus is seen on ${at.what}`, timeout: 2000 }).toBe(true);
  return window.evaluate(focused);
}

/** Presses the key until the element has the focus. Everything on the way shows that it has it. */
async function goTo(window: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeEnabled();
  const way: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await window.keyboard.press(key);
    const { what } = await expectSeen(window);
    way.push(what);
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error(`${key} does not lead to ${target}: ${way.join(', ')}`);
}

async function press(window: Page, target: Locator, key = 'Tab'): Promise<void> {
  await goTo(window, target, key);
  await window.keyboard.press('Enter');
}

test.describe('a whole run', () => {
  // Mail servers that do not answer: long enough to be stopped.
  test.use({ scenario: 'firewall-drops-microsoft' });

  test('with the keyboard alone, from the address to the settings', async ({ app, window, userData }) => {
    test.slow();
    const { diagnose, verdict, why, report, history, settings, say } = await screensOf(window);
    const { keyboard } = window;
    await waitForEngine(app);

    await expect(diagnose.address).toBeFocused();
    await keyboard.type('ana@contoso.com');
    await press(window, diagnose.question);
    const phone = diagnose.main.getByRole('radiogroup', {
      name: say('window.diagnose.app', { app: say('report.client.outlook-mobile') }),
    });
    await goTo(window, phone);
    // The middle one of fails, works, don't know; the group has one stop for Tab.
    await keyboard.press('ArrowLeft');
    await expect(phone.getByRole('radio', { name: say('window.diagnose.app-works') })).toBeChecked();
    await goTo(window, diagnose.errorText);
    await keyboard.type('it only says “not connected”');
    await goTo(window, diagnose.address, 'Shift+Tab');
    await keyboard.press('Enter');

    // The button that was pressed is gone; the headline tells what happens.
    await expect(diagnose.stop).toBeVisible();
    await expect(verdict.title).toBeFocused();
    await expect(verdict.path.getByText(say('report.state.ok')).first()).toBeAttached();
    await keyboard.press('Escape');
    await expect(diagnose.stopped).toBeVisible();
    await press(window, diagnose.again);
    await diagnose.ended();
    expect(await pastRuns(window)).toHaveLength(2);

    await press(window, verdict.why);
    await expect(why.title).toBeFocused();
    const evidence = why.because.getByRole('button').first();
    await press(window, evidence);
    await expect(evidence).toHaveAttribute('aria-expanded', 'true');
    await goTo(window, why.because.getByRole('button').nth(1));
    await press(window, why.back, 'Shift+Tab');
    await expect(verdict.title).toBeFocused();

    await press(window, verdict.send);
    await expect(report.title).toBeFocused();
    const levels = report.main.getByRole('radiogroup', { name: say('window.report.level'), exact: true });
    await goTo(window, levels);
    await keyboard.press('ArrowDown');
    await expect(report.level('strict').getByRole('radio')).toBeChecked();
    const forms = report.main.getByRole('radiogroup', { name: say('window.report.form'), exact: true });
    await goTo(window, forms);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect(report.text).toContainText('mailpath-report/2');
    const file = join(userData, 'by-keyboard.json');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await press(window, report.save, 'Shift+Tab');
    await expect(report.notice('saved', { file: 'by-keyboard.json' })).toBeVisible();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ redaction: { level: 'strict' } });

    await press(window, history.entry('history'), 'Shift+Tab');
    await expect(history.title).toBeFocused();
    await expect(history.rows).toHaveCount(2);
    for (const at of [0, 1]) {
      await goTo(window, history.rows.nth(at).locator('label'));
      await keyboard.press('Space');
    }
    await press(window, history.compare, 'Shift+Tab');
    await expect(history.title).toHaveText(say('window.history.changed'));
    await expect(history.title).toBeFocused();

    await press(window, settings.entry('settings'), 'Shift+Tab');
    await expect(settings.title).toBeFocused();
    await goTo(window, settings.theme);
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await expect(
      settings.theme.getByRole('radio', { name: say('window.settings.theme.dark') }),
    ).toBeChecked();
    await expect
      .poll(() => window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(true);
  });
});

/** Tab from the first stop to the last: in the order of the page, nobody is caught, and no button is left out. */
async function walk(window: Page): Promise<void> {
  await window.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    document.body.tabIndex = -1;
    document.body.focus();
  });
  const visited: { what: string; index: number }[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await window.keyboard.press('Tab');
    const { what, index } = await expectSeen(window);
    const last = visited.at(-1);
    // Round: beyond the last stop the browser begins again.
    if (index < (last?.index ?? 0)) break;
    if (index === last?.index) {
      // Its own page scrolls and may have links.
      expect(what, 'nobody is caught').toMatch(/^iframe/);
      continue;
    }
    visited.push({ what, index });
  }
  const buttons = await window.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element, index) =>
      element.matches('button:not(:disabled), a[href], input:not([type="radio"]), textarea') &&
      element.checkVisibility()
        ? [index]
        : [],
    ),
  );
  expect(
    visited.map(({ index }) => index),
    visited.map(({ what }) => what).join(', '),
  ).toEqual(expect.arrayContaining(buttons));
}

test('Tab leads through every screen in its order, and out again', async ({ window, told }) => {
  const { diagnose, verdict, why, report, history, settings, openReport } = await screensOf(window);
  await diagnose.question.click();
  await walk(window);
  await diagnose.diagnose(told.request);
  await walk(window);
  await verdict.why.click();
  await why.unfold(6);
  await walk(window);
  await why.back.click();
  await verdict.send.click();
  await report.choose('html');
  // What is replaced is counted a moment later, and moves what follows.
  await expect(report.level('standard')).toContainText('Replaced:');
  await expect(report.level('strict')).toContainText('Replaced:');
  await walk(window);
  await history.show('history');
  await expect(history.rows).toHaveCount(1);
  await walk(window);
  await openReport.show('open-report');
  await walk(window);
  await settings.show('settings');
  await walk(window);
});

const measured = test.extend({
  start: async ({ start, userData, told }, use) => {
    const history = History.open(join(userData, 'history.sqlite'));
    history.add(recordedRun(told));
    history.close();
    await use(start);
  },
});

measured('the question before erasing keeps the focus, and Esc is “no”', async ({ window }) => {
  const { history } = await screensOf(window);
  await history.show('history');
  await expect(history.rows).toHaveCount(1);
  await press(window, history.deleteAll);
  await expect(history.dialog).toBeVisible();
  for (let presses = 0; presses < 4; presses += 1) {
    await window.keyboard.press('Tab');
    // Beyond the last button come the browser's own stops, never what is behind the question.
    const inside = (dialog: Element) =>
      dialog.contains(document.activeElement) || document.activeElement === document.body;
    expect(await history.dialog.evaluate(inside)).toBe(true);
  }
  await window.keyboard.press('Escape');
  await expect(history.dialog).toBeHidden();
  await expect(history.deleteAll).toBeFocused();
  await expect(history.rows).toHaveCount(1);
});
