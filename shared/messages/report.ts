import { reportMessages } from './en/report.ts';
import { languageLoader, register } from './registry.ts';

export { format, hasMessage, ifKnown, type MessageValue } from './format.ts';

/* Sentences around the verdict: headings, labels, checks. English is there with the import. */
register('en', reportMessages);

/** Loads these sentences in the language of the locale. */
export const loadReportMessages = languageLoader({
  de: async () => (await import('./de/report.ts')).reportMessages,
  fr: async () => (await import('./fr/report.ts')).reportMessages,
  es: async () => (await import('./es/report.ts')).reportMessages,
  pt: async () => (await import('./pt/report.ts')).reportMessages,
  ja: async () => (await import('./ja/report.ts')).reportMessages,
});

export type ReportMessageId = keyof typeof reportMessages;
