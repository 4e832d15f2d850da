import { inspection } from './cases/inspection.ts';
import { names } from './cases/names.ts';
import { networks } from './cases/networks.ts';
import { ownServers } from './cases/own-servers.ts';
import { ports } from './cases/ports.ts';
import { proxies } from './cases/proxies.ts';
import type { PeerCase } from './peer-case.ts';

export const peerCases: readonly PeerCase[] = [
  ...names,
  ...proxies,
  ...inspection,
  ...ports,
  ...networks,
  ...ownServers,
];
