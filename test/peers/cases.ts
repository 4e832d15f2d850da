import { inspection } from './cases/inspection.ts';
import { networks } from './cases/networks.ts';
import { ports } from './cases/ports.ts';
import { proxies } from './cases/proxies.ts';
import type { PeerCase } from './peer-case.ts';

export const peerCases: readonly PeerCase[] = [...proxies, ...inspection, ...ports, ...networks];
