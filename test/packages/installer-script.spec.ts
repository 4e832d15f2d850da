import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { logonCleaning } from '../../build/packaging/logon-cleaning.ts';

const run = promisify(execFile);

/** What is around the macros in electron-builder's script: an installer that writes an uninstaller. */
const around = (folder: string) => `Unicode true
Name Mailpath
OutFile "${join(folder, 'Mailpath-test.exe')}"
!define VERSION "1.2.3"
!include "${resolve('build/windows/installer.nsh')}"
!define isUpdated '"0" == "1"'
Section
  !insertmacro customInstall
  WriteUninstaller "$INSTDIR\\Uninstall.exe"
SectionEnd
Section un.Uninstall
  !insertmacro customUnInstall
SectionEnd
`;

test('the script cleans profiles as the msi does', async () => {
  const script = await readFile('build/windows/installer.nsh', 'utf8');
  expect(script).toContain(`"${logonCleaning.key}"`);
  expect(script).toContain(`'${logonCleaning.command}'`);
});

test('NSIS takes the installer’s script, without a warning', async ({ skip }) => {
  const found = await run('makensis', ['-VERSION']).then(
    () => true,
    () => false,
  );
  skip(!found, 'makensis is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-nsis-'));
  try {
    await writeFile(join(folder, 'installer.nsi'), around(folder));
    const { stdout } = await run('makensis', ['-V3', '-WX', join(folder, 'installer.nsi')]);
    expect(stdout).toContain('Total size');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
