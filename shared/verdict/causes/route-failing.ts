import { awaiting, type Cause, guesses } from '../cause.ts';
import type { RouteFact } from '../facts/routes.ts';
import type { Facts } from '../facts.ts';
import { incidentFor } from '../incident.ts';
import { coreRoutes, describeFailing } from './provider-routes.ts';
import { controlsToAwait } from './ways.ts';

/** Some ways into the mailbox fail by the provider's own word, others work (protocols.md 11.3, rule 31). */
export const routeFailing: Cause = {
  id: 'route-failing',
  outranks: [
    ...guesses,
    'route-unstable',
    'published-incident',
    'client-type-failing',
    'autodiscover-misdirected',
  ],
  explain(facts) {
    const core = coreRoutes(facts);
    if (!core.some((one) => one.state === 'alive' || one.state === 'odd' || one.state === 'flaky'))
      return undefined;
    const failing = failingRoutes(facts);
    if (failing.length === 0) return undefined;
    const spoken = failing.filter((one) => one.providerTries > 0);
    const incident = incidentFor(facts, failing);
    const carriesMail = failing.some((one) => one.role === 'core');
    const values = {
      ...describeFailing(failing),
      alive: facts.routes.alive.length,
      incident: incident?.id ?? '',
    };
    return {
      outcome: 'provider-partial',
      confidence:
        spoken.length > 0 ? (carriesMail ? 0.85 : 0.6) : incident ? 0.7 : refusing(failing) ? 0.65 : 0.4,
      ...(incident && { variant: 'incident' }),
      values,
      because: [
        {
          message: spoken.length > 0 ? 'because.routes-say-failing' : 'because.servers-silent',
          values: { ...values, servers: new Set(failing.map((one) => one.host)).size },
          observations: failing.flatMap((one) => one.observations),
        },
        {
          message: 'because.routes-alive',
          values: { alive: facts.routes.alive.length },
          observations: facts.routes.alive.flatMap((one) => one.observations).slice(0, 20),
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
      failing,
      awaits: awaiting(
        'interfaces',
        'hosts-file',
        'proxy',
        ...controlsToAwait(facts),
        'route',
        'tls',
        ...(spoken.length > 0 ? [] : ['feed']),
      ),
      awaitsRepeats: failing.length < 2,
    };
  },
};

function failingRoutes(facts: Facts): RouteFact[] {
  const own = facts.routes.counted.filter((one) => one.state === 'provider' && !one.intercepted);
  if (own.length > 0) return own;
  // Busy answers over an opened connection weigh no more than silence.
  const quiet = facts.routes.counted.filter((one) =>
    ['provider', 'stall', 'unreachable', 'refused', 'throttled'].includes(one.state),
  );
  if (incidentFor(facts, quiet)) return quiet;
  const stalled = quiet.filter(
    (one) => ['provider', 'stall', 'throttled'].includes(one.state) && one.role === 'core',
  );
  if (stalled.length > 0) return stalled;
  return facts.mailbox.large ? [] : quiet.filter((one) => one.state === 'refused');
}

/** Small servers: one service has stopped while another answers on the same machine. */
function refusing(failing: readonly RouteFact[]): boolean {
  return failing.every((one) => one.state === 'refused' && one.tries >= 2);
}
