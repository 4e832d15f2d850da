import { commandMessages } from './en/command.ts';
import { languageLoader, register } from './registry.ts';

export { format, hasMessage, type MessageNames, type MessageValue } from './format.ts';

/* Sentences of the command: help, progress, refusals. English is there with the import. */
register('en', commandMessages);

/** Loads these sentences in the language of the locale. */
export const loadCommandMessages = languageLoader({
  de: async () => (await import('./de/command.ts')).commandMessages,
  fr: async () => (await import('./fr/command.ts')).commandMessages,
  es: async () => (await import('./es/command.ts')).commandMessages,
  pt: async () => (await import('./pt/command.ts')).commandMessages,
  ja: async () => (await import('./ja/command.ts')).commandMessages,
});

export type CommandMessageId = keyof typeof commandMessages;
