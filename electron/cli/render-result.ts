import type { Report } from '../../shared/model/report.ts';
import type { ResultFormat } from './arguments.ts';

/** The redacted report in a format; `ndjson` is streamed elsewhere. */
export async function renderResult(
  report: Report,
  format: Exclude<ResultFormat, 'ndjson'>,
  options: { colour: boolean; width: number },
): Promise<string> {
  const { locale } = report.request;
  switch (format) {
    case 'json':
      return (await import('../../shared/report/render-json.ts')).renderJson(report);
    case 'html':
      return (await import('../../shared/report/render-html.ts')).renderHtml(report, { locale });
    case 'markdown':
      return (await import('../../shared/report/render-markdown.ts')).renderMarkdown(report, { locale });
    case 'text':
      return (await import('../../shared/report/render-text.ts')).renderText(report, { locale, ...options });
  }
}
