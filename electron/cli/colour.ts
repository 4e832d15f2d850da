import type { Sink } from './sink.ts';

/** Whether to colour: https://no-color.org, `--no-color`, and `FORCE_COLOR` as Node reads it. */
export function wantsColour(asked: boolean, sink: Sink, env: NodeJS.ProcessEnv): boolean {
  if (!asked || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return sink.isTTY;
}
