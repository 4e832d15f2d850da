import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { incidentFor } from '../incident.ts';
import { describeFailing, incidentReasons } from './provider-routes.ts';
import { toldReason } from './told-error.ts';

/** Sign-in says "too many requests" at the first call of the run (protocols.md 6.4, rule 28). */
export const signInThrottled: Cause = {
  id: 'sign-in-throttled',
  layer: 'sign-in',
  stop: 'sign-in',
  explain(facts) {
    const { signIn } = facts;
    if (signIn.service.value !== 'throttled') return undefined;
    const { feed, internet, clock, user } = facts;
    const failing = signIn.failing.filter((one) => one.state === 'refuses-us');
    const named = incidentFor(facts, failing);
    const incident = named ?? feed.incidents.find((one) => one.weighty && !one.resolved);
    const supported = incident !== undefined || feed.value === 'degraded';
    const clear = (internet.value === 'ok' || internet.provenByTls) && clock.value !== 'bad';
    const values = {
      ...describeFailing(failing),
      wait: signIn.retryAfterS ?? 0,
      incident: ifKnown(incident?.id),
    };
    return {
      kind: 'told',
      by: 'provider',
      outcome: 'provider-partial',
      // Many people behind one address can use up what the service allows them: without the provider's word, a guess.
      strength: supported && clear ? 'strong' : 'hint',
      values,
      because: [
        { message: 'because.too-many', values, observations: failing.flatMap((one) => one.observations) },
        ...incidentReasons(named),
        // Of an incident that names something else no more can be said.
        ...when(supported && !named, {
          message: 'because.page-degraded',
          observations: feed.observations,
        }),
        ...when(user.meanings.includes('too-many-requests'), toldReason(facts)),
      ],
      missing: supported ? [] : [{ message: 'missing.shared-address', observations: [] }],
    };
  },
};
