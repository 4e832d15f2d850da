import { awaiting, type Cause, furtherOut } from '../cause.ts';
import type { Facts } from '../facts.ts';
import { noNetworkAnswers } from './ways.ts';

/** Everything is silent although this computer is connected (protocols.md 11.3, rule 2). */
export const internetDown: Cause = {
  id: 'internet-down',
  // A dead proxy is its own cause: it can make the whole Internet look dead.
  outranks: furtherOut.filter((one) => one !== 'proxy-unreachable' && one !== 'proxy-blocks-mail'),
  explain(facts) {
    const { internet, gateway, link, transport, proxy } = facts;
    if (!noNetworkAnswers(facts) || gateway.value === 'silent') return undefined;
    if (link.value === 'no-interface' || link.value === 'no-route') return undefined;
    if (proxy.value === 'unreachable' || proxy.value === 'auth' || proxy.value === 'denied') return undefined;
    const behindRouter = gateway.value === 'ok';
    const variant = internet.allDenied ? 'denied' : behindRouter ? 'router' : 'unknown';
    return {
      outcome: internet.allDenied ? 'device' : 'isp',
      confidence: behindRouter || internet.allDenied ? 0.9 : 0.75,
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
      missing: behindRouter ? [] : [{ message: 'missing.gateway', observations: gateway.observations }],
      decidedBy: [
        internet.allDenied ? { ...internet, value: 'denied' } : { ...internet, value: 'nothing-answers' },
      ],
      affects: 'everything',
      awaits: awaiting('control', 'gateway', 'interfaces', 'proxy', ...mailAttempts(facts)),
    };
  },
};

/** Attempts on mail hosts whose names did resolve could still answer; without a name there is no attempt. */
function mailAttempts(facts: Facts): string[] {
  return facts.dns.names.some((one) => one.word === 'answer') ? ['tcp', 'tls'] : [];
}
