import type { DiagnoseRequest } from '../../shared/model/request.ts';
import { type Draw, drawFrom, pick } from './draw.ts';
import { type WorldId, worldIds } from './mailbox-worlds.ts';
import type { SingleFault } from './single-fault.ts';
import { faultIn, faultsIn } from './single-faults.ts';

/** What the person adds to the measurement. */
export const peopleSay = [
  'nothing',
  'failing-app',
  'failing-and-working',
  'elsewhere',
  'a-vague-text',
] as const;

/** Two faults in one kind of mailbox, what the person says, and how the run went. */
export interface Combination {
  /** Says all of it: `microsoft365/clock-ahead+mail-down/elsewhere/cut/7`. */
  id: string;
  world: WorldId;
  faults: readonly [SingleFault, SingleFault];
  says: (typeof peopleSay)[number];
  /** `cut`: the budget ended the run; `drift`: one endpoint besides answers oddly. */
  extra: 'none' | 'cut' | 'drift';
  /** Makes the smaller choices. */
  seed: number;
}

const extras = ['none', 'none', 'none', 'none', 'none', 'none', 'none', 'cut', 'drift', 'drift'] as const;
/** Microsoft 365 is what the program was asked for first, and has most faults. */
const worldShares: readonly WorldId[] = [...worldIds, 'microsoft365', 'microsoft365', 'google'];

/** As many different combinations as wanted, every pair of faults before any comes twice. The same for the same seed. */
export function combinations(count: number, seed: number): Combination[] {
  const draw = drawFrom(seed);
  const pairs = shuffled(draw, [...new Set(worldShares)].flatMap(pairsOf));
  const list: Combination[] = [];
  for (let index = 0; list.length < count; index++) {
    const pair = pairs[index] ?? pick(draw, pairsOf(pick(draw, worldShares)));
    list.push(withRest(pair, draw));
  }
  return list;
}

type Pair = Pick<Combination, 'world' | 'faults'>;

export function pairsOf(world: WorldId): Pair[] {
  const faults = faultsIn(world);
  return faults.flatMap((one, index) =>
    faults
      .slice(index + 1)
      .filter((other) => other.family !== one.family)
      .map((other): Pair => ({ world, faults: [one, other] })),
  );
}

function withRest({ world, faults }: Pair, draw: Draw): Combination {
  // Who tells of one thing does not make up another.
  const told = faults.some((one) => one.says);
  const says = told ? pick(draw, ['nothing', 'nothing', 'elsewhere'] as const) : pick(draw, peopleSay);
  const extra = pick(draw, extras);
  const number = draw(1_000_000);
  return { id: nameOf(world, faults, says, extra, number), world, faults, says, extra, seed: number };
}

function nameOf(
  world: WorldId,
  faults: Pair['faults'],
  says: Combination['says'],
  extra: Combination['extra'],
  seed: number,
): string {
  return `${world}/${faults[0].id}+${faults[1].id}/${says}/${extra}/${seed}`;
}

/** The combination that an id names. Throws when it names none. */
export function combinationOf(id: string): Combination {
  const [world = '', names = '', says, extra, seed] = id.split('/');
  const [first = '', second = ''] = names.split('+');
  return {
    id,
    world: world as WorldId,
    faults: [faultIn(world as WorldId, first), faultIn(world as WorldId, second)],
    says: says as Combination['says'],
    extra: extra as Combination['extra'],
    seed: Number(seed),
  };
}

function shuffled<T>(draw: Draw, list: readonly T[]): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = draw(index + 1);
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}

export type Said = Pick<DiagnoseRequest, 'failing' | 'working' | 'errorText' | 'elsewhere'>;
