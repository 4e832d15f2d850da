import { awaiting, type Cause, guesses } from '../cause.ts';
import { incidentFor } from '../incident.ts';
import { coreRoutes, describeFailing, explainsRoute } from './provider-routes.ts';
import { controlsToAwait } from './ways.ts';

/** Every way into the mailbox answers that the service fails (protocols.md 11.3, rule 30). */
export const mailServiceErrors: Cause = {
  id: 'mail-service-errors',
  outranks: [
    ...guesses,
    'route-failing',
    'route-unstable',
    'mail-service-unreachable',
    'mail-ports-blocked',
    'sign-in-throttled',
    'published-incident',
    'client-type-failing',
    'autodiscover-misdirected',
  ],
  explain(facts) {
    const core = coreRoutes(facts);
    const saying = core.filter((one) => one.state === 'provider' && !one.intercepted);
    if (
      saying.length === 0 ||
      core.some((one) => one.state === 'alive' || one.state === 'odd' || one.state === 'flaky')
    ) {
      return undefined;
    }
    const failing = core.filter((one) => one.state === 'provider' || explainsRoute(one.state));
    const incident = incidentFor(facts, failing);
    return {
      outcome: 'provider-outage',
      confidence: 0.9,
      ...(incident && { variant: 'incident' }),
      values: { ...describeFailing(saying), incident: incident?.id ?? '' },
      because: [
        {
          message: 'because.routes-say-failing',
          values: describeFailing(saying),
          observations: saying.flatMap((one) => one.observations),
        },
        ...(incident
          ? [
              {
                message: 'because.incident',
                values: { incident: incident.id },
                observations: [incident.observation],
              },
            ]
          : []),
        ...(facts.signIn.service.value === 'alive'
          ? [{ message: 'because.sign-in-alive', observations: facts.signIn.service.observations }]
          : []),
      ],
      failing,
      awaits: awaiting('interfaces', 'hosts-file', 'proxy', ...controlsToAwait(facts), 'route', 'tls'),
    };
  },
};
