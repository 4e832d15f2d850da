import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { atGoogle, newOutlook, sync } from './cause-rows.ts';
import { shaky, thrice } from './edges/edge-row.ts';
import { AT, busy, http, observe, oidc, request, route, token, user, vantage, world } from './observe.ts';

const judged = (observations: readonly Observation[], repeatsPending = true) =>
  judge({ request: request(), observations, at: AT, repeatsPending });

/** A service that comes and goes looks like these after the first try: they are not shown before the repeats are in. */
describe('waits for the repeats', () => {
  it.each([
    ['retired-protocol', world(user({ failing: ['apple-mail'], working: ['outlook-web'] }))],
    ['app-profile', world(user({ failing: ['outlook-windows-new'], working: ['outlook-web'] }))],
    ['mail-sync-service-failing', world(atGoogle, sync(busy()), newOutlook)],
    [
      'client-type-failing',
      world(
        user({ failing: ['outlook-mobile'], working: ['outlook-web'] }),
        vantage('device', { failing: [], working: ['owa'], failingClients: ['outlook-mobile'] }),
      ),
    ],
    ['sign-in-service-down', world(thrice((again) => token({ ...busy(), ...again })))],
    [
      'sign-in-service-down',
      world(
        thrice((again) => token({ ...busy(), ...again })),
        token({ try: 4 }),
        token({ try: 5 }),
        oidc({ fails: 'http-timeout' }),
      ),
    ],
    ['connection-unstable', world(shaky(['google', 'apple'], ['owa']))],
    [
      'route-unstable',
      world([{}, busy(), {}, busy()].map((one, at) => route('ews', { ...one, try: at + 1 }))),
    ],
  ] as const)('%s', (cause, seen) => {
    const meanwhile = judged(seen);
    expect([meanwhile.verdict.cause, meanwhile.settled]).toEqual([cause, false]);
    expect(judged(seen, false).settled).toBe(true);
  });

  it('not for those of a sign-in of which two documents say that they fail', () => {
    const seen = world(
      thrice((again) => token({ ...busy(), ...again })),
      thrice((again) => oidc({ ...busy(), ...again })),
    );
    const { verdict, settled } = judged(seen);
    expect([verdict.cause, settled]).toEqual(['sign-in-service-down', true]);
  });
});

describe('a second place of which nothing was kept', () => {
  it.each([
    ['not asked', world()],
    ['asked', world(observe('http', 'vantage', undefined))],
    ['another answer', world(http('vantage', 'https://v.example.org/', {}))],
  ])('tells nothing: %s', (_, seen) => {
    const found = judged(seen, false).facts['second-place'];
    expect(found?.value).toBe('unknown');
    expect(found?.observations).toEqual(seen.filter(({ probe }) => probe === 'vantage').map(({ id }) => id));
  });
});
