import { type PolicyKey, policyKeys } from '../../shared/model/policy.ts';
import { policyKind } from '../../shared/model/policy-kinds.ts';
import { admxNamespace, supportedOn, templateRevision } from './admx.ts';
import { exampleLines } from './policy-example.ts';
import { choiceText, policyCategories, type TemplateTexts } from './policy-texts.ts';
import { xml, xmlDocument } from './xml-element.ts';

/** One language of the Group Policy template. */
export function adml(texts: TemplateTexts): string {
  const root = xml(
    'policyDefinitionResources',
    { revision: templateRevision, schemaVersion: '1.0', xmlns: admxNamespace },
    [
      xml('displayName', {}, texts.product),
      xml('description', {}, texts.description),
      xml('resources', {}, [
        xml(
          'stringTable',
          {},
          Object.entries(strings(texts)).map(([id, text]) => xml('string', { id }, text)),
        ),
        xml(
          'presentationTable',
          {},
          policyKeys.flatMap((key) => presentation(key, texts)),
        ),
      ]),
    ],
  );
  return xmlDocument(root);
}

/** By id. */
function strings(texts: TemplateTexts): Record<string, string> {
  return {
    [supportedOn]: texts.supported,
    Mailpath: texts.product,
    ...Object.fromEntries(policyCategories.map((name) => [`Category_${name}`, texts.categories[name]])),
    ...Object.fromEntries(
      policyKeys.flatMap((key) => [
        [key, texts.policies[key].title],
        [`${key}_Explain`, explanation(key, texts)],
        ...choices(key, texts),
      ]),
    ),
  };
}

/** The help beside the setting: what it does, what is seen of it, what to enter, what the three states mean. */
function explanation(key: PolicyKey, texts: TemplateTexts): string {
  const { what, screen } = texts.policies[key];
  const paragraphs =
    policyKind(key).kind === 'boolean'
      ? [what, screen, texts.states.switch]
      : [what, screen, `${texts.example}:\n${exampleLines(key).join('\n')}`, texts.states.value];
  return paragraphs.join('\n\n');
}

function choices(key: PolicyKey, texts: TemplateTexts): [string, string][] {
  const found = policyKind(key);
  if (found.kind !== 'choice') return [];
  return found.choices.map((choice) => [`${key}_${choice}`, `${choice}: ${choiceText(texts, key, choice)}`]);
}

function presentation(key: PolicyKey, texts: TemplateTexts): string[] {
  const { label = '' } = texts.policies[key];
  const refId = { refId: key };
  switch (policyKind(key).kind) {
    case 'boolean':
      return [];
    case 'text':
      return [xml('presentation', { id: key }, [xml('textBox', refId, [xml('label', {}, label)])])];
    case 'choice':
      return [xml('presentation', { id: key }, [xml('dropdownList', { ...refId, noSort: true }, label)])];
    case 'list':
    case 'named-addresses':
      return [xml('presentation', { id: key }, [xml('listBox', refId, label)])];
  }
}
