import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { spokenTarget } from '../facts/target.ts';
import { allGreen, hostList } from './ways.ts';

/** Nobody in the world finds the provider's names (protocols.md 2.2, rule 10). */
export const providerDnsFailure: Cause = {
  id: 'provider-dns-failure',
  layer: 'service',
  before: ['mail-service-unreachable', 'mail-service-errors'],
  stop: 'internet',
  explain(facts) {
    const { dns, mailbox, routes } = facts;
    const { lost } = dns;
    // Names below the organisation's own domain are its own to keep.
    if (lost.length === 0 || mailbox.ownServers) return undefined;
    // A name that nobody finds and nobody needs: every way was reached without it.
    if (allGreen(facts)) return undefined;
    const values = {
      ...hostList(lost.map((one) => one.host)),
      operators: Math.max(...lost.map((one) => one.controlFails)),
      word: ifKnown(
        lost.every((one) => one.control.some((each) => each.why === 'signatures'))
          ? 'signatures'
          : lost[0]?.controlWord,
      ),
    };
    return {
      kind: 'provider',
      outcome:
        routes.mail.value === 'partly' || routes.mail.value === 'alive'
          ? 'provider-partial'
          : 'provider-outage',
      // Who was only asked in clear text may be somebody else on this line.
      strength: lost.some((one) => one.controlProven) ? 'strong' : 'fair',
      values,
      because: [
        {
          message: 'because.names-lost',
          values,
          observations: lost.flatMap((one) => [...one.ids, ...one.control.map((each) => each.id)]),
        },
      ],
      failing: lost.map((one) =>
        // Each public operator that fails at the name is a try of its own.
        spokenTarget(`dns:${one.host}`, one.host, 'name', one.ids, one.controlFails),
      ),
    };
  },
};
