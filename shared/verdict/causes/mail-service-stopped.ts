import { protocolTitles } from '../../catalogue/protocol-titles.ts';
import type { MessageValue } from '../../messages/verdict.ts';
import type { Strength } from '../../model/verdict.ts';
import type { Cause } from '../cause.ts';
import type { Stopped } from '../facts/own-server.ts';
import type { Facts } from '../facts.ts';
import { when } from '../finding.ts';
import { directionValues, otherDoors } from './own-doors.ts';
import { hostList } from './ways.ts';

/**
 * On a server of one's own one service does not answer while others do: it has stopped, or the server's own firewall keeps it.
 * That is the server's, and none of this network's (protocols.md 3.2, rule 44).
 */
export const mailServiceStopped: Cause = {
  id: 'mail-service-stopped',
  layer: 'door',
  before: ['mail-ports-blocked'],
  stop: 'mail',
  asksElsewhere: true,
  explain(facts) {
    const { stopped } = facts.ownServer;
    // Where none of them answers, it is the server as a whole; where it is well elsewhere, it is about this address.
    if (stopped.length === 0 || facts.routes.alive.length === 0) return undefined;
    const { vantage } = facts;
    if (vantage.value === 'ok') return undefined;
    const sure = stopped.map((one) => ({ one, strength: howSure(facts, one) }));
    const [best] = sure.sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
    if (!best) return undefined;
    const values = {
      ...describe(best.one),
      ...hostList(stopped.map((one) => one.host)),
      ...directionValues(facts, stopped),
      count: stopped.length,
    };
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: best.strength,
      values,
      because: [
        ...stopped.map((one) => ({
          message: 'because.port-stopped' as const,
          values: describe(one),
          observations: one.route.observations,
        })),
        ...otherDoors(
          facts,
          stopped.map((one) => one.route),
        ),
        ...when(vantage.value === 'same', {
          message: 'because.elsewhere-same',
          observations: vantage.observations,
        }),
      ],
      missing: when(vantage.value === 'unknown', { message: 'missing.elsewhere', observations: [] }),
      signs: [facts.ownServer],
      affects: stopped.map((one) => one.route.route),
      awaitsRepeats: best.one.route.tries < 2,
    };
  },
};

const order: readonly Strength[] = ['proof', 'strong', 'fair', 'hint'];

/**
 * A refusal beside other services of the same machine is a stopped service unless everybody is refused on that port. Silence
 * is what a filter on the way looks like as well: only controls on the port tell.
 */
function howSure({ vantage }: Facts, { how, shownBy, route }: Stopped): Strength {
  // A service that is being started again refuses for a moment.
  if (route.tries < 2) return 'hint';
  if (shownBy === 'certificate' || shownBy === 'controls') return 'strong';
  if (vantage.value === 'same') return vantage.told ? 'fair' : 'strong';
  return shownBy === 'host' && how !== 'silent' ? 'fair' : 'hint';
}

function describe({ port, host, protocol, how }: Stopped): Record<string, MessageValue> {
  return { port: String(port), host, wanted: protocolTitles[protocol], how };
}
