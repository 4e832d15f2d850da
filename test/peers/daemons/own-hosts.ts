/** Where example.org's own mail servers stand in the lab (test/lab/internet/generic.ts). */
export const ownHosts = {
  imap: ['185.12.64.10', '[2a01:4f8:c0c::10]'],
  pop: ['185.12.64.11'],
  smtp: ['185.12.64.12', '[2a01:4f8:c0c::12]'],
  /** Behind another program of the same machine. */
  local: ['127.0.0.1'],
} as const;
export type OwnHost = keyof typeof ownHosts;

/** A port of one of them, on all its addresses or on those of one family. */
export interface Door {
  host: OwnHost;
  port: number;
  family?: 4 | 6;
}

export const door = (host: OwnHost, port: number, family?: 4 | 6): Door => ({
  host,
  port,
  ...(family && { family }),
});

/** Addresses in the form of an endpoint: IPv6 in brackets. */
export function addressesOf({ host, family }: Door): readonly string[] {
  return ownHosts[host].filter((one) => family === undefined || one.startsWith('[') === (family === 6));
}

/** As the system lists it, and as most programs take it. */
export const endpointsOf = (one: Door): readonly string[] =>
  addressesOf(one).map((address) => `${address}:${one.port}`);
