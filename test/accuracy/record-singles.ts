import type { Observation } from '../../shared/model/observation.ts';
import { eachAtOnce, measureWorld } from '../corpus/measure-world.ts';
import { normalise } from '../corpus/normalise.ts';
import type { Fault } from '../lab/faults.ts';
import { mailboxWorlds, type WorldId } from './mailbox-worlds.ts';
import { type Changes, writeRecording } from './recordings.ts';
import { byProbe, probeSignature } from './signature.ts';
import type { SingleFault } from './single-fault.ts';
import { measuredIn } from './single-faults.ts';

/** Measures the world healthy, and with each single fault; keeps what the faults changed. Minutes. */
export async function recordWorld(world: WorldId, say: (line: string) => void): Promise<void> {
  // A cold engine is slow, and slow looks like a fault.
  await observe(world, []);
  const healthy = await observe(world, []);
  const faults: Record<string, Changes> = {};
  await eachAtOnce(measuredIn(world), 4, async (fault) => {
    const once = async () =>
      difference(healthy, await observe(world, fault.lab(world) ?? [], fault.policy), fault);
    const [first, second] = [await once(), await once()];
    // What a busy machine adds is not in both.
    const changes = first.changed.length <= second.changed.length ? first : second;
    faults[fault.id] = changes;
    say(`${world} ${fault.id}: ${changes.changed.length} observations differ`);
  });
  const sorted = Object.fromEntries(Object.entries(faults).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeRecording(world, { healthy, faults: sorted });
}

async function observe(world: WorldId, faults: readonly Fault[], policy?: SingleFault['policy']) {
  const { address } = mailboxWorlds[world];
  const report = await measureWorld({ faults, request: { address }, policy });
  return normalise(report, world).observations;
}

function difference(
  healthy: readonly Observation[],
  seen: readonly Observation[],
  fault: SingleFault,
): Changes {
  const before = byProbe(healthy);
  const after = byProbe(seen);
  // The times are the fault.
  const differs = ([probe, list]: [string, Observation[]]) =>
    fault.slows || probeSignature(list) !== probeSignature(before.get(probe) ?? []);
  return {
    changed: [...after].filter(differs).flatMap(([, list]) => list),
    gone: [...before.keys()].filter((probe) => !after.has(probe)),
  };
}
