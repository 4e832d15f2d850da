import type { Evidence } from '../evidence.ts';
import { classOfTry } from '../failure-class.ts';
import type { Fact } from './fact.ts';

/** Whether connections come and go, here and to strangers. */
export interface StabilityFact extends Fact<'stable' | 'unstable' | 'unknown'> {
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
  for (const family of ['control', 'route', 'sign-in']) {
    for (const record of evidence.family(family)) {
      if (record.probe === 'route:mx' || record.measured.length < 2) continue;
      repeated++;
      let passed = 0;
      const failed: string[] = [];
      for (const one of record.measured) {
        const found = classOfTry(one);
        if (found === 'pass') passed++;
        else if (ofTheWay.has(found)) failed.push(one.id);
      }
      tries += record.measured.length;
      lost += failed.length;
      if (passed === 0 || failed.length === 0) continue;
      unstable.push(record.probe);
      ids.push(...failed);
      if (family === 'control' && record.probe !== 'control:microsoft') unrelated.push(record.probe);
    }
  }
  const value = unstable.length > 0 ? 'unstable' : repeated > 0 ? 'stable' : 'unknown';
  return { value, observations: ids.slice(0, 60), unstable, unrelated, lost, tries };
}
