import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atEnd } from './at-end.ts';

const root = '/sys/fs/cgroup';
const PERIOD_US = 100_000;

/** A share of one processor for a process and its children, which are a group of their own, while it runs. */
export interface ProcessorShare {
  /** What keeps it: `cgroup v2 cpu.max`, `cgroup v1 cpu.cfs_quota_us`, or `stopping and continuing`. */
  by: string;
  end(): void;
}

/**
 * Leaves the process this share (0.1: ten percent) of one processor, by the kernel's own means where this system lets us,
 * and otherwise by stopping and continuing it ten times a second.
 */
export function leaveShare(pid: number, share: number): ProcessorShare {
  const quota = Math.round(share * PERIOD_US);
  const folder = `mailpath-${process.pid}-${pid}`;
  return (
    byGroup('cgroup v2 cpu.max', join(root, folder), pid, () => {
      const controllers = readFileSync(join(root, 'cgroup.controllers'), 'utf8').split(/\s+/);
      if (!controllers.includes('cpu')) throw new Error('no cpu controller');
      writeFileSync(join(root, 'cgroup.subtree_control'), '+cpu');
      return { 'cpu.max': `${quota} ${PERIOD_US}` };
    }) ??
    byGroup('cgroup v1 cpu.cfs_quota_us', join(root, 'cpu', folder), pid, () => {
      if (!existsSync(join(root, 'cpu', 'cpu.cfs_quota_us'))) throw new Error('no cpu controller');
      return { 'cpu.cfs_period_us': String(PERIOD_US), 'cpu.cfs_quota_us': String(quota) };
    }) ??
    byStopping(pid, share)
  );
}

/** Its settings by the names of their files. */
function byGroup(
  by: string,
  folder: string,
  pid: number,
  settings: () => Record<string, string>,
): ProcessorShare | undefined {
  const end = (): void => {
    try {
      rmdirSync(folder);
    } catch {
      // Gone already, or never made; a group with a process in it ends with that.
    }
  };
  try {
    const values = settings();
    mkdirSync(folder);
    atEnd(end);
    for (const [file, value] of Object.entries(values)) writeFileSync(join(folder, file), value);
    writeFileSync(join(folder, 'cgroup.procs'), String(pid));
    return { by, end };
  } catch {
    end();
    return undefined;
  }
}

function byStopping(pid: number, share: number): ProcessorShare {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = (): void => {
    try {
      process.kill(-pid, stopped ? 'SIGCONT' : 'SIGSTOP');
    } catch {
      return;
    }
    stopped = !stopped;
    timer = setTimeout(turn, 100 * (stopped ? 1 - share : share));
  };
  turn();
  const end = (): void => {
    clearTimeout(timer);
    try {
      process.kill(-pid, 'SIGCONT');
    } catch {
      // It has ended.
    }
  };
  atEnd(end);
  return { by: 'stopping and continuing', end };
}
