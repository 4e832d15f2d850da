import { describe, expect, it } from 'vitest';
import { fact } from '../../../shared/verdict/facts/fact.ts';
import { hasPositiveFact, isPositive } from '../../../shared/verdict/gate.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { AT, busy, control, privateChain, request, route, tls, world } from './observe.ts';

const speaks = { silent: 'fault', ok: 'health', unknown: 'nothing' } as const;

describe('a local accusation', () => {
  it('rests on a fact that was measured and speaks for a fault', () => {
    expect(isPositive(fact('silent', ['gateway'], speaks))).toBe(true);
    expect(isPositive(fact('silent', [], speaks))).toBe(false);
    expect(isPositive(fact('unknown', ['gateway'], speaks))).toBe(false);
    expect(isPositive(fact('ok', ['gateway'], speaks))).toBe(false);
  });

  it('falls without one', () => {
    const ok = fact('ok', ['a'], speaks);
    expect(hasPositiveFact({ signs: [ok] })).toBe(false);
    expect(hasPositiveFact({ signs: [ok, fact('silent', ['b'], speaks)] })).toBe(true);
  });
});

describe('a failing provider', () => {
  const mapi = ['mapi', 'mapi-nspi'].flatMap((name) => [1, 2, 3].map((n) => route(name, busy({ try: n }))));
  const verdict = (...changes: Parameters<typeof world>) =>
    judge({ request: request(), observations: world(...changes), at: AT }).verdict;

  it('turns no replaced test page into a portal while the way to mail carries', () => {
    const replaced = ['google', 'apple'].map((name) => control(name, { fails: 'network-portal-content' }));
    expect(verdict(replaced).cause).toBe('healthy');
    expect(verdict(replaced, mapi)).toMatchObject({
      outcome: 'inconclusive',
      leaning: { side: 'provider', cause: 'route-failing' },
    });
  });

  it('is not taken at its word through an opened connection', () => {
    const zscaler = privateChain('Zscaler Root CA');
    const through = mapi.map(
      (one) => ({ ...one, data: one.data && { ...one.data, chain: zscaler } }) as typeof one,
    );
    const opened = tls('outlook.office365.com', 443, { chain: zscaler });
    expect(verdict(opened, through).side).toBe('unknown');
    expect(verdict(mapi).side).toBe('provider');
  });
});
