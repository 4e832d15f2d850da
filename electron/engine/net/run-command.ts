import { execFile } from 'node:child_process';

/** Runs one of the system's own commands and resolves to what it prints; `undefined` when that is not to be had. */
export type RunCommand = (file: string, args: readonly string[]) => Promise<string | undefined>;

/** One second and 256 KiB; no shell, and the file by its absolute path, so that nothing else can stand in for it. */
export const runCommand: RunCommand = (file, args) =>
  new Promise((resolve) => {
    const options = { timeout: 1000, maxBuffer: 256 * 1024, windowsHide: true };
    execFile(file, args, options, (error, stdout) => resolve(error === null ? stdout : undefined));
  });

/** A file of Windows' own, below System32. */
export function systemFile(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  return `${environment.SystemRoot ?? environment.SYSTEMROOT ?? 'C:\\Windows'}\\System32\\${name}`;
}
