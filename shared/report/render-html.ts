import type { Report } from '../model/report.ts';
export const renderHtml = (report: Report, _options: { locale?: string } = {}): string =>
  JSON.stringify(report);
