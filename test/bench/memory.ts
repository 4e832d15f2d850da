import { readFileSync } from 'node:fs';
import type { Fault } from '../lab/faults.ts';
import { builtCommand, runOn } from '../namespace/computer.ts';
import { openPlace } from '../namespace/place.ts';
import { median } from './statistics.ts';

export interface MemoryResult {
  name: string;
  /** Highest resident memory of the command and of its engine, added, MiB; median of the runs. */
  peakMiB: number;
  totalMs: number;
}

const worlds: { name: string; faults: Fault[] }[] = [
  { name: 'healthy', faults: [] },
  ...(['endless-body', 'gzip-bomb', 'header-flood', 'slow-loris'] as const).map((answer) => ({
    name: answer,
    faults: [{ kind: 'hostile' as const, host: 'outlook.office365.com', answer }],
  })),
];

/** What answers that never end cost, compared with a healthy run. */
export async function benchMemory(rounds: number): Promise<MemoryResult[]> {
  const results: MemoryResult[] = [];
  for (const { name, faults } of worlds) {
    const place = await openPlace({ faults });
    const peaks: number[] = [];
    const totals: number[] = [];
    try {
      for (let round = 0; round < rounds; round++) {
        const peak = new Map<number, number>();
        let watch: NodeJS.Timeout | undefined;
        const onStart = (pid: number) => {
          watch = setInterval(() => {
            for (const one of withChildren(pid)) peak.set(one, Math.max(peak.get(one) ?? 0, peakOf(one)));
          }, 10);
        };
        const argv = [process.execPath, builtCommand, 'diagnose', 'ana@contoso.com', '--format', 'json'];
        const env = { MAILPATH_PUBLIC_ROOTS: place.publicRoots };
        const { stdout } = await runOn(place.computer, argv, { env, boundMs: 60_000, onStart });
        clearInterval(watch);
        peaks.push([...peak.values()].reduce((sum, one) => sum + one, 0));
        totals.push(JSON.parse(stdout).timing.totalMs);
      }
    } finally {
      await place.close();
    }
    results.push({ name, peakMiB: median(peaks), totalMs: median(totals) });
  }
  return results;
}

/** proc(5) */
function withChildren(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return [pid, ...children.split(' ').filter(Boolean).map(Number)];
  } catch {
    return [pid];
  }
}

/** VmHWM (proc(5)): the kernel keeps the peak itself, so that a sample misses only what comes after it. */
function peakOf(pid: number): number {
  try {
    const kiB = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kiB ?? 0) / 1024;
  } catch {
    return 0;
  }
}
