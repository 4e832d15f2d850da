import { addressMessages } from './en/address.ts';
import { languageLoader, register } from './registry.ts';

export { format, type MessageValue } from './format.ts';

/* What is wrong with a typed address: the same words in the command and in the window. English is there with the import. */
register('en', addressMessages);

/** Loads these sentences in the language of the locale. */
export const loadAddressMessages = languageLoader({
  de: async () => (await import('./de/address.ts')).addressMessages,
  fr: async () => (await import('./fr/address.ts')).addressMessages,
  es: async () => (await import('./es/address.ts')).addressMessages,
  pt: async () => (await import('./pt/address.ts')).addressMessages,
  ja: async () => (await import('./ja/address.ts')).addressMessages,
});

export type AddressMessageId = keyof typeof addressMessages;
