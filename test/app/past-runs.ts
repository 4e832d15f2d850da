import type { Page } from '@playwright/test';
import type { HistoryEntry, MailpathSurface } from '../../shared/ipc/schema.ts';
import type { Report } from '../../shared/model/report.ts';

declare global {
  interface Window {
    readonly mailpath: MailpathSurface;
  }
}

/** What main keeps, newest first. */
export const pastRuns = async (window: Page): Promise<HistoryEntry[]> =>
  (await window.evaluate(() => globalThis.window.mailpath.history.list(undefined))).entries;

/** The newest run, as it was measured and judged: to hold what the window shows against it. */
export async function lastReport(window: Page): Promise<Report> {
  const [newest] = await pastRuns(window);
  if (!newest) throw new Error('There is no past run.');
  const { reportId } = newest;
  const result = await window.evaluate(
    (id) => globalThis.window.mailpath.report.open({ reportId: id }),
    reportId,
  );
  if (result.status !== 'opened') throw new Error(`The run was not opened: ${JSON.stringify(result)}`);
  return result.opened.report;
}
