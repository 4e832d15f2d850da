import type { FailureCode } from '../../shared/model/failure.ts';
import { layerOf } from '../../shared/model/failure.ts';
import type { Observation } from '../../shared/model/observation.ts';

/**
 * How far the try came: smaller is nearer to this computer, and hides what is farther. A try that did not run stands
 * where what it waited for failed; one that passed comes last.
 */
export function depthOf(one: Observation, find: (id: string) => Observation | undefined): number {
  let current: Observation | undefined = one;
  for (let step = 0; step < 5 && current; step++) {
    if (current.status === 'ok') return PASSED;
    if (current.status === 'not-applicable') return NOT_THERE;
    if (current.status === 'failed') return current.failure ? depthOfCode(current.failure.code) : PASSED;
    if (current.blockedBy === undefined) return NOT_THERE;
    current = find(current.blockedBy);
  }
  return NOT_THERE;
}

export const PASSED = 100;
/** The mailbox was not found, or what was to be measured is not there: nothing behind it is either. */
const NOT_THERE = -1;

function depthOfCode(code: FailureCode): number {
  const depths: Readonly<Record<ReturnType<typeof layerOf>, number>> = {
    device: 0,
    network: 5,
    dns: 10,
    proxy: 15,
    tcp: 20,
    tls: 30,
    http: 40,
    mail: 40,
    content: 45,
    engine: 50,
  };
  return depths[layerOf(code)];
}
