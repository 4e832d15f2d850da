import { type PolicyKey, policyKeys } from '../../shared/model/policy.ts';
import { policySchema } from '../../shared/model/policy-kinds.ts';
import { policyExample } from './policy-example.ts';
import { english } from './texts-en.ts';

/** The JSON Schema of a policy file, so that an editor completes and checks it. */
export function policyJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Mailpath policy',
    description: english.description,
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Where this schema lies, for editors. Mailpath ignores it.' },
      ...Object.fromEntries(
        policyKeys.map((key) => [
          key,
          { ...textsOf(key), ...policySchema(key), examples: [policyExample[key]] },
        ]),
      ),
    },
    patternProperties: { '^//': { description: 'A note for people. Mailpath ignores it.' } },
    additionalProperties: false,
  };
}

function textsOf(key: PolicyKey): object {
  const { title, what } = english.policies[key];
  return { title, description: what };
}

/** A policy file with every key. */
export function policyExampleFile(): object {
  return {
    $schema: './policy.schema.json',
    '//': 'A sample with every key. Replace the contoso.com values and delete what you do not need.',
    ...policyExample,
  };
}
