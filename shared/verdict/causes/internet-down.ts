import { awaiting, type Cause, furtherOut } from '../cause.ts';
import { noNetworkAnswers } from './ways.ts';

/** Everything is silent although this computer is connected (protocols.md 11.3, rule 2). */
export const internetDown: Cause = {
  id: 'internet-down',
  outranks: furtherOut,
  explain(facts) {
    const { internet, gateway, link, transport } = facts;
    if (!noNetworkAnswers(facts)) return undefined;
    if (link.value === 'no-interface' || link.value === 'no-route' || gateway.value === 'silent')
      return undefined;
    const behindRouter = gateway.value === 'ok';
    return {
      outcome: 'isp',
      confidence: behindRouter ? 0.9 : 0.75,
      variant: behindRouter ? 'router' : 'unknown',
      values: { failed: internet.measured, hosts: transport.reach.unreachableHosts.length },
      because: [
        {
          message: 'because.nothing-answers',
          values: { measured: internet.measured },
          observations: internet.observations,
        },
        ...(behindRouter ? [{ message: 'because.gateway-answers', observations: gateway.observations }] : []),
      ],
      missing: behindRouter ? [] : [{ message: 'missing.gateway', observations: gateway.observations }],
      decidedBy: [internet],
      affects: 'everything',
      awaits: awaiting('control', 'gateway', 'interfaces', 'proxy', ...mailAttempts(facts)),
    };
  },
};

/** Attempts on mail hosts whose names did resolve: those could still answer. */
function mailAttempts(facts: Parameters<Cause['explain']>[0]): string[] {
  return facts.dns.names.some((one) => one.word === 'answer') ? ['tcp', 'tls'] : [];
}
