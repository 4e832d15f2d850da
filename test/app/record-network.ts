/*
 * Loaded before everything else (NODE_OPTIONS) into the processes of an app on the stand-in: each connection, datagram and
 * look-up of Node becomes a line of the file that MAILPATH_NETWORK_RECORD names, whichever module made it.
 */
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const dgram = require('node:dgram') as typeof import('node:dgram');
const dns = require('node:dns') as typeof import('node:dns');
const net = require('node:net') as typeof import('node:net');

const file = process.env.MAILPATH_NETWORK_RECORD;
if (file === undefined) throw new Error('MAILPATH_NETWORK_RECORD names no file.');

type Method = (this: unknown, ...args: unknown[]) => unknown;

function record(owner: object, name: string, describe: (args: unknown[]) => string): void {
  const methods = owner as Record<string, Method>;
  const original = methods[name];
  if (!original) throw new Error(`Node has no ${name} to record.`);
  methods[name] = function (...args) {
    const { type = 'node' } = process as unknown as { type?: string };
    appendFileSync(file as string, `${type} ${name} ${describe(args)}\n`, { mode: 0o600 });
    return original.apply(this, args);
  };
}

/** `connect` is called with a list of its own, with options, or with a port and a host. */
function destination([first, second]: unknown[]): string {
  const options = Array.isArray(first) ? first[0] : first;
  if (typeof options === 'object' && options !== null) {
    const { host = 'localhost', port, path } = options as { host?: string; port?: number; path?: string };
    return path ?? `${host}:${port}`;
  }
  return typeof options === 'number' ? `${second ?? 'localhost'}:${options}` : String(options);
}

record(net.Socket.prototype, 'connect', destination);
record(dgram.Socket.prototype, 'send', (args) => args.filter((arg) => typeof arg !== 'object').join(' '));
record(dns, 'lookup', ([host]) => String(host));
record(dns.promises, 'lookup', ([host]) => String(host));
for (const resolver of [dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of ['resolve', 'resolve4', 'resolve6', 'resolveAny'])
    record(resolver, name, ([host]) => String(host));
syncBuiltinESMExports();
