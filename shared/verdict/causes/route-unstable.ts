import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { isToldOf } from '../gate.ts';
import { incidentFor } from '../incident.ts';
import { describeFailing, incidentReasons } from './provider-routes.ts';

/** The same way in fails and works by turns, by the provider's own word (protocols.md 11.3, rule 32). */
export const routeUnstable: Cause = {
  id: 'route-unstable',
  layer: 'door',
  before: ['published-incident', 'client-type-failing', 'door-of-apps'],
  stop: 'mail',
  explain(facts) {
    const flaky = facts.routes.counted.filter(
      (one) => one.providerTries > 0 && one.passes > 0 && !one.intercepted,
    );
    if (flaky.length === 0) return undefined;
    const failed = flaky.reduce((sum, one) => sum + one.providerTries, 0);
    const incident = incidentFor(facts.aside, flaky);
    const values = { ...describeFailing(flaky), incident: ifKnown(incident?.id) };
    const { stability } = facts;
    // One bad answer in a whole run is a finding, and a small one.
    const several = failed >= 2;
    return {
      kind: 'provider',
      outcome: 'provider-partial',
      strength: several ? 'strong' : incident || isToldOf(facts, flaky) ? 'fair' : 'hint',
      values,
      because: [
        {
          message: 'because.routes-come-and-go',
          values,
          observations: flaky.flatMap((one) => one.observations),
        },
        ...incidentReasons(incident),
      ],
      against:
        stability.unrelated.length > 0
          ? [{ message: 'against.others-unstable', observations: stability.observations }]
          : [],
      missing: several ? [] : [{ message: 'missing.more-tries', observations: [] }],
      failing: flaky,
      awaitsRepeats: true,
      affects: flaky.map((one) => one.route),
    };
  },
};
