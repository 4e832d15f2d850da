import { build } from 'plist';
import type { PolicyKey } from '../../shared/model/policy.ts';
import { policyExample } from './policy-example.ts';
import { registryKey } from './policy-names.ts';

/** The lines of a .reg file that set the example of a key for the whole computer. */
export function registryLines(key: PolicyKey): string {
  const value = policyExample[key];
  const root = `HKEY_LOCAL_MACHINE\\${registryKey}`;
  if (typeof value === 'boolean') return `[${root}]\n"${key}"=dword:0000000${value ? 1 : 0}`;
  if (typeof value === 'string') return `[${root}]\n"${key}"="${value}"`;
  const entries = value.map((item, index) =>
    typeof item === 'string' ? `"${index + 1}"="${item}"` : `"${item.id}"="${item.url}"`,
  );
  return [`[${root}\\${key}]`, ...entries].join('\n');
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
