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
