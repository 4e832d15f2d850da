import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type InstallationOptions, readInstallation } from '../../../electron/main/updates/installation.ts';
import { feedKind } from '../../../electron/main/updates/update-feed.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-installation-'));
  await writeFile(join(folder, 'app-update.yml'), github);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const github = 'provider: github\nowner: mailpath\nrepo: mailpath\nupdaterCacheDirName: mailpath-updater\n';

const read = (over: Partial<InstallationOptions>) =>
  readInstallation({
    platform: 'linux',
    packaged: true,
    executable: join(folder, 'mailpath'),
    resources: folder,
    environment: {},
    ...over,
  });

test('run from its sources, nothing is tried on the disk', async () => {
  const before = await readdir(folder);
  expect(await read({ packaged: false, platform: 'win32' })).toEqual({
    packaged: false,
    writable: false,
    feed: 'none',
  });
  expect(await readdir(folder)).toEqual(before);
});

describe('Linux', () => {
  const image = () => join(folder, 'Mailpath.AppImage');
  const started = () => ({ APPIMAGE: image(), APPDIR: join(folder, 'mounted') });

  test('an AppImage of this user can be replaced', async () => {
    await writeFile(image(), '');
    const executable = join(folder, 'mounted', 'mailpath');
    expect(await read({ executable, environment: started() })).toEqual({
      packaged: true,
      writable: true,
      feed: 'usable',
    });
  });

  test('a package is the package manager’s', async () => {
    expect(await read({})).toMatchObject({ writable: false });
  });

  test('the variables of another AppImage, which started this app, are not its own', async () => {
    await writeFile(image(), '');
    expect(await read({ executable: '/opt/Mailpath/mailpath', environment: started() })).toMatchObject({
      writable: false,
    });
  });

  test('one that is gone, or may not be written, cannot be replaced', async (context) => {
    const executable = join(folder, 'mounted', 'mailpath');
    expect(await read({ executable, environment: started() })).toMatchObject({ writable: false });
    if (process.getuid?.() === 0) return context.skip('root may write everything');
    await writeFile(image(), '');
    await chmod(folder, 0o500);
    expect(await read({ executable, environment: started() })).toMatchObject({ writable: false });
    await chmod(folder, 0o700);
  });
});

describe('macOS', () => {
  const executable = (bundle: string) => `${bundle}/Contents/MacOS/Mailpath`;

  test('a bundle of this user, in a folder of theirs', async () => {
    const bundle = join(folder, 'Mailpath.app');
    await mkdir(bundle);
    expect(await read({ platform: 'darwin', executable: executable(bundle) })).toMatchObject({
      writable: true,
    });
    expect(
      await read({ platform: 'darwin', executable: executable(join(folder, 'Other.app')) }),
    ).toMatchObject({
      writable: false,
    });
  });

  test.each([
    '/Volumes/Mailpath 1.0/Mailpath.app',
    '/private/var/folders/zz/T/AppTranslocation/5D1C/d/Mailpath.app',
  ])('not in its place yet: %s', async (bundle) => {
    expect(await read({ platform: 'darwin', executable: executable(bundle) })).toMatchObject({
      writable: false,
    });
  });
});

test('Windows: a folder where this user may create a file, and none is left there', async () => {
  const before = await readdir(folder);
  const platform = 'win32';
  expect(await read({ platform })).toMatchObject({ writable: true });
  expect(await read({ platform, executable: join(folder, 'absent', 'Mailpath.exe') })).toMatchObject({
    writable: false,
  });
  expect(await readdir(folder)).toEqual(before);
});

describe('the feed', () => {
  test('there is none', async () => {
    await rm(join(folder, 'app-update.yml'));
    expect(await read({})).toMatchObject({ feed: 'none' });
    expect(feedKind('', 'linux')).toBe('none');
  });

  test.each([
    'provider: generic\nurl: http://updates.example/\n',
    "provider: generic\nurl: 'http://updates.example/'\n",
    'provider: generic\nurl: ftp://updates.example/\n',
    'provider: github\nowner: a\nrepo: b\nhost: git.example\nprotocol: http\n',
  ])('not over TLS: %j', (text) => {
    expect(feedKind(text, 'linux')).toBe('none');
  });

  test('over TLS', () => {
    expect(feedKind('provider: generic\nurl: https://updates.example/\n', 'linux')).toBe('usable');
    expect(feedKind("provider: generic\nurl: 'https://updates.example/'\n", 'darwin')).toBe('usable');
    expect(feedKind(github, 'linux')).toBe('usable');
  });

  test('on Windows a build without its publisher’s name is unsigned', () => {
    expect(feedKind(github, 'win32')).toBe('unsigned');
    expect(feedKind(`${github}publisherName:\n  - Mailpath\n`, 'win32')).toBe('usable');
  });
});
