import { expect, test } from 'vitest';
import { policyKeys } from '../../../shared/model/policy.ts';
import { policyKind } from '../../../shared/model/policy-kinds.ts';

test('each kind comes out of the schema with its limits', () => {
  expect(policyKind('disableDoh')).toEqual({ kind: 'boolean' });
  expect(policyKind('defaultDomain')).toEqual({ kind: 'text', maxLength: 253 });
  expect(policyKind('helpdeskEmail')).toEqual({ kind: 'text', maxLength: 320, format: 'email' });
  expect(policyKind('helpdeskUrl')).toEqual({ kind: 'text', maxLength: 600, format: 'uri' });
  expect(policyKind('redactionLevel')).toEqual({ kind: 'choice', choices: ['none', 'standard', 'strict'] });
  expect(policyKind('knownInspectionIssuers')).toEqual({ kind: 'list', maxItems: 50, maxLength: 200 });
  expect(policyKind('extraProbes')).toEqual({
    kind: 'named-addresses',
    maxItems: 20,
    idPattern: '^[a-z0-9-]{1,40}$',
    maxLength: 600,
  });
});

test('every key has one', () => {
  for (const key of policyKeys) expect(policyKind(key).kind, key).toBeTruthy();
});
