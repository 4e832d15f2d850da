import type { Daemon } from '../daemon.ts';
import { type Door, endpointsOf } from './own-hosts.ts';

/** OpenSSH on a port that is not its own, as some do to get through firewalls. */
export function sshd(at: Door): Daemon {
  const endpoints = endpointsOf(at);
  return {
    name: 'sshd',
    files: {
      sshd_config: [
        ...endpoints.map((endpoint) => `ListenAddress ${endpoint}`),
        'HostKey {folder}/key',
        'PidFile none',
        'UsePAM no',
        '',
      ].join('\n'),
    },
    // It wants a folder below /run, which need not be there: in its own mounts that is another one.
    argv: [
      ...['sh', '-c'],
      'mount -t tmpfs none /run && mkdir /run/sshd && ssh-keygen -q -t ed25519 -N "" -f "$1/key" && exec /usr/sbin/sshd -D -e -f "$1/sshd_config"',
      ...['sh', '{folder}'],
    ],
    ports: endpoints,
  };
}
