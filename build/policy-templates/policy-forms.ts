import { build } from 'plist';
import type { PolicyKey } from '../../shared/model/policy.ts';
import { policyExample } from './policy-example.ts';
import { registryKey } from './policy-names.ts';

/** The commands that set the example of a key for the whole computer. */
export function registryCommands(key: PolicyKey): string {
  const value = policyExample[key];
  const add = (name: string, type: string, data: string, subkey = '') =>
    `reg add HKLM\\${registryKey}${subkey} /v ${name} /t ${type} /d ${data} /f /reg:64`;
  if (typeof value === 'boolean') return add(key, 'REG_DWORD', value ? '1' : '0');
  if (typeof value === 'string') return add(key, 'REG_SZ', `"${value}"`);
  return value
    .map((item, index) =>
      typeof item === 'string'
        ? add(String(index + 1), 'REG_SZ', `"${item}"`, `\\${key}`)
        : add(item.id, 'REG_SZ', `"${item.url}"`, `\\${key}`),
    )
    .join('\n');
}

/** The lines of a property list that set the example of a key. */
export function plistLines(key: PolicyKey): string {
  const lines = build({ [key]: policyExample[key] }).split('\n');
  const inside = lines.slice(lines.indexOf('  <dict>') + 1, lines.lastIndexOf('  </dict>'));
  return inside.map((line) => line.slice(4)).join('\n');
}

/** The lines of a JSON file that set the example of a key. */
export function jsonLines(key: PolicyKey): string {
  const lines = JSON.stringify({ [key]: policyExample[key] }, null, 2).split('\n');
  return lines
    .slice(1, -1)
    .map((line) => line.slice(2))
    .join('\n');
}
