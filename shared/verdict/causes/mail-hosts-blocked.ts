import type { Strength } from '../../model/verdict.ts';
import type { Cause } from '../cause.ts';
import type { RouteFact } from '../facts/routes.ts';
import { isAlive } from '../facts/target.ts';
import type { FactSet } from '../facts.ts';
import { type Finding, when } from '../finding.ts';
import { networkOwner } from './network-owner.ts';
import { hostList, wayIsOpen } from './ways.ts';

/** Mail hosts are closed from here while they work elsewhere (protocols.md 11.3, rule 12). */
export const mailHostsBlocked: Cause = {
  id: 'mail-hosts-blocked',
  layer: 'way',
  stop: 'network',
  explain(facts) {
    if (wayIsOpen(facts)) return undefined;
    const leftOut = pastProxy(facts);
    if (leftOut.length > 0) return excepted(facts, leftOut);
    const { reach } = facts.transport;
    if (reach.value === 'ok' || reach.value === 'unknown') return undefined;
    const { internet, vantage } = facts;
    if (internet.value !== 'ok' && internet.value !== 'partial') return undefined;
    const how = howBlocked(facts);
    if (!how) return undefined;
    const values = {
      ...hostList(reach.unreachableHosts),
      addresses: new Set(reach.addresses).size,
      how: how.variant,
      elsewhere: vantage.value === 'ok' ? 'yes' : 'no',
    };
    return {
      kind: 'local',
      outcome: how.variant === 'denied' ? 'device' : networkOwner(facts),
      strength: how.strength,
      variant: how.variant,
      values,
      because: [
        { message: `because.hosts-${how.variant}`, values, observations: reach.observations },
        ...when(vantage.value === 'ok', {
          message: 'because.elsewhere-ok',
          observations: vantage.observations,
        }),
        {
          message: 'because.controls-pass',
          values: { passed: internet.passed, measured: internet.measured },
          observations: internet.trueAnswers,
        },
      ],
      missing: vantage.value === 'unknown' ? [{ message: 'missing.elsewhere', observations: [] }] : [],
      signs: [reach],
    };
  },
};

/** Ways over the web that leave the proxy out where nothing gets out past it. */
function pastProxy({ wayOut, routes }: FactSet): readonly RouteFact[] {
  if (wayOut.value !== 'proxy-only') return [];
  return routes.all.filter(
    (one) => one.role === 'core' && one.port === undefined && !one.byProxy && !isAlive(one) && isTried(one),
  );
}

const isTried = ({ state }: RouteFact) => state !== 'not-applicable' && state !== 'unknown';

function excepted(facts: FactSet, leftOut: readonly RouteFact[]): Finding {
  const values = hostList(leftOut.map((one) => one.host));
  return {
    kind: 'local',
    outcome: 'organisation',
    strength: 'strong',
    variant: 'past-proxy',
    values,
    because: [
      {
        message: 'because.hosts-past-proxy',
        values,
        observations: [...leftOut.flatMap((one) => one.observations), ...facts.wayOut.observations],
      },
    ],
    signs: [facts.wayOut],
  };
}

function howBlocked(
  facts: FactSet,
): { variant: 'denied' | 'refused' | 'silent'; strength: Strength } | undefined {
  const { reach } = facts.transport;
  if (reach.value === 'denied') return { variant: 'denied', strength: 'strong' };
  // The front doors of large providers refuse nobody (protocols.md 3.2).
  if (reach.value === 'refused' && facts.mailbox.large)
    return { variant: 'refused', strength: reach.unreachableHosts.length >= 2 ? 'strong' : 'fair' };
  if (facts.vantage.value === 'ok')
    return { variant: 'silent', strength: facts.vantage.told ? 'fair' : 'strong' };
  if (reach.value === 'some') return undefined;
  // Mail, sign-in and everything else of one company at once is rather a filter than an outage, and yet a guess.
  const wide = reach.unreachableHosts.length >= 3 && facts.signIn.service.value === 'unreachable';
  return wide ? { variant: 'silent', strength: 'hint' } : undefined;
}
