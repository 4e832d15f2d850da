import { isIP } from 'node:net';

const zeroHardware = /^(?:00[:-]){5}00$/;
const hardware = /\b(?:[0-9a-f]{1,2}[:-]){5}[0-9a-f]{1,2}\b/i;

/** Whether the link layer has an answer of the address. `undefined`: the text is no such table. */
type Entry = boolean | 'no-entry' | undefined;

/** Linux `/proc/net/arp`. An entry without ATF_COM (0x2) is one that got no answer. */
export function parseProcArp(text: string, address: string): Entry {
  if (!text.startsWith('IP address')) return undefined;
  for (const line of text.split('\n').slice(1)) {
    const [ip, , flags, mac = ''] = line.trim().split(/\s+/);
    if (ip === address) return (Number.parseInt(flags ?? '0', 16) & 0x2) !== 0 && !zeroHardware.test(mac);
  }
  return 'no-entry';
}

/** Linux `ip -6 neigh show`: `fe80::1 dev eth0 lladdr 02:… router REACHABLE`. */
export function parseIpNeigh(text: string, address: string): Entry {
  for (const line of text.split('\n')) {
    const fields = line.trim().split(/\s+/);
    if (fields.length > 1 && fields[1] !== 'dev') return undefined;
    if (fields[0] !== address) continue;
    return fields.includes('lladdr') && !fields.includes('FAILED') && !fields.includes('INCOMPLETE');
  }
  return 'no-entry';
}

/**
 * macOS `arp -an`: `? (192.168.1.1) at 2:0:5e:10:0:1 on en0 …`, `(incomplete)` without an answer. With two interfaces in one
 * network an address has an entry of each: an answer on either will do.
 */
export function parseArpAn(text: string, address: string): Entry {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.some((line) => !/^\S+ \([^)]+\) at /.test(line))) return undefined;
  const entries = lines.filter((line) => line.includes(`(${address})`));
  return entries.length === 0 ? 'no-entry' : entries.some((line) => hardware.test(line));
}

/** Windows `arp -a`: address and hardware address in columns; the third is translated, and so is what stands around. */
export function parseArpA(text: string, address: string): Entry {
  let isTable = false;
  for (const line of text.split(/\r?\n/)) {
    const [ip, mac = ''] = line.trim().split(/\s+/);
    if (ip === address) return hardware.test(mac) && !zeroHardware.test(mac);
    isTable ||= isIP(ip ?? '') === 4 && hardware.test(mac);
  }
  return isTable ? 'no-entry' : undefined;
}
