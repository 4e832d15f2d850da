import { maxReportBytes } from '../../../shared/ipc/limits.ts';
import type { MailpathSurface, OpenedReport, OpenResult } from '../../../shared/ipc/schema.ts';

export type RefusalReason = (OpenResult & { status: 'refused' })['reason'] | 'several' | 'no-file';

export type Reading =
  | { status: 'opened'; opened: OpenedReport }
  | { status: 'cancelled' }
  | { status: 'refused'; reason: RefusalReason };

const refused = (reason: RefusalReason): Reading => ({ status: 'refused', reason });

/** What was dropped on the window, read here and judged by main. Never more than one file, and none that is too large. */
export async function readDropped(main: MailpathSurface, files: readonly File[]): Promise<Reading> {
  const [file] = files;
  if (file === undefined) return refused('no-file');
  if (files.length > 1) return refused('several');
  if (file.size > maxReportBytes) return refused('too-large');
  let text: string;
  try {
    text = await file.text();
  } catch {
    // A folder, or a file that went away.
    return refused('unreadable');
  }
  return main.report.read({ text }).catch(() => refused('unreadable'));
}

/** Asks for a file by the system's own dialog. */
export function chooseReport(main: MailpathSurface): Promise<Reading> {
  return main.report.choose(undefined).catch(() => refused('unreadable'));
}
