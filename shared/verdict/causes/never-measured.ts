import { unique } from '../facts/fact.ts';
import type { FactSet } from '../facts.ts';
import { type Reason, when } from '../finding.ts';

/** The sentence for what of the way to the mailbox and its sign-in was never tried. */
export function neverMeasured({ completeness: { never, observations } }: FactSet): readonly Reason[] {
  const names = never.map(({ identity }) =>
    identity.route ? `report.route.${identity.route}` : 'report.stop.sign-in',
  );
  return when(never.length > 0, {
    message: 'missing.never-measured',
    values: { count: never.length, routes: { messages: unique(names) } },
    observations,
  });
}
