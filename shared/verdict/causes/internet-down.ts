import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { isPositive } from '../gate.ts';
import { noNetworkAnswers } from './ways.ts';

/** Everything is silent although this computer is connected (protocols.md 11.3, rule 2). */
export const internetDown: Cause = {
  id: 'internet-down',
  layer: 'out',
  stop: 'internet',
  explain(facts) {
    if (!noNetworkAnswers(facts)) return undefined;
    const { internet, gateway, link, proxy, pac } = facts;
    if (gateway.value === 'silent') return undefined;
    if (link.value === 'no-interface' || link.value === 'no-route') return undefined;
    // A proxy that answers, or is set and does not, is what stands there: the line behind it is not seen from here.
    if (isPositive(proxy)) return undefined;
    const behindRouter = gateway.value === 'ok';
    const denied = internet.value === 'denied';
    // A run that was cut short may have asked by name only, or not have looked at this computer's own connection: then it is
    // not the line that is known to be silent.
    const halfSeen =
      !denied && (internet.askedByAddress === 0 || (link.value === 'unknown' && !behindRouter));
    // Programs may go through a proxy that its script names; what was tried here went direct.
    const undecided = pac.notEvaluated && pac.value === 'ok';
    // What answers next is the tunnel's other end, and no router of a line.
    const tunnel = !denied && link.throughTunnel;
    const near = (behindRouter && !tunnel) || denied;
    return {
      kind: 'local',
      outcome: denied ? 'device' : tunnel ? 'network' : 'isp',
      strength: undecided || halfSeen ? 'hint' : near ? 'strong' : 'fair',
      variant: denied ? 'denied' : tunnel ? 'tunnel' : behindRouter ? 'router' : 'unknown',
      values: { failed: internet.measured, hosts: facts.aside.transport.reach.unreachableHosts.length },
      because: [
        {
          message: denied ? 'because.everything-denied' : 'because.nothing-answers',
          values: { measured: internet.measured },
          observations: internet.observations,
        },
        ...when(behindRouter && !tunnel, {
          message: 'because.gateway-answers',
          observations: gateway.observations,
        }),
      ],
      missing: [
        ...when(undecided, { message: 'missing.script-decision', observations: pac.observations }),
        ...when(halfSeen, { message: 'missing.controls', observations: internet.observations }),
        ...when(!behindRouter, { message: 'missing.gateway', observations: gateway.observations }),
      ],
      signs: [internet],
      affects: 'everything',
    };
  },
};
