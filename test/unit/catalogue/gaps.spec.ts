import { describe, expect, it } from 'vitest';
import { knownProviders } from '../../../shared/catalogue/known-providers.ts';
import type { KnownProvider } from '../../../shared/catalogue/provider.ts';
import {
  dataOf,
  differences,
  type ListedProvider,
  missingScenarios,
  olderThanAYear,
  onlyUnsure,
} from '../../catalogue/gaps.ts';

const seen = { source: 'a page', date: '2026-03-12', standing: 'S' } as const;
const one: KnownProvider = {
  id: 'one',
  displayName: 'One',
  company: 'one',
  large: false,
  domains: { ...seen, date: '2025-11-28', names: ['one.example'] },
  web: { ...seen, date: '2025-11', address: 'https://one.example/' },
  peculiarities: [{ ...seen, standing: 'U', date: '2024-02', id: 'pop-only' }],
};

describe('what a file lacks', () => {
  it('every datum with a source is found, wherever it stands', () => {
    expect(dataOf(one).map(({ place, date }) => `${place} ${date}`)).toEqual([
      'domains 2025-11-28',
      'web 2025-11',
      'peculiarities.0 2024-02',
    ]);
    for (const provider of knownProviders) expect(dataOf(provider), provider.id).not.toEqual([]);
  });

  it('a year is a year to the day, and a month as new as its last day', () => {
    const old = (today: string) => olderThanAYear(dataOf(one), today).map(({ place }) => place);
    expect(old('2026-11-28')).toEqual(['peculiarities.0']);
    expect(old('2026-11-29')).toEqual(['domains', 'peculiarities.0']);
    expect(old('2026-12-01')).toEqual(['domains', 'web', 'peculiarities.0']);
    expect(old('2025-01-01')).toEqual([]);
  });

  it('a guess is said to be one', () => {
    expect(onlyUnsure(dataOf(one)).map(({ place }) => place)).toEqual(['peculiarities.0']);
  });
});

describe('what the public list says', () => {
  const listed = (domain: string, host: string): ListedProvider => ({
    id: `list-${domain}`,
    domains: [domain],
    incoming: [{ type: 'imap', host, port: 993 }],
    outgoing: [],
  });

  it('one server in common is agreement', () => {
    expect(differences([listed('web.de', 'imap.web.de')])).toEqual([]);
  });

  it('none in common is told, with what each says', () => {
    expect(differences([listed('web.de', 'imap.gmx.net')])).toMatchObject([
      { provider: 'web-de', listed: 'list-web.de', domain: 'web.de', there: ['imap.gmx.net:993'] },
    ]);
  });

  it('a name of an MX is held against whose it is', () => {
    expect(differences([listed('mail.gm0.yahoodns.net', 'imap.mail.yahoo.com')])).toMatchObject([
      { provider: 'aol' },
    ]);
  });

  it('what no file knows is no difference', () => {
    expect(differences([listed('nobody.example', 'imap.nobody.example')])).toEqual([]);
  });
});

it('the kinds of scenario that a provider has none of', () => {
  const providers = [{ id: 'a' }, { id: 'b' }];
  const told = [
    { provider: 'a', outcome: 'healthy' },
    { provider: 'a', outcome: 'provider-partial' },
    { provider: 'a', outcome: 'account' },
    { provider: 'b', outcome: 'network' },
  ] as const;
  expect(missingScenarios(providers, told)).toEqual([
    { provider: 'b', missing: ['healthy', 'outage', 'refusal'] },
  ]);
  expect(missingScenarios(providers, told.slice(1))).toMatchObject([
    { provider: 'a', missing: ['healthy'] },
    {},
  ]);
});
