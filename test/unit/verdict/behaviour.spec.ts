import { describe, expect, it } from 'vitest';
import { routeIds } from '../../../shared/model/client.ts';
import { identify } from '../../../shared/model/probe-identity.ts';
import { behaviourOf, hasIndependentPair } from '../../../shared/verdict/behaviour.ts';

const of = (probe: string) => behaviourOf(identify(probe));

describe('what answers behind a way in', () => {
  it('is one thing for the ways that fail together', () => {
    const together = new Map<string, string[]>();
    for (const route of routeIds) {
      const behaviour = of(`route:${route}`);
      expect(behaviour, route).not.toBe('');
      together.set(behaviour, [...(together.get(behaviour) ?? []), route]);
    }
    const groups = [...together.values()].map((group) => group.sort().join(' ')).sort();
    expect(groups).toEqual(
      [
        'eas',
        'ews',
        'autod2 mobile',
        'gmail-api',
        'gmail-web owa owa-consumer owa-health owa-svc webmail',
        'graph graph-meta',
        'imap',
        'mapi mapi-nspi',
        'mobile-detect',
        'mx',
        'pop',
        'smtp smtps',
        'substrate',
      ].sort(),
    );
  });

  it('tells the documents of a sign-in from its tokens', () => {
    expect(of('sign-in:live-token')).toBe(of('sign-in:token'));
    expect(of('sign-in:realm')).toBe(of('sign-in:oidc'));
    expect(of('sign-in:oidc')).not.toBe(of('sign-in:token'));
    expect(of('sign-in:oidc')).not.toBe('');
    expect(of('sign-in:token')).not.toBe('');
  });

  it('is anything else by itself', () => {
    expect(of('tls:a.example:443')).not.toBe(of('tls:b.example:443'));
    expect(of('tls:a.example:443')).not.toBe(of('tcp:a.example:443'));
    expect(of('tls:token:443')).not.toBe(of('sign-in:token'));
  });
});

describe('two witnesses', () => {
  const one = { host: 'a.example', behaviour: 'IMAP' };
  it.each([
    ['nobody', [], false],
    ['one', [one], false],
    ['two of one host', [one, { ...one, behaviour: 'POP' }], false],
    ['two of one behaviour', [one, { ...one, host: 'b.example' }], false],
    ['two of two hosts and behaviours', [one, { host: 'b.example', behaviour: 'POP' }], true],
    ['two that only a third makes a pair', [one, one, { host: 'b.example', behaviour: 'POP' }], true],
    [
      'one shares the host, another the behaviour',
      [one, { ...one, behaviour: 'POP' }, { ...one, host: 'b.example' }],
      true,
    ],
  ])('%s: %s', (_, list, independent) => {
    expect(hasIndependentPair(list)).toBe(independent);
  });
});
