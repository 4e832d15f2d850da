import type { Daemon } from '../daemon.ts';
import { addressesOf, type Door, door, endpointsOf } from './own-hosts.ts';

/** What listens at a door: a protocol, in clear text (with STARTTLS where there is a certificate) or by TLS at once. */
export interface Listener extends Door {
  speaks: 'imap' | 'pop3';
  tls?: true;
}

const listener = (speaks: Listener['speaks'], at: Door, tls?: true): Listener => ({
  speaks,
  ...at,
  ...(tls && { tls }),
});
export const imapAt = (at: Door) => listener('imap', at);
export const imapsAt = (at: Door) => listener('imap', at, true);
export const popAt = (at: Door) => listener('pop3', at);
export const popsAt = (at: Door) => listener('pop3', at, true);

export const dovecotUsual: readonly Listener[] = [
  imapsAt(door('imap', 993)),
  imapAt(door('imap', 143)),
  popsAt(door('pop', 995)),
  popAt(door('pop', 110)),
];

/** Dovecot 2.3 without a single mailbox: its login processes are what strangers meet. `more`: further lines. */
export function dovecot(
  options: {
    listeners?: readonly Listener[];
    /** Of the place's folder; `none`: no TLS at all. */
    certificate?: string;
    /** Lines of the clause of both login services. */
    login?: readonly string[];
    more?: readonly string[];
    name?: string;
  } = {},
): Daemon {
  const { certificate = 'mail', listeners = dovecotUsual } = options;
  const protocols = new Set(listeners.map(({ speaks }) => speaks));
  const clause = (one: Listener, address: string, count: number) =>
    `  inet_listener l${count} {\n    address = ${address.replace(/[[\]]/g, '')}\n    port = ${one.port}\n    ssl = ${one.tls ? 'yes' : 'no'}\n  }`;
  return {
    name: options.name ?? 'dovecot',
    files: {
      'dovecot.conf': [
        'base_dir = {folder}/run',
        'state_dir = {folder}/state',
        'log_path = {folder}/log',
        `protocols = ${[...protocols].join(' ')}`,
        ...(certificate === 'none'
          ? ['ssl = no']
          : ['ssl = yes', `ssl_cert = <{place}/${certificate}.crt`, `ssl_key = <{place}/${certificate}.key`]),
        'passdb {\n  driver = static\n  args = password=none\n}',
        'userdb {\n  driver = static\n  args = uid=nobody gid=nogroup home=/nonexistent\n}',
        // The ports that it would open of itself are the lab's.
        ...[...protocols].flatMap((speaks) => {
          let count = 0;
          return [
            `service ${speaks}-login {`,
            ...[speaks, `${speaks}s`].map((name) => `  inet_listener ${name} {\n    port = 0\n  }`),
            ...listeners
              .filter((one) => one.speaks === speaks)
              .flatMap((one) => addressesOf(one).map((address) => clause(one, address, count++))),
            ...(options.login ?? []).map((line) => `  ${line}`),
            '}',
          ];
        }),
        ...(options.more ?? []),
        '',
      ].join('\n'),
    },
    argv: ['dovecot', '-F', '-c', '{folder}/dovecot.conf'],
    ports: listeners.flatMap(endpointsOf),
  };
}
