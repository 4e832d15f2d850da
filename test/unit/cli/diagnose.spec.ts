import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDiagnose } from '../../../electron/cli/diagnose.ts';
import { report as reportSchema } from '../../../shared/model/report.ts';
import { outcomeTable } from '../../../shared/model/verdict.ts';
import { startWorld, type World } from '../../lab/world.ts';
import { memorySink } from './memory-sink.ts';

let world: World;
let folder: string;
beforeAll(async () => {
  world = await startWorld([]);
  folder = await mkdtemp(join(tmpdir(), 'mailpath-diagnose-'));
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

async function diagnose(argv: string[], options: { tty?: boolean; signal?: AbortSignal } = {}) {
  const [stdout, stderr] = [memorySink(options), memorySink(options)];
  const code = await runDiagnose(argv, {
    stdout,
    stderr,
    env: { LC_ALL: 'C' },
    profile: world.profile(),
    signal: options.signal ?? new AbortController().signal,
    machinePolicyFile: join(folder, 'none.json'),
  });
  await stdout.flush();
  return { code, out: stdout.text(), err: stderr.text() };
}

describe('mailpath diagnose', () => {
  test('json: one redacted report on standard output and nothing else, its head as documented', async () => {
    const { code, out, err } = await diagnose(['ana.martin@contoso.com', '--format', 'json']);
    const report = reportSchema.parse(JSON.parse(out));
    expect(Object.keys(JSON.parse(out)).slice(0, 7)).toEqual([
      'schema',
      'id',
      'tool',
      'startedAt',
      'durationMs',
      'request',
      'timing',
    ]);
    expect(code).toBe(outcomeTable[report.verdict.outcome].exitCode);
    expect(report.redaction.level).toBe('standard');
    expect(out).not.toContain('ana.martin');
    expect(err).toBe('');
  });

  test('ndjson: events as they come, redacted alike, verdicts only when they change', async () => {
    const { out } = await diagnose(['ana.martin@contoso.com', '--format', 'ndjson']);
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const types = events.map((event) => event.type);
    expect(types[0]).toBe('plan');
    expect(types.at(-1)).toBe('finished');
    expect(new Set(types)).toEqual(new Set(['plan', 'started', 'observed', 'verdict', 'finished']));
    expect(out).not.toContain('ana.martin');
    const verdicts = events
      .filter((event) => event.type === 'verdict')
      .map((event) => JSON.stringify(event.verdict));
    for (const [at, verdict] of verdicts.entries()) expect(verdict).not.toBe(verdicts[at - 1]);
    const observed = events.filter((event) => event.type === 'observed').map((event) => event.observation);
    const byId = (list: { id: string }[]) => [...list].sort((a, b) => a.id.localeCompare(b.id));
    expect(byId(events.at(-1).report.observations)).toEqual(byId(observed));
  });

  describe('of a text that was pasted', () => {
    const secret = 'Kingfisher#88';
    const pasted = `Zebrafink says no. My password is ${secret}`;
    const formats = ['text', 'json', 'ndjson', 'html', 'markdown'];

    test.each(formats)(
      '%s keeps nothing without consent, and says on standard error what it was',
      async (format) => {
        // The level that takes out nothing.
        const argv = ['ana@contoso.com', '--error-text', pasted, '--format', format, '--redact', 'none'];
        const { out, err } = await diagnose(argv);
        expect(out + err).not.toMatch(/Kingfisher|Zebrafink/);
        expect(err).toMatch(/looks like a password.* It is not kept\./);
      },
    );

    test.each(formats)('%s has the text with consent, and never the secret in it', async (format) => {
      const argv = ['ana@contoso.com', '--error-text', pasted, '--keep-error-text', '--redact', 'none'];
      const { out, err } = await diagnose([...argv, '--format', format]);
      expect(out).toContain('Zebrafink');
      expect(out + err).not.toContain(secret);
    });

    test('the report says what was recognised; what nobody knows may be kept, says standard error', async () => {
      const known = await diagnose([
        'contoso.com',
        '--error-text',
        'AADSTS50126: Error validating credentials',
      ]);
      expect(known.out).toMatch(/^The text you gave says: .*AADSTS50126/m);
      expect(known.err).toBe('');
      const unknown = await diagnose(['contoso.com', '--error-text', 'Zebrafink', '--language', 'de']);
      expect(unknown.out).toContain('Den angegebenen Text kennt Mailpath nicht.');
      expect(unknown.err).toContain('--keep-error-text');
      const kept = await diagnose(['contoso.com', '--error-text', 'Zebrafink', '--keep-error-text']);
      expect(kept.out).toContain('"Zebrafink"');
      expect(kept.err).toBe('');
    });

    test('the plan, which is printed, has none of it', async () => {
      for (const format of ['text', 'json', 'ndjson']) {
        const { out } = await diagnose(['contoso.com', '--plan', '--format', format, '--error-text', pasted]);
        expect(out).not.toMatch(/Kingfisher|Zebrafink/);
      }
    });
  });

  test('text: no colour off a terminal, colour and one progress line on it', async () => {
    const plain = await diagnose(['contoso.com']);
    expect(plain.out).not.toContain('\u001b');
    expect(plain.out).toContain('The checks');
    const shown = await diagnose(['contoso.com'], { tty: true });
    expect(shown.out).toContain('\u001b[');
    expect(shown.err.endsWith('\r\u001b[2K')).toBe(true);
    expect(shown.err).not.toContain('\n');
    expect((await diagnose(['contoso.com', '--no-color'], { tty: true })).out).not.toContain('\u001b');
  });

  test('--out: the format by its ending, whole or not at all, for its owner only', async () => {
    const file = join(folder, 'report.html');
    const { out } = await diagnose(['contoso.com', '--out', file]);
    expect(out).toBe('');
    expect(await readFile(file, 'utf8')).toMatch(/^<!doctype html>/);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('--out into nowhere is said before anything is measured', async () => {
    const { code, err } = await diagnose(['contoso.com', '--out', join(folder, 'no', 'such', 'r.json')]);
    expect(code).toBe(64);
    expect(err).toMatch(/cannot write to .*r\.json: there is no such file or folder/);
  });

  test('--plan prints the plan and measures nothing', async () => {
    const text = await diagnose(['ana@contoso.com', '--plan']);
    expect(text.code).toBe(0);
    expect(text.out).toMatch(/^What would be measured for contoso\.com: \d+ checks/);
    const plan = JSON.parse(
      (
        await diagnose([
          'ana@contoso.com',
          '--plan',
          '--format',
          'json',
          '--error-text',
          'for ana@contoso.com',
        ])
      ).out,
    );
    expect(plan.probes.length).toBeGreaterThan(20);
    expect(JSON.stringify(plan)).not.toContain('ana@');
    expect((await diagnose(['a.example', '--plan', '--format', 'html'])).code).toBe(64);
  });

  test('--redact and the policy’s level; the policy’s default domain', async () => {
    const policy = join(folder, 'policy.json');
    await writeFile(policy, JSON.stringify({ defaultDomain: 'contoso.com', redactionLevel: 'strict' }));
    const strict = JSON.parse((await diagnose(['--policy', policy, '--format', 'json'])).out);
    expect(strict.redaction.level).toBe('strict');
    expect(JSON.stringify(strict)).not.toContain('contoso');
    const none = JSON.parse(
      (await diagnose(['ana.martin@contoso.com', '--policy', policy, '--redact', 'none', '--format', 'json']))
        .out,
    );
    expect(none.request.address).toBe('ana.martin@contoso.com');
  });

  test('without an address it says how to give one', async () => {
    expect(await diagnose([])).toMatchObject({
      code: 64,
      err: expect.stringMatching(/mailpath diagnose you@example\.com/),
    });
  });

  test('a run that is stopped judges what was measured', async () => {
    const { code, out } = await diagnose(['contoso.com', '--format', 'json'], {
      signal: AbortSignal.abort(),
    });
    const report = reportSchema.parse(JSON.parse(out));
    expect(report.cutShort).toBe('cancelled');
    expect(code).toBe(outcomeTable[report.verdict.outcome].exitCode);
  });
});
