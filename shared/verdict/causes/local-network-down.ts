import type { Cause } from '../cause.ts';
import { noNetworkAnswers } from './ways.ts';

/** Connected, and even the router is silent (protocols.md 1, last decision). */
export const localNetworkDown: Cause = {
  id: 'local-network-down',
  layer: 'link',
  stop: 'network',
  opens: 'network',
  explain(facts) {
    const { gateway, link, internet } = facts;
    if (gateway.value !== 'silent' || !noNetworkAnswers(facts)) return undefined;
    if (link.value === 'no-interface' || link.value === 'no-route') return undefined;
    return {
      kind: 'local',
      outcome: 'network',
      strength: 'strong',
      values: { failed: internet.measured },
      because: [
        { message: 'because.gateway-silent', observations: gateway.observations },
        {
          message: 'because.nothing-answers',
          values: { measured: internet.measured },
          observations: internet.observations,
        },
      ],
      signs: [gateway],
      affects: 'everything',
    };
  },
};
