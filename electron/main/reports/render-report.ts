import type { Rendering, ReportFormat } from '../../../shared/ipc/schema.ts';
import type { RedactionLevel, Report } from '../../../shared/model/report.ts';
import { redact } from '../../../shared/report/redact.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';

export type Rendered = Omit<Rendering, 'page'>;

/**
 * The bytes that leave this computer, of one report at one level: the preview, the file, the ticket and the upload all
 * come from here, so that what is shown is what is sent. Of a PDF, the page that it is printed from.
 */
export async function renderReport(
  report: Report,
  format: ReportFormat,
  level: RedactionLevel,
  locale: string,
): Promise<Rendered> {
  // What a pasted text says is said in the judgement's sentences, which main needs for nothing else.
  const { loadVerdictMessages } = await import('../../../shared/messages/verdict.ts');
  await loadVerdictMessages(locale);
  const redacted = redact(report, level);
  const text = textOf(redacted, format, locale);
  return { text, bytes: Buffer.byteLength(text), replaced: redacted.redaction.replaced };
}

function textOf(report: Report, format: ReportFormat, locale: string): string {
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'markdown':
      return renderMarkdown(report, { locale });
    case 'html':
    case 'pdf':
      return renderHtml(report, { locale });
  }
}

const endings: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  pdf: 'pdf',
  json: 'json',
  markdown: 'md',
};

/** `mailpath-2026-11-20-1014.html`: when it was measured, nothing about whose it is. */
export function reportFileName(report: Report, format: ReportFormat): string {
  const at = new Date(Date.parse(report.startedAt) + report.environment.utcOffsetMinutes * 60_000);
  const stamp = Number.isNaN(at.getTime()) ? 'report' : at.toISOString().slice(0, 16).replace(/[T:]/g, '-');
  return `mailpath-${stamp}.${endings[format]}`;
}
