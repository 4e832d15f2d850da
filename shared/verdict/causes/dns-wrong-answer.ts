import { awaiting, type Cause, guesses, looksLikeProvider } from '../cause.ts';
import { round } from '../confidence.ts';
import { hostList, wayIsOpen } from './ways.ts';

/** The resolver used here gives wrong addresses, or none, for mail (protocols.md 2.5, rule 8). */
export const dnsWrongAnswer: Cause = {
  id: 'dns-wrong-answer',
  outranks: [
    ...looksLikeProvider.filter((one) => one !== 'provider-dns-failure'),
    ...guesses,
    'tls-inspection',
    'root-store-outdated',
    'middlebox-answers',
    'middlebox-breaks-tls',
    'mail-hosts-blocked',
    'mail-ports-blocked',
    'domain-dns-broken',
    'autodiscover-misdirected',
    'sign-in-throttled',
  ],
  explain(facts) {
    const { dns, signIn } = facts;
    const names = dns.contradicted;
    const [first] = names;
    if (!first) return undefined;
    // With a proxy, this computer's resolver is not asked: what works is right.
    if (wayIsOpen(facts) && signIn.service.value !== 'unreachable') return undefined;
    const { owner } = dns;
    const controlled = names.some((one) => one.controlAnswers > 0);
    const values = {
      ...hostList(names.map((one) => one.host)),
      host: first.host,
      answer: first.word === 'answer' ? (first.addresses[0] ?? '-') : first.word,
      word: first.word,
      problem: first.problem,
      servers: owner.servers.join(', ') || '-',
    };
    return {
      outcome: owner.outcome,
      confidence: round((controlled ? 0.9 : 0.8) - (owner.sure ? 0 : 0.05)),
      variant: owner.outcome,
      values,
      because: [
        { message: 'because.wrong-address', values, observations: names.flatMap((one) => one.ids) },
        ...(controlled
          ? [
              {
                message: 'because.public-resolvers-differ',
                observations: names.flatMap((one) => one.control.map((each) => each.id)),
              },
            ]
          : []),
        ...(owner.servers.length > 0
          ? [{ message: 'because.resolver-named', values, observations: owner.observations }]
          : []),
        ...(dns.random.value === 'rewritten'
          ? [{ message: 'because.invented-names', observations: dns.random.observations }]
          : []),
      ],
      missing: [
        ...(controlled
          ? []
          : [{ message: 'missing.public-resolver', observations: dns.control.observations }]),
        ...(owner.sure ? [] : [{ message: 'missing.resolver-owner', observations: owner.observations }]),
      ],
      decidedBy: [dns.system],
      awaits: awaiting(
        'hosts-file',
        'dns',
        'dns-at',
        'dns-control',
        'dns-random',
        'tls',
        'tcp',
        'gateway',
        'interfaces',
      ),
    };
  },
  note({ dns }) {
    if (dns.random.value === 'rewritten') return { message: 'note.invented-names' };
    return dns.contradicted.length > 0
      ? { message: 'note.names-differ', values: { count: dns.contradicted.length } }
      : undefined;
  },
};
