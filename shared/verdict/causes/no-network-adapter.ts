import { awaiting, type Cause, furtherOut } from '../cause.ts';
import { noOtherAnswer } from './ways.ts';

/** No interface is up, or none leads out (protocols.md 11.3, rule 1). */
export const noNetworkAdapter: Cause = {
  id: 'no-network-adapter',
  outranks: [...furtherOut, 'internet-down', 'local-network-down', 'captive-portal'],
  explain(facts) {
    const { link, internet } = facts;
    if (link.value !== 'no-interface' && link.value !== 'no-route') return undefined;
    if ((internet.value !== 'none' && internet.value !== 'unknown') || !noOtherAnswer(facts))
      return undefined;
    return {
      outcome: 'device',
      confidence: 0.95,
      variant: link.value,
      because: [
        {
          message: link.value === 'no-route' ? 'because.no-route' : 'because.no-interface',
          observations: link.observations,
        },
        ...(internet.measured > 0
          ? [
              {
                message: 'because.nothing-answers',
                values: { measured: internet.measured },
                observations: internet.observations,
              },
            ]
          : []),
      ],
      decidedBy: [link],
      affects: 'everything',
      // Without a way out no name can resolve: the controls by address tell.
      awaits: awaiting('interfaces', 'control:cloudflare-ip', 'control:google-ip', 'control:quad9-ip'),
    };
  },
};
