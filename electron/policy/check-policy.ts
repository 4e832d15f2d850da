import * as z from 'zod';
import { type Policy, type PolicyKey, policy as policySchema } from '../../shared/model/policy.ts';
import { readForeign } from '../../shared/model/read-foreign.ts';
import { expectationOf } from './policy-expectation.ts';
import type { PolicyProblem } from './policy-source.ts';

/** How a source spells an entry of a key, such as `extraProbes[1].url`. */
export type EntryName = (key: PolicyKey, path: readonly PropertyKey[]) => string;

/** As in JavaScript. */
const dotted: EntryName = (key, path) => key + z.core.toDotPath(path).replace(/^(?=[^[])/, '.');

/** Keeps the keys that fit, and names the others. `file`: what the source is called in a problem. */
export function checkPolicy(
  value: Readonly<Record<string, unknown>>,
  file: string,
  entryName: EntryName = dotted,
): { policy: Policy; problems: PolicyProblem[] } {
  const kept: Record<string, unknown> = {};
  const problems: PolicyProblem[] = [];
  for (const [key, item] of Object.entries(value)) {
    // `$schema` is for editors, `//` for people.
    if (key === '$schema' || key.startsWith('//')) continue;
    if (!isPolicyKey(key)) {
      problems.push({ kind: 'unknown-key', file, key });
      continue;
    }
    const read = readForeign(policySchema.shape[key], item);
    if (read.fits) kept[key] = read.data;
    else problems.push(malformed(key, read.issue, file, entryName));
  }
  return { policy: kept as Policy, problems };
}

export function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(policySchema.shape, key);
}

function malformed(
  key: PolicyKey,
  issue: z.core.$ZodIssue | undefined,
  file: string,
  entryName: EntryName,
): PolicyProblem {
  const shown = issue === undefined || issue.path.length === 0 ? key : entryName(key, issue.path);
  return { kind: 'malformed-key', file, key: shown, expected: expectationOf(key, issue) };
}
