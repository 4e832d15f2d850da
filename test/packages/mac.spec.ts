import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'plist';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOfArchive, integrityOf } from './app-archive.ts';
import { expectReleaseFuses } from './expect-release-fuses.ts';
import { type Arch, commandText, type Packaged, packageHere } from './package-here.ts';

let packaged: Packaged;
beforeAll(async () => {
  packaged = await packageHere('mac', ['x64', 'arm64']);
});
afterAll(() => packaged?.remove());

const plistOf = async (file: string) => parse(await readFile(file, 'utf8')) as Record<string, unknown>;

describe.each<{ arch: Arch; folder: string }>([
  { arch: 'x64', folder: 'mac' },
  { arch: 'arm64', folder: 'mac-arm64' },
])('Mailpath.app for $arch', ({ arch, folder }) => {
  const contents = (...path: string[]) => join(packaged.folder, folder, 'Mailpath.app/Contents', ...path);

  test('its Info.plist says who it is, what it opens and what it asks for', async () => {
    const info = await plistOf(contents('Info.plist'));
    expect(info).toMatchObject({
      CFBundleIdentifier: 'app.mailpath.desktop',
      CFBundleName: 'Mailpath',
      CFBundleExecutable: 'Mailpath',
      CFBundleIconFile: 'icon.icns',
      CFBundleURLTypes: [{ CFBundleURLName: 'Mailpath', CFBundleURLSchemes: ['mailpath'] }],
      LSApplicationCategoryType: 'public.app-category.utilities',
      LSMinimumSystemVersion: '13.0',
      NSLocalNetworkUsageDescription: expect.stringContaining('router'),
    });
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(info.CFBundleShortVersionString).toBe(version);
    expect(info).not.toHaveProperty('NSCameraUsageDescription');
    expect(info).not.toHaveProperty('NSMicrophoneUsageDescription');
  });

  test('it names the archive that it loads, and no other is loaded', async () => {
    const info = await plistOf(contents('Info.plist'));
    const hash = integrityOf(contents('Resources/app.asar'));
    expect(info.ElectronAsarIntegrity).toEqual({ 'Resources/app.asar': { algorithm: 'SHA256', hash } });
    expect(filesOfArchive(contents('Resources/app.asar')).has('dist/app/main.cjs')).toBe(true);
  });

  test('its helpers carry its name', async () => {
    const kinds = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'];
    for (const kind of kinds) {
      const name = `Mailpath Helper${kind}`;
      const info = await plistOf(contents('Frameworks', `${name}.app`, 'Contents/Info.plist'));
      expect(info.CFBundleExecutable).toBe(name);
      expect(String(info.CFBundleIdentifier)).toMatch(/^app\.mailpath\.desktop\.helper/);
    }
  });

  test('command, uninstaller and icon are in its resources', async () => {
    expect(await readFile(contents('Resources/bin/mailpath'), 'utf8')).toBe(commandText('mac', arch));
    expect((await stat(contents('Resources/uninstall.sh'))).mode & 0o777).toBe(0o755);
    const icon = await readFile(contents('Resources/icon.icns'));
    expect(icon.toString('latin1', 0, 4)).toBe('icns');
  });

  test('it speaks six languages', async () => {
    const languages = ['de', 'en', 'es', 'es_419', 'fr', 'ja', 'pt_BR'].map((name) => `${name}.lproj`);
    const framework = contents('Frameworks/Electron Framework.framework/Versions/A/Resources');
    for (const place of [contents('Resources'), framework]) {
      const found = (await readdir(place)).filter((name) => name.endsWith('.lproj'));
      expect(found.sort()).toEqual(languages);
    }
  });

  test('every fuse is burnt as stated', () =>
    expectReleaseFuses(join(packaged.folder, folder, 'Mailpath.app')));
});
