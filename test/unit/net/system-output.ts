import { readFileSync } from 'node:fs';
import type { RunCommand } from '../../../electron/engine/net/run-command.ts';

/** What a command of another system prints (test/fixtures). */
export function output(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}.txt`, import.meta.url), 'utf8');
}

/** Answers by the fixture whose key is part of the command line, and keeps every command that was run. */
export function commands(by: Record<string, string>): RunCommand & { run: string[] } {
  const run: string[] = [];
  const answer: RunCommand = async (file, args) => {
    const line = [file, ...args].join(' ');
    run.push(line);
    const found = Object.keys(by).find((key) => line.includes(key));
    return found === undefined ? undefined : by[found];
  };
  return Object.assign(answer, { run });
}
