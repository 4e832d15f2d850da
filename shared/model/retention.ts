/**
 * How long this device keeps past runs and the log: enough to see what changed since last month, little enough that
 * nothing old lies about for ever.
 */
export const retention = { runs: 200, days: 90 };

const DAY_MS = 86_400_000;

/** What is older than this is not kept any more. */
export const oldestKept = (now: Date, days = retention.days): Date => new Date(now.getTime() - days * DAY_MS);
