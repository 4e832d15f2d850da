import { readFileSync } from 'node:fs';
import type { CommandEnd, RunCommand } from '../../../electron/engine/net/run-command.ts';

const folder = new URL('../../fixtures/', import.meta.url);

export const fixturePath = (name: string): URL => new URL(name, folder);

/** What Node makes of the bytes: it takes everything for UTF-8. */
export const fixture = (name: string): string => readFileSync(fixturePath(name), 'utf8');

export const printed = (stdout: string): CommandEnd => ({ code: 0, stdout, stderr: '' });

/** How reg.exe ends when the key is missing: what it says then goes to standard error. */
export const missing: CommandEnd = { code: 1, stdout: '', stderr: '' };

/** Commands that end as `answer` says; `asked` has their lines. */
export function commands(answer: (line: string) => CommandEnd): RunCommand & { asked: string[] } {
  const asked: string[] = [];
  const run: RunCommand = async (file, args) => {
    const line = [file, ...args].join(' ');
    asked.push(line);
    return answer(line);
  };
  return Object.assign(run, { asked });
}
