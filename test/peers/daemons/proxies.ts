import type { Daemon } from '../daemon.ts';

/** Where the company's proxies listen, on the router's inner address. */
export const proxyPorts = { squid: 3128, tinyproxy: 8888, dante: 1080, tls: 8443, mitmproxy: 8080 } as const;

/**
 * Squid as Debian ships it: CONNECT to 443 only. `rules` stand before its own; `resolver` is whom it asks for names; `port` is
 * said of the port where it listens.
 */
export function squid(
  options: { rules?: readonly string[]; resolver?: string; more?: readonly string[]; port?: string } = {},
): Daemon {
  return {
    name: 'squid',
    files: {
      'squid.conf': [
        ...(options.more ?? []),
        'acl SSL_ports port 443',
        'acl Safe_ports port 80 443 21 70 210 1025-65535 280 488 591 777',
        ...(options.rules ?? []),
        'http_access deny !Safe_ports',
        'http_access deny CONNECT !SSL_ports',
        'http_access allow all',
        `http_port ${proxyPorts.squid} ${options.port ?? ''}`,
        'pid_filename {folder}/squid.pid',
        'cache_log {folder}/cache.log',
        'access_log none',
        'coredump_dir {folder}',
        'cache_mem 8 MB',
        'visible_hostname proxy.contoso.com',
        'shutdown_lifetime 0 seconds',
        'connect_timeout 6 seconds',
        'dns_timeout 6 seconds',
        'pinger_enable off',
        'icp_port 0',
        'via on',
        ...(options.resolver === undefined ? [] : [`dns_nameservers ${options.resolver}`]),
        '',
      ].join('\n'),
    },
    argv: ['squid', '-N', '-d', '1', '-f', '{folder}/squid.conf'],
    ports: [proxyPorts.squid],
    ...(options.resolver !== undefined && { resolver: options.resolver }),
  };
}

/** Basic authentication against a list that nobody is on. */
export const squidAsksForLogin = (
  scheme: 'basic' | 'negotiate' | 'ntlm',
): Partial<Parameters<typeof squid>[0]> => ({
  more: [
    scheme === 'basic' ? 'auth_param basic program /bin/cat' : `auth_param ${scheme} program /bin/cat`,
    ...(scheme === 'basic' ? ['auth_param basic realm Contoso'] : []),
  ],
  rules: ['acl signed_in proxy_auth REQUIRED', 'http_access deny !signed_in'],
});

export function tinyproxy(
  options: { lines?: readonly string[]; files?: Daemon['files']; resolver?: string } = {},
): Daemon {
  return {
    name: 'tinyproxy',
    files: {
      ...options.files,
      'tinyproxy.conf': [
        `Port ${proxyPorts.tinyproxy}`,
        'Timeout 20',
        'MaxClients 200',
        'LogLevel Critical',
        'ViaProxyName "contoso"',
        ...(options.lines ?? ['ConnectPort 443', 'ConnectPort 563']),
        '',
      ].join('\n'),
    },
    argv: ['tinyproxy', '-d', '-c', '{folder}/tinyproxy.conf'],
    ports: [proxyPorts.tinyproxy],
    ...(options.resolver !== undefined && { resolver: options.resolver }),
  };
}

/** A SOCKS server; `method` as dante names it, `rules` before the one that lets everything pass. */
export function dante(
  options: { method?: 'none' | 'username'; rules?: readonly string[]; resolver?: string } = {},
): Daemon {
  return {
    name: 'dante',
    files: {
      'danted.conf': [
        'logoutput: {folder}/danted.log',
        `internal: lan port = ${proxyPorts.dante}`,
        'external: wan',
        `socksmethod: ${options.method ?? 'none'}`,
        'clientmethod: none',
        'user.privileged: root',
        'user.unprivileged: nobody',
        'client pass { from: 0.0.0.0/0 to: 0.0.0.0/0 }',
        ...(options.rules ?? []),
        'socks pass { from: 0.0.0.0/0 to: 0.0.0.0/0 }',
        '',
      ].join('\n'),
    },
    argv: ['danted', '-f', '{folder}/danted.conf', '-p', '{folder}/danted.pid'],
    ports: [proxyPorts.dante],
    ...(options.resolver !== undefined && { resolver: options.resolver }),
  };
}

/** Speaks TLS and hands on to a proxy that does not. `certificate`: of the place's folder. */
export function tlsInFront(of: keyof typeof proxyPorts, certificate: string): Daemon {
  return {
    name: 'stunnel',
    files: {
      'stunnel.conf': [
        'foreground = yes',
        'pid =',
        '[proxy]',
        `accept = ${proxyPorts.tls}`,
        `connect = 192.168.1.1:${proxyPorts[of]}`,
        `cert = {place}/${certificate}.crt`,
        `key = {place}/${certificate}.key`,
        '',
      ].join('\n'),
    },
    argv: ['stunnel4', '{folder}/stunnel.conf'],
    ports: [proxyPorts.tls],
  };
}
