import { everyElement, type XmlElement } from './xml-tree.ts';

/**
 * What the schema of Group Policy templates allows, as far as ours go, in our own words:
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-gpreg (7.1 to 7.3) and
 * https://learn.microsoft.com/previous-versions/windows/desktop/policy/schema-root
 */
interface Rule {
  /** Names of the children, each with a blank after it. Absent: a text, and no children. */
  children?: RegExp;
  attributes?: Readonly<Record<string, RegExp>>;
  optional?: Readonly<Record<string, RegExp>>;
  /** Characters of the text. */
  longest?: number;
}

const name = /^[\p{L}\p{N}_]+$/u;
const reference = /^([\p{L}\p{N}_]+:)?[\p{L}\p{N}_]+$/u;
const string = /^\$\(string\.[\p{L}\p{N}_]+\)$/u;
const presentation = /^\$\(presentation\.[\p{L}\p{N}_]+\)$/u;
const version = /^\d+\.\d+$/;
const registryKey = /^[^\\]+(\\[^\\]+)*$/;
const flag = /^(true|false)$/;
const count = /^\d{1,9}$/;
const some = /./;
const empty = /^$/;

/** By `parent/name` where a name means several things, else by name. */
const rules: Readonly<Record<string, Rule>> = {
  policyDefinitions: {
    children:
      /^policyNamespaces (supersededAdm )*(annotation )*resources (supportedOn )?(categories )?(policies )?$/,
    attributes: { revision: version, schemaVersion: /^1\.0$/, xmlns: some },
  },
  policyNamespaces: { children: /^target (using )*$/ },
  target: { children: empty, attributes: { prefix: name, namespace: /^[\p{L}\p{N}]+(\.[\p{L}\p{N}]+)*$/u } },
  'policyDefinitions/resources': { children: empty, attributes: { minRequiredRevision: version } },
  'policyDefinitions/supportedOn': { children: /^(products )?(definitions )?$/ },
  definitions: { children: /^(definition )+$/ },
  definition: { children: /^(or |and )?$/, attributes: { name, displayName: string } },
  categories: { children: /^(category )*$/ },
  category: {
    children: /^(annotation )*(parentCategory )?(seeAlso )*(keywords )?$/,
    attributes: { name, displayName: string },
    optional: { explainText: string },
  },
  parentCategory: { children: empty, attributes: { ref: reference } },
  policies: { children: /^(policy )*$/ },
  policy: {
    children:
      /^(annotation )*(parentCategory )?(seeAlso )*(keywords )?supportedOn (enabledValue )?(disabledValue )?(enabledList )?(disabledList )?(elements )?$/,
    attributes: { name, class: /^(User|Machine|Both)$/, displayName: string, key: registryKey },
    optional: { explainText: string, presentation, valueName: some },
  },
  'policy/supportedOn': { children: empty, attributes: { ref: reference } },
  enabledValue: { children: /^(delete |decimal |longDecimal |string )$/ },
  disabledValue: { children: /^(delete |decimal |longDecimal |string )$/ },
  value: { children: /^(delete |decimal |longDecimal |string )$/ },
  'enabledValue/decimal': { children: empty, attributes: { value: count } },
  'disabledValue/decimal': { children: empty, attributes: { value: count } },
  'value/string': { longest: 255 },
  elements: { children: /^((boolean|decimal|text|enum|list|longDecimal|multiText) )+$/ },
  'elements/text': {
    children: empty,
    attributes: { id: some, valueName: some },
    optional: { key: registryKey, required: flag, maxLength: count, expandable: flag, soft: flag },
  },
  enum: {
    children: /^(item )*$/,
    attributes: { id: some, valueName: some },
    optional: { key: registryKey, required: flag },
  },
  item: { children: /^value (valueList )?$/, attributes: { displayName: string } },
  list: {
    children: empty,
    attributes: { id: some },
    optional: {
      key: registryKey,
      valuePrefix: /^/,
      additive: flag,
      expandable: flag,
      explicitValue: flag,
    },
  },

  policyDefinitionResources: {
    children: /^displayName description (annotation )*(resources )?$/,
    attributes: { revision: version, schemaVersion: /^1\.0$/, xmlns: some },
  },
  displayName: {},
  description: {},
  'policyDefinitionResources/resources': { children: /^(stringTable )?(presentationTable )?$/ },
  stringTable: { children: /^(string )+$/ },
  'stringTable/string': { attributes: { id: name } },
  presentationTable: { children: /^(presentation )+$/ },
  // comboBox is missing on purpose: Intune refuses a template that has one.
  presentation: {
    children: /^((text|decimalTextBox|textBox|checkBox|dropdownList|listBox|multiTextBox) )+$/,
    attributes: { id: name },
  },
  textBox: { children: /^label (defaultValue )?$/, attributes: { refId: some } },
  label: {},
  dropdownList: { attributes: { refId: some }, optional: { noSort: flag, defaultItem: count } },
  listBox: { attributes: { refId: some } },
};

/** Every place where the document breaks a rule. */
export function brokenRules(root: XmlElement): string[] {
  return everyElement(root).flatMap((element) => {
    const at = `${element.parent?.name ?? ''}/${element.name}`;
    const rule = rules[at] ?? rules[element.name];
    if (!rule) return [`${at} is not allowed`];
    return [...brokenContent(element, rule), ...brokenAttributes(element, rule)].map(
      (what) => `${at}: ${what}`,
    );
  });
}

function brokenContent(element: XmlElement, { children, longest = 65_535 }: Rule): string[] {
  const names = element.children.map((child) => `${child.name} `).join('');
  if (children === undefined) {
    if (names !== '') return [`a text, but with ${names}`];
    return element.text.trim() === '' || element.text.length > longest ? ['no text, or one too long'] : [];
  }
  if (element.text.trim() !== '') return [`text between elements: ${element.text.trim()}`];
  return children.test(names) ? [] : [`children ${names}`];
}

function brokenAttributes(element: XmlElement, { attributes = {}, optional = {} }: Rule): string[] {
  const allowed: Readonly<Record<string, RegExp>> = { ...attributes, ...optional };
  return [
    ...Object.keys(attributes)
      .filter((key) => element.attributes[key] === undefined)
      .map((key) => `${key} is missing`),
    ...Object.entries(element.attributes)
      .filter(([key, value]) => !allowed[key]?.test(value))
      .map(([key, value]) => `${key}="${value}"`),
  ];
}
