/** Whether a stamp is older than it may be. What has none, or one of later than now, is not known to be old. */
export function isStale(
  refreshedAt: string | undefined,
  nowMs: number,
  withinMs: number | undefined,
): boolean {
  if (refreshedAt === undefined || withinMs === undefined) return false;
  return nowMs - Date.parse(refreshedAt) > withinMs;
}
