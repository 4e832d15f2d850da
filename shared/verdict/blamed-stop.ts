import type { Observation } from '../model/observation.ts';
import type { Ground, Outcome, Verdict } from '../model/verdict.ts';
import { type StopId, stopOf } from '../report/view/stops.ts';
import type { Cause } from './cause.ts';

/** What the outcome alone says; `cause`: the cause knows better; `none`: there is no break, or none that can be told. */
const stopOfOutcome: Readonly<Record<Outcome, StopId | 'cause' | 'none'>> = {
  healthy: 'none',
  device: 'device',
  network: 'network',
  isp: 'internet',
  organisation: 'cause',
  account: 'sign-in',
  'provider-outage': 'cause',
  'provider-partial': 'cause',
  inconclusive: 'none',
};

/** Where on the picture the way breaks. */
export function blamedStop(
  cause: Pick<Cause, 'stop'>,
  outcome: Outcome,
  because: readonly Ground[],
  observations: readonly Observation[],
): Verdict['stop'] {
  const fixed = stopOfOutcome[outcome];
  if (fixed === 'none') return undefined;
  if (fixed !== 'cause') return fixed;
  return cause.stop === 'seen' ? whereSeen(because, observations) : cause.stop;
}

/** Where most of the failed observations lie that the verdict names; mail itself where none failed. */
function whereSeen(because: readonly Ground[], observations: readonly Observation[]): StopId {
  const named = new Set(because.flatMap((evidence) => evidence.observations));
  const counts = new Map<StopId, number>();
  for (const item of observations) {
    const stop = stopOf(item);
    if (item.status !== 'failed' || stop === 'status' || !named.has(item.id)) continue;
    counts.set(stop, (counts.get(stop) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'mail';
}
