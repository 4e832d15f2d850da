import * as z from 'zod';
import { languageTags } from '../messages/languages.ts';
import { updateChannels } from './policy.ts';
import { type RedactionLevel, redactionLevel } from './report.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const updateChoices = [...updateChannels, 'off'] as const;
export type UpdateChoice = (typeof updateChoices)[number];

/** What the person chose, kept on this device. The policy comes before it (design.md 5). */
export const settings = z.object({
  language: z.enum(['system', ...languageTags]),
  theme: z.enum(themes),
  /** Diagnose again now and then after a fault, and say when it works again. Off until asked for. */
  backgroundChecks: z.boolean(),
  redactionLevel,
  rememberAddress: z.boolean(),
  /** Which new versions are fetched, where Mailpath may update itself. */
  updates: z.enum(updateChoices),
});
export type Settings = z.infer<typeof settings>;
export type SettingKey = keyof Settings;

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  backgroundChecks: false,
  redactionLevel: 'standard' satisfies RedactionLevel,
  rememberAddress: true,
  updates: 'stable',
};
