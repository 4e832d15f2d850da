import { readFileSync } from 'node:fs';
import type { CommandEnd, RunCommand } from '../../../electron/engine/net/run-command.ts';

/** What a command of another system prints (test/fixtures). */
export function output(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}.txt`, import.meta.url), 'utf8');
}

/** `reg.exe` that does not find the key. */
export const failed: CommandEnd = { code: 1, stdout: '', stderr: '' };

/**
 * Answers by the fixture whose key is part of the command line, with `otherwise` where there is none, and keeps every
 * command that was run.
 */
export function commands(
  by: Record<string, string>,
  otherwise: CommandEnd = failed,
): RunCommand & { run: string[] } {
  const run: string[] = [];
  const answer: RunCommand = async (file, args) => {
    const line = [file, ...args].join(' ');
    run.push(line);
    const found = Object.keys(by).find((key) => line.includes(key));
    return found === undefined ? otherwise : { code: 0, stdout: by[found] ?? '', stderr: '' };
  };
  return Object.assign(answer, { run });
}

/** The value of a text that the parser understands. */
export function understood<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not understood');
  return value;
}
