import { expect, test } from 'vitest';
import { admx } from '../../../build/policy-templates/admx.ts';
import { policyExample } from '../../../build/policy-templates/policy-example.ts';
import { windowsPolicies } from '../../../electron/policy/windows-registry-policy.ts';
import { policyKeys } from '../../../shared/model/policy.ts';
import { find, parseXml, type XmlElement } from './xml-tree.ts';

/** Values of the registry, by key: name, type, data, as `reg query` prints them. */
type Written = Map<string, string[]>;

/** What Group Policy writes when the setting is enabled, with the value that an admin entered. */
function enable(policy: XmlElement, entered: unknown, to: Written): void {
  const write = (key: string | undefined, name: string | undefined, type: string, data: string) => {
    const at = key ?? policy.attributes.key ?? '';
    to.set(at, [...(to.get(at) ?? []), `    ${name}    ${type}    ${data}`]);
  };
  const [enabled] = find(policy, 'enabledValue').flatMap(({ children }) => children);
  if (enabled)
    write(
      undefined,
      policy.attributes.valueName,
      'REG_DWORD',
      `0x${Number(enabled.attributes.value).toString(16)}`,
    );
  for (const { name, attributes } of find(policy, 'elements').flatMap(({ children }) => children)) {
    if (name !== 'list') {
      write(attributes.key, attributes.valueName, 'REG_SZ', String(entered));
      continue;
    }
    const lines = entered as (string | { id: string; url: string })[];
    lines.forEach((line, index) => {
      if (typeof line === 'object') write(attributes.key, line.id, 'REG_SZ', line.url);
      // Without a prefix attribute, the text itself would be the name.
      else
        write(
          attributes.key,
          attributes.valuePrefix === undefined ? line : `${attributes.valuePrefix}${index + 1}`,
          'REG_SZ',
          line,
        );
    });
  }
}

test('what the template writes into the registry is what Mailpath reads out of it', async () => {
  const written: Written = new Map();
  for (const policy of find(parseXml(admx()), 'policy')) {
    const key = policyKeys.find((one) => one === policy.attributes.name);
    if (key) enable(policy, policyExample[key], written);
  }
  const printed = [...written]
    .map(([key, lines]) => `\r\nHKEY_LOCAL_MACHINE\\${key}\r\n${lines.join('\r\n')}\r\n`)
    .join('');

  const [machine, user] = await windowsPolicies(
    async (_, words) =>
      words.includes('HKLM\\SOFTWARE\\Policies\\Mailpath')
        ? { code: 0, stdout: printed }
        : { code: 1, stdout: '' },
    { SystemRoot: 'C:\\Windows' },
  );
  expect(machine?.problems).toEqual([]);
  expect(machine?.policy).toEqual(policyExample);
  expect(user?.policy).toEqual({});
});
