import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { noOtherAnswer } from './ways.ts';

/** No interface is up, or none leads out (protocols.md 11.3, rule 1). */
export const noNetworkAdapter: Cause = {
  id: 'no-network-adapter',
  layer: 'link',
  stop: 'device',
  opens: 'network',
  before: ['local-network-down'],
  explain(facts) {
    const { link, internet } = facts;
    if (link.value !== 'no-interface' && link.value !== 'no-route') return undefined;
    if (internet.passed > 0 || internet.portal.length > 0 || !noOtherAnswer(facts.aside)) return undefined;
    return {
      kind: 'local',
      outcome: 'device',
      strength: 'proof',
      variant: link.value,
      because: [
        {
          message: link.value === 'no-route' ? 'because.no-route' : 'because.no-interface',
          observations: link.observations,
        },
        ...when(internet.measured > 0, {
          message: 'because.nothing-answers',
          values: { measured: internet.measured },
          observations: internet.observations,
        }),
      ],
      signs: [link],
      affects: 'everything',
    };
  },
};
