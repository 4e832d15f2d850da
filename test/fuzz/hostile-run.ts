import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report as reportSchema } from '../../shared/model/report.ts';
import { outcomeTable } from '../../shared/model/verdict.ts';

export interface HostileRun {
  /** What the report says that the run took. */
  totalMs: number;
  /** The most that the engine's process held, MiB, as Linux counted it. */
  peakMiB: number;
  /** How long the command lived behind the budget, from the moment when its engine was started. */
  lateMs: number;
  /** Why the run itself is a fault. */
  fault?: string;
}

const command = join(import.meta.dirname, '../lab/command-with-engine.ts');
const engine = join(import.meta.dirname, 'hostile-engine.ts');
/** A run whose engine was lost may end with another: that is a fault anyway. */
const verdicts: ReadonlySet<number> = new Set(Object.values(outcomeTable).map(({ exitCode }) => exitCode));

/** `mailpath diagnose` over a saved world, from the line to the exit code. */
export async function hostileRun(world: string, address: string, budgetMs: number): Promise<HostileRun> {
  const line = [address, '--budget', String(budgetMs / 1000), '--format', 'json', '--redact', 'none'];
  const child = spawn(process.execPath, [command, JSON.stringify([engine, world]), ...line], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  let [out, err] = ['', ''];
  let [peakMiB, began] = [0, 0];
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    if (began === 0) began = performance.now();
    err += chunk;
  });
  // The mark that Linux keeps of the most: only the last look before the end counts.
  const watch = setInterval(() => {
    const pid = /^engine (\d+)/.exec(err)?.[1];
    if (pid !== undefined) peakMiB = Math.max(peakMiB, mostOf(pid));
  }, 20);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.once('close', (...end) => resolve(end)),
  );
  clearInterval(watch);
  const lateMs = performance.now() - began - budgetMs;
  const ended = { totalMs: 0, peakMiB, lateMs };
  if (code === null || !verdicts.has(code))
    return { ...ended, fault: `ended with ${signal ?? code}: ${err}` };
  const { data, error } = reportSchema.safeParse(jsonOf(out));
  if (data === undefined)
    return { ...ended, fault: `its report is none: ${error?.issues[0]?.path.join('.')} ${err}` };
  const internal = data.observations.find(({ failure }) => failure?.code === 'internal');
  const fault = data.cutShort === 'engine' ? `its engine was lost: ${err}` : internal?.failure?.text;
  return { ...ended, totalMs: data.timing.totalMs, ...(fault !== undefined && { fault }) };
}

function mostOf(pid: string): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
