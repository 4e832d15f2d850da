import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { aliveReason } from './provider-routes.ts';
import { errorValues, toldOf, toldReason, toldStrength } from './told-error.ts';

/**
 * The error that the person was shown is the service's own word that it fails (providers.md 3: owner `provider`, at fair; RFC
 * 3206, 5530). Behind the sign-in nobody else sees it. It outranks what the same text says of the account.
 */
export const toldProvider: Cause = {
  id: 'told-provider',
  layer: 'account',
  stop: 'mail',
  standsAlone: true,
  explain(facts) {
    const told = toldOf(facts, 'provider');
    if (!told) return undefined;
    const { internet, clock, routes, feed, user } = facts;
    const clear = (internet.value === 'ok' || internet.provenByTls) && clock.value !== 'bad';
    return {
      kind: 'told',
      by: 'person',
      outcome: 'provider-partial',
      // Its own word, read from a screen; what people say of it is no more than that.
      strength: clear ? toldStrength(told, 'fair') : 'hint',
      ...(told.id === 'sign-in-fails' && { stop: 'sign-in' }),
      ...(user.meanings[0] === 'maintenance' && { variant: 'maintenance' }),
      values: errorValues(facts),
      because: [toldReason(facts)],
      against: when(routes.alive.length > 0, {
        message: 'against.anonymous-green',
        values: { alive: routes.alive.length },
        observations: aliveReason(facts).observations.slice(0, 20),
      }),
      missing: [
        { message: 'missing.later', observations: [] },
        ...when(feed.value === 'unknown', { message: 'missing.status-page', observations: [] }),
      ],
    };
  },
};
