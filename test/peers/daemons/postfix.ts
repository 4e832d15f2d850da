import type { Daemon } from '../daemon.ts';
import { type Door, door, endpointsOf } from './own-hosts.ts';

/** A port where it takes mail of its own people: `starttls` (587) or TLS `at-once` (465), with settings of that port. */
export interface Submission {
  at: Door;
  tls: 'starttls' | 'at-once';
  settings?: Readonly<Record<string, string>>;
}

export const at587 = (settings: Submission['settings'] = {}): Submission => ({
  at: door('smtp', 587),
  tls: 'starttls',
  settings,
});
export const at465 = (settings: Submission['settings'] = {}): Submission => ({
  at: door('smtp', 465),
  tls: 'at-once',
  settings,
});

/** Each as `-o name=value` of master.cf, where braces keep spaces (master(5)). */
const override = ([name, value]: readonly [string, string]) => `-o {${name}=${value}}`;

/** Postfix, of which only what answers strangers is started. `settings`: of main.cf. */
export function postfix(
  options: {
    submission?: readonly Submission[];
    /** Of the place's folder; `none`: no TLS at all. */
    certificate?: string;
    settings?: Readonly<Record<string, string>>;
    name?: string;
  } = {},
): Daemon {
  const { submission = [at587(), at465()], certificate = 'mail' } = options;
  const settings = {
    compatibility_level: '3.6',
    queue_directory: '{folder}/queue',
    data_directory: '{folder}/data',
    maillog_file: '{folder}/postfix.log',
    maillog_file_prefixes: '{folder}',
    myhostname: 'smtp.example.org',
    mydestination: '',
    alias_maps: '',
    local_recipient_maps: '',
    smtpd_sasl_auth_enable: 'no',
    ...(certificate !== 'none' && {
      smtpd_tls_chain_files: `{place}/${certificate}.key, {place}/${certificate}.crt`,
      smtpd_tls_security_level: 'may',
    }),
    ...options.settings,
  };
  const ports = submission.flatMap(({ at, tls, settings: own = {} }) => {
    const overrides = Object.entries(tls === 'at-once' ? { ...own, smtpd_tls_wrappermode: 'yes' } : own);
    return endpointsOf(at).map(
      (endpoint) => `${endpoint} inet n - n - - smtpd ${overrides.map(override).join(' ')}`,
    );
  });
  return {
    name: options.name ?? 'postfix',
    files: {
      'main.cf': Object.entries(settings)
        .map(([name, value]) => `${name} = ${value}\n`)
        .join(''),
      'master.cf': [
        ...ports,
        'cleanup unix n - n - 0 cleanup',
        'qmgr unix n - n 300 1 qmgr',
        'tlsmgr unix - - n 1000? 1 tlsmgr',
        'rewrite unix - - n - - trivial-rewrite',
        'proxymap unix - - n - - proxymap',
        'anvil unix - - n - 1 anvil',
        'postlog unix-dgram n - n - 1 postlogd',
        '',
      ].join('\n'),
    },
    // What it writes has to be its own user's, also where the folder is everybody's.
    argv: [
      ...[
        'sh',
        '-c',
        'umask 022; mkdir "$1/queue" "$1/data" && chown postfix "$1/data" && exec postfix -c "$1" start-fg',
      ],
      ...['sh', '{folder}'],
    ],
    ports: submission.flatMap(({ at }) => endpointsOf(at)),
  };
}
