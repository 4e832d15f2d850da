import type { Observation } from '../../model/observation.ts';
import { isOneOfSeveral, withoutTry } from '../../model/probe-identity.ts';
import { watchedKinds } from '../../model/watched-kinds.ts';
import { observationName } from './check-name.ts';
import { type StopId, stopOf } from './stops.ts';
import { weaknessName } from './weakness-name.ts';

export type CheckStatus = 'ok' | 'failed' | 'mixed' | 'notice' | 'not-run' | 'not-applicable';

/** One line of the report: all tries and addresses of one probe. */
export interface Check {
  /** Observation id without try and address. */
  id: string;
  name: string;
  stop: StopId | 'status';
  status: CheckStatus;
  /** Whether the observations are addresses of one host rather than tries. */
  byAddress: boolean;
  failed: number;
  ran: number;
  /** The observation that says most: the last failed one, else the first. */
  main: Observation;
  observations: Observation[];
}

/** The checks of a report in the order of its observations. */
export function checksOf(report: { readonly observations: readonly Observation[] }, locale: string): Check[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of report.observations) {
    if (saysNothing(observation)) continue;
    const id = withoutTry(observation.id);
    const group = groups.get(id);
    if (group) group.push(observation);
    else groups.set(id, [observation]);
  }
  return [...groups].map(([id, observations]) => toCheck(id, observations, locale));
}

/** The person was asked nothing, or said nothing. */
function saysNothing({ kind, data }: Observation): boolean {
  if (kind !== 'user-report' || !data) return false;
  return Object.values(data).every((list) => Array.isArray(list) && list.length === 0);
}

function toCheck(id: string, observations: Observation[], locale: string): Check {
  const ran = observations.filter((item) => item.status === 'ok' || item.status === 'failed');
  const failures = ran.filter((item) => item.status === 'failed');
  const main = failures.at(-1) ?? ran[0] ?? (observations[0] as Observation);
  return {
    id,
    name: weaknessName(observations, locale) ?? observationName(main, locale),
    stop: stopOf(main),
    status: statusOf(ran.length, failures.length, main),
    byAddress: observations.some((item) => isOneOfSeveral(item.id)),
    failed: failures.length,
    ran: ran.length,
    main,
    observations,
  };
}

function statusOf(ran: number, failed: number, main: Observation): CheckStatus {
  if (ran === 0) return main.status === 'not-applicable' ? 'not-applicable' : 'not-run';
  // Nothing that was checked: something to know about this computer.
  if (watchedKinds.has(main.kind)) return 'notice';
  if (failed === 0) {
    // Of what was read in part only, nobody knows that it is fine.
    if (main.notRead !== undefined) return 'not-run';
    const state = main.kind === 'status-feed' ? main.data?.state : undefined;
    // Of a page that nobody renews, or that names no state, nobody knows that all is well.
    return state === 'degraded' || state === 'interrupted' || state === 'unknown' ? 'notice' : 'ok';
  }
  return failed === ran ? 'failed' : 'mixed';
}
