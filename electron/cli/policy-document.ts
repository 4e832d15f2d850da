import type { PolicyKey } from '../../shared/model/policy.ts';
import { effectiveValues } from '../policy/effective-policy.ts';
import { expectedText } from '../policy/policy-problem-text.ts';
import type { PolicyLayer, PolicyProblem, PolicySource } from '../policy/policy-source.ts';

/** What `mailpath policy --format json` prints, for scripts. Layers, keys and kinds are the same in every language. */
export interface PolicyDocument {
  schema: 'mailpath-policy/1';
  /** Every place that was looked in, the strongest first. */
  sources: { layer: PolicyLayer; name: string; found: boolean; usable: boolean }[];
  /** Keys that are set, in the schema's order. */
  values: {
    key: PolicyKey;
    value: unknown;
    layer: PolicyLayer;
    source: string;
    /** Weaker sources that have the key as well. */
    overrides: { layer: PolicyLayer; source: string; value: unknown }[];
  }[];
  problems: { kind: PolicyProblem['kind']; file: string; key?: string; reason?: string }[];
}

export function policyDocument(places: readonly PolicySource[], locale: string): PolicyDocument {
  return {
    schema: 'mailpath-policy/1',
    sources: places.map(({ layer, name, found, usable }) => ({ layer, name, found, usable })),
    values: effectiveValues(places).map(({ key, value, source }) => ({
      key,
      value,
      layer: source.layer,
      source: source.name,
      overrides: overridden(key, source, places).map(({ layer, name, policy }) => ({
        layer,
        source: name,
        value: policy[key],
      })),
    })),
    problems: places.flatMap(({ problems }) =>
      problems.map((problem) => ({
        kind: problem.kind,
        file: problem.file,
        ...('key' in problem && { key: problem.key }),
        ...('reason' in problem && { reason: problem.reason }),
        ...('expected' in problem && { reason: expectedText(problem.expected, locale) }),
      })),
    ),
  };
}

/** The weaker sources that have the key as well. */
export function overridden(
  key: PolicyKey,
  winner: PolicySource,
  places: readonly PolicySource[],
): PolicySource[] {
  return places.filter((place) => place !== winner && place.policy[key] !== undefined);
}
