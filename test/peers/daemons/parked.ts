import type { Daemon } from '../daemon.ts';

/** Somebody else's connection that says nothing and stays: what a server with few places has none left for. */
export const parked = (endpoint: string, name = 'parked'): Daemon => ({
  name,
  argv: ['sh', '-c', `exec socat -u TCP:${endpoint} STDOUT`],
  ports: [],
});
