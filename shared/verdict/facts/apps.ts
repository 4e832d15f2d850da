import { placeOf } from '../../catalogue/client-places.ts';
import { clientRoutes } from '../../catalogue/clients.ts';
import type { ClientId, RouteId } from '../../model/client-ids.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, fact, unique } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import type { UserFact } from './user.ts';

const speaks = {
  /** Nobody says that an app fails. */
  none: 'nothing',
  /** An app of this computer fails although another one here uses the same doors and works. */
  'app-alone': 'fault',
  /** Only apps of this computer fail, and something works. */
  here: 'nothing',
  /** At least one failing app runs elsewhere: on a phone, on another computer. */
  away: 'nothing',
  /** A browser: on any computer. */
  browser: 'nothing',
} as const;

/** Where the failing apps run, and what they have in common (design.md 1b.5). */
export interface AppsFact extends Fact<keyof typeof speaks> {
  /** Doors that every failing app uses and no working one does. */
  readonly doors: readonly RouteId[];
  /** How many different machines the failing apps run on, at least. */
  readonly machines: number;
}

export function appsFact({ platform }: Evidence, user: UserFact, mailbox: MailboxFacts): AppsFact {
  const { failing, working } = user;
  const runsOn = (one: ClientId) => placeOf(one, platform);
  const doorsOf = (client: ClientId): readonly RouteId[] => clientRoutes(mailbox.provider)[client] ?? [];
  const places = failing.map(runsOn);
  const workingDoors = new Set(working.flatMap(doorsOf));
  const [first = [], ...others] = failing.map(doorsOf);
  const doors = first.filter(
    (door) => others.every((each) => each.includes(door)) && !workingDoors.has(door),
  );
  const worksHere = working.filter((one) => runsOn(one) === 'this-computer' || runsOn(one) === 'browser');
  const doorsThatWorkHere = new Set(worksHere.flatMap(doorsOf));
  const alone = failing.every((one) => {
    const own = doorsOf(one);
    return (
      runsOn(one) === 'this-computer' && own.length > 0 && own.every((door) => doorsThatWorkHere.has(door))
    );
  });
  const word = (): keyof typeof speaks => {
    if (failing.length === 0) return 'none';
    if (alone) return 'app-alone';
    if (places.includes('phone') || places.includes('another-computer')) return 'away';
    if (places.every((one) => one === 'browser')) return 'browser';
    return 'here';
  };
  return { ...fact(word(), user.observations, speaks), doors, machines: unique(places).length };
}
