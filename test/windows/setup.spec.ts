import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { logonCleaning } from '../../build/packaging/logon-cleaning.ts';
import { version } from '../../shared/version.ts';
import { canRun } from '../namespace/shell.ts';
import { added, type Snapshot, tryInstaller } from './installer-trial.ts';
import { chroot } from './windows-computer.ts';

const run = promisify(execFile);
const executable = inject('windowsExecutable');
/** Setups are 32-bit programs: where the kernel runs none, Wine makes this folder and puts nothing into it. */
const of32Bits = join(chroot, 'opt/mailpath/prefix/drive_c/windows/syswow64/ntdll.dll');
const reason =
  executable === ''
    ? 'there is no Windows'
    : !existsSync(of32Bits)
      ? 'this computer runs no programs of 32 bits'
      : canRun('makensis', '-VERSION')
        ? undefined
        : 'it needs makensis';
if (reason !== undefined) console.log(`The setup on Windows is not tried: ${reason}.`);

/** The setup of a version, whose folder has `name` besides what every version has. */
async function setupOf(number: string, name: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-setup-'));
  try {
    const source = join(folder, 'app');
    await mkdir(join(source, 'resources/bin'), { recursive: true });
    await writeFile(join(source, 'Mailpath.exe'), number);
    await writeFile(join(source, name), number);
    await copyFile(join(executable, 'mailpath.exe'), join(source, 'resources/bin/mailpath.exe'));
    const output = join(folder, 'Mailpath-test.exe');
    const defined = {
      VERSION: number,
      SOURCE: source,
      OUTPUT: output,
      SCRIPT: resolve('build/windows/installer.nsh'),
    };
    const definitions = Object.entries(defined).map(([key, value]) => `-D${key}=${value}`);
    await run('makensis', ['-V2', '-WX', ...definitions, resolve('test/windows/setup-frame.nsi')]);
    return await readFile(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const programs = 'C:\\Program Files\\Mailpath';
const uninstaller = `${programs}\\Uninstall.exe`;
let after: (name: string) => Snapshot;

describe.skipIf(reason !== undefined)('the setup on Windows', () => {
  beforeAll(async () => {
    const files = {
      'old.exe': await setupOf('0.0.1', 'only-old.dll'),
      'new.exe': await setupOf('0.0.2', 'only-new.dll'),
    };
    after = await tryInstaller(files, [
      { name: 'plain', run: ['C:\\job\\old.exe', '/S'] },
      { name: 'path', run: ['C:\\job\\old.exe', '/S', '/ADDTOPATH'] },
      { name: 'again', run: ['C:\\job\\old.exe', '/S', '/ADDTOPATH'] },
      { name: 'updated', run: ['C:\\job\\new.exe', '/S'] },
      { name: 'found', run: ['cmd', '/d', '/c', 'mailpath --version'] },
      { name: 'removed', run: [uninstaller, '/S'] },
      { name: 'back', run: ['C:\\job\\new.exe', '/S'] },
    ]);
  }, 600_000);

  const pathOf = ({ registry }: Snapshot) =>
    registry.find((line) => /Session Manager\\Environment\] "PATH"=/i.test(line)) ?? '';
  /** A text of the registry as UTF-16 in hexadecimal, as an expanding one is exported. */
  const hex = (text: string) =>
    [...Buffer.from(text, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0')).join(',');
  const onPath = (snapshot: Snapshot) =>
    pathOf(snapshot).split(hex(`${programs}\\resources\\bin`)).length - 1;

  test('ends with 0, silently, each time', () => {
    for (const name of ['plain', 'path', 'again', 'updated', 'removed', 'back']) {
      expect([name, after(name).exitCode, after(name).stdout]).toEqual([name, 0, '']);
    }
  });

  test('puts the files below Program Files, and links to the app into the 64-bit view', () => {
    const { files, registry } = after('plain');
    expect(added(after('before').files, files)).toEqual(
      expect.arrayContaining(
        ['Mailpath.exe', 'only-old.dll', 'resources/bin/mailpath.exe'].map(
          (name) => `./Program Files/Mailpath/${name}`,
        ),
      ),
    );
    expect(registry).toContain(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes\\mailpath\\shell\\open\\command] @="\\"${programs.replaceAll('\\', '\\\\')}\\\\Mailpath.exe\\" \\"%1\\""`,
    );
  });

  test('leaves the PATH as it is, unless it is asked; then the entry stands once, and an update keeps it', () => {
    expect(pathOf(after('before'))).not.toBe('');
    expect(pathOf(after('plain'))).toBe(pathOf(after('before')));
    expect(['path', 'again', 'updated'].map((name) => onPath(after(name)))).toEqual([1, 1, 1]);
    expect(after('found')).toMatchObject({ exitCode: 0, stdout: `mailpath ${version}\n` });
  });

  test('an update takes the old version’s files away, and cleans no profile', () => {
    const { files, registry } = after('updated');
    expect(files).toContain('./Program Files/Mailpath/only-new.dll');
    expect(files).not.toContain('./Program Files/Mailpath/only-old.dll');
    expect(registry.filter((line) => line.includes('Active Setup\\Installed Components\\Mailpath'))).toEqual(
      [],
    );
  });

  test('uninstalling leaves nothing but the cleaning of profiles; installing again takes that back', () => {
    const [before, { files, registry }] = [after('before'), after('removed')];
    expect(added(before.files, files)).toEqual([]);
    expect(added(registry, before.registry)).toEqual([]);
    const key = `[HKEY_LOCAL_MACHINE\\${logonCleaning.key}]`;
    const command = logonCleaning.command.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    expect(added(before.registry, registry)).toEqual([
      key,
      `${key} "StubPath"="${command}"`,
      `${key} "Version"="0,0,2"`,
    ]);
    expect(after('back').registry).not.toContain(key);
  });
});
