/** Sentences of the verdict, by cause. How they sound: docs/adr and the project's voice rules. */
export const verdictMessages = {} as const;
