import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Daemon } from '../daemon.ts';
import { type Door, door, endpointsOf } from './own-hosts.ts';

/** Where unpack-exim.sh puts it: its package cannot be installed beside Postfix. */
const root = process.env.MAILPATH_EXIM ?? '/var/cache/mailpath-exim';
const program = join(root, 'usr/sbin/exim4');
export const eximIsThere = existsSync(program);

/** The one form that it takes for both families. */
const bracketed = (endpoint: string) =>
  endpoint.startsWith('[') ? endpoint : endpoint.replace(/^(.*):/, '[$1]:');

/** Exim as a submission server. `acl`: statements of the ACL of a connection and of EHLO; `more`: further main options. */
export function exim(
  options: {
    doors?: readonly Door[];
    /** Of the place's folder; `none`: no TLS at all. */
    certificate?: string;
    connect?: readonly string[];
    helo?: readonly string[];
    more?: readonly string[];
  } = {},
): Daemon {
  const { doors = [door('smtp', 587), door('smtp', 465)], certificate = 'mail' } = options;
  const endpoints = doors.flatMap(endpointsOf);
  return {
    name: 'exim',
    files: {
      'exim.conf': [
        'exim_user = nobody',
        'exim_group = nogroup',
        'never_users = root',
        'primary_hostname = smtp.example.org',
        'spool_directory = {folder}/spool',
        'log_file_path = {folder}/%slog',
        'pid_file_path = {folder}/exim.pid',
        // Its own list separator, for the colons of IPv6.
        `local_interfaces = <; ${endpoints.map(bracketed).join(' ; ')}`,
        'host_lookup =',
        'rfc1413_query_timeout = 0s',
        ...(certificate === 'none'
          ? ['tls_advertise_hosts =']
          : [
              'tls_advertise_hosts = *',
              'tls_on_connect_ports = 465',
              `tls_certificate = {place}/${certificate}.crt`,
              `tls_privatekey = {place}/${certificate}.key`,
            ]),
        ...(options.more ?? []),
        'acl_smtp_connect = from',
        'acl_smtp_helo = named',
        'begin acl',
        'from:',
        ...(options.connect ?? ['accept']).map((line) => `  ${line}`),
        'named:',
        ...(options.helo ?? ['accept']).map((line) => `  ${line}`),
        '',
      ].join('\n'),
      // The user it was built for.
      passwd:
        'root:x:0:0::/:/bin/sh\nnobody:x:65534:65534::/:/bin/false\nDebian-exim:x:65534:65534::/:/bin/false\n',
      group: 'root:x:0:\nnogroup:x:65534:\nDebian-exim:x:65534:\n',
    },
    argv: [
      'sh',
      '-c',
      [
        'mount --bind "$1/passwd" /etc/passwd && mount --bind "$1/group" /etc/group',
        'mkdir "$1/spool" && chown nobody "$1/spool" "$2"/*.key && chown root "$1/exim.conf"',
        'exec env LD_LIBRARY_PATH="$3/usr/lib/$(uname -m)-linux-gnu" "$3/usr/sbin/exim4" -C "$1/exim.conf" -bdf',
      ].join(' && '),
      ...['sh', '{folder}', '{place}', root],
    ],
    ports: endpoints,
  };
}
