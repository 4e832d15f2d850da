import { execFile } from 'node:child_process';

/** Runs one of the system's own commands and resolves to what it prints; `undefined` when that is not to be had. */
export type RunCommand = (file: string, args: readonly string[]) => Promise<string | undefined>;

/** How a command ended: what it printed with its exit code, or why it could not be run to its end. */
export type CommandEnd = { code: number; stdout: string } | { failure: string };

/** As `RunCommand`, for whom it matters why there is nothing. Never rejects. */
export type RunToEnd = (file: string, args: readonly string[]) => Promise<CommandEnd>;

/**
 * No shell, and the file by its absolute path, so that nothing else can stand in for it. `failure` is `timed-out`, or
 * the code of the system or of Node.
 */
export const runToEnd =
  (limits: { timeoutMs: number; maxBytes: number }): RunToEnd =>
  (file, args) =>
    new Promise((resolve) => {
      const options = { timeout: limits.timeoutMs, maxBuffer: limits.maxBytes, windowsHide: true };
      execFile(file, args, options, (error, stdout) => {
        if (error === null) return resolve({ code: 0, stdout });
        if (typeof error.code === 'number') return resolve({ code: error.code, stdout });
        resolve({ failure: error.code ?? (error.killed === true ? 'timed-out' : String(error.signal)) });
      });
    });

const toEnd = runToEnd({ timeoutMs: 1000, maxBytes: 256 * 1024 });

/** Within one second, and up to 256 KiB. */
export const runCommand: RunCommand = async (file, args) => {
  const end = await toEnd(file, args);
  return 'stdout' in end && end.code === 0 ? end.stdout : undefined;
};

/** A file of Windows' own, below System32. */
export function systemFile(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  return `${environment.SystemRoot ?? environment.SYSTEMROOT ?? 'C:\\Windows'}\\System32\\${name}`;
}
