import { busy, user, world } from '../observe.ts';
import { doors, type EdgeRow } from './edge-row.ts';
import { named } from './silence.ts';

const classic = user({ failing: ['outlook-windows-classic'] });

/** What an incident names, and what the person says or a check sees fail. */
export const incidentsEdges: readonly EdgeRow[] = [
  {
    name: 'an app fails of which an incident names one of two doors',
    seen: world(classic, named('mapi')),
  },
  {
    name: 'an app fails of which an incident names one of two doors, and that door fails',
    seen: world(classic, doors(['mapi'], busy()), named('mapi')),
  },
  {
    name: 'two apps fail, and an incident names a door of one',
    seen: world(user({ failing: ['outlook-windows-classic', 'apple-mail'] }), named('mapi-nspi')),
  },
];
