import { awaiting, type Cause, guesses } from '../cause.ts';
import { round } from '../confidence.ts';
import { incidentFor } from '../incident.ts';
import { describeFailing } from './provider-routes.ts';
import { controlsToAwait } from './ways.ts';

/** The same way in fails and works by turns, by the provider's own word (protocols.md 11.3, rule 32). */
export const routeUnstable: Cause = {
  id: 'route-unstable',
  outranks: [...guesses, 'published-incident', 'client-type-failing', 'autodiscover-misdirected'],
  explain(facts) {
    const flaky = facts.routes.counted.filter(
      (one) => one.providerTries > 0 && one.passes > 0 && !one.intercepted,
    );
    if (flaky.length === 0) return undefined;
    const failed = flaky.reduce((sum, one) => sum + one.providerTries, 0);
    const incident = incidentFor(facts, flaky);
    const values = { ...describeFailing(flaky), incident: incident?.id ?? 'none' };
    const { internet, clock } = facts;
    // One bad answer in a whole run is a finding, and a small one.
    const clear =
      (internet.independent >= 1 || internet.provenByTls) &&
      clock.value !== 'bad' &&
      internet.value !== 'portal';
    const base = failed >= 2 ? 0.8 : 0.6;
    return {
      outcome: 'provider-partial',
      confidence: clear ? round(Math.min(0.95, base + (incident ? 0.1 : 0))) : 0.4,
      values,
      because: [
        {
          message: 'because.routes-come-and-go',
          values,
          observations: flaky.flatMap((one) => one.observations),
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
      ],
      against:
        facts.stability.unrelated.length > 0
          ? [{ message: 'against.others-unstable', observations: facts.stability.observations }]
          : [],
      missing: failed >= 2 ? [] : [{ message: 'missing.more-tries', observations: [] }],
      awaits: awaiting('interfaces', 'hosts-file', 'proxy', ...controlsToAwait(facts), 'route', 'tls'),
      awaitsRepeats: true,
      affects: flaky.map((one) => one.route),
    };
  },
};
