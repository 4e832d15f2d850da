import type { Daemon } from '../daemon.ts';
import { type Door, endpointsOf } from './own-hosts.ts';

/** HAProxy before a server: what it does with whom it lets in stands in `lines` of its one section. */
export function haproxy(
  at: readonly Door[],
  lines: readonly string[],
  /** `bind`: further words of its binds; `{place}` is the place's folder. */
  options: { certificate?: string; bind?: string; name?: string } = {},
): Daemon {
  const { certificate } = options;
  const tls = certificate === undefined ? '' : ' ssl crt {folder}/both.pem';
  const more = options.bind === undefined ? '' : ` ${options.bind}`;
  return {
    name: options.name ?? 'haproxy',
    files: {
      'haproxy.cfg': [
        'defaults',
        '  timeout connect 5s',
        '  timeout client 60s',
        '  timeout server 60s',
        'listen mail',
        // It takes IPv6 without brackets, and with its port behind the last colon.
        ...at.flatMap(endpointsOf).map((one) => `  bind ${one.replace(/[[\]]/g, '')}${tls}${more}`),
        ...lines.map((line) => `  ${line}`),
        '',
      ].join('\n'),
    },
    argv: [
      ...[
        'sh',
        '-c',
        certificate === undefined
          ? 'exec haproxy -db -f "$1/haproxy.cfg"'
          : 'cat "$2.crt" "$2.key" > "$1/both.pem" && exec haproxy -db -f "$1/haproxy.cfg"',
      ],
      ...['sh', '{folder}', `{place}/${certificate ?? ''}`],
    ],
    ports: at.flatMap(endpointsOf),
  };
}

export const passesOn = (to: string) => ['mode tcp', `server one ${to}`];
/** Passes bytes on to a server that is not there: it takes the call, and hangs up when it notices. */
export const behindIsDead = passesOn('127.0.0.1:9');
/** What stands there has to say nothing. */
export const behindHangs = passesOn('127.0.0.1:10993');
export const wantsCertificate = 'ca-file {place}/mail.crt verify required';
/** Refuses to hand on: a page of its own, also where mail was expected. */
export const answersHttp = [
  'mode http',
  'http-request return status 200 content-type text/html string "<title>Welcome</title>"',
] as const;
