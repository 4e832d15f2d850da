import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOfArchive, integrityOf } from './app-archive.ts';
import { expectReleaseFuses } from './expect-release-fuses.ts';
import { type Arch, commandText, type Packaged, packageHere } from './package-here.ts';

let packaged: Packaged;
beforeAll(async () => {
  packaged = await packageHere('win', ['x64', 'arm64']);
});
afterAll(() => packaged?.remove());

describe.each<{ arch: Arch; folder: string }>([
  { arch: 'x64', folder: 'win-unpacked' },
  { arch: 'arm64', folder: 'win-arm64-unpacked' },
])('Mailpath.exe for $arch', ({ arch, folder }) => {
  const within = (...path: string[]) => join(packaged.folder, folder, ...path);
  const resources = async () =>
    NtExecutableResource.from(NtExecutable.from(await readFile(within('Mailpath.exe')))).entries;

  test('its properties name the app and the version', async () => {
    const [info] = Resource.VersionInfo.fromEntries(await resources());
    const [language] = info?.getAllLanguagesForStringValues() ?? [];
    if (!info || !language) throw new Error('there is no version information');
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(info.getStringValues(language)).toMatchObject({
      ProductName: 'Mailpath',
      FileDescription: 'Mailpath',
      CompanyName: 'The Mailpath authors',
      LegalCopyright: 'Copyright © 2026 The Mailpath authors',
      FileVersion: version,
    });
  });

  test('it carries the icon, in every size', async () => {
    const [group] = Resource.IconGroupEntry.fromEntries(await resources());
    const ours = Data.IconFile.from(await readFile('build/icons/icon.ico'));
    expect(group?.icons.map(({ width }) => width)).toEqual(ours.icons.map(({ width }) => width));
  });

  test('it names the archive that it loads, and no other is loaded', async () => {
    const entry = (await resources()).find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
    const value = integrityOf(within('resources/app.asar'));
    expect(JSON.parse(Buffer.from(entry?.bin ?? new ArrayBuffer(0)).toString())).toEqual([
      { file: 'resources\\app.asar', alg: 'SHA256', value },
    ]);
    expect(filesOfArchive(within('resources/app.asar')).has('dist/app/main.cjs')).toBe(true);
  });

  test('the command lies beside it, and nothing to update from', async () => {
    expect(await readFile(within('resources/bin/mailpath.exe'), 'utf8')).toBe(commandText('win', arch));
    expect((await readdir(within('resources'))).sort()).toEqual(['app.asar', 'bin']);
  });

  test('it speaks six languages, and keeps Electron’s and Chromium’s licences', async () => {
    expect((await readdir(within('locales'))).sort()).toEqual(
      ['de.pak', 'en-US.pak', 'es-419.pak', 'es.pak', 'fr.pak', 'ja.pak', 'pt-BR.pak'].sort(),
    );
    expect(await readdir(within())).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
    );
  });

  test('every fuse is burnt as stated', () => expectReleaseFuses(within('Mailpath.exe')));
});
