import { isIP } from 'node:net';
import { fullKey, type Registry } from './registry.ts';

export const interfacesKey = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces';

/**
 * Resolvers of the adapters that have an address of their own here: what somebody set goes before what DHCP gave, as
 * Windows does it. Used where c-ares gives loopback for "could not find out" (nodejs/node#62748). Old adapters stay in
 * the registry for ever, so those whose address is not `local` any more are left out.
 */
export function windowsDnsServers(registry: Registry, local: readonly string[]): string[] {
  const prefix = `${fullKey(interfacesKey)}\\`;
  const found: string[] = [];
  for (const [key, values] of registry) {
    if (!key.startsWith(prefix)) continue;
    const text = (name: string) => values.get(name)?.data ?? '';
    // REG_MULTI_SZ is printed with a literal \0 between its strings.
    const own = [text('dhcpipaddress'), ...text('ipaddress').split('\\0')];
    if (!own.some((address) => local.includes(address))) continue;
    const servers = [text('nameserver'), text('dhcpnameserver')].map((list) =>
      list.split(/[\s,;]+/).filter((address) => isIP(address) !== 0),
    );
    found.push(...(servers.find((list) => list.length > 0) ?? []));
  }
  return [...new Set(found)].slice(0, 8);
}
