import { ifKnown } from '../../messages/verdict.ts';
import type { Strength } from '../../model/verdict.ts';
import type { Cause } from '../cause.ts';
import type { KnownIncident } from '../facts/feed.ts';
import type { RouteFact } from '../facts/routes.ts';
import { isAlive } from '../facts/target.ts';
import type { Facts } from '../facts.ts';
import { when } from '../finding.ts';
import { incidentFor } from '../incident.ts';
import { coreRoutes, describeFailing, incidentReasons, saysFailing } from './provider-routes.ts';

const quietStates: ReadonlySet<RouteFact['state']> = new Set([
  'unreachable',
  'refused',
  'stall',
  'handshake',
]);

/** The mail servers do not answer, and nothing here is visibly broken (protocols.md 11.3, rules 13, 14 and 44). */
export const mailServiceUnreachable: Cause = {
  id: 'mail-service-unreachable',
  layer: 'service',
  stop: 'mail',
  asksElsewhere: true,
  explain(facts) {
    const core = coreRoutes(facts);
    const { proxy } = facts;
    // The proxy reaches strangers and not these: what is silent is behind it.
    const behindProxy = proxy.strangers === 'carried';
    const quiet = core.filter(
      (one) =>
        quietStates.has(one.state) || (behindProxy && one.state === 'proxy' && proxy.value !== 'denied'),
    );
    const failing = core.filter((one) => quiet.includes(one) || saysFailing(one));
    const alive = core.filter(isAlive);
    // Most of mail must be gone, or a second host's worth: one quiet way in is another cause's business.
    if (failing.length <= alive.length) return undefined;
    // Beside a service of the same server that answers, the others have stopped: mail-service-stopped says so.
    if (facts.mailbox.small && alive.length > 0) return undefined;
    // Where one speaks and none passes, the service fails by its own word: mail-service-errors says so.
    if (quiet.length < failing.length && !core.some((one) => isAlive(one) || one.state === 'flaky'))
      return undefined;
    // Where most of them speak, it is not silence that has to be explained.
    if (quiet.length * 2 <= failing.length) return undefined;
    const { vantage, mailbox, transport } = facts;
    const incident = incidentFor(facts, failing);
    const refused = !mailbox.large && failing.every((one) => one.state === 'refused');
    const values = {
      ...describeFailing(failing),
      tries: failing.reduce((sum, one) => sum + one.tries, 0),
      addresses: new Set(transport.reach.addresses).size,
      incident: ifKnown(incident?.id),
      servers: new Set(failing.map((one) => one.host)).size,
    };
    return {
      kind: 'provider',
      outcome: alive.length > 0 ? 'provider-partial' : 'provider-outage',
      strength: howSure(facts, failing, incident, refused),
      ...(refused && { variant: 'refused' }),
      values,
      because: [
        {
          message: refused ? 'because.servers-refuse' : 'because.servers-silent',
          values,
          observations: failing.flatMap((one) => one.observations),
        },
        ...when(vantage.value === 'same', {
          message: 'because.elsewhere-same',
          observations: vantage.observations,
        }),
        ...incidentReasons(incident),
      ],
      missing: [{ message: 'missing.other-network', observations: [] }],
      failing,
    };
  },
};

/** Silence alone only leans: it takes somebody else who says the same, or servers that take the call and then fall silent. */
function howSure(
  facts: Facts,
  failing: readonly RouteFact[],
  incident: KnownIncident | undefined,
  refused: boolean,
): Strength {
  if (facts.vantage.value === 'same' && !facts.vantage.told) return 'strong';
  if (facts.vantage.value === 'same' || incident || facts.feed.value === 'degraded') return 'fair';
  const stalled = failing.filter((one) => one.state === 'stall' && !one.intercepted);
  return stalled.length >= 2 || (refused && failing.length >= 2) ? 'fair' : 'hint';
}
