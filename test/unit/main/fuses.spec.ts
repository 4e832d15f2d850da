import { FuseV1Options } from '@electron/fuses';
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
  const burnt: unknown[] = [];
  const { afterPack, asar } = packaging(flavour);
  if (typeof afterPack !== 'function') throw new Error('afterPack is no function');
  const packager = { addElectronFuses: async (_context: unknown, config: unknown) => burnt.push(config) };
  await afterPack({ packager } as unknown as Parameters<typeof afterPack>[0]);
  expect(burnt).toEqual([expect.objectContaining({ ...fuses, strictlyRequireAllFuses: true })]);
  expect(asar).toBe(true);
});
