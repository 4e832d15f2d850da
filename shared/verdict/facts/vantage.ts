import { outcomeTable } from '../../model/verdict.ts';
import type { Evidence } from '../evidence.ts';
import type { Fact } from './fact.ts';

/** What a second place sees of the same mail service: it fails there as well (`same`), or it works (`ok`). */
export type VantageFact = Fact<'same' | 'ok' | 'unknown'>;

/** Faults come and go: what another place saw long before or after is no comparison. */
const COMPARABLE_MS = 3600_000;

export function vantageFact(evidence: Evidence): VantageFact {
  const measured = evidence.probe('vantage')?.measured ?? [];
  const observations = measured.map((one) => one.id);
  for (const one of measured) {
    if (one.kind !== 'http' || one.data?.parsed?.type !== 'vantage') continue;
    const { outcome, failing, working, measuredAt } = one.data.parsed;
    if (!(Math.abs(Date.parse(measuredAt) - evidence.atMs) <= COMPARABLE_MS)) continue;
    const { side } = outcomeTable[outcome];
    // A place that is broken itself says nothing about the service.
    if (side === 'local') continue;
    if (side === 'provider' || (side === 'unknown' && failing.length > 0))
      return { value: 'same', observations };
    if (side === 'none' || (failing.length === 0 && working.length > 0)) return { value: 'ok', observations };
  }
  return { value: 'unknown', observations };
}
