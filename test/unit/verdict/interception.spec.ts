import { describe, expect, it } from 'vitest';
import type { Chain } from '../../../shared/model/observation.ts';
import {
  interceptionOf,
  issuerNameOf,
  leafOf,
  namesPublicIssuer,
} from '../../../shared/verdict/facts/interception.ts';
import { chain } from './observe.ts';

type Certificate = Chain['certificates'][number];
const [plain] = chain().certificates;
/** A chain of certificates, of each what is told. */
const of = (anchor: Chain['anchor'], ...told: readonly Partial<Certificate>[]): Chain =>
  chain({
    anchor,
    certificates: told.map((one) => {
      const { issuerName: _, ...rest } = plain as Certificate;
      return { ...rest, ...one };
    }),
  });
const zscaler = { kind: 'appliance', name: 'Zscaler', product: 'Zscaler' };

describe('who opened a connection', () => {
  it.each([
    ['nobody, where no chain was seen', undefined, undefined],
    ['nobody, where the root is public', of('public', { issuerName: 'Zscaler Root CA' }), undefined],
    ['a product, by the issuer', of('private', { issuerName: 'Zscaler Root CA' }), zscaler],
    ['a product, without a root', of('none', { issuerName: 'Zscaler Root CA' }), zscaler],
    ['a product, by the organisation', of('none', { issuerOrganisation: 'Zscaler Inc.' }), zscaler],
    [
      'a product, by the second certificate',
      of('none', { issuerName: 'Contoso' }, { issuerName: 'Zscaler Root CA' }),
      zscaler,
    ],
    [
      'somebody, by a root that is installed here',
      of('private', { issuerName: 'Contoso Sub' }, { issuerName: 'Contoso Root' }),
      { kind: 'private', name: 'Contoso Root', product: undefined },
    ],
    ['nobody that could be told', of('none', { issuerName: 'Contoso Root' }), undefined],
    ['somebody without a name', of('private'), { kind: 'private', name: '', product: undefined }],
  ])('%s', (_, shown, found) => {
    expect(interceptionOf(shown)).toEqual(found);
  });
});

describe('what a chain tells', () => {
  it('the issuer of the last certificate', () => {
    expect(issuerNameOf(of('none', { issuerName: 'A' }, { issuerName: 'B' }))).toBe('B');
    expect(issuerNameOf(of('none', { issuerName: 'A', issuerOrganisation: 'B' }))).toBe('A');
    expect(issuerNameOf(of('none', { issuerName: 'A' }, { issuerOrganisation: 'C' }))).toBe('C');
    expect(issuerNameOf(of('none', {}))).toBe('');
    expect(issuerNameOf(of('none'))).toBe('');
    expect(issuerNameOf(undefined)).toBe('');
  });

  it.each([
    ['by a name', of('none', { issuerName: 'DigiCert Global Root G2' }), true],
    ['by an organisation', of('none', { issuerName: 'Sub 7', issuerOrganisation: 'DigiCert Inc' }), true],
    ['by one of several', of('none', { issuerName: 'Sub 7' }, { issuerName: 'ISRG Root X1' }), true],
    ['not by its own word', of('none', { issuerName: 'ISRG Root X1', selfSigned: true }), false],
    ['not by another name', of('none', { issuerName: 'Contoso Root' }), false],
    ['not by none', of('none', {}), false],
    ['not where no chain was seen', undefined, false],
  ])('a public authority, %s', (_, shown, named) => {
    expect(namesPublicIssuer(shown)).toBe(named);
  });

  it('which certificate it was', () => {
    expect(leafOf(of('none', { fingerprint: 'CC', subjectName: 'a.example' }, { fingerprint: 'DD' }))).toBe(
      'CC a.example',
    );
    const { subjectName: _, ...nameless } = plain as Certificate;
    expect(leafOf({ ...chain(), certificates: [nameless] })).toBe('AA:BB ');
    expect(leafOf(of('none'))).toBe('');
    expect(leafOf(undefined)).toBe('');
  });
});
