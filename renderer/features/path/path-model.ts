import type { Observation } from '../../../shared/model/observation.ts';
import {
  countChecks,
  type Stop,
  type StopId,
  stopIds,
  stopOf,
  stopsOf,
} from '../../../shared/report/view/stops.ts';
import type { Diagnosis } from '../diagnose/use-diagnosis.ts';
import { type Branch, branchesOf } from './branches.ts';

/** `waiting`: none of its probes has ended; `running`: some have. The rest as in a report. */
export type PathState = Stop['state'] | 'waiting' | 'running';

export interface PathStop extends Omit<Stop, 'state'> {
  state: PathState;
  /** Probes that ended, of those that are planned; of a report without its plan, both are the number that ended. */
  done: number;
  planned: number;
}

export interface PathModel {
  stops: PathStop[];
  /** The ways into the mailbox, fanned out behind the mail service. */
  branches: Branch[];
}

export type Measured = Pick<Diagnosis, 'verdict' | 'observations' | 'plan' | 'running'> & {
  underWay?: Diagnosis['underWay'];
};

/** What the picture shows of a diagnosis as far as it has come. */
export function pathOf(measured: Measured): PathModel {
  const stops = stopsSoFar(measured);
  const mail = stops.find(({ id }) => id === 'mail');
  return { stops, branches: branchesOf(measured, mail?.state ?? 'waiting') };
}

function stopsSoFar({ verdict, observations, plan, running }: Measured): PathStop[] {
  const ended = new Set(observations.map(({ probe }) => probe));
  const progress = new Map(stopIds.map((id) => [id, { planned: 0, done: 0 }]));
  for (const probe of plan?.probes ?? []) {
    const stop = stopOf(probe);
    const here = stop === 'status' ? undefined : progress.get(stop);
    if (!here || probe.leaveOut || probe.kind === 'user-report') continue;
    here.planned += 1;
    if (ended.has(probe.id)) here.done += 1;
  }
  const judged = verdict && stopsOf({ verdict, observations: [...observations] });
  return stopIds.map((id) => {
    const counted = progress.get(id) ?? { planned: 0, done: 0 };
    const settled = judged?.find((stop) => stop.id === id);
    const measured = settled ?? countedHere(id, observations);
    const unfinished = running && (!plan || counted.done < counted.planned);
    // A run that broke off: what ended here says nothing of the rest.
    if (!running && !verdict && plan && counted.done < counted.planned) {
      return { ...measured, state: counted.done === 0 ? 'not-reached' : 'unclear', ...counted };
    }
    // An early verdict lays the fault somewhere before everything there has ended; the rest waits for its probes.
    const state =
      settled?.state === 'failed' || !unfinished
        ? measured.state
        : counted.done === 0
          ? 'waiting'
          : 'running';
    return { ...measured, state, ...counted };
  });
}

/** Before any verdict: a stop whose probes have all ended, by what they say themselves. */
function countedHere(id: StopId, observations: readonly Observation[]): Stop {
  const { total, failed } = countChecks(observations.filter((item) => stopOf(item) === id));
  const state = total === 0 ? 'not-reached' : failed === 0 || failed * 2 < total ? 'ok' : 'unclear';
  return { id, state, total, failed };
}

/** The stop that is being looked at: the first that has not ended. */
export function currentStop(stops: readonly PathStop[]): StopId | undefined {
  return (
    stops.find(({ state }) => state === 'running')?.id ?? stops.find(({ state }) => state === 'waiting')?.id
  );
}
