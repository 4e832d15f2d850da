import type * as z from 'zod';
import type { PolicyKey } from '../../shared/model/policy.ts';
import { policyKind } from '../../shared/model/policy-kinds.ts';

/** What a value must be, for the sentence that says that it is not. */
export type PolicyExpectation =
  | {
      is:
        | 'boolean'
        | 'domain'
        | 'email'
        | 'https'
        | 'https-or-local'
        | 'text'
        | 'list'
        | 'entry'
        | 'checks'
        | 'check'
        | 'check-id'
        | 'registry-boolean'
        | 'registry-text'
        | 'registry-list'
        | 'registry-checks';
    }
  | { is: 'choice'; choices: readonly string[] }
  /** Characters. */
  | { is: 'shorter'; max: number }
  /** Entries. */
  | { is: 'fewer'; max: number };

/** What the key, or the entry of it that the issue is about, must be. Without an issue nobody knows which: the key. */
export function expectationOf(key: PolicyKey, issue: z.core.$ZodIssue | undefined): PolicyExpectation {
  if (issue?.code === 'too_big') {
    return { is: issue.origin === 'array' ? 'fewer' : 'shorter', max: Number(issue.maximum) };
  }
  const kind = policyKind(key);
  const [entry, field] = issue?.path ?? [];
  switch (kind.kind) {
    case 'boolean':
      return { is: 'boolean' };
    case 'choice':
      return { is: 'choice', choices: kind.choices };
    case 'list':
      return { is: entry === undefined ? 'list' : 'entry' };
    case 'named-addresses':
      if (entry === undefined) return { is: 'checks' };
      return { is: field === 'id' ? 'check-id' : field === 'url' ? 'https' : 'check' };
    case 'text':
      if (kind.format === 'email') return { is: 'email' };
      if (kind.format === 'uri') return { is: key === 'collectorUrl' ? 'https-or-local' : 'https' };
      return { is: key === 'defaultDomain' ? 'domain' : 'text' };
  }
}
