import { commandMessages } from './en/command.ts';
import { reportMessages } from './en/report.ts';
import { verdictMessages } from './en/verdict.ts';

const english = { ...verdictMessages, ...reportMessages, ...commandMessages } as const;

export type MessageId = keyof typeof english;

/** ICU texts by language tag, then by message id. A language may lack ids: English fills in. */
export const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: english };
