/** Exit codes that are not outcomes (design.md 3). Apart from the schemas, so that `--help` loads no validator. */
export const exitCodes = { badArguments: 64, internalError: 70, couldNotRun: 75 } as const;
