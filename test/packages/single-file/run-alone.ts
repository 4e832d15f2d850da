import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

export interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

export interface Surroundings {
  /** All of its environment; nothing, when absent: no PATH, no home, no locale. */
  env?: Record<string, string>;
  cwd?: string;
  /** Another copy of it. */
  file?: string;
  /** What starts it, such as `['unshare', '--net']`. */
  through?: readonly string[];
}

/** Where the tests put what they need; an empty folder is in it. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'mailpath-alone-'));
  readonly empty = mkdtempSync(join(this.folder, 'empty-'));

  constructor() {
    // Also for those whom a test makes up.
    chmodSync(this.folder, 0o755);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Windows programs start with no less than this. */
const least: Record<string, string> =
  process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot ?? 'C:\\Windows' } : {};

/** Starts the single file with nothing around it. Standard input stays open, and nobody ever types. */
export function start(
  argv: readonly string[],
  around: Surroundings = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const [command = '', ...rest] = [...(around.through ?? []), around.file ?? inject('singleFile'), ...argv];
  const child = spawn(command, rest, {
    stdio: ['pipe', 'pipe', 'pipe'],
    cwd: around.cwd ?? tmpdir(),
    env: { ...least, ...around.env },
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  // A byte that is no UTF-8 throws, rather than becoming a question mark.
  const text = (chunks: Buffer[]) => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  const ended = once(child, 'close').then(([code, signal]) => ({
    code,
    signal,
    out: text(out),
    err: text(err),
  }));
  return { child, ended };
}

export const runAlone = (argv: readonly string[], around?: Surroundings): Promise<Ended> =>
  start(argv, around).ended;

/** A line of sh that runs the single file as `"$MAILPATH"`, with the tools of the system. Nobody types here either. */
export function runInShell(script: string, around: Surroundings = {}): Promise<Ended> {
  const child = spawn('/bin/sh', ['-c', script], {
    stdio: ['pipe', 'pipe', 'pipe'],
    cwd: around.cwd ?? tmpdir(),
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', MAILPATH: inject('singleFile'), ...around.env },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  return once(child, 'close').then(([code, signal]) => ({ code, signal, out, err }));
}

/** Why nothing can be run without a network, or as somebody else, here. */
export const whyNotRoot =
  process.platform === 'linux' && process.getuid?.() === 0 ? undefined : 'it needs root on Linux';

/** No interface but loopback, and that one down: the verdict is this computer's, exit code 10. */
export const offline = ['/usr/bin/unshare', '--net'];
