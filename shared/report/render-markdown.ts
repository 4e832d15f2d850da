import type { Report } from '../model/report.ts';
export const renderMarkdown = (report: Report, _options: { locale?: string } = {}): string =>
  JSON.stringify(report);
