import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineFlag } from '../../../electron/cli/engine/engine-flag.ts';
import { report as reportSchema } from '../../../shared/model/report.ts';
import { outcomeTable } from '../../../shared/model/verdict.ts';

const here = import.meta.dirname;
const sentence = 'Mailpath’s own measurement stopped answering';

/** The command with an engine that comes to no end; what becomes of that one is its fate. */
function withEngine(fate: string, recorded: string): string[] {
  const engine = ['--max-old-space-size=64', join(here, 'stuck-engine.ts'), fate, recorded];
  return [join(here, '../../lab/command-with-engine.ts'), JSON.stringify(engine)];
}

function stuck(fate: string, recorded: string, argv: string[]) {
  const asked = ['contoso.com', '--format', 'ndjson', ...argv];
  const child = spawn(process.execPath, [...withEngine(fate, recorded), ...asked], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => {
    const events = out.trimEnd().split('\n');
    const { type, report } = JSON.parse(events.at(-1) ?? '{}');
    const engine = Number(/engine (\d+)/.exec(err)?.[1]);
    return { code, signal, err, type, engine, report: type === 'finished' && reportSchema.parse(report) };
  });
  return { child, ended };
}

const said = (child: ChildProcess) =>
  new Promise<void>((resolve) => child.stdout?.once('data', () => resolve()));

/** Gone, or dead and not collected yet: a container's first process may collect nobody. */
const isGone = (pid: number) => expect.poll(() => isDead(pid), { timeout: 20_000 }).toBe(true);

function isDead(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch (error) {
    // ENOENT: a system without /proc, where the signal has found somebody.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync('/proc/self');
  }
}

describe.skipIf(process.platform === 'win32')('an engine that does not come to an end', () => {
  it.each(['works', 'sleeps'])('and %s: what arrived is judged a second past the budget', async (fate) => {
    const { code, err, report, engine } = await stuck(fate, '503-everywhere', ['--budget', '5']).ended;
    expect(err).toContain(sentence);
    expect(report).toMatchObject({ cutShort: 'engine', verdict: { cause: 'mail-service-errors' } });
    expect(code).toBe(outcomeTable['provider-outage'].exitCode);
    await isGone(engine);
  });

  it.each(['dies', 'fails', 'has no memory'])('and %s: what arrived is judged at once', async (fate) => {
    const { code, err, report } = await stuck(fate, '503-everywhere', ['--budget', '600']).ended;
    expect(err).toContain(sentence);
    expect(report).toMatchObject({ cutShort: 'engine' });
    expect(code).toBe(outcomeTable['provider-outage'].exitCode);
  });

  it('and told nothing: that is no finding, and each check says why it was not made', async () => {
    const { code, report } = await stuck('dies', '', []).ended;
    expect(code).toBe(75);
    if (!report) throw new Error('no report');
    expect(report.verdict.outcome).toBe('inconclusive');
    expect(report.observations.length).toBeGreaterThan(20);
    for (const one of report.observations)
      expect(one).toMatchObject({ status: 'not-run', reason: 'engine-stopped' });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends within a second of %s, with what arrived', async (signal) => {
    const began = performance.now();
    await once(spawn(process.execPath, withEngine('dies', ''), { stdio: 'ignore' }), 'close');
    const busy = performance.now() - began;
    const { child, ended } = stuck('works', '503-everywhere', ['--budget', '600']);
    await said(child);
    const asked = performance.now();
    child.kill(signal);
    const { report, engine, code, err } = await ended;
    // Half a second on a quiet computer; on a busy one a line without an address takes longer, too.
    expect(performance.now() - asked).toBeLessThan(Math.max(1000, 1.5 * busy));
    expect(report).toMatchObject({ cutShort: 'cancelled' });
    expect(code).toBeGreaterThanOrEqual(10);
    expect(code).toBeLessThanOrEqual(30);
    expect(err).not.toContain(sentence);
    await isGone(engine);
  });

  it('ends at once with the second Ctrl-C', async () => {
    const { child, ended } = stuck('works', '', ['--budget', '600']);
    await said(child);
    child.kill('SIGINT');
    child.kill('SIGTERM');
    const { engine, signal } = await ended;
    expect(signal).toBeNull();
    await isGone(engine);
  });
});

describe('the engine’s process', () => {
  const command = join(here, '../../../electron/cli/mailpath.ts');

  it('ends with the command that started it, however that ended', async () => {
    const engine = spawn(process.execPath, [command, engineFlag], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    engine.disconnect();
    const [code] = await once(engine, 'exit');
    expect(code).toBe(0);
  });

  it('is nothing that a person can start', async () => {
    const child = spawn(process.execPath, [command, engineFlag], { stdio: 'ignore' });
    const [code] = await once(child, 'exit');
    expect(code).toBe(64);
  });
});
