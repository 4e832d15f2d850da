import { proxies } from './cases/proxies.ts';
import type { PeerCase } from './peer-case.ts';

export const peerCases: readonly PeerCase[] = [...proxies];
