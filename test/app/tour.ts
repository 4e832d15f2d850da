import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Scenario } from '../scenarios/scenario.ts';
import { test as base, expect } from './app-fixture.ts';
import { engineEntry } from './engine-entry.ts';
import type { LaunchOptions } from './launch.ts';
import { lastReport, pastRuns } from './past-runs.ts';
import type { Screens } from './screens/screens.ts';

/** Tells the engine of a held start where to stand still (held-engine.ts). */
export const holdFile = (userData: string) => join(userData, 'hold.txt');

export const heldStart = (start: LaunchOptions, userData: string): LaunchOptions => ({
  ...start,
  environment: {
    ...start.environment,
    MAILPATH_ENGINE_ENTRY: engineEntry('held-engine'),
    MAILPATH_HOLD: holdFile(userData),
  },
});

/** `test` of the app whose runs can be held half-way. */
export const test = base.extend({
  start: ({ start, userData }, use) => use(heldStart(start, userData)),
});

export interface Tour {
  window: Page;
  screens: Screens;
  userData: string;
  request: Scenario['request'];
  /** Looks at a state, by its name in kebab-case. Nothing moves until it resolves. */
  look: (state: string) => Promise<void>;
}

/** Every screen of the window in every state that one healthy or broken world has. Takes an app on its first start. */
export async function tourEverything(tour: Tour): Promise<void> {
  await tourFirst(tour);
  await tourRun(tour);
  // Two to compare.
  await tour.screens.diagnose.again.click();
  await expect.poll(() => pastRuns(tour.window)).toHaveLength(2);
  await tour.screens.diagnose.ended();
  await tourVerdict(tour, 'verdict');
  await tourWhy(tour);
  await tourReport(tour);
  await tourHistory(tour);
  await tourOpenReport(tour);
  await tourSettings(tour);
  await tourLost(tour);
}

/** Before anything was measured. */
async function tourFirst({ screens: { diagnose, history, say }, request, look }: Tour): Promise<void> {
  await expect(diagnose.start).toBeVisible();
  await look('first-start');
  await diagnose.start.click();
  await expect(diagnose.address).toHaveAttribute('aria-invalid', 'true');
  await look('address-missing');
  await diagnose.show('history');
  await expect(history.empty).toBeVisible();
  await look('history-empty');
  await diagnose.show('diagnose');
  await diagnose.address.fill(request.address);
  await diagnose.question.click();
  await diagnose.answer('outlook-web', 'works');
  await look('question-open');
  await diagnose.main.getByRole('button', { name: say('window.diagnose.clear') }).click();
  await diagnose.question.click();
}

/** On a busy computer a run takes its time to come there. */
const reached = (file: string) =>
  expect.poll(() => existsSync(`${file}.reached`), { timeout: 90_000 }).toBe(true);

/** Half-way, and with an early verdict. Leaves a run that has ended. */
export async function tourRun({
  screens: { diagnose, verdict, say },
  userData,
  request,
  look,
}: Tour): Promise<void> {
  const file = holdFile(userData);
  await writeFile(file, 'observed 85');
  await diagnose.ask(request);
  await reached(file);
  await expect(verdict.path.getByText(say('report.state.ok')).first()).toBeAttached();
  await look('running');

  await rm(`${file}.reached`);
  await writeFile(file, 'verdict');
  await reached(file);
  await expect(diagnose.stop).toBeVisible();
  await expect(verdict.toDo).toBeVisible();
  await look('verdict-early');
  await rm(file);
  await diagnose.ended();
}

/** The engine's process dies in the middle of a run. */
async function tourLost({ screens: { diagnose }, userData, look }: Tour): Promise<void> {
  const file = holdFile(userData);
  await writeFile(file, 'lost');
  await diagnose.show('diagnose');
  await diagnose.again.click();
  await expect(diagnose.lost).toBeVisible();
  await look('engine-lost');
  await rm(file);
}

/** The verdict of the last run; `tourRun` leaves one. */
async function tourVerdict({ window, screens: { verdict }, look }: Tour, state: string): Promise<void> {
  const report = await lastReport(window);
  await expect(verdict.tag(report.verdict)).toBeVisible();
  await look(state);
}

async function tourWhy({ screens: { verdict, why }, look }: Tour): Promise<void> {
  await verdict.why.click();
  await expect(why.facts).toBeVisible();
  await look('why');
  await why.unfold(30);
  await look('why-opened');
  await why.back.click();
}

async function tourReport({ screens: { verdict, report }, look }: Tour): Promise<void> {
  await verdict.send.click();
  for (const format of ['html', 'pdf', 'json', 'markdown'] as const) {
    await report.choose(format);
    await look(`report-${format}`);
  }
  await report.level('none').click();
  await report.choose('html');
  await look('report-named');
  await report.level('standard').click();
  await report.back.click();
}

async function tourHistory({ screens: { history, say }, look }: Tour): Promise<void> {
  await history.show('history');
  await expect(history.rows).toHaveCount(2);
  await look('history');
  for (const row of await history.rows.all()) await row.locator('label').click();
  await expect(history.compare).toBeEnabled();
  await look('history-selected');
  await history.deleteSelected(2).click();
  await expect(history.dialog).toBeVisible();
  await look('history-delete');
  await history.keep.click();
  await expect(history.dialog).toBeHidden();
  await history.compare.click();
  await expect(history.main.getByRole('region', { name: say('window.history.after') })).toBeVisible();
  await look('history-compare');
  await history.back.click();
}

async function tourOpenReport({ window, screens: { openReport }, look }: Tour): Promise<void> {
  const report = await lastReport(window);
  await openReport.show('open-report');
  await expect(openReport.choose).toBeVisible();
  await look('open-report');
  await openReport.drop({ name: 'photo.json', text: 'a photo' });
  await expect(openReport.refusal('not-json')).toBeVisible();
  await look('open-report-refused');
  await openReport.drop({ name: 'report.json', text: JSON.stringify(report) });
  await expect(openReport.banner(report.request.address ?? '')).toBeVisible();
  await look('opened-report');
}

async function tourSettings({ screens: { settings }, look }: Tour): Promise<void> {
  await settings.show('settings');
  await expect(settings.language).toBeVisible();
  await look('settings');
  await settings.wipe.click();
  await expect(settings.dialog).toBeVisible();
  await look('settings-delete');
  await settings.keep.click();
  await expect(settings.dialog).toBeHidden();
}
