import { open } from 'node:fs/promises';
import * as z from 'zod';
import { type Policy, policy as policySchema } from '../../shared/model/policy.ts';

/** Where the machine's policy lies. The registry and managed preferences are read by the app. */
export const machinePolicyFiles: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: '/etc/mailpath/policy.json',
};

const LIMIT = 256 * 1024;

/** What is wrong with a policy file. The rest of it applies, unless the whole cannot be read. */
export type PolicyProblem =
  | { kind: 'unreadable' | 'not-json'; file: string; reason: string }
  | { kind: 'not-object' | 'too-large'; file: string }
  | { kind: 'unknown-key'; file: string; key: string }
  | { kind: 'malformed-key'; file: string; key: string; reason: string };

export interface PolicyFile {
  policy: Policy;
  problems: PolicyProblem[];
  /** False when nothing of it could be used. */
  usable: boolean;
}

export const policyKeys = Object.keys(policySchema.shape);

/** Reads one policy file. Never rejects. */
export async function readPolicyFile(file: string): Promise<PolicyFile> {
  const nothing = (problem: PolicyProblem): PolicyFile => ({
    policy: {},
    problems: [problem],
    usable: false,
  });
  let text: string;
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > LIMIT) return nothing({ kind: 'too-large', file });
      text = await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return nothing({ kind: 'unreadable', file, reason });
  }
  let value: unknown;
  try {
    // Windows editors begin UTF-8 with a mark.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return nothing({ kind: 'not-json', file, reason: (error as Error).message });
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return nothing({ kind: 'not-object', file });
  }
  return { ...checkPolicy(value as Record<string, unknown>, file), usable: true };
}

/** Keeps the keys that fit, and names the others. */
export function checkPolicy(
  value: Readonly<Record<string, unknown>>,
  file: string,
): Pick<PolicyFile, 'policy' | 'problems'> {
  const kept: Record<string, unknown> = {};
  const problems: PolicyProblem[] = [];
  const shape = policySchema.shape as Record<string, z.ZodType | undefined>;
  for (const [key, item] of Object.entries(value)) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    // `$schema` is for editors, `//` for people.
    if (key === '$schema' || key.startsWith('//')) continue;
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

/** Per key, the first policy that has it wins (design.md 5). */
export function mergePolicies(policies: readonly Policy[]): Policy {
  return Object.assign({}, ...[...policies].reverse()) as Policy;
}
