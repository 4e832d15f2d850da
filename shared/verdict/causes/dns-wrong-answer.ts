import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import type { NameReason } from '../facts/dns-reason.ts';
import { when } from '../finding.ts';
import { hostList, wayIsOpen } from './ways.ts';

const chosen: ReadonlySet<NameReason> = new Set(['blocked', 'hidden', 'signatures']);

/** The resolver used here gives wrong addresses, or none, for mail (protocols.md 2.5, rule 8). */
export const dnsWrongAnswer: Cause = {
  id: 'dns-wrong-answer',
  layer: 'way',
  // A wrong address leads to a stranger, who answers and shows his own certificate.
  before: ['tls-inspection', 'middlebox-answers', 'middlebox-breaks-tls', 'mail-hosts-blocked'],
  stop: 'internet',
  explain(facts) {
    // With a proxy, this computer's resolver is not asked: what works is right.
    if (wayIsOpen(facts) && facts.signIn.service.value !== 'unreachable') return undefined;
    const { dns } = facts;
    const names = dns.contradicted;
    const [first] = names;
    if (!first) return undefined;
    const { owner } = dns;
    const controlled = names.some((one) => one.controlAnswers > 0);
    const values = {
      ...hostList(names.map((one) => one.host)),
      host: first.host,
      answer: first.addresses[0] ?? first.word,
      word: first.word,
      problem: first.problem,
      reason: first.reason,
      whose: owner.whose,
      server: ifKnown(owner.servers[0]),
      more: new Set(names.map((one) => one.host)).size - 1,
      controlled: controlled ? 'yes' : 'no',
      servers: ifKnown(owner.servers.join(', ')),
    };
    return {
      kind: 'local',
      outcome: owner.outcome,
      strength: names.every((one) => one.byComparison) ? 'fair' : 'strong',
      // What was decided on purpose is not mended by a restart.
      variant: chosen.has(first.reason) && owner.outcome === 'network' ? first.reason : owner.outcome,
      values,
      because: [
        { message: 'because.wrong-address', values, observations: names.flatMap((one) => one.ids) },
        ...when(controlled, {
          message: 'because.public-resolvers-differ',
          observations: names.flatMap((one) => one.control.map((each) => each.id)),
        }),
        ...when(owner.servers.length > 1, {
          message: 'because.resolver-named',
          values,
          observations: owner.observations,
        }),
        ...when(dns.random.value === 'rewritten', {
          message: 'because.invented-names',
          observations: dns.random.observations,
        }),
      ],
      missing: [
        ...when(!controlled, { message: 'missing.public-resolver', observations: dns.control.observations }),
        ...when(!owner.sure, { message: 'missing.resolver-owner', observations: owner.observations }),
      ],
      signs: [dns.system],
    };
  },
  note({ dns }) {
    if (dns.random.value === 'rewritten') return { message: 'note.invented-names' };
    return dns.contradicted.length > 0
      ? { message: 'note.names-differ', values: { count: dns.contradicted.length } }
      : undefined;
  },
};
