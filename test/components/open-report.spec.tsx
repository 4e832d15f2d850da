import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { maxReportBytes } from '../../shared/ipc/limits.ts';
import type { OpenResult } from '../../shared/ipc/schema.ts';
import { redact } from '../../shared/report/redact.ts';
import { outageReport, portalReport } from '../unit/report/sample-report.ts';
import { openedFrom, show } from './show.tsx';

const open = { name: 'open-report' } as const;

/** What Chromium tells the window when files are dragged over it and let go. */
function drop(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }
}

const file = (text: string) => new File([text], 'report.json', { type: 'application/json' });

describe('open a report', () => {
  test.each<[(OpenResult & { status: 'refused' })['reason'], RegExp]>([
    ['not-json', /Ask for the JSON form/],
    ['not-a-report', /may come from a newer version/],
    ['too-large', /larger than any report/],
    ['unreadable', /could not be read/],
  ])('a file that is refused as %s says why', async (reason, words) => {
    await show(open, { answers: { report: { choose: () => ({ status: 'refused', reason }) } } });
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await expect.element(page.getByText(words)).toBeVisible();
  });

  test('a choice that was called off changes nothing', async () => {
    const { main } = await show(open, { answers: { report: { choose: () => ({ status: 'cancelled' }) } } });
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await expect.poll(() => main.asked.length).toBe(1);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Open a report' })).toBeVisible();
    expect(page.getByRole('status').elements()).toHaveLength(0);
  });

  test('a report may be dropped on any screen', async () => {
    const foreign = redact(portalReport(), 'standard');
    const { main } = await show(
      { name: 'settings' },
      { answers: { report: { read: () => ({ status: 'opened', opened: openedFrom(foreign) }) } } },
    );
    drop(file(JSON.stringify(foreign)));
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('This Wi-Fi wants you');
    expect(main.asked).toEqual([
      { channel: 'mailpath:report.read', payload: { text: JSON.stringify(foreign) } },
    ]);
    await expect.element(page.getByText('A report of user-1@contoso.com')).toBeVisible();
    await expect.element(page.getByText(/not on this computer/)).toBeVisible();
    await expect.element(page.getByText('Names and private addresses were taken out.')).toBeVisible();
  });

  test('more than one file, and one that is too large, are not read at all', async () => {
    const { main } = await show(open);
    drop(file('{}'), file('{}'));
    await expect.element(page.getByText(/^One report at a time/)).toBeVisible();
    drop(new File([new Uint8Array(maxReportBytes + 1)], 'report.json'));
    await expect.element(page.getByText(/larger than any report/)).toBeVisible();
    expect(main.asked).toEqual([]);
  });

  test('where the file will land is shown while it is over the window', async () => {
    await show(open);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file('{}'));
    document.body.dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer }));
    await expect.element(page.getByText('Drop it to open the report')).toBeVisible();
    document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true, dataTransfer }));
    await expect.element(page.getByText('Drop it to open the report')).not.toBeInTheDocument();
  });

  test('two answers are both shown, and the difference is named', async () => {
    const report = outageReport();
    const judgedAgain = { ...portalReport().verdict, confidence: 0.7 };
    await show(open, { opened: openedFrom(report, { judgedAgain }) });
    const notice = page.getByText('Today’s rules see it differently');
    await expect.element(notice).toBeVisible();
    await expect.element(page.getByText('Different: whose side it is and the cause.')).toBeVisible();
    const words = page.getByText(report.verdict.headline, { exact: true });
    await expect.element(words).toBeVisible();
    // As data, under words that say whose they are.
    expect(words.element().tagName).toBe('CODE');
    await expect.element(page.getByText(/^Words of whoever made the file/)).toBeVisible();
    await expect.element(page.getByText(/^Handed in as a file, not measured here/)).toBeVisible();
    // The screen itself says what today’s rules say.
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(judgedAgain.headline);
  });

  test('the same answer is said to be the same', async () => {
    const report = outageReport();
    await show(open, { opened: openedFrom(report, { judgedAgain: report.verdict }) });
    await expect.element(page.getByText('Today’s rules come to the same answer.')).toBeVisible();
  });

  test('an opened report makes place for another', async () => {
    await show(open, { opened: openedFrom(outageReport()) });
    await page.getByRole('button', { name: 'Open another' }).click();
    await expect.element(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
  });
});
