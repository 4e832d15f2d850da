const zeroHardware = /^(?:00[:-]){5}00$/;
const hardware = /\b(?:[0-9a-f]{1,2}[:-]){5}[0-9a-f]{1,2}\b/i;

/**
 * Linux `/proc/net/arp`: whether the link layer has an answer of the address; `undefined` when it was never asked. An
 * entry without ATF_COM (0x2) is one that got no answer.
 */
export function parseProcArp(text: string, address: string): boolean | undefined {
  for (const line of text.split('\n').slice(1)) {
    const [ip, , flags, mac = ''] = line.trim().split(/\s+/);
    if (ip === address) return (Number.parseInt(flags ?? '0', 16) & 0x2) !== 0 && !zeroHardware.test(mac);
  }
  return undefined;
}

/** Linux `ip -6 neigh show`: `fe80::1 dev eth0 lladdr 02:… router REACHABLE`. */
export function parseIpNeigh(text: string, address: string): boolean | undefined {
  for (const line of text.split('\n')) {
    const fields = line.trim().split(/\s+/);
    if (fields[0] !== address) continue;
    return fields.includes('lladdr') && !fields.includes('FAILED') && !fields.includes('INCOMPLETE');
  }
  return undefined;
}

/** macOS `arp -an`: `? (192.168.1.1) at 2:0:5e:10:0:1 on en0 …`, `(incomplete)` without an answer. */
export function parseArpAn(text: string, address: string): boolean | undefined {
  const line = text.split('\n').find((entry) => entry.includes(`(${address})`));
  return line === undefined ? undefined : hardware.test(line);
}

/** Windows `arp -a`: address and hardware address in columns; the third is translated. */
export function parseArpA(text: string, address: string): boolean | undefined {
  for (const line of text.split(/\r?\n/)) {
    const [ip, mac = ''] = line.trim().split(/\s+/);
    if (ip === address) return hardware.test(mac) && !zeroHardware.test(mac);
  }
  return undefined;
}
