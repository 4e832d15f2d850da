import { expect, test } from 'vitest';
import { knownDomains } from '../../../electron/main/run/known-domains.ts';

const past = (
  address: string,
  outcome: 'healthy' | 'inconclusive' | 'organisation' = 'healthy',
  cause = 'healthy',
) => ({
  address,
  outcome,
  cause,
});

test('the policy’s domain comes first, then those of past runs, each once and as people write it', () => {
  expect(
    knownDomains({ defaultDomain: 'Contoso.com' }, [
      past('ana@bücher.example'),
      past('xn--bcher-kva.example'),
      past('ben@contoso.com'),
      past('fabrikam.com', 'organisation', 'federation-server-down'),
    ]),
  ).toEqual(['contoso.com', 'bücher.example', 'fabrikam.com']);
});

test('a run that came to nothing, or whose domain nobody knew, names no domain', () => {
  expect(
    knownDomains({}, [
      past('ana@contsoo.com', 'inconclusive', 'not-enough-evidence'),
      past('ana@contosoo.com', 'organisation', 'domain-dns-broken'),
      past('not an address'),
    ]),
  ).toEqual([]);
});
