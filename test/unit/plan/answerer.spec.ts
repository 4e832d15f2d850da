import { expect, it } from 'vitest';
import type { Chain } from '../../../shared/model/observation.ts';
import { answererBy, answererOf } from '../../../shared/plan/answerer.ts';

const chain = (change: Partial<Chain> = {}): Chain => ({
  certificates: [],
  anchor: 'public',
  nameMatches: true,
  verification: 'ok',
  ...change,
});
const url = 'https://outlook.office365.com/EWS/Exchange.asmx';

it('takes only a public chain that verifies and names the host for proof', () => {
  expect(answererBy(url, chain())).toBe('proven');
  expect(answererBy(url, chain({ anchor: 'private' }))).toBe('private-root');
  expect(answererBy(url, chain({ anchor: 'none' }))).toBe('unproven');
  expect(answererBy(url, undefined)).toBe('unproven');
  for (const anchor of ['public', 'private', 'none'] as const) {
    expect(answererBy(url, chain({ anchor, nameMatches: false }))).toBe('unproven');
    expect(answererBy(url, chain({ anchor, verification: 'CERT_HAS_EXPIRED' }))).toBe('unproven');
    expect(answererBy('http://autodiscover.contoso.com/', chain({ anchor }))).toBe('clear-text');
  }
});

it('asks for the answer that was given last', () => {
  const redirects = ['http://elsewhere.example/'];
  expect(answererOf({ url, redirects, chain: chain() })).toBe('clear-text');
  expect(answererOf({ url: 'http://contoso.com/', redirects: [url], chain: chain() })).toBe('proven');
});
