/** Keys and names in lower case: the registry does not tell them apart. */
export type Registry = ReadonlyMap<string, ReadonlyMap<string, RegistryValue>>;

export interface RegistryValue {
  /** As it is spelt there. */
  name: string;
  type: string;
  data: string;
}

const hives: Readonly<Record<string, string>> = {
  hkcu: 'hkey_current_user',
  hklm: 'hkey_local_machine',
};

/**
 * What `reg query` prints: each key on a line of its own, its values indented by four spaces and separated by four
 * (`    ProxyEnable    REG_DWORD    0x1`). Names may contain blanks, data may be empty. Error messages, which Windows
 * translates, look like neither.
 */
export function parseRegistry(text: string): Registry {
  const keys = new Map<string, Map<string, RegistryValue>>();
  let current: Map<string, RegistryValue> | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (/^HKEY_[A-Z_]+\\/i.test(line)) {
      const key = line.trim().toLowerCase();
      current = keys.get(key) ?? new Map();
      keys.set(key, current);
      continue;
    }
    // Behind the four blanks and one character of the name at least.
    const type = / {4}(REG_[A-Z_]+)(?= {4}|$)/.exec(line.slice(5));
    if (type?.[1] === undefined || !line.startsWith('    ')) continue;
    const name = line.slice(4, 5 + type.index);
    const data = line.slice(5 + type.index + type[0].length).trim();
    current?.set(name.toLowerCase(), { name, type: type[1], data });
  }
  return keys;
}

/** A text value; `undefined` when it is missing or empty. `key` with the short hive (`HKCU\…`) or the long one. */
export function textValue(registry: Registry, key: string, name: string): string | undefined {
  const data = registry.get(fullKey(key))?.get(name.toLowerCase())?.data;
  return data === undefined || data === '' ? undefined : data;
}

/** What REG_BINARY holds; printed as pairs of hexadecimal digits. */
export function binaryValue(registry: Registry, key: string, name: string): Buffer | undefined {
  const data = textValue(registry, key, name);
  return data !== undefined && /^[0-9a-f]*$/i.test(data) ? Buffer.from(data, 'hex') : undefined;
}

/** A number; printed as hexadecimal. */
export function numberValue(registry: Registry, key: string, name: string): number | undefined {
  const data = textValue(registry, key, name);
  const value = data === undefined ? Number.NaN : Number(data);
  return Number.isInteger(value) ? value : undefined;
}

export function fullKey(key: string): string {
  const [hive = '', ...rest] = key.toLowerCase().split('\\');
  return [hives[hive] ?? hive, ...rest].join('\\');
}
