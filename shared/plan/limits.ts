/**
 * Time limits of one try, in milliseconds, after protocols.md 0.4. With a small total budget they shrink in proportion,
 * so that silence is still told from "not tried" before the budget ends.
 */
export interface Limits {
  dnsMs: number;
  tcpMs: number;
  tlsMs: number;
  firstByteMs: number;
  greetingMs: number;
  feedMs: number;
  /** Of each form in a comparison, and of each of its steps: the same for all (design.md 1b.8). */
  comparisonMs: number;
}

const FULL_BUDGET_MS = 15_000;

export function limitsFor(budgetMs: number): Limits {
  const scale = Math.min(1, budgetMs / FULL_BUDGET_MS);
  const scaled = (ms: number) => Math.round(ms * scale);
  return {
    // glibc asks the second resolver after 5 s: a limit below that would call a slow but working set-up dead.
    dnsMs: scaled(5800),
    tcpMs: scaled(5000),
    // A second less than 0.4 says, so that a verdict about handshakes that stall comes within 8 s.
    tlsMs: scaled(7000),
    firstByteMs: scaled(10_000),
    greetingMs: scaled(12_000),
    feedMs: scaled(5000),
    // Plain, other, plain, other: two rounds of silence end with a verdict within 8 s of the run's start.
    comparisonMs: scaled(2200),
  };
}
