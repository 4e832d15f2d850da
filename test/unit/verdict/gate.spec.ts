import { describe, expect, it } from 'vitest';
import { hasPositiveFact, isPositive } from '../../../shared/verdict/gate.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { AT, busy, control, privateChain, request, route, tls, world } from './observe.ts';

const finding = { outcome: 'network' as const, confidence: 0.9, because: [], awaits: () => true };

describe('a local accusation', () => {
  it('rests on a fact that was measured and speaks for a fault', () => {
    expect(isPositive({ value: 'silent', observations: ['gateway'] })).toBe(true);
    expect(isPositive({ value: 'silent', observations: [] })).toBe(false);
    expect(isPositive({ value: 'unknown', observations: ['gateway'] })).toBe(false);
    expect(isPositive({ value: 'ok', observations: ['gateway'] })).toBe(false);
  });

  it('falls without one', () => {
    expect(hasPositiveFact(finding)).toBe(false);
    expect(hasPositiveFact({ ...finding, decidedBy: [{ value: 'ok', observations: ['a'] }] })).toBe(false);
    expect(
      hasPositiveFact({
        ...finding,
        decidedBy: [
          { value: 'ok', observations: ['a'] },
          { value: 'portal', observations: ['b'] },
        ],
      }),
    ).toBe(true);
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
