import type { Daemon } from '../daemon.ts';

/** Somebody else's connection that says nothing and stays: what a server with few places has none left for. */
export const parked = (endpoint: string, name = 'parked'): Daemon => ({
  name,
  argv: ['sh', '-c', `exec socat -u TCP:${endpoint} STDOUT`],
  ports: [],
});
/** The same once TLS stands, for servers that count from there on. */
export const parkedByTls = (endpoint: string, name = 'parked'): Daemon => ({
  name,
  argv: ['sh', '-c', `sleep 600 | exec openssl s_client -quiet -connect ${endpoint}`],
  ports: [],
});
