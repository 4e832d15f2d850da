import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runToEnd } from '../../../electron/engine/net/run-command.ts';
import { linuxPolicyFile, machinePolicies, policyPlaces } from '../../../electron/policy/machine-policies.ts';

const root = process.platform === 'linux' && process.getuid?.() === 0;

test('Linux has one file, and says where it was looked for', async () => {
  const [place, ...more] = await policyPlaces({ platform: 'linux' });
  expect(place).toMatchObject({ layer: 'machine', name: linuxPolicyFile });
  expect(more).toEqual([]);
});

test('only what exists is a policy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-machine-'));
  try {
    const file = join(folder, 'policy.json');
    expect(await machinePolicies({ platform: 'win32', file })).toEqual([]);
    await writeFile(file, '{"disableDoh":true}');
    expect(await machinePolicies({ platform: 'win32', file })).toMatchObject([
      { layer: 'machine', name: file, policy: { disableDoh: true }, found: true, usable: true },
    ]);
    // A part of the path that is a file is not the same as nothing.
    expect(await machinePolicies({ platform: 'win32', file: join(file, 'policy.json') })).toMatchObject([
      { found: true, usable: false, problems: [{ kind: 'unreadable', reason: 'ENOTDIR' }] },
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test.skipIf(!root)(
  'a user without a home and a name reads what is the machine’s (needs root, to become nobody’s number)',
  async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, 'without-user.ts')],
      { env: {}, cwd: '/' },
    );
    expect(JSON.parse(stdout)).toEqual([
      ['/Library/Managed Preferences/app.mailpath.desktop.plist', false],
      ['/Library/Preferences/app.mailpath.desktop.plist', false],
    ]);
  },
);

test('a command’s end is told apart from no end', async () => {
  const run = runToEnd({ timeoutMs: 60_000, maxBytes: 1000 });
  const node = (code: string) => run(process.execPath, ['-e', code]);
  expect(await node('console.log(1)')).toEqual({ code: 0, stdout: '1\n', stderr: '' });
  expect(await node('console.log(1); process.exitCode = 3')).toEqual({ code: 3, stdout: '1\n', stderr: '' });
  expect(await node('console.log("x".repeat(5000))')).toEqual({
    failure: 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER',
  });
  expect(await run(join(import.meta.dirname, 'absent'), [])).toEqual({ failure: 'ENOENT' });
  const hasty = runToEnd({ timeoutMs: 1, maxBytes: 1000 });
  expect(await hasty(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])).toEqual({
    failure: 'timed-out',
  });
});
