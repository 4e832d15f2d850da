import { awaiting, type Cause, guesses } from '../cause.ts';

/** The organisation's own domain cannot be looked up (protocols.md 2.2, rule 11). */
export const domainDnsBroken: Cause = {
  id: 'domain-dns-broken',
  outranks: [...guesses, 'autodiscover-misdirected', 'federation-server-down', 'mail-service-unreachable'],
  explain({ domain, dns, internet, evidence, mailbox }) {
    const { records } = domain;
    if (records.value === 'ok' || records.value === 'unknown') return undefined;
    // A resolver that fails at everything says nothing about one domain.
    if (
      !records.confirmed &&
      (dns.system.value === 'silent' || dns.system.value === 'servfail' || internet.passed === 0)
    ) {
      return undefined;
    }
    // A domain without mail records may still be somebody's sign-in name.
    if (records.value === 'no-mail' && mailbox.provider !== 'unknown') return undefined;
    const values = { domain: evidence.request.domain, word: records.word ?? '-' };
    return {
      outcome: 'organisation',
      confidence: (records.value === 'no-mail' ? 0.7 : 0.8) + (records.confirmed ? 0.1 : 0),
      variant: records.value,
      values,
      because: [{ message: `because.domain-${records.value}`, values, observations: records.observations }],
      missing: records.confirmed ? [] : [{ message: 'missing.public-resolver', observations: [] }],
      decidedBy: [records],
      awaits: awaiting('domain', 'dns', 'control'),
    };
  },
};
