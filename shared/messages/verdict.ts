import { causeMessages } from './en/verdict-causes.ts';
import { evidenceMessages } from './en/verdict-evidence.ts';
import { languageLoader, register, type Texts } from './registry.ts';
import { loadReportMessages } from './report.ts';

/** Ids of the sentences that a judgement can say: a misspelt one does not compile. */
export type VerdictMessageId = keyof typeof causeMessages | keyof typeof evidenceMessages;

export {
  format,
  hasMessage,
  ifKnown,
  type MessageNames,
  type MessageValue,
  type NotKnown,
} from './format.ts';

/* Sentences of the judgement; they name ways in and failures as the report does. English is there with the import. */
register('en', { ...causeMessages, ...evidenceMessages });

type Part = Promise<{ causeMessages?: Texts; evidenceMessages?: Texts }>;

const both = async (...parts: Part[]): Promise<Texts> =>
  Object.assign({}, ...(await Promise.all(parts)).flatMap((part) => Object.values(part)));

const loadSentences = languageLoader({
  de: () => both(import('./de/verdict-causes.ts'), import('./de/verdict-evidence.ts')),
  fr: () => both(import('./fr/verdict-causes.ts'), import('./fr/verdict-evidence.ts')),
  es: () => both(import('./es/verdict-causes.ts'), import('./es/verdict-evidence.ts')),
  pt: () => both(import('./pt/verdict-causes.ts'), import('./pt/verdict-evidence.ts')),
  ja: () => both(import('./ja/verdict-causes.ts'), import('./ja/verdict-evidence.ts')),
});

/** Loads these sentences in the language of the locale. */
export async function loadVerdictMessages(locale: string): Promise<void> {
  await Promise.all([loadSentences(locale), loadReportMessages(locale)]);
}
