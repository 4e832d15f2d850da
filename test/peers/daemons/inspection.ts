import { lineResolver } from '../../namespace/place.ts';
import type { Daemon } from '../daemon.ts';
import type { PeerCase } from '../peer-case.ts';
import { proxyPorts, squid } from './proxies.ts';

/** Where mitmproxy keeps the root that it made; `NODE_EXTRA_CA_CERTS` of a computer that trusts it. */
export const mitmRoot = '{place}/mitmproxy/mitmproxy-ca-cert.pem';

/** Opens what passes and signs it again. `transparent`: for what the router redirects to its port. */
export function mitmproxy(mode: 'regular' | 'transparent'): Daemon {
  return {
    name: 'mitmproxy',
    argv: [
      ...['mitmdump', '--quiet', '--mode', mode, '--listen-port', String(proxyPorts.mitmproxy)],
      ...['--set', 'confdir={folder}', '--set', 'ssl_verify_upstream_trusted_ca={place}/public.pem'],
      // It asks for the real server first, as inspection boxes do.
      ...['--set', 'connection_strategy=eager', '--set', 'showhost=true'],
    ],
    ports: [proxyPorts.mitmproxy],
  };
}

/** What the router hands to mitmproxy. Over IPv6 it does not learn where a connection was going: the computer has none. */
export const redirected = (...ports: number[]): NonNullable<PeerCase['commands']> => [
  ['computer', 'ip', '-6', 'addr', 'flush', 'dev', 'eth0'],
  [
    'router',
    ...['iptables', '-t', 'nat', '-A', 'PREROUTING', '-i', 'lan', '-p', 'tcp', '-m', 'multiport'],
    ...['--dports', ports.join(','), '-j', 'REDIRECT', '--to-ports', String(proxyPorts.mitmproxy)],
  ],
];

export const gatewayRoot = '{place}/squid/root.crt';

/** Squid that opens everything with a root of the company's own (ssl-bump). */
export function squidOpening(organisation = 'Contoso'): Daemon {
  const root = `openssl req -x509 -newkey rsa:2048 -nodes -days 3000 -subj "/CN=${organisation} Web Gateway CA/O=${organisation}" -keyout {folder}/root.key -out {folder}/root.crt 2>/dev/null`;
  const database = '/usr/lib/squid/security_file_certgen -c -s {folder}/certificates -M 4MB';
  return {
    ...squid({
      port: 'ssl-bump tls-cert={folder}/root.crt tls-key={folder}/root.key generate-host-certificates=on dynamic_cert_mem_cache_size=4MB',
      resolver: lineResolver,
      more: [
        'sslcrtd_program /usr/lib/squid/security_file_certgen -s {folder}/certificates -M 4MB',
        'sslcrtd_children 4 startup=2',
        'acl first at_step SslBump1',
        'ssl_bump stare first',
        'ssl_bump bump all',
        'tls_outgoing_options cafile={place}/public.pem',
      ],
    }),
    argv: [
      'sh',
      '-c',
      `${root} && ${database} && chmod -R a+rwX {folder} && exec squid -N -d 1 -f {folder}/squid.conf`,
    ],
  };
}
