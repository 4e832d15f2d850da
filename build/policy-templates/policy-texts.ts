import type { Policy, PolicyKey } from '../../shared/model/policy.ts';
import { german } from './texts-de.ts';
import { english } from './texts-en.ts';

/** What an admin reads about one key. */
export interface PolicyText {
  /** As the name of a setting: what happens when it is enabled. */
  title: string;
  /** What it does. */
  what: string;
  /** What the person in front of the computer gets to see of it. */
  screen: string;
  /** Beside the field that takes the value; switches have none. */
  label?: string;
}

/** The texts that are not free. */
type ChoiceKey = {
  [Key in PolicyKey]: string extends Policy[Key]
    ? never
    : Policy[Key] extends string | undefined
      ? Key
      : never;
}[PolicyKey];

/** Everything that the templates say in one language. A key without a text does not compile. */
export interface TemplateTexts {
  /** As Windows names its language folders. */
  language: 'en-US' | 'de-DE';
  product: string;
  description: string;
  supported: string;
  categories: Record<PolicyCategory, string>;
  policies: Record<PolicyKey, PolicyText>;
  /** By key and value. */
  choices: { [Key in ChoiceKey]: Record<NonNullable<Policy[Key]>, string> };
  /** Before the example. */
  example: string;
  /** What the three states of a Group Policy setting mean. */
  states: { switch: string; value: string };
}

export const policyCategories = ['mailbox', 'reports', 'network', 'updates'] as const;
export type PolicyCategory = (typeof policyCategories)[number];

export const categoryOf: Readonly<Record<PolicyKey, PolicyCategory>> = {
  defaultDomain: 'mailbox',
  mailServers: 'mailbox',
  helpdeskEmail: 'mailbox',
  helpdeskUrl: 'mailbox',
  reportUploadUrl: 'reports',
  redactionLevel: 'reports',
  collectorUrl: 'reports',
  serviceHealthUrl: 'network',
  vantageUrl: 'network',
  disableDoh: 'network',
  knownInspectionIssuers: 'network',
  extraProbes: 'network',
  disableUpdates: 'updates',
  updateChannel: 'updates',
  disableBackgroundChecks: 'updates',
};

export const templateTexts: readonly TemplateTexts[] = [english, german];

/** A value of a choice in words. */
export function choiceText(texts: TemplateTexts, key: PolicyKey, choice: string): string {
  const choices: Partial<Record<PolicyKey, Readonly<Record<string, string>>>> = texts.choices;
  return choices[key]?.[choice] ?? choice;
}
