import { describe, expect, test } from 'vitest';
import { adml } from '../../../build/policy-templates/adml.ts';
import { admx, admxNamespace } from '../../../build/policy-templates/admx.ts';
import { templateTexts } from '../../../build/policy-templates/policy-texts.ts';
import { policyKeys } from '../../../shared/model/policy.ts';
import { policyKind } from '../../../shared/model/policy-kinds.ts';
import { brokenRules } from './group-policy-rules.ts';
import { everyElement, find, parseXml, type XmlElement } from './xml-tree.ts';

const template = parseXml(admx());
const languages = templateTexts.map((texts) => ({ name: texts.language, root: parseXml(adml(texts)) }));

const attributesOf = (elements: XmlElement[], name: string) =>
  elements.flatMap(({ attributes }) => attributes[name] ?? []);

/** `id` of each `$(kind.id)` in the template. */
function referenced(kind: 'string' | 'presentation'): string[] {
  const pattern = new RegExp(`^\\$\\(${kind}\\.(.+)\\)$`);
  return everyElement(template).flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((value) => pattern.exec(value)?.[1] ?? []),
  );
}

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

describe('the template', () => {
  test('keeps the rules of the schema, in its namespace', () => {
    expect(brokenRules(template)).toEqual([]);
    expect(sorted(everyElement(template).map(({ uri }) => uri))).toEqual([admxNamespace]);
  });

  test('has one policy for each key of the schema, in its order, for computers and users', () => {
    const policies = find(template, 'policy');
    expect(attributesOf(policies, 'name')).toEqual(policyKeys);
    expect(sorted(attributesOf(policies, 'class'))).toEqual(['Both']);
    expect(sorted(attributesOf(policies, 'key'))).toEqual(['SOFTWARE\\Policies\\Mailpath']);
  });

  test.each(policyKeys)('writes %s as its kind asks', (key) => {
    const policy = find(template, 'policy').find(({ attributes }) => attributes.name === key);
    const [element] = policy?.children.find(({ name }) => name === 'elements')?.children ?? [];
    const found = policyKind(key);
    switch (found.kind) {
      case 'boolean':
        expect(policy?.attributes).toMatchObject({ valueName: key });
        expect(
          policy?.children.slice(-2).map((one) => [one.name, one.children[0]?.attributes.value]),
        ).toEqual([
          ['enabledValue', '1'],
          ['disabledValue', '0'],
        ]);
        expect(element).toBeUndefined();
        break;
      case 'text':
        expect(element?.name).toBe('text');
        expect(element?.attributes).toEqual({
          id: key,
          valueName: key,
          required: 'true',
          maxLength: String(found.maxLength),
        });
        break;
      case 'choice':
        expect(element?.name).toBe('enum');
        expect(element?.attributes).toEqual({ id: key, valueName: key, required: 'true' });
        expect(element && find(element, 'string').map(({ text }) => text)).toEqual(found.choices);
        break;
      case 'list':
        expect(element?.name).toBe('list');
        expect(element?.attributes).toEqual({
          id: key,
          key: `SOFTWARE\\Policies\\Mailpath\\${key}`,
          valuePrefix: '',
        });
        break;
      case 'named-addresses':
        expect(element?.name).toBe('list');
        expect(element?.attributes).toEqual({
          id: key,
          key: `SOFTWARE\\Policies\\Mailpath\\${key}`,
          explicitValue: 'true',
        });
    }
  });

  test('refers only to categories and platforms that it defines, and uses each', () => {
    const categories = attributesOf(find(template, 'category'), 'name');
    const platforms = attributesOf(find(template, 'definition'), 'name');
    expect(sorted(attributesOf(find(template, 'parentCategory'), 'ref'))).toEqual(sorted(categories));
    expect(sorted(attributesOf(find(template, 'supportedOn'), 'ref'))).toEqual(sorted(platforms));
    expect(new Set(categories).size).toBe(categories.length);
  });

  // https://learn.microsoft.com/intune/intune-service/configuration/administrative-templates-import-custom
  test('can be imported by Intune on its own', () => {
    expect(find(template, 'using', 'comboBox')).toEqual([]);
    expect(languages.map(({ name }) => name)).toContain('en-US');
    expect(Buffer.byteLength(admx())).toBeLessThan(1024 * 1024);
    for (const key of attributesOf(everyElement(template), 'key')) {
      expect(key).not.toMatch(/^(system|software\\microsoft|software\\policies\\microsoft)(\\|$)/i);
    }
  });
});

describe.each(languages)('its texts in $name', ({ root }) => {
  const ids = attributesOf(
    find(root, 'stringTable').flatMap(({ children }) => children),
    'id',
  );
  const presentations = find(root, 'presentation');

  test('keep the rules of the schema, in its namespace', () => {
    expect(brokenRules(root)).toEqual([]);
    expect(sorted(everyElement(root).map(({ uri }) => uri))).toEqual([admxNamespace]);
  });

  test('are each asked for, and all that are asked for are there, once', () => {
    expect(ids.toSorted()).toEqual(sorted(referenced('string')));
    expect(attributesOf(presentations, 'id').toSorted()).toEqual(sorted(referenced('presentation')));
  });

  test('have a field of the right sort for each element of its policy', () => {
    const fields = { text: 'textBox', enum: 'dropdownList', list: 'listBox' };
    for (const policy of find(template, 'policy')) {
      const elements = policy.children.find(({ name }) => name === 'elements')?.children ?? [];
      const shown = presentations.find(
        ({ attributes }) => policy.attributes.presentation === `$(presentation.${attributes.id})`,
      );
      expect(shown?.children.map((field) => [field.name, field.attributes.refId]) ?? []).toEqual(
        elements.map(({ name, attributes }) => [fields[name as keyof typeof fields], attributes.id]),
      );
    }
  });

  test('are as new as the template wants them', () => {
    const [wanted] = find(template, 'resources');
    expect(root.attributes.revision).toBe(wanted?.attributes.minRequiredRevision);
  });
});

test('nothing but the name is the same in both languages', () => {
  const [english, german] = languages.map(({ root }) =>
    Object.fromEntries(
      find(root, 'string').map(({ attributes, text }) => [attributes.id ?? '', text] as const),
    ),
  );
  const same = Object.keys(english ?? {}).filter((id) => english?.[id] === german?.[id]);
  expect(same).toEqual(['Mailpath']);
});

describe('the rules notice', () => {
  test.each([
    ['an element in the wrong place', '<supportedOn ref', '<keywords>x</keywords><supportedOn ref'],
    ['an element that Group Policy does not know', '<elements>', '<elements><number id="a" />'],
    ['an attribute that it does not know', 'maxLength=', 'maximumLength='],
    ['a missing attribute', 'class="Both" ', ''],
    ['a class that there is not', 'class="Both"', 'class="All"'],
    ['a text in place of a reference', 'displayName="$(string.', 'displayName="(string.'],
    ['a key that ends with a backslash', 'Policies\\Mailpath"', 'Policies\\Mailpath\\"'],
    ['a choice without a value', /<value>[\s\S]*?<\/value>/, ''],
    ['words between elements', '<policies>', '<policies>words'],
  ])('%s', (_, sound, broken) => {
    const source = admx();
    const tampered = source.replace(sound, () => broken);
    expect(tampered).not.toBe(source);
    expect(brokenRules(parseXml(tampered))).not.toEqual([]);
  });
});
