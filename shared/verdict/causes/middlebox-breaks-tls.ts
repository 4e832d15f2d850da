import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { networkOwner } from './network-owner.ts';
import { hostList } from './ways.ts';

/** A device on the way breaks the handshake, by the name or by the size of the hello (protocols.md 3.5, 9.7, rule 17). */
export const middleboxBreaksTls: Cause = {
  id: 'middlebox-breaks-tls',
  layer: 'way',
  before: ['mail-hosts-blocked'],
  stop: 'network',
  explain(facts) {
    const { discrimination } = facts.tls;
    if (discrimination.value !== 'name' && discrimination.value !== 'size') return undefined;
    const values = hostList(discrimination.hosts);
    return {
      kind: 'local',
      outcome: networkOwner(facts),
      strength: 'strong',
      variant: discrimination.value,
      values,
      because: [
        {
          message: `because.handshake-${discrimination.value}`,
          values,
          observations: discrimination.observations,
        },
      ],
      against: when(discrimination.contradicting.length > 0, {
        message: 'against.other-hosts-differ',
        values: hostList(discrimination.contradicting),
        observations: discrimination.contradictingObservations,
      }),
      signs: [discrimination],
    };
  },
};
