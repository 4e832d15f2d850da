import { spawnSync } from 'node:child_process';
import { builtCommand } from '../namespace/computer.ts';
import { median } from './statistics.ts';

export interface StartResult {
  what: string;
  medianMs: number;
}

/** Process start to end, in turns so that a busy moment hits all alike. */
export function benchColdStart(rounds: number): StartResult[] {
  const commands: [what: string, args: string[]][] = [
    ['node -e 0', ['-e', '0']],
    ['mailpath --version', [builtCommand, '--version']],
    ['mailpath --help', [builtCommand, '--help']],
    ['mailpath diagnose --plan', [builtCommand, 'diagnose', 'ana@contoso.com', '--plan']],
  ];
  // English, whatever the machine speaks.
  const env = { ...process.env, LC_ALL: 'C' };
  const times = new Map<string, number[]>(commands.map(([what]) => [what, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [what, args] of commands) {
      const before = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, {
        stdio: ['ignore', 'ignore', 'pipe'],
        env,
      });
      times.get(what)?.push(performance.now() - before);
      if (status !== 0) throw new Error(`${what} ended with ${status}: ${stderr}`);
    }
  }
  return commands.map(([what]) => ({ what, medianMs: median(times.get(what) ?? []) }));
}
