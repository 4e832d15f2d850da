import { type Policy, type PolicyKey, policyKeys } from '../../shared/model/policy.ts';
import type { PolicySource } from './policy-source.ts';

/** A key that is set, with the source that won. */
export interface EffectiveValue {
  key: PolicyKey;
  value: NonNullable<Policy[PolicyKey]>;
  source: PolicySource;
}

/** Per key, the first source that has it wins. In the schema's order; keys that nobody set are absent. */
export function effectiveValues(sources: readonly PolicySource[]): EffectiveValue[] {
  return policyKeys.flatMap((key) => {
    const source = sources.find(({ policy }) => policy[key] !== undefined);
    const value = source?.policy[key];
    return source === undefined || value === undefined ? [] : [{ key, value, source }];
  });
}

/** The policy that applies. */
export function effectivePolicy(sources: readonly PolicySource[]): Policy {
  return Object.fromEntries(effectiveValues(sources).map(({ key, value }) => [key, value]));
}

/** What of it the person cannot change. */
export function forcedPolicy(sources: readonly PolicySource[]): Policy {
  return effectivePolicy(sources.filter(({ layer }) => layer !== 'suggested'));
}

/**
 * What applies where the person may decide about the keys `theirs`: of these, only what is forced. What is suggested of
 * them is a default of their settings.
 */
export function appliedPolicy(sources: readonly PolicySource[], theirs: readonly PolicyKey[]): Policy {
  const applied = effectivePolicy(sources);
  for (const key of theirs) delete applied[key];
  return { ...applied, ...forcedPolicy(sources) };
}
