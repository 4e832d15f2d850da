import { busy, observe, oidc, route, token, world } from '../observe.ts';
import { doors, type EdgeRow } from './edge-row.ts';

/** Beside the rows of this computer in its own way. */
export const ownWeaknessEdges: readonly EdgeRow[] = [
  {
    name: 'this computer stood still',
    seen: world(
      observe('device-stall', 'watch', { what: 'suspended', lengthMs: 61_000 }),
      doors(['mapi', 'owa'], busy()),
    ),
  },
  {
    name: 'the clock jumped',
    seen: world(
      observe('device-stall', 'watch', { what: 'clock-jump', lengthMs: 61_000 }),
      doors(['mapi'], busy()),
    ),
  },
  {
    name: 'the network changed',
    seen: world(
      observe('network-change', 'watch', { changed: ['vpn', 'route'] }),
      route('ews', { notRun: 'network-changed' }),
      doors(['mapi'], busy()),
    ),
  },
  {
    name: 'a run that was cut',
    seen: world(['ews', 'eas', 'mobile'].map((name) => route(name, { notRun: 'budget-exhausted' }))),
  },
  {
    name: 'a run that was cut before sign-in',
    seen: world(token({ notRun: 'cancelled' }), oidc({ notRun: 'cancelled' })),
  },
];
