import type { RouteId } from '../../model/client-ids.ts';
import { type Fact, fact } from './fact.ts';
import type { RouteFact, RoutesFacts } from './routes.ts';
import { isAlive, isKnown } from './target.ts';

/**
 * `alive`: every door of it that is offered answers as it should; `partly`: one does, another does not; `dead`: none does;
 * `unknown`: not measured; `absent`: no door is offered.
 */
const speaks = {
  alive: 'health',
  partly: 'fault',
  dead: 'fault',
  unknown: 'nothing',
  absent: 'nothing',
} as const;

export interface Direction extends Fact<keyof typeof speaks> {
  readonly alive: readonly RouteFact[];
  readonly dead: readonly RouteFact[];
}

/**
 * Mail programs read over IMAP or POP, and send over submission: one that answers says nothing of the other. Doors that the
 * domain does not offer do not count.
 */
export interface Directions {
  readonly reading: Direction;
  readonly sending: Direction;
}

const doors = { reading: ['imap', 'pop'], sending: ['smtp', 'smtps'] } as const satisfies Record<
  keyof Directions,
  readonly RouteId[]
>;

export function directionOf(route: RouteId): keyof Directions | undefined {
  if (doors.reading.some((one) => one === route)) return 'reading';
  return doors.sending.some((one) => one === route) ? 'sending' : undefined;
}

export function directionsOf({ all }: Pick<RoutesFacts, 'all'>): Directions {
  return { reading: direction(all, doors.reading), sending: direction(all, doors.sending) };
}

function direction(all: readonly RouteFact[], own: readonly RouteId[]): Direction {
  const offered = all.filter((one) => own.includes(one.route) && one.state !== 'not-applicable');
  const known = offered.filter(isKnown);
  const alive = known.filter(isAlive);
  const dead = known.filter((one) => !isAlive(one));
  const value = wordFor(offered.length, known.length, alive.length);
  const shown = dead.length > 0 ? dead : alive;
  return {
    ...fact(
      value,
      shown.flatMap((one) => one.observations),
      speaks,
    ),
    alive,
    dead,
  };
}

function wordFor(offered: number, known: number, alive: number): keyof typeof speaks {
  if (offered === 0) return 'absent';
  if (alive === 0) return known > 0 ? 'dead' : 'unknown';
  if (alive === offered) return 'alive';
  return alive === known ? 'unknown' : 'partly';
}
