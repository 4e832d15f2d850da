import type { Daemon } from '../daemon.ts';
import { type Door, endpointsOf } from './own-hosts.ts';

/** Speaks TLS at the door, and clear text to what listens behind. `lines`: of its one section. */
export function stunnel(
  at: Door,
  behind: string,
  options: { certificate?: string; lines?: readonly string[]; name?: string } = {},
): Daemon {
  const certificate = options.certificate ?? 'mail';
  return {
    name: options.name ?? 'stunnel',
    files: {
      'stunnel.conf': [
        'foreground = yes',
        'pid =',
        ...endpointsOf(at).flatMap((endpoint, count) => [
          `[mail${count}]`,
          `accept = ${endpoint.replace(/[[\]]/g, '')}`,
          `connect = ${behind}`,
          `cert = {place}/${certificate}.crt`,
          `key = {place}/${certificate}.key`,
          ...(options.lines ?? []),
        ]),
        '',
      ].join('\n'),
    },
    argv: ['stunnel4', '{folder}/stunnel.conf'],
    ports: endpointsOf(at),
  };
}
