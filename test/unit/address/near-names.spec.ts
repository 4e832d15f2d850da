import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostNearNames, nearNames } from '../../../shared/address/near-names.ts';
import { commonMailDomains } from '../../../shared/catalogue/common-mail-domains.ts';

describe('near names', () => {
  test.each<[typed: string, known: string[], first: string]>([
    ['contsoo.com', ['contoso.com'], 'contoso.com'],
    ['contoso.con', ['contoso.com'], 'contoso.com'],
    ['contoso.cm', ['contoso.com'], 'contoso.com'],
    ['contoso.de', ['contoso.com'], 'contoso.com'],
    ['contoso.co.uk', ['contoso.com'], 'contoso.com'],
    ['mail.contoso.com', ['contoso.com'], 'contoso.com'],
    ['bucher.example', ['bücher.example'], 'bücher.example'],
    ['contöso.com', ['contoso.com'], 'contoso.com'],
    ['соntoso.com', ['contoso.com'], 'contoso.com'],
    ['Contsoo.COM', ['contoso.com'], 'contoso.com'],
    ['gmial.com', [], 'gmail.com'],
    ['gmail.con', [], 'gmail.com'],
    ['gmail.co', [], 'gmail.com'],
    ['gmaill.com', [], 'gmail.com'],
    ['smtp.gmail.com', [], 'gmail.com'],
    ['hotmial.com', [], 'hotmail.com'],
    ['hotmai.com', [], 'hotmail.com'],
    ['outlok.com', [], 'outlook.com'],
    ['iclould.com', [], 'icloud.com'],
    ['yahooo.com', [], 'yahoo.com'],
    ['gmx.d', [], 'gmx.de'],
    ['wbe.de', [], 'web.de'],
    ['t-onlin.de', [], 't-online.de'],
  ])('%s, with %j known: %s', (typed, known, first) => {
    expect(nearNames(typed, known)[0]).toBe(first);
  });

  test.each(['contoso.com', 'my-bakery.example', 'me.example', 'a.b', 'gmx.example.org', 'qqq.net'])(
    'nothing is near %s',
    (typed) => {
      expect(nearNames(typed, [])).toEqual([]);
    },
  );

  test('what the person has used comes before the catalogue', () => {
    const near = nearNames('gmaiil.com', ['gmaill.com', 'unrelated.example']);
    expect(near.slice(0, 2)).toEqual(['gmaill.com', 'gmail.com']);
    expect(near).not.toContain('unrelated.example');
  });

  test('a domain that is known is no slip of another', () => {
    for (const domain of commonMailDomains) expect(nearNames(domain, []), domain).toEqual([]);
    expect(nearNames('gmai.com', ['gmai.com'])).toEqual([]);
  });

  test('one slip in any common domain of some length brings it back', () => {
    const domain = fc.constantFrom(...commonMailDomains.filter((name) => name.length >= 8));
    const slip = fc.constantFrom('drop', 'double', 'swap');
    fc.assert(
      fc.property(domain, slip, fc.nat(60), (name, kind, where) => {
        const at = where % (name.length - 1);
        const [before, here, next, rest] = [name.slice(0, at), name[at], name[at + 1], name.slice(at + 2)];
        const typed =
          kind === 'drop'
            ? `${before}${next}${rest}`
            : kind === 'double'
              ? `${before}${here}${here}${next}${rest}`
              : `${before}${next}${here}${rest}`;
        const near = nearNames(typed, []);
        expect(
          commonMailDomains.includes(typed) || near.includes(name),
          `${typed} for ${name}: ${near}`,
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('at most three, none twice, never the typed one', () => {
    fc.assert(
      fc.property(fc.domain(), fc.array(fc.domain()), (typed, known) => {
        const near = nearNames(typed, known);
        expect(near.length).toBeLessThanOrEqual(mostNearNames);
        expect(new Set(near).size).toBe(near.length);
        expect(near).not.toContain(typed);
      }),
    );
  });
});
