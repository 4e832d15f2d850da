import { expect, test } from 'vitest';
import { spellingQuestion } from '../../../shared/report/view/spelling-question.ts';

const request = { domain: 'contsoo.com', nearNames: ['contoso.com'] };

test('a domain that nobody knows is a question, with the names that are near', () => {
  expect(spellingQuestion({ cause: 'domain-not-found' }, request)).toEqual(request);
  expect(spellingQuestion({ cause: 'domain-not-found' }, { domain: 'a.example' })).toEqual({
    domain: 'a.example',
    nearNames: [],
  });
});

test('it is asked once: who insists is not asked again, and no other verdict asks', () => {
  expect(spellingQuestion({ cause: 'domain-not-found' }, { ...request, spelledRight: true })).toBeUndefined();
  expect(spellingQuestion({ cause: 'domain-dns-broken' }, request)).toBeUndefined();
  expect(spellingQuestion({ cause: 'not-enough-evidence' }, request)).toBeUndefined();
});
