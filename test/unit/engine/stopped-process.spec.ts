import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineEvent } from '../../../shared/model/event.ts';
import type { Report } from '../../../shared/model/report.ts';
import { startWorld, type World } from '../../lab/world.ts';

/** Longer than every limit of a step but the longest, and as long as a laptop takes to think again. */
const STOPPED_MS = 6000;

const folder = mkdtempSync(join(tmpdir(), 'mailpath-stopped-'));
const file = join(folder, 'world.json');
let world: World;
beforeAll(async () => {
  world = await startWorld([]);
  await world.save(file);
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs in another process, stops that at the first event that matches, and lets it go on. */
async function stoppedAt(event: RegExp): Promise<Report> {
  const script = join(import.meta.dirname, 'diagnose-process.ts');
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let stopped = false;
  let last = '';
  for await (const line of createInterface(child.stdout)) {
    last = line;
    if (stopped || !event.test(line)) continue;
    stopped = true;
    child.kill('SIGSTOP');
    // The world answers meanwhile, and this is the one thing to wait for.
    await delay(STOPPED_MS);
    child.kill('SIGCONT');
  }
  const parsed = engineEvent.parse(JSON.parse(last));
  if (!stopped || parsed.type !== 'finished') throw new Error('it was not stopped, or did not end');
  return parsed.report;
}

describe.skipIf(process.platform === 'win32')('a process that is stopped in a healthy world', () => {
  test.each([
    ['before anything answered', /"type":"plan"/],
    ['while the first names are looked up', /"type":"started".*"probe":"dns:/],
    ['in the first connections', /"type":"observed".*"kind":"tcp"/],
    ['at the first answer of mail', /"type":"observed".*"probe":"route:/],
  ] as const)('%s says so and accuses nobody', async (_, event) => {
    const report = await stoppedAt(event);
    expect(['none', 'unknown']).toContain(report.verdict.side);
    const stall = report.observations.find(({ kind }) => kind === 'device-stall');
    expect(stall).toMatchObject({ id: 'device-stall', status: 'ok', data: { what: 'stall' } });
    expect(report.observations.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual([]);
  });
});
