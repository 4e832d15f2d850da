import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import type { Delivery, ReportFormat } from '../../../shared/ipc/schema.ts';
import { format } from '../../../shared/messages/window.ts';
import type { RedactionLevel, Report } from '../../../shared/model/report.ts';
import { type Post, uploadReport } from '../../collector/upload-report.ts';
import { networkSession } from '../network-session.ts';
import type { ReportPages } from '../report-pages.ts';
import { printReport } from './print-report.ts';
import { renderReport, reportFileName } from './render-report.ts';

/** Asks where to, and writes the file readable by this user alone. */
export async function saveReport(
  window: BrowserWindow | undefined,
  report: Report,
  { format: kind, level, locale }: { format: ReportFormat; level: RedactionLevel; locale: string },
  pages: ReportPages,
): Promise<Delivery> {
  const options = {
    title: format('window.dialog.save-report', {}, locale),
    defaultPath: join(app.getPath('documents'), reportFileName(report, kind)),
    filters: [{ name: kind.toUpperCase(), extensions: [kind === 'markdown' ? 'md' : kind] }],
  };
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  if (chosen.canceled || !chosen.filePath) return { status: 'cancelled' };
  const { text } = await renderReport(report, kind, level, locale);
  try {
    const bytes = kind === 'pdf' ? await printReport(text, pages) : text;
    await writeAlone(chosen.filePath, bytes);
  } catch {
    return { status: 'failed', reason: 'unwritable' };
  }
  return { status: 'done', file: basename(chosen.filePath) };
}

/** Readable by this user alone, whoever could read a file that was there before. */
async function writeAlone(path: string, bytes: string | Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    // A stick or a share may know no such rights; the person has chosen it.
    await file.chmod(0o600).catch(() => undefined);
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}

/** The ticket text, in the clipboard. */
export async function copyReport(report: Report, level: RedactionLevel, locale: string): Promise<Delivery> {
  clipboard.writeText((await renderReport(report, 'markdown', level, locale)).text);
  return { status: 'done' };
}

/** Hands the JSON form to the address of the policy, and to no other: redirects are not followed. */
export async function sendReport(
  report: Report,
  level: RedactionLevel,
  locale: string,
  address: string | undefined,
): Promise<Delivery> {
  if (address === undefined) return { status: 'failed', reason: 'no-address' };
  const result = await uploadReport(
    (await renderReport(report, 'json', level, locale)).text,
    address,
    chromiumPost,
  );
  return result === 'done' ? { status: 'done' } : { status: 'failed', reason: result };
}

/** Chromium's stack: the company's proxy, its sign-in and its certificates are what an internal address needs. */
const chromiumPost: Post = async (address, init) => {
  const answer = await networkSession().fetch(address, { ...init, credentials: 'omit' });
  await answer.body?.cancel();
  return answer.status;
};
