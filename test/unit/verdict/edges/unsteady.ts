import { busy, world } from '../observe.ts';
import { doors, type EdgeRow, shaky } from './edge-row.ts';

/** Beside the rows of what comes and goes. */
export const unsteadyEdges: readonly EdgeRow[] = [
  {
    name: 'three connections come and go, one of a stranger',
    seen: world(shaky(['google'], ['owa', 'mapi'])),
  },
  {
    name: 'three connections come and go, two of strangers',
    seen: world(shaky(['google', 'apple'], ['owa'])),
  },
  { name: 'two connections come and go', seen: world(shaky(['google'], ['owa'])) },
  { name: 'three of mail come and go', seen: world(shaky([], ['owa', 'mapi', 'eas'])) },
  { name: 'three of strangers come and go', seen: world(shaky(['google', 'apple', 'firefox'], [])) },
  {
    name: 'connections come and go while a door says that it fails',
    seen: world(shaky(['google', 'apple'], ['owa']), doors(['eas'], busy())),
  },
  { name: 'Microsoft’s own control comes and goes', seen: world(shaky(['microsoft'], ['owa', 'mapi'])) },
];
