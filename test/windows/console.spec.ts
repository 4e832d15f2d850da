import { readdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outageReport } from '../unit/report/sample-report.ts';
import { whyNot } from './prerequisites.ts';
import { builtCommand, node, WindowsComputer } from './windows-computer.ts';

let computer: WindowsComputer;
afterAll(() => computer?.remove());
const judge = (...more: string[]) => computer.mailpath(['judge', 'C:\\job\\stored.json', ...more]);

/** A line of cmd.exe, as somebody types it or a batch file has it: in the code page of DOS. */
const inCmd = (line: string) => computer.run(['cmd', '/d', '/c', line]);
const mailpath = `${node} ${builtCommand}`;

describe.skipIf(whyNot() !== undefined)('the command in a console and in scripts of Windows', () => {
  beforeAll(() => {
    computer = new WindowsComputer();
    writeFileSync(computer.path('stored.json'), JSON.stringify(outageReport()));
  });

  test('exit codes reach ERRORLEVEL', async () => {
    for (const [line, code] of [
      ['judge C:\\job\\stored.json', 21],
      ['judge C:\\job\\none.json', 64],
      ['nonsense', 64],
      ['--version', 0],
      ['diagnose contoso.com --plan', 0],
    ] as const) {
      await computer.write(
        'line.cmd',
        `@echo off\r\n${mailpath} ${line} >out.txt 2>err.txt\r\necho %ERRORLEVEL%>code.txt\r\n`,
      );
      await inCmd('C:\\job\\line.cmd');
      expect([line, (await computer.read('code.txt')).trim()]).toEqual([line, String(code)]);
    }
  });

  test('text is UTF-8 in a file, in every language, whatever the code page is', async () => {
    await computer.write(
      'line.cmd',
      `@echo off\r\nchcp 850 >nul\r\n${mailpath} judge stored.json --language de >de.txt\r\n${mailpath} judge stored.json --language ja >ja.txt\r\n`,
    );
    await inCmd('C:\\job\\line.cmd');
    expect(await computer.read('de.txt')).toContain('·');
    expect(await computer.read('ja.txt')).toMatch(/\p{Script=Han}/u);
    expect(await computer.read('ja.txt')).not.toContain('\ufffd');
  });

  test('JSON is ASCII, so that no code page can break it', async () => {
    const { stdout } = await judge('--format', 'json', '--language', 'ja');
    expect(stdout).toMatch(/^[\n\x20-\x7e]+$/);
  });

  test.each([
    ['with a drive letter', 'C:\\job\\out\\report.json'],
    ['of another drive', 'Z:\\opt\\mailpath\\prefix\\drive_c\\job\\out\\z.json'],
    ['with slashes', 'C:/job/out/slashes.json'],
    ['below this folder', 'out\\relative.json'],
    ['with blanks and umlauts', 'C:\\job\\out\\Bericht für Müller & Söhne (1).json'],
    ['with letters of Japan', 'C:\\job\\out\\報告.json'],
    ['longer than MAX_PATH', `C:\\job\\out\\${'long folder\\'.repeat(30)}report.json`],
    ['in the form that takes long names', `\\\\?\\C:\\job\\out\\${'verbatim\\'.repeat(40)}report.json`],
  ])('--out takes a path %s', async (_, out) => {
    const windowsOnly = out
      .replace(/^\\\\\?\\/, '')
      .replace(/^Z:.*drive_c/, 'C:')
      .replaceAll('/', '\\');
    const inside = windowsOnly.replace(/^C:\\job\\/, '');
    await computer.write(inside.replace(/[^\\]*$/, '.made'), '');
    const { exitCode, stdout, stderr } = await judge('--format', 'json', '--out', out);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 21, stdout: '', stderr: '' });
    expect(JSON.parse(await computer.read(inside))).toMatchObject({
      verdict: { outcome: 'provider-partial' },
    });
  });

  test('--out replaces a file, and leaves nothing beside it', async () => {
    await computer.write('replaced\\report.json', 'old');
    await judge('--format', 'json', '--out', 'C:\\job\\replaced\\report.json');
    expect(JSON.parse(await computer.read('replaced\\report.json'))).toHaveProperty('verdict');
    expect(readdirSync(computer.path('replaced'))).toEqual(['report.json']);
  });

  test.each([
    ['a folder that is not there', 'C:\\none\\report.json', /there is no such file or folder/],
    ['a folder', 'C:\\job', /folder/],
    ['a drive that is not there', 'Q:\\report.json', /there is no such file or folder/],
  ])('--out into %s is told, and ends with 64', async (_, out, words) => {
    const { exitCode, stderr } = await judge('--out', out);
    expect(stderr).toMatch(words);
    expect(exitCode).toBe(64);
  });

  test('--out NUL is a device, and stays', async () => {
    expect(await judge('--out', 'NUL')).toMatchObject({ exitCode: 21, stdout: '', stderr: '' });
  });
});
