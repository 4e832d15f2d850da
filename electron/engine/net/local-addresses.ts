import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { notRead, type Reading, read } from './reading.ts';

export type LocalAddress = NetworkInterfaceInfo & { interface: string };

/**
 * Every address of this computer, loopback included; an empty list when there is none. Never throws: Node does where the
 * system does not hand out its list, on Windows (sebhildebrandt/systeminformation#572) as well as when no more files may
 * be opened (mafintosh/multicast-dns#70).
 */
export function localAddresses(list = networkInterfaces): Reading<LocalAddress[]> {
  try {
    return read(
      Object.entries(list()).flatMap(([name, addresses]) =>
        (addresses ?? []).map((one) => ({ ...one, interface: name })),
      ),
    );
  } catch (error) {
    const { info, code } = error as { info?: { errno?: number }; code?: string };
    return notRead('network interfaces', info?.errno === undefined ? String(code) : `errno-${info.errno}`);
  }
}
