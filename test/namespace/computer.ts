import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
export const builtCommand = join(root, 'dist/cli/mailpath.cjs');

export interface Finished {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  wallMs: number;
}

export interface Computer {
  /** Network namespace. */
  namespace: string;
  /** Where its own /etc/resolv.conf and /etc/hosts are kept. */
  folder: string;
  resolvConf: string;
  hosts?: string;
}

export interface RunOptions {
  env?: Record<string, string>;
  boundMs: number;
  /** Of the program, as soon as it has one. */
  onStart?: (pid: number) => void;
  /** Each line of its standard output as it comes. */
  onLine?: (line: string, pid: number) => void;
}

/**
 * Runs a program on the simulated computer: its network namespace, its own /etc/resolv.conf and /etc/hosts in a mount
 * namespace of its own, and no variable of this process but PATH; it speaks English. Killed after `boundMs`, with a null exit code.
 */
export async function runOn(
  computer: Computer,
  argv: readonly string[],
  options: RunOptions,
): Promise<Finished> {
  const resolvConf = join(computer.folder, 'resolv.conf');
  const hosts = join(computer.folder, 'hosts');
  await writeFile(resolvConf, computer.resolvConf);
  await writeFile(hosts, `127.0.0.1\tlocalhost\n::1\tlocalhost\n${computer.hosts ?? ''}`);
  const inside = 'mount --bind "$1" /etc/resolv.conf && mount --bind "$2" /etc/hosts && shift 2 && exec "$@"';
  const startedAt = performance.now();
  const child = spawn(
    'nsenter',
    [
      `--net=/run/netns/${computer.namespace}`,
      ...['unshare', '--mount', '--propagation', 'private'],
      ...['sh', '-c', inside, 'sh', resolvConf, hosts, ...argv],
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that what the program started ends with it.
      detached: true,
      env: {
        PATH: process.env.PATH ?? '/usr/sbin:/usr/bin:/sbin:/bin',
        HOME: computer.folder,
        LC_ALL: 'C',
        ...options.env,
      },
    },
  );
  // nsenter, unshare and sh each replace themselves by the next, so that this is the program's own id.
  if (child.pid !== undefined) options.onStart?.(child.pid);
  const [stdout, stderr]: [string[], string[]] = [[], []];
  let open = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout.push(chunk);
    const lines = (open + chunk).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) if (child.pid !== undefined) options.onLine?.(line, child.pid);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => stderr.push(chunk));
  const limit = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, options.boundMs);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
  clearTimeout(limit);
  return {
    exitCode,
    stdout: stdout.join(''),
    stderr: stderr.join(''),
    wallMs: performance.now() - startedAt,
  };
}
