import { type PolicyKey, policyKeys } from '../../shared/model/policy.ts';
import { type PolicyKind, policyKind } from '../../shared/model/policy-kinds.ts';
import { registryKey } from './policy-names.ts';
import { categoryOf, policyCategories } from './policy-texts.ts';
import { xml, xmlDocument } from './xml-element.ts';

export const admxNamespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

/** Of the ADMX and of each ADML. Raise it when a key or a text is added: the ADML must be at least as new. */
export const templateRevision = '1.0';

/** Refers to nothing but itself: with a reference to windows.admx, Intune would want that imported first. */
export const supportedOn = 'SUPPORTED_Mailpath';

/** The Group Policy template, in any language: https://learn.microsoft.com/openspecs/windows_protocols/ms-gpreg (7.2). */
export function admx(): string {
  const root = xml(
    'policyDefinitions',
    { revision: templateRevision, schemaVersion: '1.0', xmlns: admxNamespace },
    [
      xml('policyNamespaces', {}, [xml('target', { prefix: 'mailpath', namespace: 'Mailpath.Policies' })]),
      xml('resources', { minRequiredRevision: templateRevision }),
      xml('supportedOn', {}, [
        xml('definitions', {}, [xml('definition', { name: supportedOn, displayName: string(supportedOn) })]),
      ]),
      xml('categories', {}, [
        xml('category', { name: 'Mailpath', displayName: string('Mailpath') }),
        ...policyCategories.map((name) =>
          xml('category', { name, displayName: string(`Category_${name}`) }, [
            xml('parentCategory', { ref: 'Mailpath' }),
          ]),
        ),
      ]),
      xml('policies', {}, policyKeys.map(policyDefinition)),
    ],
  );
  return xmlDocument(root);
}

function policyDefinition(key: PolicyKey): string {
  const found = policyKind(key);
  const isSwitch = found.kind === 'boolean';
  return xml(
    'policy',
    {
      name: key,
      class: 'Both',
      displayName: string(key),
      explainText: string(`${key}_Explain`),
      ...(isSwitch ? {} : { presentation: `$(presentation.${key})` }),
      key: registryKey,
      ...(isSwitch ? { valueName: key } : {}),
    },
    [
      xml('parentCategory', { ref: categoryOf[key] }),
      xml('supportedOn', { ref: supportedOn }),
      ...(isSwitch
        ? [
            xml('enabledValue', {}, [xml('decimal', { value: 1 })]),
            xml('disabledValue', {}, [xml('decimal', { value: 0 })]),
          ]
        : [xml('elements', {}, [element(key, found)])]),
    ],
  );
}

function element(key: PolicyKey, found: Exclude<PolicyKind, { kind: 'boolean' }>): string {
  const value = { id: key, valueName: key, required: true };
  const list = { id: key, key: `${registryKey}\\${key}` };
  switch (found.kind) {
    case 'text':
      return xml('text', { ...value, maxLength: found.maxLength });
    case 'choice':
      return xml(
        'enum',
        value,
        found.choices.map((choice) =>
          xml('item', { displayName: string(`${key}_${choice}`) }, [
            xml('value', {}, [xml('string', {}, choice)]),
          ]),
        ),
      );
    case 'list':
      // An empty prefix numbers the values (1, 2, 3…); without the attribute each value would be named as its text.
      return xml('list', { ...list, valuePrefix: '' });
    case 'named-addresses':
      return xml('list', { ...list, explicitValue: true });
  }
}

function string(id: string): string {
  return `$(string.${id})`;
}
