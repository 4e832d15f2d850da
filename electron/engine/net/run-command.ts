import {
  type ChildProcess,
  type ExecFileException,
  type ExecFileOptions,
  execFile,
} from 'node:child_process';
import { startDeadline } from './deadline.ts';
import { notRead, type Reading } from './reading.ts';

/** How a command ended: what it printed with its exit code, or why it could not be run to its end. */
export type CommandEnd = { code: number; stdout: string; stderr: string } | { failure: string };

/** Runs one of the system's own commands. Never rejects. */
export type RunCommand = (file: string, args: readonly string[]) => Promise<CommandEnd>;

/**
 * No shell, and the file by its absolute path, so that nothing else can stand in for it; it speaks English where it can.
 * `failure` is `timed-out`, or the code of the system or of Node. After the time the command is ended, and not waited for:
 * what it started may keep its pipes open.
 */
export const runToEnd =
  (limits: { timeoutMs: number; maxBytes: number }): RunCommand =>
  (file, args) =>
    new Promise((resolve) => {
      const options = {
        maxBuffer: limits.maxBytes,
        windowsHide: true,
        env: { ...process.env, LC_ALL: 'C' },
      };
      const child = started(file, args, options, (error, stdout, stderr) => {
        callOff();
        if (error === null) return resolve({ code: 0, stdout, stderr });
        if (typeof error.code === 'number') return resolve({ code: error.code, stdout, stderr });
        resolve({ failure: error.code ?? String(error.signal) });
      });
      if (typeof child === 'string') return resolve({ failure: child });
      const callOff = startDeadline(limits.timeoutMs, () => {
        resolve({ failure: 'timed-out' });
        child.kill('SIGKILL');
        child.stdout?.destroy();
        child.stderr?.destroy();
      });
    });

/** Some reasons not to start are thrown, others handed to the callback. The code of such a one. */
function started(
  file: string,
  args: readonly string[],
  options: ExecFileOptions,
  ended: (error: ExecFileException | null, stdout: string, stderr: string) => void,
): ChildProcess | string {
  try {
    return execFile(file, args, { ...options, encoding: 'utf8' }, ended);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'not-started';
  }
}

/**
 * At most so many at once, the others in their order. The time of each begins when it starts: on Windows several
 * processes that begin together, each looked over by the virus scanner, take more than a second.
 */
export function inTurn(run: RunCommand, atMost: number): RunCommand {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (file, args) => {
    if (running >= atMost) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await run(file, args);
    } finally {
      // The place is handed on, so that nobody slips in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** Two at once, six seconds each from their start, 256 KiB. Who waits for them has a patience of their own. */
export const runCommand: RunCommand = inTurn(runToEnd({ timeoutMs: 6000, maxBytes: 256 * 1024 }), 2);

/** What was printed, when the command ended well. Another end is for the reader of this command to understand. */
export async function outputOf(
  run: RunCommand,
  file: string,
  args: readonly string[],
): Promise<Reading<string>> {
  const end = await run(file, args);
  return 'failure' in end || end.code !== 0
    ? notRead(shownCommand(file, args), whyOf(end))
    : { is: 'value', value: end.stdout };
}

/** For the report: the program without its folder, and what it was asked. */
export function shownCommand(file: string, args: readonly string[]): string {
  return [file.replace(/^.*[\\/]/, ''), ...args].join(' ');
}

export function whyOf(end: CommandEnd): string {
  return 'failure' in end ? end.failure : `exit-${end.code}`;
}

/** A file of Windows' own, below System32. */
export function systemFile(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  return `${environment.SystemRoot ?? environment.SYSTEMROOT ?? 'C:\\Windows'}\\System32\\${name}`;
}
