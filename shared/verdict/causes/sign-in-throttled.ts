import { awaiting, type Cause, guesses } from '../cause.ts';
import { incidentFor } from '../incident.ts';
import { phraseNames } from './phrase-names.ts';
import { describeFailing } from './provider-routes.ts';

/** Sign-in says "too many requests" at the first call of the run (protocols.md 6.4, rule 28). */
export const signInThrottled: Cause = {
  id: 'sign-in-throttled',
  outranks: [...guesses, 'published-incident', 'client-type-failing'],
  explain(facts) {
    const { signIn, feed, internet, clock, user } = facts;
    if (signIn.service.value !== 'throttled') return undefined;
    const failing = signIn.failing.filter((one) => one.state === 'throttled');
    const incident =
      incidentFor(facts, failing) ?? facts.feed.incidents.find((one) => one.weighty && !one.resolved);
    const supported = incident !== undefined || feed.value === 'degraded';
    const clear = (internet.value === 'ok' || internet.provenByTls) && clock.value !== 'bad';
    const values = {
      ...describeFailing(failing),
      wait: signIn.retryAfterS ?? 0,
      incident: incident?.id ?? 'none',
    };
    return {
      outcome: 'provider-partial',
      // Many people behind one address can use up what the service allows them: without the provider's word, a guess.
      confidence: supported && clear ? 0.85 : 0.4,
      values,
      because: [
        { message: 'because.too-many', values, observations: failing.flatMap((one) => one.observations) },
        ...(incident
          ? [
              {
                message: 'because.incident',
                values: { incident: incident.id },
                observations: [incident.observation],
              },
            ]
          : supported
            ? [{ message: 'because.page-degraded', observations: feed.degraded }]
            : []),
        ...(user.phrases.includes('too-many-requests')
          ? [
              {
                message: 'because.told-phrase',
                values: { phrases: phraseNames(['too-many-requests']), codes: '' },
                observations: user.observations,
              },
            ]
          : []),
      ],
      missing: supported ? [] : [{ message: 'missing.shared-address', observations: [] }],
      awaits: awaiting('sign-in', 'control', 'feed'),
    };
  },
};
