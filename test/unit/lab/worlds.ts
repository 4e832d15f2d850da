import { afterEach } from 'vitest';
import type { Fault } from '../../lab/faults.ts';
import { startWorld, type World } from '../../lab/world.ts';

const open: World[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((world) => world.close()));
});

/** A world that ends with its test. */
export async function broken(...faults: Fault[]): Promise<World> {
  const world = await startWorld(faults);
  open.push(world);
  return world;
}
