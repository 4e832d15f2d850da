import { busy, feed, incident, token, user, world } from '../observe.ts';
import { doors, type EdgeRow, mails, thrice } from './edge-row.ts';

/** Beside the rows of what is published, and what another place saw. */
export const publishedEdges: readonly EdgeRow[] = [
  ...(['all', 'identity', 'flow', 'mapi', 'outlook-mobile', 'thunderbird'] as const).flatMap((affects) => [
    {
      name: `an incident names ${affects}, nothing fails`,
      seen: world(feed('degraded', [incident({ affects: [affects] })])),
    },
    {
      name: `an incident names ${affects}, mapi fails`,
      seen: world(doors(['mapi'], busy()), feed('degraded', [incident({ affects: [affects] })])),
    },
    {
      name: `an incident names ${affects}, SMTP and tokens fail`,
      seen: world(
        mails('mail-failing', ['smtp']),
        thrice((again) => token({ ...busy(), ...again })),
        feed('degraded', [incident({ affects: [affects] })]),
      ),
    },
    {
      name: `an incident names ${affects}, the person’s apps fail`,
      seen: world(
        user({ failing: ['outlook-mobile', 'thunderbird'] }),
        feed('degraded', [incident({ affects: [affects] })]),
      ),
    },
  ]),
  {
    name: 'two incidents, the newer and the weightier',
    seen: world(
      user({ failing: ['outlook-mobile'] }),
      feed('degraded', [
        incident({ id: 'EX1', affects: ['outlook-mobile'], startedAt: '2026-11-20T07:00:00Z' }),
        incident({ id: 'EX2', affects: ['outlook-mobile'] }),
        incident({ id: 'EX0', affects: ['outlook-mobile'], classification: 'advisory' }),
      ]),
    ),
  },
];
