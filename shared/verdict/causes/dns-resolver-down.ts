import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { somethingAnswers } from './ways.ts';

/** Names do not resolve here at all, while addresses answer (protocols.md 11.3, rules 8 and 9). */
export const dnsResolverDown: Cause = {
  id: 'dns-resolver-down',
  layer: 'names',
  stop: 'internet',
  explain(facts) {
    const { internet } = facts;
    if (somethingAnswers(facts.aside)) return undefined;
    const byControls =
      internet.value === 'literals-only' &&
      internet.namedFailed >= 2 &&
      internet.namedWithoutAddress === internet.namedFailed;
    // When nothing of the controls' names resolves, no other name will: theirs are not waited for.
    const { dns } = byControls ? facts.aside : facts;
    const silent = dns.names.filter((one) => one.problem === 'silent' || one.problem === 'servfail');
    const byNames = dns.names.length > 0 && dns.allSilent && dns.lost.length === 0;
    if (!byControls && !(byNames && internet.passed > 0)) return undefined;
    const answersElsewhere = dns.names.some((one) => one.controlAnswers > 0);
    // Who answers other questions is not silent: what stands out tells who it is.
    const { resolvers } = facts.aside;
    const how = resolvers.silence ?? 'silent';
    const owner = how === 'deaf' ? resolvers.owner : dns.silentOwner;
    const failed = Math.max(silent.length, internet.namedWithoutAddress);
    const values = {
      failed,
      how,
      whose: owner.whose,
      server: ifKnown(owner.servers[0]),
      servers: ifKnown(owner.servers.join(', ')),
    };
    return {
      // A stub on this computer that nobody stands behind is still set up by the network.
      kind: 'local',
      outcome: owner.outcome,
      strength: answersElsewhere || byControls ? 'strong' : 'fair',
      variant: how === 'signatures' ? 'signatures' : owner.outcome,
      values,
      because: [
        {
          message: 'because.names-silent',
          observations: [...silent.flatMap((one) => one.ids), ...internet.failed],
        },
        ...when(owner.servers.length > 0, {
          message: 'because.resolver-how',
          values,
          observations: owner.observations,
        }),
        { message: 'because.addresses-answer', observations: internet.trueAnswers },
        ...when(answersElsewhere, {
          message: 'because.public-resolvers-answer',
          observations: dns.control.observations,
        }),
      ],
      missing: answersElsewhere
        ? []
        : [{ message: 'missing.public-resolver', observations: dns.control.observations }],
      signs: [dns.system, internet],
      affects: 'everything',
    };
  },
};
