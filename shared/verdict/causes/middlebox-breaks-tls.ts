import { awaiting, type Cause, guesses, looksLikeProvider } from '../cause.ts';
import { networkOwner } from './network-owner.ts';
import { hostList } from './ways.ts';

/** A device on the way breaks the handshake, by the name or by the size of the hello (protocols.md 3.5, 9.7, rule 17). */
export const middleboxBreaksTls: Cause = {
  id: 'middlebox-breaks-tls',
  outranks: [...looksLikeProvider, ...guesses, 'mail-hosts-blocked', 'route-failing', 'sign-in-throttled'],
  explain(facts) {
    const { discrimination } = facts.tls;
    if (discrimination.value !== 'name' && discrimination.value !== 'size') return undefined;
    const values = hostList(discrimination.hosts);
    return {
      outcome: networkOwner(facts),
      confidence: 0.85,
      variant: discrimination.value,
      values,
      because: [
        {
          message: `because.handshake-${discrimination.value}`,
          values,
          observations: discrimination.observations,
        },
      ],
      decidedBy: [discrimination],
      awaits: awaiting('tls', 'control', 'proxy'),
    };
  },
};
