import { awaiting, type Cause, guesses } from '../cause.ts';
import type { Facts } from '../facts.ts';
import { networkOwner } from './network-owner.ts';
import { hostList, wayIsOpen } from './ways.ts';

/** Mail hosts are closed from here while they work elsewhere (protocols.md 11.3, rule 12). */
export const mailHostsBlocked: Cause = {
  id: 'mail-hosts-blocked',
  outranks: [
    ...guesses,
    'mail-service-unreachable',
    'sign-in-throttled',
    'federation-server-down',
    'route-failing',
  ],
  explain(facts) {
    const { transport, internet, vantage } = facts;
    const { reach } = transport;
    if (reach.value === 'ok' || reach.value === 'unknown' || wayIsOpen(facts)) return undefined;
    if (internet.value !== 'ok' && internet.value !== 'partial') return undefined;
    const how = howBlocked(facts);
    if (!how) return undefined;
    const values = { ...hostList(reach.unreachableHosts), addresses: reach.addresses.length };
    return {
      outcome: how.variant === 'denied' ? 'device' : networkOwner(facts),
      confidence: how.confidence,
      variant: how.variant,
      values,
      because: [
        { message: `because.hosts-${how.variant}`, values, observations: reach.observations },
        ...(vantage.value === 'ok'
          ? [{ message: 'because.elsewhere-ok', observations: vantage.observations }]
          : []),
        {
          message: 'because.controls-pass',
          values: { passed: internet.passed, measured: internet.measured },
          observations: internet.trueAnswers,
        },
      ],
      missing: vantage.value === 'unknown' ? [{ message: 'missing.elsewhere', observations: [] }] : [],
      decidedBy: [reach],
      awaits: awaiting('control', 'tcp', 'proxy', 'vantage', 'interfaces'),
    };
  },
};

function howBlocked(
  facts: Facts,
): { variant: 'denied' | 'refused' | 'silent'; confidence: number } | undefined {
  const { reach } = facts.transport;
  const several = reach.unreachableHosts.length >= 2;
  if (reach.value === 'denied') return { variant: 'denied', confidence: 0.85 };
  // The front doors of large providers refuse nobody (protocols.md 3.2).
  if (reach.value === 'refused' && facts.mailbox.large)
    return { variant: 'refused', confidence: several ? 0.8 : 0.6 };
  if (reach.value === 'some' && facts.vantage.value !== 'ok') return undefined;
  if (facts.vantage.value === 'ok')
    return { variant: 'silent', confidence: facts.vantage.told ? 0.75 : 0.85 };
  // Mail, sign-in and everything else of one company at once is rather a filter than an outage, and yet a guess.
  const wide = reach.unreachableHosts.length >= 3 && facts.signIn.service.value === 'unreachable';
  return wide ? { variant: 'silent', confidence: 0.42 } : undefined;
}
