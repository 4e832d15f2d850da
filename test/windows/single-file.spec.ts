import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { version } from '../../shared/version.ts';
import { outageReport } from '../unit/report/sample-report.ts';
import { WindowsComputer } from './windows-computer.ts';

const folder = inject('windowsExecutable');
// Where a person may put it.
const tools = { 'Werkzeuge für Müller': folder };
const mailpath = 'C:\\Werkzeuge für Müller\\mailpath.exe';
let computer: WindowsComputer;
afterAll(() => computer?.remove());

describe.skipIf(folder === '')('mailpath.exe, alone', () => {
  beforeAll(() => {
    computer = new WindowsComputer({
      folders: tools,
      registry: { 'HKEY_CURRENT_USER\\SOFTWARE\\Policies\\Mailpath': { defaultDomain: 'contoso.com' } },
    });
  });

  test('says its version, whatever NODE_OPTIONS this computer has', async () => {
    expect(await computer.run([mailpath, '--version'], { NODE_OPTIONS: '--no-such-option' })).toMatchObject({
      exitCode: 0,
      stdout: `mailpath ${version}\n`,
      stderr: '',
    });
  });

  test('judges in threads', async () => {
    const reports = Array.from({ length: 40 }, (_, index) => `many\\${index}.json`);
    for (const name of reports) await computer.write(name, JSON.stringify(outageReport()));
    const { exitCode, stdout } = await computer.run([mailpath, 'judge', 'many', '--format', 'json']);
    expect(stdout.match(/"provider-partial"/g)?.length).toBeGreaterThanOrEqual(40);
    expect(exitCode).toBe(0);
  });

  test('reads its policy, measures, and writes a report', async () => {
    const line = ['diagnose', '--budget', '4', '--format', 'json', '--out', 'C:\\job\\report.json'];
    const { exitCode, stdout, stderr } = await computer.run([mailpath, ...line]);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
    const report = JSON.parse(await computer.read('report.json'));
    expect(report).toMatchObject({
      request: { domain: expect.any(String) },
      environment: { platform: 'win32' },
    });
    expect(exitCode).toBeOneOf([10, 11, 12, 30]);
  });
});
