import type { Evidence } from '../evidence.ts';
import { classOfTry } from '../failure-class.ts';
import { type Fact, fact } from './fact.ts';

/** Whether connections come and go, here and to strangers. */
const speaks = { stable: 'health', unstable: 'fault', unknown: 'nothing' } as const;

export interface StabilityFact extends Fact<keyof typeof speaks> {
  /** Probes that passed once and failed on the way another time. */
  unstable: readonly string[];
  /** Of them, the ones that have nothing to do with the mail provider. */
  unrelated: readonly string[];
  lost: number;
  tries: number;
}

/** Failures of the way itself, not of a service that answers. */
const ofTheWay = new Set(['unreachable', 'stall', 'handshake', 'refused', 'name']);

export function stabilityFact(evidence: Evidence): StabilityFact {
  const unstable: string[] = [];
  const unrelated: string[] = [];
  const ids: string[] = [];
  let lost = 0;
  let tries = 0;
  let repeated = 0;
  for (const family of ['control', 'route', 'sign-in'] as const) {
    for (const record of evidence.family(family)) {
      if (record.identity.route === 'mx' || record.measured.length < 2) continue;
      repeated++;
      let passed = false;
      const failed: string[] = [];
      for (const one of record.measured) {
        const found = classOfTry(one);
        if (found === 'pass') passed = true;
        else if (ofTheWay.has(found)) failed.push(one.id);
      }
      tries += record.measured.length;
      lost += failed.length;
      if (!passed || failed.length === 0) continue;
      unstable.push(record.probe);
      ids.push(...failed);
      if (family === 'control' && record.identity.operator !== 'microsoft') unrelated.push(record.probe);
    }
  }
  const value = unstable.length > 0 ? 'unstable' : repeated > 0 ? 'stable' : 'unknown';
  return { ...fact(value, ids, speaks), unstable, unrelated, lost, tries };
}
