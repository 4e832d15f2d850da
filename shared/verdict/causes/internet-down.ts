import { awaiting, type Cause, type CauseId, furtherOut } from '../cause.ts';
import type { Facts } from '../facts.ts';
import { noNetworkAnswers } from './ways.ts';

const byProxy: readonly CauseId[] = ['proxy-unreachable', 'proxy-blocks-mail', 'proxy-script-broken'];

/** Everything is silent although this computer is connected (protocols.md 11.3, rule 2). */
export const internetDown: Cause = {
  id: 'internet-down',
  // A dead proxy is its own cause, and so is its script: they can make the whole Internet look dead.
  outranks: furtherOut.filter((one) => !byProxy.includes(one)),
  explain(facts) {
    const { internet, gateway, link, transport, proxy, pac } = facts;
    if (!noNetworkAnswers(facts) || gateway.value === 'silent') return undefined;
    if (link.value === 'no-interface' || link.value === 'no-route') return undefined;
    if (proxy.value === 'unreachable' || proxy.value === 'auth' || proxy.value === 'denied') return undefined;
    const behindRouter = gateway.value === 'ok';
    // A run that was cut short may have asked by name only, or not have looked at this computer's own connection: then it is
    // not the line that is known to be silent.
    const halfSeen =
      !internet.allDenied && (internet.askedByAddress === 0 || (link.value === 'unknown' && !behindRouter));
    // Programs may go through a proxy that its script names; what was tried here went direct.
    const undecided = pac.notEvaluated && pac.value === 'ok';
    // The server of the script is of this network and is silent: it may be that which takes the way out.
    const scriptSilent = pac.value === 'silent' && pac.nearby && pac.direct;
    const variant = internet.allDenied ? 'denied' : behindRouter ? 'router' : 'unknown';
    return {
      outcome: internet.allDenied ? 'device' : 'isp',
      confidence:
        undecided || halfSeen ? 0.4 : scriptSilent ? 0.6 : behindRouter || internet.allDenied ? 0.9 : 0.75,
      variant,
      values: { failed: internet.measured, hosts: transport.reach.unreachableHosts.length },
      because: [
        {
          message: internet.allDenied ? 'because.everything-denied' : 'because.nothing-answers',
          values: { measured: internet.measured },
          observations: internet.observations,
        },
        ...(behindRouter ? [{ message: 'because.gateway-answers', observations: gateway.observations }] : []),
      ],
      missing: [
        ...(undecided ? [{ message: 'missing.script-decision', observations: pac.observations }] : []),
        ...(halfSeen ? [{ message: 'missing.controls', observations: internet.observations }] : []),
        ...(behindRouter ? [] : [{ message: 'missing.gateway', observations: gateway.observations }]),
      ],
      decidedBy: [
        internet.allDenied ? { ...internet, value: 'denied' } : { ...internet, value: 'nothing-answers' },
      ],
      affects: 'everything',
      awaits: awaiting('control', 'gateway', 'interfaces', 'proxy', 'pac', ...mailAttempts(facts)),
    };
  },
};

/** Attempts on mail hosts whose names did resolve could still answer; without a name there is no attempt. */
function mailAttempts(facts: Facts): string[] {
  return facts.dns.names.some((one) => one.word === 'answer') ? ['tcp', 'tls'] : [];
}
