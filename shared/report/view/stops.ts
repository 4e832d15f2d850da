import type { Observation, ObservationKind } from '../../model/observation.ts';
import type { Stage } from '../../model/plan.ts';
import type { Outcome, Verdict } from '../../model/verdict.ts';

/** The five stops of the path, in order. */
export const stopIds = ['device', 'network', 'internet', 'sign-in', 'mail'] as const;
export type StopId = (typeof stopIds)[number];

/** Where a probe is drawn: names belong to the internet, the search for the mailbox to the mail service. */
export function stopOf({ stage, kind }: { stage: Stage; kind: ObservationKind }): StopId | 'status' {
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
  /** Checks that ran. */
  total: number;
  failed: number;
}

const stopByOutcome: Partial<Record<Outcome, StopId>> = {
  device: 'device',
  network: 'network',
  isp: 'internet',
  account: 'sign-in',
};

/** Where the organisation's and the provider's causes stand, by the beginning of their ids. */
const stopByCause: readonly [RegExp, StopId][] = [
  [/^(proxy|tls-inspection|middlebox|mail-hosts-blocked|mail-ports-blocked|tenant-restrictions)/, 'network'],
  [/^(dns|domain-dns|provider-dns)/, 'internet'],
  [/^(federation|sign-in)/, 'sign-in'],
];

/**
 * What decides whether a stop was reached and works: whole conversations. Names and bare connections say less; a portal
 * or a filter lets them through.
 */
const decisiveKinds: Readonly<Partial<Record<StopId, readonly ObservationKind[]>>> = {
  internet: ['internet-control'],
  'sign-in': ['http'],
  mail: ['http', 'mail-protocol'],
};

/** What the picture is drawn from: a report, or a run as far as it has come. */
export interface Measured {
  readonly verdict: Verdict;
  readonly observations: readonly Observation[];
}

/** The state of each stop, for the one picture that says where it breaks. */
export function stopsOf(report: Measured): Stop[] {
  const blamed = blamedStop(report.verdict, report.observations);
  const blamedAt = blamed === undefined ? stopIds.length : stopIds.indexOf(blamed);
  return stopIds.map((id, at) => {
    const here = report.observations.filter((item) => stopOf(item) === id);
    const ran = here.filter((item) => item.status === 'ok' || item.status === 'failed');
    const kinds = decisiveKinds[id];
    const decisive = here.filter(
      (item) => item.status !== 'not-applicable' && (kinds?.includes(item.kind) ?? true),
    );
    const state =
      id === blamed ? 'failed' : stateOf(decisive.length > 0 ? decisive : ran, at > blamedAt, report);
    return { id, state, ...countChecks(ran) };
  });
}

/**
 * Checks as people count them: tries and addresses of one probe are one, which failed when none of them passed. What did
 * not run is not counted.
 */
export function countChecks(observations: readonly Observation[]): { total: number; failed: number } {
  const passed = new Map<string, boolean>();
  for (const { probe, status } of observations) {
    if (status === 'ok' || status === 'failed')
      passed.set(probe, passed.get(probe) === true || status === 'ok');
  }
  return { total: passed.size, failed: [...passed.values()].filter((ok) => !ok).length };
}

function stateOf(items: readonly Observation[], behind: boolean, { verdict }: Measured): StopState {
  // By probe: three tries of one are no more than one.
  const passed = new Map<string, boolean>();
  for (const { probe, status } of items) {
    if (status !== 'not-run') passed.set(probe, passed.get(probe) === true || status === 'ok');
  }
  const ran = [...passed.values()];
  const failed = ran.filter((ok) => !ok).length;
  // What lies behind the fault fails because of it, and says nothing of itself.
  if (ran.length === 0) return 'not-reached';
  if (behind && failed * 2 > ran.length) return 'not-reached';
  if (failed === 0 || verdict.outcome === 'healthy') return 'ok';
  // A single check that fails beside many that pass is no finding, unless nobody knows yet what is.
  return failed * 2 <= ran.length && verdict.outcome !== 'inconclusive' ? 'ok' : 'unclear';
}

/** Where the verdict sees the fault; `undefined` when it sees none. */
export function blamedStop(verdict: Verdict, observations: readonly Observation[]): StopId | undefined {
  if (verdict.outcome === 'healthy' || verdict.outcome === 'inconclusive') return undefined;
  const fixed = stopByOutcome[verdict.outcome];
  if (fixed !== undefined) return fixed;
  const known = stopByCause.find(([pattern]) => pattern.test(verdict.cause));
  if (known) return known[1];
  const named = new Set(verdict.because.flatMap((evidence) => evidence.observations));
  const counts = new Map<StopId, number>();
  for (const item of observations) {
    const stop = stopOf(item);
    if (item.status !== 'failed' || stop === 'status' || !named.has(item.id)) continue;
    counts.set(stop, (counts.get(stop) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'mail';
}
