import { open } from 'node:fs/promises';
import { checkPolicy } from './check-policy.ts';
import {
  type PolicyLayer,
  type PolicyProblem,
  type PolicySource,
  type TextPlace,
  unusableSource,
} from './policy-source.ts';

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
  // Windows editors begin UTF-8 with a mark.
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return nothing({ kind: 'not-json', file, at: whereItBreaks(json, (error as Error).message) });
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return nothing({ kind: 'not-object', file });
  }
  const checked = checkPolicy(value as Record<string, unknown>, file);
  return { layer, name: file, ...checked, found: true, usable: true };
}

/** Where the text stops being JSON. The parser's own words are for programmers, and English: only the place is kept. */
function whereItBreaks(json: string, message: string): TextPlace | undefined {
  const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  if (!message.startsWith('Unexpected end')) return undefined;
  const lines = json.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
