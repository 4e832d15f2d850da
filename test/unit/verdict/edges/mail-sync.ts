import { atGoogle, sync } from '../cause-rows.ts';
import { busy, http, route, user, world } from '../observe.ts';
import type { EdgeRow } from './edge-row.ts';

const failing = sync(busy());

/** Around programs that reach a mailbox elsewhere only through Microsoft's cloud, and that cloud fails. */
export const mailSyncEdges: readonly EdgeRow[] = [
  {
    name: 'Microsoft’s cloud fails, and two programs show it',
    seen: world(
      atGoogle,
      failing,
      user({ failing: ['outlook-windows-new', 'outlook-mobile'], working: ['gmail-web'] }),
    ),
  },
  {
    name: 'two doors of Microsoft’s cloud fail, a third answers',
    seen: world(
      atGoogle,
      failing,
      http('sync:ews', 'https://outlook.office365.com/EWS/Exchange.asmx'),
      user({ failing: ['outlook-windows-new'], working: ['gmail-web'] }),
    ),
  },
  {
    name: 'Microsoft’s cloud fails, and beside the doors of Google one answers that carries no mail',
    seen: world(
      atGoogle,
      failing,
      route('autod2'),
      user({ failing: ['outlook-windows-new'], working: ['gmail-web'] }),
    ),
  },
];
