import { type PolicyKey, policyKeys } from '../../shared/model/policy.ts';
import { policyKind } from '../../shared/model/policy-kinds.ts';
import { fullKey, type Registry, type RegistryValue } from '../engine/net/registry.ts';
import type { EntryName } from './check-policy.ts';
import type { PolicyExpectation } from './policy-expectation.ts';
import type { PolicyProblem } from './policy-source.ts';

export interface RegistryPolicy {
  /** By key of the policy, not yet checked. */
  values: Record<string, unknown>;
  problems: PolicyProblem[];
  /** An entry by its name in the registry, such as `extraProbes\intranet`. */
  entryName: EntryName;
}

/** Values by lower-case name. */
type Values = ReadonlyMap<string, RegistryValue>;

const none: Values = new Map();
const byLowerCase: ReadonlyMap<string, PolicyKey> = new Map(
  policyKeys.map((key) => [key.toLowerCase(), key]),
);

/**
 * A key of the registry as a policy: booleans are REG_DWORD 0 or 1, texts REG_SZ, lists a subkey with numbered values (or
 * one REG_MULTI_SZ), checks a subkey with a value for each, its name the id and its data the address.
 * @param at such as `HKLM\SOFTWARE\Policies\Mailpath`
 */
export function registryPolicy(registry: Registry, at: string): RegistryPolicy {
  const root = fullKey(at);
  const values: Record<string, unknown> = {};
  const problems: PolicyProblem[] = [];
  const entries = new Map<PolicyKey, string[]>();
  const subkeys = subkeysOf(registry, root);
  const plain = registry.get(root) ?? none;

  for (const name of [...spellings(plain), ...subkeys.keys()]) {
    if (!byLowerCase.has(name.toLowerCase())) problems.push({ kind: 'unknown-key', file: at, key: name });
  }
  for (const [lower, key] of byLowerCase) {
    const read = readKey(key, plain.get(lower), subkeys.get(lower) ?? none);
    if (read === undefined) continue;
    if ('expected' in read) {
      const shown = read.entry === undefined ? key : `${key}\\${read.entry}`;
      problems.push({ kind: 'malformed-key', file: at, key: shown, expected: { is: read.expected } });
      continue;
    }
    values[key] = read.value;
    entries.set(key, read.entries ?? []);
  }
  return {
    values,
    problems,
    entryName: (key, [at]) => {
      const entry = entries.get(key)?.[Number(at)];
      return entry === undefined ? key : `${key}\\${entry}`;
    },
  };
}

/** Subkeys of the key, with what is in them. */
function subkeysOf(registry: Registry, root: string): Map<string, Values> {
  const found = new Map<string, Values>();
  for (const [key, values] of registry) {
    if (key.startsWith(`${root}\\`)) found.set(key.slice(root.length + 1), values);
  }
  return found;
}

/** Names as they are spelt, without the key's unnamed value, which is in parentheses, in the language of Windows. */
const spellings = (values: Values) =>
  [...values.values()].map(({ name }) => name).filter((name) => !/^\(.*\)$/.test(name));

type Read =
  | { value: unknown; entries?: string[] }
  | { expected: Extract<PolicyExpectation['is'], `registry-${string}`>; entry?: string }
  | undefined;

/** `undefined` when it is not set. */
function readKey(key: PolicyKey, plain: RegistryValue | undefined, subkey: Values): Read {
  switch (policyKind(key).kind) {
    case 'boolean':
      return readBoolean(plain, subkey);
    case 'text':
    case 'choice':
      return readText(plain, subkey);
    case 'list':
      return readList(plain, subkey);
    case 'named-addresses':
      return readNamed(plain, subkey);
  }
}

const flags: Readonly<Record<string, boolean>> = { '0': false, '1': true, false: false, true: true };

/** As text too: scripts write numbers as REG_SZ. */
function readBoolean(plain: RegistryValue | undefined, subkey: Values): Read {
  if (plain === undefined) return subkey.size > 0 ? { expected: 'registry-boolean' } : undefined;
  const word =
    plain.type === 'REG_DWORD' ? String(Number(plain.data)) : isText(plain) ? plain.data.toLowerCase() : '';
  const value = Object.hasOwn(flags, word) ? flags[word] : undefined;
  return value === undefined ? { expected: 'registry-boolean' } : { value };
}

/** An empty text is what a template leaves of a value that was taken back: not set. */
function readText(plain: RegistryValue | undefined, subkey: Values): Read {
  if (plain === undefined) return subkey.size > 0 ? { expected: 'registry-text' } : undefined;
  if (!isText(plain)) return { expected: 'registry-text' };
  return plain.data === '' ? undefined : { value: plain.data };
}

function readList(plain: RegistryValue | undefined, subkey: Values): Read {
  if (subkey.size > 0) {
    const entries = spellings(subkey).sort(byNumber);
    return readEntries(entries, subkey, (_, data) => data);
  }
  if (plain === undefined) return undefined;
  // `reg query` prints the zero that ends each text as `\0`.
  if (plain.type === 'REG_MULTI_SZ') return { value: plain.data.split('\\0').filter((text) => text !== '') };
  return { expected: 'registry-list' };
}

function readNamed(plain: RegistryValue | undefined, subkey: Values): Read {
  if (plain !== undefined) return { expected: 'registry-checks' };
  if (subkey.size === 0) return undefined;
  // Ids are in small letters, and the registry does not tell them apart.
  return readEntries(spellings(subkey), subkey, (name, data) => ({
    id: name.toLowerCase(),
    url: data,
  }));
}

function readEntries(entries: string[], subkey: Values, make: (name: string, data: string) => unknown): Read {
  const made: unknown[] = [];
  for (const name of entries) {
    const value = subkey.get(name.toLowerCase());
    if (value === undefined || !isText(value)) return { expected: 'registry-text', entry: name };
    made.push(make(name, value.data));
  }
  return { value: made, entries };
}

const isText = ({ type }: RegistryValue) => type === 'REG_SZ' || type === 'REG_EXPAND_SZ';

/** 2 before 10; names that are no numbers come last, as they stand. */
const byNumber = (one: string, other: string) => numberOf(one) - numberOf(other) || 0;
const numberOf = (name: string) => (/^\d+$/.test(name) ? Number(name) : Number.MAX_SAFE_INTEGER);
