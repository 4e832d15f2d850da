import type { Policy } from '../../shared/model/policy.ts';
import type { PolicyExpectation } from './policy-expectation.ts';

/** How strong a source is (design.md 5). `suggested`: the person's own choice comes before it. */
export const policyLayers = ['command-line', 'machine', 'user', 'suggested'] as const;
export type PolicyLayer = (typeof policyLayers)[number];

/** A place in a text, both from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/**
 * What is wrong with a source. The rest of it applies, unless the whole cannot be read. `key`: as it is spelt there,
 * with the entry of a list that does not fit.
 */
export type PolicyProblem =
  | { kind: 'unreadable'; file: string; reason: string }
  | { kind: 'not-json'; file: string; at: TextPlace | undefined }
  | { kind: 'not-object' | 'not-property-list' | 'too-large'; file: string }
  | { kind: 'unknown-key'; file: string; key: string }
  | { kind: 'malformed-key'; file: string; key: string; expected: PolicyExpectation };

/** One place that a policy can come from, read. */
export interface PolicySource {
  layer: PolicyLayer;
  /** For people: the path of a file, or a key of the registry. */
  name: string;
  policy: Policy;
  problems: PolicyProblem[];
  /** Whether there is something. */
  found: boolean;
  /** False when nothing of it could be used. */
  usable: boolean;
}

/** A place where nothing is. */
export function absentSource(layer: PolicyLayer, name: string): PolicySource {
  return { layer, name, policy: {}, problems: [], found: false, usable: false };
}

/** A place of which nothing can be used. */
export function unusableSource(layer: PolicyLayer, name: string, problem: PolicyProblem): PolicySource {
  return { layer, name, policy: {}, problems: [problem], found: true, usable: false };
}
