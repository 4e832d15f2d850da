import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { resolverIsLost } from './ways.ts';

/** The organisation's own domain cannot be looked up (protocols.md 2.2, rule 11). */
export const domainDnsBroken: Cause = {
  id: 'domain-dns-broken',
  layer: 'domain',
  stop: 'internet',
  explain(facts) {
    const { domain, evidence } = facts;
    if (domain.value === 'ok' || domain.value === 'unknown' || resolverIsLost(facts)) return undefined;
    // A domain without mail records may still be somebody's sign-in name.
    if (domain.value === 'no-mail' && facts.mailbox.provider !== 'unknown') return undefined;
    // A name that nobody knows is first a question of spelling (design.md 1b.10): domain-not-found asks it.
    if (domain.value === 'gone' && !evidence.request.spelledRight) return undefined;
    const values = { domain: evidence.request.domain, word: ifKnown(domain.word) };
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: domain.confirmed && domain.value !== 'no-mail' ? 'strong' : 'fair',
      variant: domain.value,
      values,
      because: [{ message: `because.domain-${domain.value}`, values, observations: domain.observations }],
      missing: domain.confirmed ? [] : [{ message: 'missing.public-resolver', observations: [] }],
      signs: [domain],
    };
  },
};
