import * as z from 'zod';
import { type Policy, policy as policySchema } from '../../shared/model/policy.ts';
import type { PolicyProblem } from './policy-source.ts';

/** Keeps the keys that fit, and names the others. `file`: what the source is called in a problem. */
export function checkPolicy(
  value: Readonly<Record<string, unknown>>,
  file: string,
): { policy: Policy; problems: PolicyProblem[] } {
  const kept: Record<string, unknown> = {};
  const problems: PolicyProblem[] = [];
  const shape = policySchema.shape as Record<string, z.ZodType | undefined>;
  for (const [key, item] of Object.entries(value)) {
    // `$schema` is for editors, `//` for people.
    if (key === '$schema' || key.startsWith('//')) continue;
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!schema) {
      problems.push({ kind: 'unknown-key', file, key });
      continue;
    }
    const result = schema.safeParse(item);
    if (result.success) kept[key] = result.data;
    else problems.push({ kind: 'malformed-key', file, key, reason: firstReason(result.error) });
  }
  return { policy: kept as Policy, problems };
}

function firstReason(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return '';
  const where = issue.path.length > 0 ? `${z.core.toDotPath(issue.path)}: ` : '';
  return where + issue.message;
}
