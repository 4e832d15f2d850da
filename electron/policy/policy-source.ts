import type { Policy } from '../../shared/model/policy.ts';

/** How strong a source is (design.md 5). `suggested`: the person's own choice comes before it. */
export const policyLayers = ['command-line', 'machine', 'user', 'suggested'] as const;
export type PolicyLayer = (typeof policyLayers)[number];

/** What is wrong with a source. The rest of it applies, unless the whole cannot be read. */
export type PolicyProblem =
  | { kind: 'unreadable' | 'not-json'; file: string; reason: string }
  | { kind: 'not-object' | 'too-large'; file: string }
  | { kind: 'unknown-key'; file: string; key: string }
  | { kind: 'malformed-key'; file: string; key: string; reason: string };

/** One place that a policy came from, read. */
export interface PolicySource {
  layer: PolicyLayer;
  /** For people: the path of a file, or a key of the registry. */
  name: string;
  policy: Policy;
  problems: PolicyProblem[];
  /** False when nothing of it could be used. */
  usable: boolean;
}
