export type Retention = { runs: number; days: number };

/**
 * How long this device keeps past runs and the log: enough to see what changed since last month, little enough that
 * nothing old lies about for ever.
 */
export const retention: Retention = { runs: 200, days: 90 };

const DAY_MS = 86_400_000;

/** What is older than this is not kept any more. `now` comes from a clock that was found to be right. */
export const oldestKept = (now: Date, days = retention.days): Date => new Date(now.getTime() - days * DAY_MS);
