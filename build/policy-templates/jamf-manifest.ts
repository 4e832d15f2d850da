import { type PolicyKey, policyKeys } from '../../shared/model/policy.ts';
import { policyKind } from '../../shared/model/policy-kinds.ts';
import { policyExample } from './policy-example.ts';
import { policyDomain } from './policy-names.ts';
import { categoryOf, choiceText, policyCategories } from './policy-texts.ts';
import { english } from './texts-en.ts';

/**
 * The form that Jamf Pro shows for the preference domain (Application & Custom Settings, External Applications, Custom
 * Schema): https://developer.jamf.com/jamf-pro/docs/application-custom-settings
 */
export function jamfManifest(): object {
  const inOrder = policyCategories.flatMap((category) =>
    policyKeys.filter((key) => categoryOf[key] === category),
  );
  return {
    title: `Mailpath (${policyDomain})`,
    description: english.description,
    type: 'object',
    options: { remove_empty_properties: true },
    properties: Object.fromEntries(
      // Steps of ten, so that an admin's own keys fit between.
      inOrder.map((key, index) => [key, property(key, (index + 1) * 10)]),
    ),
  };
}

/** Jamf writes a bare switch or choice even when nobody touched it; the first alternative leaves the key out. */
function property(key: PolicyKey, order: number): object {
  const { title, what, screen } = english.policies[key];
  return {
    title,
    description: `${what} ${screen}`,
    property_order: order,
    anyOf: [
      { type: 'null', title: 'Not configured' },
      { title: 'Configured', ...valueSchema(key) },
    ],
  };
}

function valueSchema(key: PolicyKey): object {
  const found = policyKind(key);
  switch (found.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string', maxLength: found.maxLength, options: placeholder(policyExample[key]) };
    case 'choice':
      return {
        type: 'string',
        enum: found.choices,
        options: { enum_titles: found.choices.map((choice) => choiceText(english, key, choice)) },
      };
    case 'list':
      return {
        type: 'array',
        maxItems: found.maxItems,
        items: { type: 'string', title: 'Name', maxLength: found.maxLength },
      };
    case 'named-addresses':
      return {
        type: 'array',
        maxItems: found.maxItems,
        items: {
          type: 'object',
          title: 'Check',
          required: ['id', 'url'],
          properties: {
            id: { type: 'string', title: 'Id', pattern: found.idPattern, property_order: 10 },
            url: { type: 'string', title: 'Address', maxLength: found.maxLength, property_order: 20 },
          },
        },
      };
  }
}

function placeholder(example: unknown): object {
  return { inputAttributes: { placeholder: String(example) } };
}
