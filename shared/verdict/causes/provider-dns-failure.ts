import { awaiting, type Cause, guesses } from '../cause.ts';
import type { NameFacts } from '../facts/dns.ts';
import type { Target } from '../facts/target.ts';
import { hostList } from './ways.ts';

/** Nobody in the world finds the provider's names (protocols.md 2.2, rule 10). */
export const providerDnsFailure: Cause = {
  id: 'provider-dns-failure',
  outranks: [...guesses, 'mail-service-unreachable', 'sign-in-throttled', 'mail-hosts-blocked'],
  explain(facts) {
    const { dns, mailbox, routes } = facts;
    const { lost } = dns;
    // Names below the organisation's own domain are its own to keep.
    if (lost.length === 0 || mailbox.ownServers) return undefined;
    const values = {
      ...hostList(lost.map((one) => one.host)),
      operators: Math.max(...lost.map((one) => one.controlFails)),
      word: lost[0]?.controlWord ?? '-',
    };
    return {
      outcome:
        routes.mail.value === 'partly' || routes.mail.value === 'alive'
          ? 'provider-partial'
          : 'provider-outage',
      confidence: 0.85,
      values,
      because: [
        {
          message: 'because.names-lost',
          values,
          observations: lost.flatMap((one) => [...one.ids, ...one.control.map((each) => each.id)]),
        },
      ],
      failing: lost.map(asTarget),
      awaits: awaiting('dns', 'dns-at', 'dns-control', 'control', 'hosts-file', 'proxy', 'route'),
    };
  },
};

/** Each public operator that fails at the name is a try of its own. */
function asTarget(name: NameFacts): Target {
  return {
    probe: `dns:${name.host}`,
    host: name.host,
    state: 'name',
    failing: 'name',
    tries: name.controlFails + 1,
    passes: 0,
    providerTries: name.controlFails,
    counts: { name: name.controlFails + 1 },
    statusCodes: [],
    frontDoors: [],
    intercepted: false,
    observations: name.ids,
  };
}
