import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { assess } from '../../../shared/verdict/candidates.ts';
import type { Cause } from '../../../shared/verdict/cause.ts';
import { fact } from '../../../shared/verdict/facts/fact.ts';
import type { Finding } from '../../../shared/verdict/finding.ts';
import { factsOf } from './facts-of.ts';
import { busy, feed, oidc, privateChain, route, token, world } from './observe.ts';

const cause: Cause = { id: 'route-failing', layer: 'door', stop: 'mail', explain: () => undefined };
const speaks = { silent: 'fault', ok: 'health' } as const;
const provider = { kind: 'provider', outcome: 'provider-partial', strength: 'fair', because: [] } as const;

/** What these failures weigh, of mail and of sign-in. */
const weighed = (...seen: (Observation | readonly Observation[])[]) => {
  const facts = factsOf(world(feed('available'), ...seen));
  const failing = [...facts.routes.failing, ...facts.signIn.failing];
  return assess(facts, cause, { ...provider, failing });
};

describe('a finding on this side', () => {
  it.each([
    ['ok', ['gateway'], false],
    ['silent', [], false],
    ['silent', ['gateway'], true],
  ] as const)('with the sign %s of %j passes: %s', (value, observations, passes) => {
    const finding: Finding = {
      kind: 'local',
      outcome: 'network',
      strength: 'strong',
      because: [],
      signs: [fact(value, observations, speaks)],
    };
    expect(assess(factsOf(world()), cause, finding) !== undefined).toBe(passes);
  });
});

describe('a finding about the provider', () => {
  it('is spoken where an error came from its machines, signed or not', () => {
    const spoken = (...seen: Parameters<typeof weighed>) => weighed(...seen)?.spoken;
    expect(spoken(route('ews', busy()))).toBe(true);
    expect(spoken(route('ews', busy({ own: false })))).toBe(true);
    expect(spoken(route('ews', busy()), route('ews', busy({ own: false, try: 2 })))).toBe(true);
    expect(spoken(route('ews', { fails: 'http-timeout' }))).toBe(false);
  });

  it('gains by each further host, not by one behind an opened connection', () => {
    const two = [route('ews', busy()), route('owa', busy())];
    const chain = privateChain('Zscaler Root CA');
    expect(weighed(two)?.confidence).toBe(0.79);
    expect(weighed(two, token(busy()))?.confidence).toBe(0.84);
    expect(weighed(two, token(busy({ chain })), oidc(busy({ chain })))?.confidence).toBe(0.79);
  });
});
