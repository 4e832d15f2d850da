import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect } from 'vitest';
import { releaseFuses } from '../../build/fuses.ts';

/** Reads the fuses back from the packaged program or .app, and compares each. */
export async function expectReleaseFuses(program: string): Promise<void> {
  const { version: _, ...wire } = await getCurrentFuseWire(program);
  const stated = Object.entries(releaseFuses).map(([fuse, on]) => [
    FuseV1Options[Number(fuse)],
    on ? FuseState.ENABLE : FuseState.DISABLE,
  ]);
  const burnt = Object.entries(wire).map(([fuse, state]) => [FuseV1Options[Number(fuse)], state]);
  expect(Object.fromEntries(burnt)).toEqual(Object.fromEntries(stated));
}
