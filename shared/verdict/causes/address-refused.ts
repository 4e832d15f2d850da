import type { Cause } from '../cause.ts';
import type { RouteFact } from '../facts/routes.ts';
import type { FactSet } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { describeFailing } from './provider-routes.ts';
import { errorValues, toldOf, toldReason } from './told-error.ts';

/**
 * The mail servers answer, and refuse this address, network or rate (RFC 3463 X.7.x, RFC 5321 4.2). That is about us: neither
 * their failure nor a fault of this network (design.md 1b.4), so it is said and accuses nobody. Anything that is proved beside
 * it comes first.
 */
export const addressRefused: Cause = {
  id: 'address-refused',
  layer: 'none',
  before: ['not-enough-evidence'],
  stop: 'seen',
  asksElsewhere: true,
  explain(facts) {
    const { refusal } = facts.routes;
    if (refusal.value === 'none') return lockedOut(facts) ?? toldLimit(facts);
    const values = { ...describeFailing(refusal.by), count: refusal.by.length };
    return {
      kind: 'open',
      outcome: 'inconclusive',
      strength: 'hint',
      ...(refusal.value === 'throttled' && { variant: 'throttled' }),
      values,
      because: [{ message: 'because.address-refused', values, observations: refusal.observations }],
      missing: [
        {
          message: refusal.value === 'throttled' ? 'missing.later' : 'missing.other-network',
          observations: [],
        },
      ],
    };
  },
};

/**
 * Hosters lock an address out after a few wrong passwords (fail2ban, cPHulk, csf/lfd): then it gets no answer or a refusal from
 * that host alone, while everybody else is served. Nothing on the wire tells that from a filter on the way, so it is named as
 * what it is: a possibility, where the same mail works from elsewhere and strangers answer from here.
 */
function lockedOut(facts: FactSet): Finding | undefined {
  if (!facts.mailbox.small) return undefined;
  const quiet = facts.routes.counted.filter(isQuiet);
  if (quiet.length === 0) return undefined;
  const { vantage, internet } = facts;
  if (vantage.value !== 'ok') return undefined;
  if (internet.value !== 'ok' && internet.value !== 'partial') return undefined;
  const values = { ...describeFailing(quiet), count: quiet.length };
  return {
    kind: 'open',
    outcome: 'inconclusive',
    strength: 'hint',
    variant: 'locked',
    values,
    because: [
      {
        message: 'because.only-from-here',
        values,
        observations: quiet.flatMap((one) => one.observations),
      },
      { message: 'because.elsewhere-ok', observations: vantage.observations },
      {
        message: 'because.controls-pass',
        values: { passed: internet.passed, measured: internet.measured },
        observations: internet.trueAnswers,
      },
    ],
    missing: [
      { message: 'missing.lock-list', values: { ...values }, observations: [] },
      { message: 'missing.other-network', observations: [] },
    ],
  };
}

/** The person was shown that the server limits or refuses, and from here it does neither at the moment. */
function toldLimit(facts: FactSet): Finding | undefined {
  if (!toldOf(facts, 'server-refuses-us')) return undefined;
  return {
    kind: 'open',
    outcome: 'inconclusive',
    strength: 'hint',
    variant: 'told',
    values: { ...describeFailing([]), ...errorValues(facts), count: 0 },
    because: [toldReason(facts)],
    missing: [{ message: 'missing.later', observations: [] }],
  };
}

/** A lock looks like a closed port, like silence, or like a call that is taken and dropped. */
function isQuiet({ state, passes }: RouteFact): boolean {
  return passes === 0 && (state === 'refused' || state === 'unreachable' || state === 'stall');
}
