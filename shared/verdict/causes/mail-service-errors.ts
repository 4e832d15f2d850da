import type { Cause } from '../cause.ts';
import { isAlive } from '../facts/target.ts';
import { when } from '../finding.ts';
import { incidentFor } from '../incident.ts';
import {
  coreRoutes,
  describeFailing,
  explainsRoute,
  incidentReasons,
  saysFailing,
} from './provider-routes.ts';

/** Every way into the mailbox answers that the service fails (protocols.md 11.3, rule 30). */
export const mailServiceErrors: Cause = {
  id: 'mail-service-errors',
  layer: 'service',
  before: ['mail-service-unreachable'],
  stop: 'mail',
  explain(facts) {
    const core = coreRoutes(facts);
    const saying = core.filter(saysFailing);
    if (saying.length === 0 || core.some((one) => isAlive(one) || one.state === 'flaky')) return undefined;
    const failing = core.filter((one) => explainsRoute(one.state));
    const incident = incidentFor(facts.aside, failing);
    const signed = saying.some((one) => one.providerTries > 0);
    const { signIn } = facts;
    return {
      kind: 'provider',
      outcome: 'provider-outage',
      strength: signed ? 'strong' : 'fair',
      ...(incident && { variant: 'incident' }),
      values: { ...describeFailing(saying), ...(incident && { incident: incident.id }) },
      because: [
        {
          message: 'because.routes-say-failing',
          values: describeFailing(saying),
          observations: saying.flatMap((one) => one.observations),
        },
        ...incidentReasons(incident),
        ...when(signIn.service.value === 'alive', {
          message: 'because.sign-in-alive',
          observations: signIn.service.observations,
        }),
      ],
      failing,
    };
  },
};
