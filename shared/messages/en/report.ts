/** Sentences around the verdict: the report's headings, labels and checks. */
export const reportMessages = {} as const;
