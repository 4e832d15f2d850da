/** An engine that is past its budget gets this long: it may be judging. Milliseconds. */
const GRACE_MS = 1000;

/**
 * Calls `over` when a run is a second past its budget, in two steps: when this computer stood still, the engine had no time
 * either. Returns what calls it off.
 *
 * @param startedAt milliseconds since 1970
 */
export function pastBudget(startedAt: number, budgetMs: number, over: () => void): () => void {
  // A clock that was set back would make it wait for longer than anybody promised.
  const left = Math.min(Math.max(0, startedAt + budgetMs - Date.now()), budgetMs);
  let timer = setTimeout(() => {
    timer = setTimeout(over, GRACE_MS);
  }, left);
  return () => clearTimeout(timer);
}
