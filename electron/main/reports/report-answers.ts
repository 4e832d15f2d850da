import type { BrowserWindow } from 'electron';
import type { Comparison, IpcHandlers, PastRuns } from '../../../shared/ipc/schema.ts';
import { format } from '../../../shared/messages/window.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import type { RedactionLevel, Report } from '../../../shared/model/report.ts';
import { compareReports } from '../../../shared/report/compare.ts';
import { redact } from '../../../shared/report/redact.ts';
import type { History } from '../../history/history.ts';
import type { ReportPages } from '../report-pages.ts';
import { chooseReport } from './choose-report.ts';
import { copyReport, saveReport, sendReport } from './deliveries.ts';
import { renderReport } from './render-report.ts';
import type { ReportShelf } from './report-shelf.ts';

export interface ReportAnswersOptions {
  shelf: ReportShelf;
  history: History;
  pages: ReportPages;
  window(): BrowserWindow | undefined;
  policy(): Policy;
  locale(): string;
  /** Writes a mail in the person's own program; `false` when there is none. */
  openMail(mail: { to: string; subject: string; body: string }): Promise<boolean>;
}

/** Main's answers about reports and past runs. */
export function reportAnswers(options: ReportAnswersOptions): Pick<IpcHandlers, 'report' | 'history'> {
  const { shelf, history, pages, window, policy, locale } = options;
  const levelOf = (wanted: RedactionLevel) => policy().redactionLevel ?? wanted;
  const entry = (reportId: string) => shelf.list().find((row) => row.reportId === reportId);
  const notFound = { status: 'failed', reason: 'not-found' } as const;

  return {
    report: {
      open: ({ reportId }) => shelf.open(reportId, policy(), locale()),
      async choose() {
        const chosen = await chooseReport(window(), locale());
        if (!chosen) return { status: 'cancelled' };
        if ('refused' in chosen) return { status: 'refused', reason: chosen.refused };
        return shelf.read(chosen.text, policy(), locale());
      },
      read: ({ text }) => shelf.read(text, policy(), locale()),
      async render({ reportId, format: kind, level }) {
        const report = shelf.get(reportId);
        if (!report) return { status: 'not-found' };
        const rendered = await renderReport(report, kind, levelOf(level), locale());
        return kind === 'html' || kind === 'pdf'
          ? { ...rendered, page: pages.register(rendered.text) }
          : rendered;
      },
      async save({ reportId, format: kind, level }) {
        const report = shelf.get(reportId);
        if (!report) return notFound;
        return saveReport(window(), report, { format: kind, level: levelOf(level), locale: locale() }, pages);
      },
      copy({ reportId, level }) {
        const report = shelf.get(reportId);
        return report ? copyReport(report, levelOf(level), locale()) : notFound;
      },
      async email({ reportId, level }) {
        const report = shelf.get(reportId);
        const to = policy().helpdeskEmail;
        if (!report) return notFound;
        if (to === undefined) return { status: 'failed', reason: 'no-address' };
        const opened = await options.openMail({ to, ...(await mailOf(report, levelOf(level), locale())) });
        return opened ? { status: 'done' } : { status: 'failed', reason: 'unreachable' };
      },
      async upload({ reportId, level }) {
        const report = shelf.get(reportId);
        return report ? sendReport(report, levelOf(level), locale(), policy().reportUploadUrl) : notFound;
      },
    },
    history: {
      list: () => shelf.pastRuns(),
      compare({ before, after }): Comparison | { status: 'not-found' } {
        const [then, now] = [history.get(before), history.get(after)];
        const [thenEntry, nowEntry] = [entry(before), entry(after)];
        if (!then || !now || !thenEntry || !nowEntry) return { status: 'not-found' };
        return { before: thenEntry, after: nowEntry, ...compareReports(then, now, locale()) };
      },
      remove({ reportIds }): PastRuns {
        history.remove(reportIds);
        return shelf.pastRuns();
      },
      clear(): PastRuns {
        history.clear();
        return shelf.pastRuns();
      },
    },
  };
}

/**
 * Programs cut a mailto address at about two thousand characters, as it is encoded: the ticket's first lines, and where the
 * rest is. The address and the subject need the rest of them.
 */
const MAX_BODY = 1500;

/** As it stands in the address; a line feed becomes two characters, each encoded. */
const encodedLength = (text: string) =>
  encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n')).length;

async function mailOf(
  report: Report,
  level: RedactionLevel,
  locale: string,
): Promise<{ subject: string; body: string }> {
  const { text } = await renderReport(report, 'markdown', level, locale);
  const attach = `\n${format('window.report.mail-attach', {}, locale)}\n`;
  let room = MAX_BODY - encodedLength(attach);
  let body = '';
  for (const line of text.split('\n')) {
    room -= encodedLength(`${line}\n`);
    if (room < 0) break;
    body += `${line}\n`;
  }
  const subject = format(
    'window.report.mail-subject',
    { headline: redact(report, level).verdict.headline },
    locale,
  );
  return { subject, body: `${body}${attach}` };
}
