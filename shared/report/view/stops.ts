import type { Observation, ObservationKind } from '../../model/observation.ts';
import type { Stage } from '../../model/plan.ts';
import type { Verdict } from '../../model/verdict.ts';
import { watchedKinds } from '../../model/watched-kinds.ts';
import { type WayTaken, wayTaken } from './way-taken.ts';

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
  /** Of the network: how programs get out of it, where they do not go directly. */
  way?: WayTaken;
}

/**
 * What decides whether a stop was reached and works: what was looked at on this computer, and not what a person told; from
 * the internet on whole conversations. Names and bare connections say less; a portal or a filter lets them through.
 */
const decisiveKinds: Readonly<Partial<Record<StopId, readonly ObservationKind[]>>> = {
  device: ['interfaces', 'hosts-file', 'proxy-settings'],
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
  const blamed = report.verdict.stop;
  const blamedAt = blamed === undefined ? stopIds.length : stopIds.indexOf(blamed);
  const way = wayTaken(report.observations);
  return stopIds.map((id, at) => {
    const here = report.observations.filter((item) => stopOf(item) === id && !watchedKinds.has(item.kind));
    const ran = here.filter((item) => item.status === 'ok' || item.status === 'failed');
    const kinds = decisiveKinds[id];
    const decisive = here.filter(
      (item) => item.status !== 'not-applicable' && (kinds?.includes(item.kind) ?? true),
    );
    const looked = decisive.length > 0 ? decisive : ran.filter(({ kind }) => kind !== 'user-report');
    const state = id === blamed ? 'failed' : stateOf(looked, at > blamedAt, report);
    return { id, state, ...countChecks(ran), ...(id === 'network' && way && { way }) };
  });
}

/**
 * Checks as people count them: tries and addresses of one probe are one, which failed when none of them passed. What did
 * not run is not counted, and what was noticed about this computer is no check.
 */
export function countChecks(observations: readonly Observation[]): { total: number; failed: number } {
  const passed = new Map<string, boolean>();
  for (const { probe, kind, status } of observations) {
    if (!watchedKinds.has(kind) && (status === 'ok' || status === 'failed'))
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
