import { join } from 'node:path';
import { lineResolver } from '../../namespace/place.ts';
import type { Daemon } from '../daemon.ts';

/** An address of the router on which a second resolver listens, for the company's own servers. */
export const innerResolver = '127.0.0.53';

/** Knows everything and answers late. */
export function slowResolver(delayMs: number): Daemon {
  return {
    name: 'slow-resolver',
    argv: [
      process.execPath,
      join(import.meta.dirname, '../slow-resolver.ts'),
      innerResolver,
      lineResolver,
      String(delayMs),
    ],
    ports: [],
  };
}
