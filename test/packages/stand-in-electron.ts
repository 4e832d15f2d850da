import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { build as plist } from 'plist';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** How Electron's binary marks where its fuses are (@electron/fuses, constants). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const enabled = '1'.charCodeAt(0);
const fuseCount = Object.keys(FuseV1Options).filter((key) => !Number.isNaN(Number(key))).length;

/** What a fresh Electron has in its binary; each fuse is on, so that each one that is turned off was turned off here. */
const fuseWire = Buffer.concat([
  Buffer.from(SENTINEL),
  Buffer.from([Number(FuseVersion.V1), fuseCount]),
  Buffer.alloc(fuseCount, enabled),
]);

const languages = ['en-US', 'en-GB', 'de', 'fr', 'es', 'es-419', 'pt-BR', 'pt-PT', 'ja', 'ko', 'ru'];
const macLanguages = ['en', 'en_GB', 'de', 'fr', 'es', 'es_419', 'pt_BR', 'pt_PT', 'ja', 'ko', 'ru'];

async function put(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content, { mode: 0o755 });
  }
}

const common = {
  LICENSE: 'Copyright (c) Electron contributors\n',
  'LICENSES.chromium.html': '<title>Credits</title>\n',
  version: '45.4.1',
};
const paks = Object.fromEntries(languages.map((language) => [`locales/${language}.pak`, language]));

/** A program of no instructions, with the one resource that electron-builder needs to find: whose version it is. */
function windowsProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  const english = { lang: 1033, codepage: 1200 };
  version.setStringValues(english, { ProductName: 'Electron', FileDescription: 'Electron' });
  version.setFileVersion(45, 4, 1, 0, english.lang);
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(new Uint8Array(fuseWire).buffer);
  return Buffer.from(program.generate());
}

const infoPlist = (name: string, more: Record<string, string | boolean> = {}) =>
  plist({
    CFBundleExecutable: name,
    CFBundleIdentifier: `com.github.${name}`,
    CFBundleName: name,
    CFBundleVersion: '45.4.1',
    ...more,
  });

async function macApp(folder: string): Promise<void> {
  const contents = 'Electron.app/Contents';
  await put(folder, {
    ...common,
    [`${contents}/Info.plist`]: infoPlist('Electron', {
      CFBundleIconFile: 'electron.icns',
      NSCameraUsageDescription: 'This app needs access to the camera',
      NSMicrophoneUsageDescription: 'This app needs access to the microphone',
    }),
    [`${contents}/MacOS/Electron`]: 'program\n',
    [`${contents}/Resources/electron.icns`]: 'icon\n',
  });
  for (const helper of ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map((kind) => `Electron Helper${kind}`)) {
    await put(join(folder, contents, 'Frameworks', `${helper}.app/Contents`), {
      'Info.plist': infoPlist(helper),
      [`MacOS/${helper}`]: 'program\n',
    });
  }
  const framework = join(folder, contents, 'Frameworks/Electron Framework.framework');
  await put(join(framework, 'Versions/A'), {
    'Electron Framework': Buffer.concat([Buffer.alloc(64), fuseWire, Buffer.alloc(64)]),
    'Resources/Info.plist': infoPlist('Electron Framework'),
    ...Object.fromEntries(
      macLanguages.map((language) => [`Resources/${language}.lproj/locale.pak`, language]),
    ),
  });
  await symlink('A', join(framework, 'Versions/Current'));
  for (const name of ['Electron Framework', 'Resources']) {
    await symlink(`Versions/Current/${name}`, join(framework, name));
  }
  for (const language of macLanguages) {
    await put(join(folder, contents, 'Resources'), { [`${language}.lproj/locale.pak`]: language });
  }
}

/**
 * Writes into `folder` what the unpacked Electron of `system` looks like to electron-builder: its layout, names and
 * metadata, and a binary with real fuses, but nothing that runs.
 */
export async function writeStandInElectron(system: 'win' | 'mac' | 'linux', folder: string): Promise<void> {
  if (system === 'mac') await macApp(folder);
  else if (system === 'win') await put(folder, { ...common, ...paks, 'electron.exe': windowsProgram() });
  else {
    const binary = Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(64), fuseWire, Buffer.alloc(64)]);
    await put(folder, { ...common, ...paks, electron: binary, 'chrome-sandbox': 'sandbox\n' });
  }
}
