import type { MessageValue } from '../../messages/verdict.ts';
import { directionOf } from '../facts/directions.ts';
import type { RouteFact } from '../facts/routes.ts';
import type { FactSet } from '../facts.ts';
import { type Reason, when } from '../finding.ts';

/** Whether reading, sending or both have no door left, or only one of two; for the sentences. */
export function directionValues(
  { directions }: FactSet,
  failing: readonly { readonly route: RouteFact }[],
): Record<string, MessageValue> {
  const touched = new Set(failing.map(({ route }) => directionOf(route.route)));
  const dead = (['reading', 'sending'] as const).filter(
    (one) => touched.has(one) && directions[one].alive.length === 0,
  );
  const [only] = dead;
  return {
    stops: dead.length > 1 ? 'both' : (only ?? (touched.has('reading') ? 'one_reading' : 'one_sending')),
  };
}

/** Of a direction in which one door fails, the other one that answers: which programs still work. */
export function otherDoors({ directions }: FactSet, failing: readonly RouteFact[]): readonly Reason[] {
  return (['reading', 'sending'] as const).flatMap((direction) => {
    const { alive } = directions[direction];
    const touched = failing.some(({ route }) => directionOf(route) === direction);
    const [door] = alive;
    return when(touched && door !== undefined, {
      message: 'because.other-door',
      values: { direction, route: door?.route ?? 'imap', port: String(door?.port ?? 0) },
      observations: alive.flatMap((one) => one.observations),
    });
  });
}
