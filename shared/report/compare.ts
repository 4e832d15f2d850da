import type { Report } from '../model/report.ts';
import { checksOf } from './view/checks.ts';

/** What differs between two runs: facts by their words, checks by their state. */
export interface Differences {
  /** `undefined` where a run had none. */
  facts: { name: string; before?: string; after?: string }[];
  /** Names in the language of the locale; states are CheckStatus, or `absent`. */
  checks: { id: string; name: string; before: string; after: string }[];
}

/** In the order of the later run, what only the earlier had at the end. */
export function compareReports(before: Report, after: Report, locale: string): Differences {
  const facts: Differences['facts'] = [];
  for (const name of new Set([...Object.keys(after.facts), ...Object.keys(before.facts)])) {
    const [then, now] = [before.facts[name]?.value, after.facts[name]?.value];
    if (then === now) continue;
    facts.push({
      name,
      ...(then !== undefined && { before: then }),
      ...(now !== undefined && { after: now }),
    });
  }
  const earlier = new Map(checksOf(before, locale).map((check) => [check.id, check]));
  const later = new Map(checksOf(after, locale).map((check) => [check.id, check]));
  const checks: Differences['checks'] = [];
  for (const id of new Set([...later.keys(), ...earlier.keys()])) {
    const [then, now] = [earlier.get(id), later.get(id)];
    const states = { before: then?.status ?? 'absent', after: now?.status ?? 'absent' };
    if (states.before === states.after) continue;
    checks.push({ id, name: now?.name ?? then?.name ?? id, ...states });
  }
  return { facts, checks };
}
