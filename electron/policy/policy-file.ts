import { open } from 'node:fs/promises';
import { checkPolicy } from './check-policy.ts';
import { type PolicyLayer, type PolicyProblem, type PolicySource, unusableSource } from './policy-source.ts';

/** Bytes of a policy, whatever it is kept in. */
export const LARGEST_POLICY = 256 * 1024;

/** Reads a JSON policy file. Never rejects: what is wrong is in `problems`. `found` is false when there is no file. */
export async function readPolicyFile(file: string, layer: PolicyLayer): Promise<PolicySource> {
  const nothing = (problem: PolicyProblem) => unusableSource(layer, file, problem);
  let text: string;
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_POLICY) return nothing({ kind: 'too-large', file });
      text = await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return { ...nothing({ kind: 'unreadable', file, reason }), found: reason !== 'ENOENT' };
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
  const checked = checkPolicy(value as Record<string, unknown>, file);
  return { layer, name: file, ...checked, found: true, usable: true };
}
