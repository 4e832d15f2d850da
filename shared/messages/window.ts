import { windowMessages } from './en/window.ts';
import { languageLoader, register } from './registry.ts';

export { format, hasMessage, type MessageValue } from './format.ts';

/* Sentences of the window, its menu and its dialogs. English is there with the import. */
register('en', windowMessages);

/** Loads these sentences in the language of the locale. */
export const loadWindowMessages = languageLoader({
  de: async () => (await import('./de/window.ts')).windowMessages,
  fr: async () => (await import('./fr/window.ts')).windowMessages,
  es: async () => (await import('./es/window.ts')).windowMessages,
  pt: async () => (await import('./pt/window.ts')).windowMessages,
  ja: async () => (await import('./ja/window.ts')).windowMessages,
});

export type WindowMessageId = keyof typeof windowMessages;
