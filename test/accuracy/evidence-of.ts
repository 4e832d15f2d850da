import type { Observation } from '../../shared/model/observation.ts';
import type { Policy } from '../../shared/model/policy.ts';
import { type DiagnoseRequest, diagnoseRequest } from '../../shared/model/request.ts';
import { makePlan } from '../../shared/plan/plan.ts';
import type { Combination } from './combination.ts';
import { compose } from './compose.ts';
import { drawFrom } from './draw.ts';
import { mailboxWorlds, type WorldId } from './mailbox-worlds.ts';
import { heard, personSays } from './person.ts';
import { type Recording, readRecording } from './recordings.ts';
import type { SingleFault, Truth } from './single-fault.ts';
import { faultIn } from './single-faults.ts';

/** A combination as it lies before the judge, and what is true behind it. */
export interface Evidence {
  request: DiagnoseRequest;
  policy: Policy;
  observations: Observation[];
  /** Whose fault each of the two is; drawn where the evidence leaves it open. */
  truths: readonly [Truth['side'], Truth['side']];
}

const recordings = new Map<WorldId, Recording>();

export function recordingOf(world: WorldId): Recording {
  const known = recordings.get(world) ?? readRecording(world);
  recordings.set(world, known);
  return known;
}

/** Composed from recorded observations. The same for the same combination. */
export function evidenceOf(combination: Combination): Evidence {
  const { world, faults, seed } = combination;
  const draw = drawFrom(seed);
  const truths = [drawTruth(faults[0], draw(1000)), drawTruth(faults[1], draw(1000))] as const;
  const policy: Policy = { ...faults[0].policy, ...faults[1].policy };
  const { address, domain } = mailboxWorlds[world];
  const silent = diagnoseRequest.parse({ address, domain });
  const plan = makePlan(silent, policy);
  let observations = compose(recordingOf(world), faults, plan);
  const said = personSays(combination, observations, truths, draw);
  const drift = combination.extra === 'drift' ? faultIn(world, 'drift') : undefined;
  for (const fault of [...faults, drift]) observations = fault?.alter?.(observations, draw) ?? observations;
  const request = diagnoseRequest.parse({ ...silent, ...said });
  observations = heard(observations, request);
  if (combination.extra === 'cut') observations = cut(observations, draw);
  return { request, policy, observations, truths };
}

export function drawTruth(fault: SingleFault, ofThousand: number): Truth['side'] {
  let reached = 0;
  for (const { share, side } of fault.truths) {
    reached += share * 1000;
    if (ofThousand < reached) return side;
  }
  return fault.truths[0]?.side ?? 'none';
}

/** The budget ended the run: what had not ended until then was not measured. */
function cut(observations: readonly Observation[], draw: (below: number) => number): Observation[] {
  const kept = Math.round((observations.length * (30 + draw(60))) / 100);
  return observations.flatMap((one, index): Observation[] => {
    if (index < kept || one.status === 'not-run' || one.kind === 'user-report') return [one];
    const { data: _, failure: __, ...head } = one;
    return [{ ...head, status: 'not-run', reason: 'budget-exhausted' } as Observation];
  });
}
