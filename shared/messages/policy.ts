import { policyMessages } from './en/policy.ts';
import { languageLoader, register } from './registry.ts';

export { format, ifKnown, type MessageValue } from './format.ts';

/* What is wrong with a policy, for the command and the settings screen. English is there with the import. */
register('en', policyMessages);

/** Loads these sentences in the language of the locale. */
export const loadPolicyMessages = languageLoader({
  de: async () => (await import('./de/policy.ts')).policyMessages,
  fr: async () => (await import('./fr/policy.ts')).policyMessages,
  es: async () => (await import('./es/policy.ts')).policyMessages,
  pt: async () => (await import('./pt/policy.ts')).policyMessages,
  ja: async () => (await import('./ja/policy.ts')).policyMessages,
});

export type PolicyMessageId = keyof typeof policyMessages;
