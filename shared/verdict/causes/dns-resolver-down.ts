import { awaiting, type Cause, furtherOut } from '../cause.ts';
import { somethingAnswers } from './ways.ts';

/** Names do not resolve here at all, while addresses answer (protocols.md 11.3, rules 8 and 9). */
export const dnsResolverDown: Cause = {
  id: 'dns-resolver-down',
  outranks: furtherOut.filter(
    (one) => !['dns-resolver-down', 'clock-wrong', 'proxy-unreachable', 'provider-dns-failure'].includes(one),
  ),
  explain(facts) {
    const { dns, internet } = facts;
    if (somethingAnswers(facts)) return undefined;
    const silent = dns.names.filter((one) => one.problem === 'silent' || one.problem === 'servfail');
    const byNames =
      dns.names.length > 0 && silent.length === dns.names.length && dns.allSilent && dns.lost.length === 0;
    const byControls =
      internet.value === 'literals-only' &&
      internet.namedFailed >= 2 &&
      internet.namedWithoutAddress === internet.namedFailed;
    if (!byControls && !(byNames && internet.passed > 0)) return undefined;
    const answersElsewhere = dns.names.some((one) => one.controlAnswers > 0);
    const owner = dns.silentOwner;
    const failed = Math.max(silent.length, internet.namedWithoutAddress);
    return {
      // A stub on this computer that nobody stands behind is still set up by the network.
      outcome: owner.outcome,
      confidence: answersElsewhere ? 0.9 : byControls ? 0.75 : 0.7,
      variant: owner.outcome,
      values: { failed, servers: owner.servers.join(', ') || '-' },
      because: [
        {
          message: 'because.names-silent',
          values: { failed },
          observations: [...silent.flatMap((one) => one.ids), ...internet.failed],
        },
        ...(internet.trueAnswers.length > 0
          ? [{ message: 'because.addresses-answer', observations: internet.trueAnswers }]
          : []),
        ...(answersElsewhere
          ? [{ message: 'because.public-resolvers-answer', observations: dns.control.observations }]
          : []),
      ],
      missing: answersElsewhere
        ? []
        : [{ message: 'missing.public-resolver', observations: dns.control.observations }],
      decidedBy: [
        { value: 'silent', observations: silent.flatMap((one) => one.ids) },
        {
          value: internet.value,
          observations: internet.value === 'literals-only' ? internet.observations : [],
        },
      ],
      affects: 'everything',
      // When nothing of the controls' names resolves, no other name will.
      awaits: awaiting(
        'control',
        'proxy',
        'gateway',
        'interfaces',
        ...(byControls ? [] : ['dns', 'dns-control']),
      ),
    };
  },
};
