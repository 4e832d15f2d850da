import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'vitest';
import { packaging } from '../../../build/electron-builder.ts';
import { releaseFuses, testFuses } from '../../../build/fuses.ts';

/** The enumeration’s own names, without the numbers that it has as keys too. */
const names = Object.keys(FuseV1Options).filter((key) => Number.isNaN(Number(key)));
const stated = (fuses: Readonly<Record<number, boolean>>) =>
  Object.fromEntries(names.map((name) => [name, fuses[FuseV1Options[name as keyof typeof FuseV1Options]]]));

test('every fuse that Electron has is stated, and set as decided', () => {
  expect(stated(releaseFuses)).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  });
});

test('the build that tests drive differs in the one fuse that Playwright needs', () => {
  expect(stated(testFuses)).toEqual({ ...stated(releaseFuses), EnableNodeCliInspectArguments: true });
});

test.each([
  ['release', releaseFuses],
  ['test', testFuses],
] as const)('the packaging of %s burns its fuses, all of them or none', async (flavour, fuses) => {
  const { afterPack, asar } = packaging(flavour);
  if (typeof afterPack !== 'function') throw new Error('afterPack is no function');
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-fuses-'));
  const program = join(folder, 'mailpath-desktop');
  const context = { appOutDir: folder, electronPlatformName: 'linux' } as Parameters<typeof afterPack>[0];
  const burnt = async (count: number) => {
    await writeFile(program, wire(count));
    await afterPack(context);
    const { version: _, ...read } = await getCurrentFuseWire(program);
    return Object.values(read);
  };
  try {
    expect(await burnt(names.length)).toEqual(
      names.map((_, fuse) => (fuses[fuse as FuseV1Options] ? FuseState.ENABLE : FuseState.DISABLE)),
    );
    await expect(burnt(names.length + 1)).rejects.toThrow('strictlyRequireAllFuses');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  expect(asar).toBe(true);
});

/** A binary with so many fuses, all on: the mark that @electron/fuses looks for, version, count, states. */
function wire(count: number): Buffer {
  const mark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  return Buffer.concat([mark, Buffer.from([1, count]), Buffer.alloc(count, FuseState.ENABLE)]);
}
