import { failureMessage } from '../../messages/failure-message.ts';
import { ifKnown } from '../../messages/verdict.ts';
import { allPrograms } from '../affected.ts';
import type { Cause } from '../cause.ts';

/** The organisation's own sign-in server does not answer, the provider does (protocols.md 6.3, rule 29). */
export const federationServerDown: Cause = {
  id: 'federation-server-down',
  layer: 'sign-in',
  stop: 'sign-in',
  explain(facts) {
    const { signIn, internet, evidence } = facts;
    const { federation } = signIn;
    // Where the provider's sign-in is silent as well, or was not asked, the way or the provider may be at fault.
    if (federation.value !== 'down' || signIn.service.value !== 'alive') return undefined;
    if (internet.value !== 'ok' && !internet.provenByTls) return undefined;
    const tries = evidence.probe('sign-in:federated')?.measured.length ?? 0;
    const values = {
      host: ifKnown(federation.host),
      code: ifKnown(federation.code),
      failure: { messages: [failureMessage(federation.code || 'internal')] },
      tries,
    };
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: tries >= 2 ? 'strong' : 'fair',
      values,
      because: [
        { message: 'because.federation-silent', values, observations: federation.observations },
        { message: 'because.sign-in-alive', observations: signIn.service.observations },
      ],
      missing: [{ message: 'missing.inside-network', values, observations: [] }],
      signs: [federation],
      affects: allPrograms(facts),
    };
  },
};
