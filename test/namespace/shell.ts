import { spawnSync } from 'node:child_process';

/** Runs a system tool and returns what it printed. Throws with its own message when it fails. */
export function sh(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 30_000 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${(stderr || stdout).trim()}`);
  return stdout;
}

/** The same inside a network namespace. */
export function shIn(namespace: string, command: string, ...args: string[]): string {
  return sh('nsenter', `--net=/run/netns/${namespace}`, command, ...args);
}

export function canRun(command: string, ...args: string[]): boolean {
  const { status, error } = spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 });
  return error === undefined && status === 0;
}
