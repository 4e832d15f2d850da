import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FromEngine } from '../../electron/main/engine-process/messages.ts';
import { diagnoseRequest } from '../../shared/model/request.ts';
import { startWorld } from '../lab/world.ts';
import type { Held } from './endurance-engine.ts';

/** One engine process after a number of runs. */
export interface Sample {
  runs: number;
  heapMiB: number;
  externalMiB: number;
  /** Resident, from the kernel. */
  residentMiB: number;
  /** Open file descriptors. */
  handles: number;
  /** Active resources of Node. */
  resources: number;
}

const MIB = 1024 * 1024;

/** Measures a healthy world again and again in one engine process, and samples what it holds each `every` runs. */
export async function endurance(runs: number, every: number, say: (line: string) => void): Promise<Sample[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-endurance-'));
  const world = await startWorld({ faults: [] });
  const file = join(folder, 'world.json');
  await world.save(file);
  const engine = fork(fileURLToPath(new URL('endurance-engine.ts', import.meta.url)), {
    execArgv: ['--expose-gc'],
    env: { ...process.env, MAILPATH_LAB_WORLD: file, UV_THREADPOOL_SIZE: '64' },
    serialization: 'advanced',
  });
  const samples: Sample[] = [];
  const messages = on(engine, 'message');
  /** The next message of the type; a defect ends it all. `seen` hears of those before it. */
  async function next<T>(type: string, seen: (message: FromEngine) => void = () => {}): Promise<T> {
    for (;;) {
      const { value } = await messages.next();
      const [message] = value ?? [];
      if (message.type === 'unexpected') throw new Error(message.error);
      if (message.type === type) return message;
      seen(message);
    }
  }
  try {
    await next('ready');
    const request = diagnoseRequest.parse({
      address: 'ana@contoso.com',
      domain: 'contoso.com',
      failing: [],
      working: [],
      locale: 'en',
    });
    for (let run = 1; run <= runs; run++) {
      engine.send({ type: 'start', runId: `run-${run}`, request, policy: {}, startedAt: Date.now() });
      let report = false;
      await next('ended', (message) => {
        report ||= message.type === 'event' && message.event.type === 'finished';
      });
      if (!report) throw new Error(`Run ${run} ended without a report.`);
      if (run % every !== 0) continue;
      engine.send({ type: 'measure' });
      const held = await next<Held>('held');
      const sample = sampleOf(run, engine.pid ?? 0, held);
      samples.push(sample);
      say(JSON.stringify(sample));
    }
  } finally {
    engine.kill();
    await once(engine, 'exit');
    await world.close();
    rmSync(folder, { recursive: true });
  }
  return samples;
}

function sampleOf(runs: number, pid: number, { heap, external, resources }: Held): Sample {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    runs,
    heapMiB: Math.round((heap / MIB) * 10) / 10,
    externalMiB: Math.round((external / MIB) * 10) / 10,
    residentMiB: Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024),
    handles: readdirSync(`/proc/${pid}/fd`).length,
    resources: Object.values(resources).reduce((sum, count) => sum + count, 0),
  };
}
