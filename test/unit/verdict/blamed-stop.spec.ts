import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { type Outcome, outcomes } from '../../../shared/model/verdict.ts';
import { blamedStop } from '../../../shared/verdict/blamed-stop.ts';
import { feed, observe, tcp } from './observe.ts';

const at = (stage: Observation['stage'], id: string, fails = true): Observation => ({
  ...observe('http', id, undefined, fails ? { fails: 'http-timeout' } : {}),
  stage,
});
const named = (...observations: string[]) => [{ text: 'because', observations }];
const seen = { stop: 'seen' } as const;

describe('where the way breaks', () => {
  it('follows from the outcome, or from the cause where that knows better', () => {
    const stops = outcomes.map((one: Outcome) => [one, blamedStop({ stop: 'internet' }, one, [], [])]);
    expect(Object.fromEntries(stops)).toEqual({
      healthy: undefined,
      device: 'device',
      network: 'network',
      isp: 'internet',
      organisation: 'internet',
      account: 'sign-in',
      'provider-outage': 'internet',
      'provider-partial': 'internet',
      inconclusive: undefined,
    });
  });

  it('is where most of what the verdict names has failed', () => {
    const all = [at('sign-in', 'a'), at('mail', 'b'), at('sign-in', 'c'), at('internet', 'd')];
    const where = (because: Parameters<typeof blamedStop>[2], list = all) =>
      blamedStop(seen, 'organisation', because, list);
    expect(where(named('a', 'b', 'c'))).toBe('sign-in');
    expect(where([...named('a', 'b'), ...named('c')])).toBe('sign-in');
    const behind = [at('mail', 'b'), at('sign-in', 'a'), at('sign-in', 'c'), at('mail', 'd')];
    expect(where(named('a', 'b', 'c'), behind)).toBe('sign-in');
    // Of two as many the first.
    expect(where(named('a', 'b', 'c', 'd'), behind)).toBe('mail');
    // What is not named does not count, nor what passed, nor a page about the service.
    expect(where(named('b'))).toBe('mail');
    expect(where(named('d'))).toBe('internet');
    expect(
      where(named('a', 'c', 'd'), [
        at('sign-in', 'a', false),
        at('sign-in', 'c', false),
        at('internet', 'd'),
      ]),
    ).toBe('internet');
    const page = feed('available', [], 'page');
    const pages = [1, 2].map((n) => ({ ...page, id: `page-${n}`, status: 'failed' as const }));
    expect(where(named('page-1', 'page-2', 'd'), [...pages, at('internet', 'd')])).toBe('internet');
  });

  it('is mail where nothing that is named has failed', () => {
    expect(blamedStop(seen, 'provider-outage', named('tcp'), [tcp('a.example', 443)])).toBe('mail');
    expect(blamedStop(seen, 'provider-outage', [], [at('sign-in', 'a')])).toBe('mail');
  });
});
