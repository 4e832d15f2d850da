import type { Cause } from '../cause.ts';
import type { RouteFact } from '../facts/routes.ts';
import { isAlive } from '../facts/target.ts';
import type { Facts } from '../facts.ts';
import { when } from '../finding.ts';
import { incidentFor } from '../incident.ts';
import { aliveReason, coreRoutes, describeFailing, incidentReasons, saysFailing } from './provider-routes.ts';

/** Some ways into the mailbox fail by the provider's own word, others work (protocols.md 11.3, rule 31). */
export const routeFailing: Cause = {
  id: 'route-failing',
  layer: 'door',
  before: [
    'route-unstable',
    // The provider's own word about a door that is measured is more than what it published or what somebody saw elsewhere.
    'published-incident',
    'client-type-failing',
    'door-of-apps',
  ],
  stop: 'mail',
  explain(facts) {
    const core = coreRoutes(facts);
    if (!core.some((one) => isAlive(one) || one.state === 'flaky')) return undefined;
    const failing = failingRoutes(facts);
    if (failing.length === 0) return undefined;
    const signed = failing.some((one) => one.providerTries > 0);
    const spoken = signed || failing.some((one) => one.unsignedTries > 0);
    const incident = incidentFor(spoken ? facts.aside : facts, failing);
    const carriesMail = failing.some((one) => one.role === 'core');
    const values = {
      ...describeFailing(failing),
      // Some of them may be silent where others say so.
      lost: failing.reduce((sum, one) => sum + one.tries - one.passes, 0),
      alive: facts.routes.alive.length,
      ...(incident && { incident: incident.id }),
    };
    const backed = spoken || incident !== undefined || refusing(failing);
    return {
      kind: 'provider',
      outcome: 'provider-partial',
      strength: signed && carriesMail ? 'strong' : backed ? 'fair' : 'hint',
      ...(incident && { variant: 'incident' }),
      values,
      because: [
        {
          message: spoken ? 'because.routes-say-failing' : unspoken(failing),
          values: { ...values, servers: new Set(failing.map((one) => one.host)).size },
          observations: failing.flatMap((one) => one.observations),
        },
        ...when(facts.routes.alive.length > 0, aliveReason(facts)),
        ...incidentReasons(incident),
      ],
      failing,
      awaitsRepeats: failing.length < 2,
    };
  },
};

const quietStates: ReadonlySet<RouteFact['state']> = new Set([
  'provider',
  'maintenance',
  'unsigned',
  'stall',
  'unreachable',
  'refused',
]);

function failingRoutes(facts: Facts): RouteFact[] {
  const own = facts.routes.counted.filter(saysFailing);
  if (own.length > 0) return own;
  // What says nothing on a server of one's own is mail-service-stopped's.
  if (facts.mailbox.small) return [];
  // Busy answers over an opened connection weigh no more than silence, and a door that let somebody in is not silent.
  const quiet = facts.routes.counted.filter((one) => quietStates.has(one.state) && one.passes === 0);
  if (quiet.length === 0) return [];
  if (incidentFor(facts, quiet)) return quiet;
  const stalled = quiet.filter(
    (one) => one.state !== 'unreachable' && one.state !== 'refused' && one.role === 'core',
  );
  if (stalled.length > 0) return stalled;
  return facts.mailbox.large ? [] : quiet.filter((one) => one.state === 'refused');
}

function unspoken(failing: readonly RouteFact[]): 'because.servers-refuse' | 'because.servers-silent' {
  return failing.every((one) => one.state === 'refused')
    ? 'because.servers-refuse'
    : 'because.servers-silent';
}

/** Small servers: one service has stopped while another answers on the same machine. */
function refusing(failing: readonly RouteFact[]): boolean {
  return failing.every((one) => one.state === 'refused' && one.tries >= 2);
}
