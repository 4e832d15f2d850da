import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FileState, HistoryEntry } from '../../shared/ipc/schema.ts';
import type { Report } from '../../shared/model/report.ts';
import { compareReports } from '../../shared/report/compare.ts';
import { outageReport, portalReport, sampleReport } from '../unit/report/sample-report.ts';
import { type Answers, openedFrom, show } from './show.tsx';

/** Newest first, as main lists them. */
const past: readonly Report[] = [outageReport(), portalReport(), sampleReport()].map((report, at) => ({
  ...report,
  id: `run-${at}`,
  startedAt: `2026-11-${20 - at}T09:14:05.000Z`,
}));

const entryOf = (report: Report): HistoryEntry => ({
  reportId: report.id,
  startedAt: report.startedAt,
  address: report.request.address ?? report.request.domain,
  durationMs: report.durationMs,
  outcome: report.verdict.outcome,
  side: report.verdict.side,
  cause: report.verdict.cause,
  confidence: report.verdict.confidence,
  headline: report.verdict.headline,
});

function answers(file: FileState = {}): Answers {
  let kept = past.map(entryOf);
  const find = (id: string) => past.find((report) => report.id === id) ?? sampleReport();
  return {
    history: {
      list: () => ({ entries: kept, file }),
      remove({ reportIds }) {
        kept = kept.filter(({ reportId }) => !reportIds.includes(reportId));
        return { entries: kept, file };
      },
      clear() {
        kept = [];
        return { entries: kept, file };
      },
      compare: ({ before, after }) => ({
        before: entryOf(find(before)),
        after: entryOf(find(after)),
        ...compareReports(find(before), find(after), 'en'),
      }),
    },
    report: {
      open: ({ reportId }) => ({ status: 'opened', opened: openedFrom(find(reportId), { foreign: false }) }),
    },
  };
}

const history = { name: 'history' } as const;
const box = (at: number) => page.getByRole('checkbox').nth(at);
const asked = (main: { asked: { channel: string }[] }) =>
  main.asked.map(({ channel }) => channel.replace('mailpath:history.', ''));

describe('history', () => {
  test('each run stands with its time, address, side in words and headline, newest first', async () => {
    await show(history, { answers: answers() });
    const rows = page.getByRole('list', { name: 'Past runs' }).getByRole('listitem');
    await expect
      .element(rows.first())
      .toMatchTextContent(/It's not you.*Nov 20, 2026.*ana\.martin@contoso\.com.*Not you/);
    await expect
      .element(rows.nth(1))
      .toMatchTextContent(/This Wi-Fi wants you to sign in first.*This network/);
    await expect
      .element(page.getByText('Kept on this computer only: the last 200 runs of 90 days.'))
      .toBeVisible();
  });

  test('a run opens in the screens of an answer, and leads back', async () => {
    await show(history, { answers: answers() });
    await page.getByRole('button', { name: /^This Wi-Fi wants you to sign in first\. Nov 19, 2026/ }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('This Wi-Fi wants you');
    await expect.element(page.getByText(/on this computer\.$/)).toBeVisible();
    await page.getByRole('button', { name: 'Back to the history' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('History');
  });

  test('two runs are compared, the older one as before, whichever was selected first', async () => {
    const { main } = await show(history, { answers: answers() });
    await box(0).click({ force: true });
    await expect.element(page.getByRole('button', { name: 'Compare' })).toBeDisabled();
    await box(2).click({ force: true });
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(main.asked.at(-1)?.payload).toEqual({ before: 'run-2', after: 'run-0' });
    await expect
      .element(page.getByRole('region', { name: 'Before' }))
      .toMatchTextContent('Everything works from here.');
    await expect.element(page.getByRole('region', { name: 'After' })).toMatchTextContent("It's not you.");
    const row = page.getByRole('row', { name: /^Outlook on the web/ });
    await expect.element(row).toMatchTextContent(/passed.*failed/);
    await expect.element(page.getByText('2 checks became worse')).toBeVisible();
  });

  test('nothing is deleted before it is confirmed', async () => {
    const { main } = await show(history, { answers: answers() });
    await page.getByRole('button', { name: 'Delete all…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete all 3 runs?' });
    await expect.element(dialog).toMatchTextContent('cannot be undone');
    await expect.element(dialog.getByRole('button', { name: 'Keep' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Delete all…' }).click();
    await dialog.getByRole('button', { name: 'Keep' }).click();
    expect(asked(main)).toEqual(['list']);
    await page.getByRole('button', { name: 'Delete all…' }).click();
    await dialog.getByRole('button', { name: 'Delete 3 runs' }).click();
    await expect.element(page.getByText(/^No runs yet/)).toBeVisible();
    expect(asked(main)).toEqual(['list', 'clear']);
  });

  test('only what is selected is deleted', async () => {
    const { main } = await show(history, { answers: answers() });
    await box(1).click({ force: true });
    await page.getByRole('button', { name: 'Delete 1 run' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete this run?' });
    await dialog.getByRole('button', { name: 'Delete 1 run' }).click();
    await expect.element(page.getByText('This Wi-Fi wants you to sign in first.')).not.toBeInTheDocument();
    expect(main.asked.at(-1)?.payload).toEqual({ reportIds: ['run-1'] });
    expect(page.getByRole('checkbox').elements()).toHaveLength(2);
  });

  test('without runs there is one sentence and the way to the first', async () => {
    const { app } = await show(history, {
      answers: { history: { list: () => ({ entries: [], file: {} }) } },
    });
    await page.getByRole('button', { name: 'Diagnose now' }).click();
    expect(app.getState().screen).toEqual({ name: 'diagnose' });
  });

  test('why nothing is kept stands above what is there, with what helps', async () => {
    await show(history, { answers: answers({ obstacle: 'full', damaged: true }) });
    await expect
      .element(page.getByRole('status').filter({ hasText: 'New runs are not kept' }))
      .toMatchTextContent(/The disk of this computer is full\. Free some space/);
    await expect.element(page.getByText(/^The history was damaged/)).toBeVisible();
    await expect
      .element(page.getByRole('list', { name: 'Past runs' }).getByRole('listitem').first())
      .toBeVisible();
  });

  test('as many runs as are kept are all there, and can be deleted together', async () => {
    const entries = Array.from({ length: 200 }, (_, number) => ({
      ...entryOf(sampleReport()),
      reportId: `run ${number}`,
    }));
    await show(history, { answers: { history: { list: () => ({ entries, file: {} }) } } });
    const rows = page.getByRole('list', { name: 'Past runs' }).getByRole('listitem');
    await expect.poll(() => rows.elements().length).toBe(200);
    await page.getByRole('button', { name: 'Delete all…' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Delete all 200 runs?' })).toBeVisible();
  });

  test('a run that is no longer kept is said to be gone', async () => {
    const { list } = answers().history ?? {};
    await show(history, {
      answers: {
        ...(list && { history: { list } }),
        report: { open: () => ({ status: 'refused', reason: 'not-found' }) },
      },
    });
    await page.getByRole('button', { name: /^It's not you/ }).click();
    await expect.element(page.getByText('This run is no longer kept.')).toBeVisible();
  });
});
