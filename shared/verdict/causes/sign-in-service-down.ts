import { ifKnown } from '../../messages/verdict.ts';
import { allPrograms } from '../affected.ts';
import type { Cause } from '../cause.ts';
import type { Target } from '../facts/target.ts';
import type { Facts } from '../facts.ts';
import { incidentFor } from '../incident.ts';
import { aliveReason, describeFailing, incidentReasons } from './provider-routes.ts';

/** The provider's sign-in fails by its own word, or is silent (protocols.md 6.4, rules 26 and 27). */
export const signInServiceDown: Cause = {
  id: 'sign-in-service-down',
  layer: 'sign-in',
  before: ['sign-in-throttled', 'federation-server-down'],
  stop: 'sign-in',
  explain(facts) {
    const { value } = facts.signIn.service;
    const failing = failingDocuments(facts);
    if (failing.length === 0) return undefined;
    const { signIn, routes } = facts;
    const signed = failing.some((one) => one.providerTries > 0);
    const spoken = signed || failing.some((one) => one.unsignedTries > 0);
    const incident = incidentFor(spoken ? facts.aside : facts, failing);
    const mailWorks = routes.mail.value === 'alive';
    const values = {
      ...describeFailing(failing),
      mail: mailWorks ? 'yes' : 'no',
      incident: ifKnown(incident?.id),
      traces: ifKnown(signIn.traceIds.join(', ')),
    };
    // Silence is the provider's fault only when somebody else says so too (rule 27).
    const stalledTwice = value === 'silent' && failing.length >= 2;
    return {
      kind: 'provider',
      outcome: value === 'unstable' ? 'provider-partial' : 'provider-outage',
      strength: signed ? 'strong' : spoken || incident || stalledTwice ? 'fair' : 'hint',
      ...(spoken ? signIn.edge && { variant: 'edge' } : { variant: 'silent' }),
      values,
      because: [
        {
          message: spoken ? 'because.sign-in-says-failing' : 'because.sign-in-silent',
          values,
          observations: failing.flatMap((one) => one.observations),
        },
        ...(mailWorks ? [aliveReason(facts)] : []),
        ...incidentReasons(incident),
      ],
      failing,
      affects: allPrograms(facts),
      awaitsRepeats: value === 'unstable' || failing.length < 2,
    };
  },
};

/** The documents that fail in the way in which the service as a whole does. */
function failingDocuments({ signIn }: Facts): Target[] {
  const those = (...states: readonly Target['state'][]) =>
    signIn.failing.filter((one) => states.includes(one.state) && !one.intercepted);
  switch (signIn.service.value) {
    case 'failing':
    case 'unsigned':
      return those('provider', 'maintenance', 'unsigned', 'stall');
    case 'unstable':
      return signIn.failing.filter((one) => one.providerTries > 0 || one.state === 'stall');
    case 'silent':
    case 'unreachable':
      return those('stall', 'unreachable', 'handshake');
    case 'alive':
    case 'throttled':
    case 'middlebox':
    case 'unclear':
    case 'unknown':
      return [];
  }
}
