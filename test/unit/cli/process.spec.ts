import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../../shared/version.ts';

const command = join(import.meta.dirname, '../../../electron/cli/mailpath.ts');
const silent = join(import.meta.dirname, 'silent-command.ts');
const slow = join(import.meta.dirname, 'slow-command.ts');

interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

function run(script: string, argv: string[], locale = 'C'): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [script, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: locale },
  });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, out, err }) as Ended);
  return { child, ended };
}

describe('the process', () => {
  test('--help and --version go to standard output', async () => {
    const help = await run(command, ['--help']).ended;
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const word of ['diagnose', 'judge', 'lab', 'Examples', 'provider-outage', '64 / 70 / 75'])
      expect(help.out).toContain(word);
    expect((await run(command, ['--version']).ended).out).toBe(`mailpath ${version}\n`);
    const diagnose = await run(command, ['diagnose', '--nonsense', '--help']).ended;
    expect(diagnose.code).toBe(0);
    for (const flag of [
      '--format',
      '--out',
      '--failing',
      '--working',
      '--error-text',
      '--keep-error-text',
      '--policy',
      '--budget',
      '--redact',
      '--language',
      '--plan',
    ]) {
      expect(diagnose.out).toContain(flag);
    }
    for (const line of diagnose.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('speaks the language of its environment', async () => {
    expect((await run(command, ['--help'], 'de_DE.UTF-8').ended).out).toContain('Beispiele');
    expect((await run(command, ['help', 'judge'], 'ja_JP.UTF-8').ended).out).toContain('終了コード');
    expect((await run(command, ['diagnos'], 'es_ES.UTF-8').ended).err).toContain('No existe el comando');
  });

  test('a wrong line is told on standard error, exit code 64', async () => {
    expect(await run(command, ['diagnos']).ended).toMatchObject({
      code: 64,
      out: '',
      err: expect.stringMatching(/Did you mean: mailpath diagnose/),
    });
    expect(await run(command, ['ana@contoso.com']).ended).toMatchObject({
      code: 64,
      err: expect.stringMatching(/mailpath diagnose ana@contoso\.com/),
    });
    expect((await run(command, []).ended).code).toBe(64);
  });

  test.skipIf(process.platform === 'win32')(
    'the first Ctrl-C prints the verdict of what was measured',
    async () => {
      const { child, ended } = run(silent, ['contoso.com', '--format', 'ndjson', '--budget', '60']);
      await new Promise<void>((started) => child.stdout?.once('data', () => started()));
      child.kill('SIGINT');
      const { code, signal, out } = await ended;
      const last = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '');
      expect(last.type).toBe('finished');
      expect(last.report.cutShort).toBe('cancelled');
      expect(signal).toBeNull();
      expect(code).toBeGreaterThanOrEqual(10);
      expect(code).toBeLessThanOrEqual(30);
    },
  );

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130, 'C', 'stopped before anything was measured'],
    ['SIGTERM', 143, 'de_DE.UTF-8', 'beendet, bevor etwas gemessen wurde'],
  ] as const)('%s during a slow start leaves with a word', async (name, exitCode, locale, words) => {
    const { child, ended } = run(slow, ['diagnose', 'contoso.com'], locale);
    await new Promise<void>((started) => child.stdout?.once('data', () => started()));
    child.kill(name);
    expect(await ended).toEqual({
      code: exitCode,
      signal: null,
      out: 'loading\n',
      err: `mailpath: ${words}\n`,
    });
  });

  test('a reader that goes away ends the run quietly', async () => {
    const { child, ended } = run(silent, ['contoso.com', '--format', 'ndjson', '--budget', '60']);
    await new Promise<void>((started) => child.stdout?.once('data', () => started()));
    child.stdout?.destroy();
    const { err, signal, code } = await ended;
    expect({ err, signal }).toEqual({ err: '', signal: null });
    expect(code).not.toBe(70);
  });
});
