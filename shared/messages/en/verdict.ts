import { causeMessages } from './verdict-causes.ts';
import { evidenceMessages } from './verdict-evidence.ts';

/** All sentences of the judgement. */
export const verdictMessages = { ...causeMessages, ...evidenceMessages } as const;
