import { expect, test } from 'vitest';
import * as z from 'zod';
import { policyExampleFile, policyJsonSchema } from '../../../build/policy-templates/policy-json.ts';
import { checkPolicy } from '../../../electron/policy/check-policy.ts';
import { policyKeys } from '../../../shared/model/policy.ts';

const schema = policyJsonSchema() as { properties: Record<string, { title: string; description: string }> };
const example = policyExampleFile() as Record<string, unknown>;

test('the sample has every key, and Mailpath takes all of it', () => {
  const { policy, problems } = checkPolicy(example, 'policy.example.json');
  expect(problems).toEqual([]);
  expect(Object.keys(policy)).toEqual(policyKeys);
});

test('the schema says what each key is for', () => {
  const { $schema, ...keys } = schema.properties;
  expect(Object.keys(keys)).toEqual(policyKeys);
  for (const { title, description } of Object.values(keys)) {
    expect(title).toBeTruthy();
    expect(description).toBeTruthy();
  }
});

test('the schema takes the sample, and refuses what Mailpath refuses', () => {
  const file = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);
  expect(file.safeParse(example).error?.issues ?? []).toEqual([]);
  const wrong = {
    'an unknown key': { disableUpdate: true },
    'a word for a switch': { disableUpdates: 'yes' },
    'another level': { redactionLevel: 'some' },
    'an address in the clear': { helpdeskUrl: 'http://helpdesk.contoso.com' },
    'a check without an address': { extraProbes: [{ id: 'portal' }] },
  };
  for (const [what, value] of Object.entries(wrong)) {
    expect(file.safeParse(value).success, what).toBe(false);
    expect(checkPolicy(value, '').problems, what).toHaveLength(1);
  }
});
