import { parse } from 'plist';
import { expect, test } from 'vitest';
import { admx } from '../../../build/policy-templates/admx.ts';
import { policyExample } from '../../../build/policy-templates/policy-example.ts';
import { jsonLines, plistLines, registryLines } from '../../../build/policy-templates/policy-forms.ts';
import { checkPolicy } from '../../../electron/policy/check-policy.ts';
import { windowsPolicies } from '../../../electron/policy/windows-registry-policy.ts';
import { policyKeys } from '../../../shared/model/policy.ts';
import { find, parseXml, type XmlElement } from './xml-tree.ts';

/** By key of the registry: its values as `reg query` prints them. */
type Written = Map<string, string[]>;

function write(to: Written, key: string, name: string, type: string, data: string): void {
  to.set(key, [...(to.get(key) ?? []), `    ${name}    ${type}    ${data}`]);
}

/** What Group Policy writes when the setting is enabled, with the value that an admin entered. */
function enable(policy: XmlElement, entered: unknown, to: Written): void {
  const root = `HKEY_LOCAL_MACHINE\\${policy.attributes.key}`;
  const [enabled] = find(policy, 'enabledValue').flatMap(({ children }) => children);
  if (enabled) {
    const data = `0x${Number(enabled.attributes.value).toString(16)}`;
    write(to, root, policy.attributes.valueName ?? '', 'REG_DWORD', data);
  }
  for (const { name, attributes } of find(policy, 'elements').flatMap(({ children }) => children)) {
    if (name !== 'list') {
      write(to, root, attributes.valueName ?? '', 'REG_SZ', String(entered));
      continue;
    }
    const key = `HKEY_LOCAL_MACHINE\\${attributes.key}`;
    for (const [index, line] of (entered as (string | { id: string; url: string })[]).entries()) {
      if (typeof line === 'object') write(to, key, line.id, 'REG_SZ', line.url);
      else write(to, key, `${attributes.valuePrefix}${index + 1}`, 'REG_SZ', line);
    }
  }
}

/** The machine's policy, when this is in its registry. */
async function readBack(written: Written) {
  const printed = [...written].map(([key, lines]) => `\r\n${key}\r\n${lines.join('\r\n')}\r\n`).join('');
  const [machine] = await windowsPolicies(
    async (_, words) =>
      words.some((word) => word.startsWith('HKLM\\SOFTWARE\\Policies\\Mailpath'))
        ? { code: 0, stdout: printed, stderr: '' }
        : { code: 1, stdout: '', stderr: '' },
    { SystemRoot: 'C:\\Windows' },
  );
  return machine;
}

test('what the template writes into the registry is what Mailpath reads out of it', async () => {
  const written: Written = new Map();
  for (const policy of find(parseXml(admx()), 'policy')) {
    const key = policyKeys.find((one) => one === policy.attributes.name);
    if (key) enable(policy, policyExample[key], written);
  }
  expect(await readBack(written)).toMatchObject({ policy: policyExample, problems: [] });
});

test('the page’s lines for Windows set what they say', async () => {
  const written: Written = new Map();
  for (const key of policyKeys) {
    const [head = '', ...lines] = registryLines(key).split('\n');
    for (const line of lines) {
      const [, name = '', number, text = ''] = /^"(.+?)"=(?:dword:(\d{8})|"(.*)")$/.exec(line) ?? [];
      if (number === undefined) write(written, head.slice(1, -1), name, 'REG_SZ', text);
      else write(written, head.slice(1, -1), name, 'REG_DWORD', `0x${Number(number)}`);
    }
  }
  expect(await readBack(written)).toMatchObject({ policy: policyExample, problems: [] });
});

test('the page’s lines for macOS and Linux set what they say', () => {
  const list = parse(`<plist version="1.0"><dict>${policyKeys.map(plistLines).join('\n')}</dict></plist>`);
  const json = JSON.parse(`{${policyKeys.map(jsonLines).join(',')}}`);
  for (const value of [list, json]) {
    expect(checkPolicy(value as Record<string, unknown>, '')).toMatchObject({
      policy: policyExample,
      problems: [],
    });
  }
});
