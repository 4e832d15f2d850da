import { deviceFaults } from './faults/device.ts';
import { doubtfulFaults } from './faults/doubtful.ts';
import { harmlessFaults } from './faults/harmless.ts';
import { networkFaults } from './faults/network.ts';
import { organisationFaults } from './faults/organisation.ts';
import { providerFaults } from './faults/provider.ts';
import { toldFaults } from './faults/told.ts';
import type { WorldId } from './mailbox-worlds.ts';
import type { SingleFault } from './single-fault.ts';

export const singleFaults: readonly SingleFault[] = [
  ...deviceFaults,
  ...networkFaults,
  ...organisationFaults,
  ...providerFaults,
  ...toldFaults,
  ...doubtfulFaults,
  ...harmlessFaults,
];

/** The faults that the kind of mailbox can have, as they are there. */
export function faultsIn(world: WorldId): SingleFault[] {
  return singleFaults
    .filter((one) => one.lab(world) !== undefined)
    .map((one) => ({ ...one, ...one.inWorld?.[world] }));
}

const byWorld = new Map<WorldId, ReadonlyMap<string, SingleFault>>();

/** One of them by its id. Throws when the kind of mailbox has none of this id. */
export function faultIn(world: WorldId, id: string): SingleFault {
  const known = byWorld.get(world) ?? new Map(faultsIn(world).map((one) => [one.id, one]));
  byWorld.set(world, known);
  const fault = known.get(id);
  if (!fault) throw new Error(`${world} has no fault ${id}`);
  return fault;
}

/** Faults of the world that the lab has to measure: the others show in what the person says, or are made by `alter`. */
export function measuredIn(world: WorldId): SingleFault[] {
  return faultsIn(world).filter((one) => (one.lab(world)?.length ?? 0) > 0);
}
