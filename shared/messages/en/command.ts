/** Sentences of the command: help, progress, refusals. */
export const commandMessages = {} as const;
