import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { hostList, resolverIsLost } from './ways.ts';

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
    if (domain.value === 'parked' && facts.mailbox.provider !== 'unknown') return undefined;
    const signatures = domain.word === 'signatures';
    // Names of hosts are only waited for where they tell more.
    const rejected = signatures ? facts.dns.zoneBroken : [];
    const values = {
      domain: evidence.request.domain,
      word: ifKnown(domain.word),
      ...(domain.parkedAt !== '' && { nameServer: domain.parkedAt }),
    };
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: domain.confirmed && domain.value !== 'no-mail' ? 'strong' : 'fair',
      variant: signatures ? 'signatures' : domain.value,
      values,
      because: [
        {
          message: signatures ? 'because.domain-signatures' : `because.domain-${domain.value}`,
          values,
          observations: domain.observations,
        },
        ...when(rejected.length > 0, {
          message: 'because.zone-rejected',
          values: hostList(rejected.map((one) => one.host)),
          observations: rejected.flatMap((one) => one.ids),
        }),
      ],
      missing: domain.confirmed ? [] : [{ message: 'missing.public-resolver', observations: [] }],
      signs: [domain],
    };
  },
};
