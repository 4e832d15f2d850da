import type { Observation } from '../../model/observation.ts';
import type { ProbeKind, Stage } from '../../model/plan.ts';
import type { Report } from '../../model/report.ts';
import type { Outcome, Verdict } from '../../model/verdict.ts';

/** The five stops of the path, in order. */
export const stopIds = ['device', 'network', 'internet', 'sign-in', 'mail'] as const;
export type StopId = (typeof stopIds)[number];

/** Where a probe is drawn: names belong to the internet, the search for the mailbox to the mail service. */
export function stopOf({ stage, kind }: { stage: Stage; kind: ProbeKind }): StopId | 'status' {
  if (stage === 'domain') return kind === 'http' || kind === 'autoconfig' ? 'mail' : 'internet';
  return stage === 'dns' ? 'internet' : stage;
}

/**
 * `failed`: the verdict lays the fault here. `unclear`: checks failed here that the verdict does not lay on this stop.
 * `not-reached`: nothing was measured that far.
 */
export type StopState = 'ok' | 'failed' | 'unclear' | 'not-reached';

export interface Stop {
  id: StopId;
  state: StopState;
  /** Observations that ran. */
  total: number;
  failed: number;
}

const stopByOutcome: Partial<Record<Outcome, StopId>> = {
  device: 'device',
  network: 'network',
  isp: 'internet',
  account: 'sign-in',
};

/** The state of each stop, for the one picture that says where it breaks. */
export function stopsOf(report: Report): Stop[] {
  const blamed = blamedStop(report.verdict, report.observations);
  const blamedAt = blamed === undefined ? stopIds.length : stopIds.indexOf(blamed);
  return stopIds.map((id, at) => {
    const ran = report.observations.filter(
      (item) => stopOf(item) === id && (item.status === 'ok' || item.status === 'failed'),
    );
    const failed = ran.filter((item) => item.status === 'failed').length;
    return {
      id,
      state: stateOf(id === blamed, at > blamedAt, ran.length, failed, report),
      total: ran.length,
      failed,
    };
  });
}

function stateOf(blamed: boolean, behind: boolean, total: number, failed: number, report: Report): StopState {
  if (blamed) return 'failed';
  // What lies behind the fault fails because of it, and says nothing of itself.
  if (total === 0 || (behind && failed === total)) return 'not-reached';
  if (failed === 0 || report.verdict.outcome === 'healthy') return 'ok';
  // A comparison that fails (a blocked public resolver) is no finding as long as the rest of the stop works.
  return failed * 2 <= total && report.verdict.outcome !== 'inconclusive' ? 'ok' : 'unclear';
}

/** Where the verdict sees the fault; `undefined` when it sees none. */
export function blamedStop(verdict: Verdict, observations: readonly Observation[]): StopId | undefined {
  if (verdict.outcome === 'healthy' || verdict.outcome === 'inconclusive') return undefined;
  const fixed = stopByOutcome[verdict.outcome];
  if (fixed !== undefined) return fixed;
  const named = new Set(verdict.because.flatMap((evidence) => evidence.observations));
  const counts = new Map<StopId, number>();
  for (const item of observations) {
    const stop = stopOf(item);
    if (item.status !== 'failed' || stop === 'status' || !named.has(item.id)) continue;
    counts.set(stop, (counts.get(stop) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most) return most[0];
  if (verdict.side === 'provider') return 'mail';
  return verdict.cause.includes('sign-in') || verdict.cause.includes('federat') ? 'sign-in' : 'network';
}
