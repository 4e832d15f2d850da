import { fullKey, type Registry, type RegistryValue } from './registry.ts';

const head = 'Windows Registry Editor Version 5.00';

/** Types that are written in hexadecimal, by the number behind `hex` (https://learn.microsoft.com/windows/win32/sysinfo/registry-value-types). */
const byNumber: Readonly<Record<string, string>> = {
  '1': 'REG_SZ',
  '2': 'REG_EXPAND_SZ',
  '7': 'REG_MULTI_SZ',
};

/**
 * What `reg export` writes, as `parseRegistry` has it: UTF-16 whatever the code page is. A line that goes on ends with a
 * backslash, and what follows is indented. Types that hold no text and no number keep their bytes. `undefined` when it is no such file.
 */
export function parseRegistrationFile(bytes: Buffer): Registry | undefined {
  const text = bytes.toString('utf16le').replace(/^\ufeff/, '');
  if (!text.startsWith(head)) return undefined;
  const keys = new Map<string, Map<string, RegistryValue>>();
  let current: Map<string, RegistryValue> | undefined;
  for (const line of text.replaceAll('\\\r\n  ', '').split('\r\n')) {
    const [, key] = /^\[(.+)\]$/.exec(line) ?? [];
    if (key !== undefined) {
      current = new Map();
      keys.set(fullKey(key), current);
      continue;
    }
    const value = lineValue(line);
    if (value !== undefined) current?.set(value.name.toLowerCase(), value);
  }
  return keys;
}

/** `"name"=data`; `@` is the name of the value that has none, which `reg query` prints in parentheses. */
function lineValue(line: string): RegistryValue | undefined {
  const [, quoted, data = ''] = /^(@|"(?:[^"\\]|\\.)*")=(.*)$/.exec(line) ?? [];
  if (quoted === undefined) return undefined;
  const name = quoted === '@' ? '(@)' : unquoted(quoted);
  if (data.startsWith('"')) return { name, type: 'REG_SZ', data: unquoted(data).trim() };
  const [, number] = /^dword:([0-9a-f]{1,8})$/i.exec(data) ?? [];
  if (number !== undefined)
    return { name, type: 'REG_DWORD', data: `0x${Number.parseInt(number, 16).toString(16)}` };
  const [, kind = '3', list = ''] = /^hex(?:\(([0-9a-f]+)\))?:(.*)$/i.exec(data) ?? [];
  const type = byNumber[kind];
  return type === undefined
    ? { name, type: 'REG_BINARY', data: list }
    : { name, type, data: textOf(type, list) };
}

/** Of several strings, each ends with a zero, which `reg query` prints as `\0`. */
function textOf(type: string, list: string): string {
  const bytes = list.split(',').map((one) => Number.parseInt(one, 16));
  const strings = Buffer.from(bytes).toString('utf16le').split('\0');
  while (strings.at(-1) === '') strings.pop();
  return type === 'REG_MULTI_SZ' ? strings.join('\\0') : (strings[0] ?? '').trim();
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(.)/g, '$1');
}
