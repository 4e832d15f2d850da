import { chain, control, controlNames, oidc, route, token, user, webRoutes, world } from '../observe.ts';
import {
  certificates,
  type EdgeRow,
  literals,
  mails,
  main,
  names,
  refusedDates,
  shown,
  silent,
} from './edge-row.ts';

/** Beside the rows of the clock. */
export const clockEdges: readonly EdgeRow[] = [
  {
    name: 'certificates of strangers and of mail ended, nobody tells the time',
    seen: world(
      silent(names),
      refusedDates,
      certificates('tls-expired', {}),
      mails('tls-expired'),
      oidc({ fails: 'tls-expired' }),
      token({ fails: 'tls-expired' }),
    ),
  },
  {
    name: 'one stranger’s certificate ended, nobody tells the time',
    seen: world(
      silent(names),
      refusedDates.slice(0, 1),
      silent(literals.slice(1)),
      certificates('tls-not-yet-valid', {}),
      mails('tls-not-yet-valid'),
      oidc({ fails: 'tls-expired' }),
      token({ fails: 'tls-expired' }),
    ),
  },
  ...[90_000, 400_000, 5_000_000, 180_000_000, -8_000_000_000].map((clockOffsetMs) => ({
    name: `the clock is off by ${clockOffsetMs} ms and a text says so`,
    seen: world(
      controlNames.map((name) => control(name, { clockOffsetMs })),
      webRoutes.map((name) => route(name, { clockOffsetMs })),
      user({ failing: ['outlook-mobile'], phrases: ['certificate-date'], entraCodes: [500133] }),
    ),
  })),
  {
    name: 'the clock is off and nobody complains',
    seen: world(
      controlNames.map((name) => control(name, { clockOffsetMs: 4_000_000 })),
      webRoutes.map((name) => route(name, { clockOffsetMs: 4_000_000 })),
    ),
  },
  {
    name: 'the clock is off and one certificate is refused',
    seen: world(
      controlNames.map((name) => control(name, { clockOffsetMs: -90_000_000 })),
      webRoutes.map((name) => route(name, { clockOffsetMs: -90_000_000 })),
      shown([main], { fails: 'tls-not-yet-valid', chain: chain() }),
    ),
  },
];
