import { awaiting, type Cause, guesses, looksLikeProvider } from '../cause.ts';
import type { Facts } from '../facts.ts';
import { isUnder } from '../host.ts';

/** Names below the organisation's domain that mail programs ask for. */
const mailNames = ['autodiscover', 'mail', 'imap', 'pop', 'pop3', 'smtp', 'owa', 'webmail', 'exchange'];

/** A line in the hosts file sends mail elsewhere (protocols.md 9.5, rule 5). */
export const hostsFileOverride: Cause = {
  id: 'hosts-file-override',
  outranks: [
    ...looksLikeProvider,
    ...guesses,
    'dns-wrong-answer',
    'tls-inspection',
    'root-store-outdated',
    'middlebox-answers',
    'middlebox-breaks-tls',
    'mail-hosts-blocked',
    'mail-ports-blocked',
    'autodiscover-misdirected',
    'captive-portal',
  ],
  explain(facts) {
    const entries = decisive(facts);
    const [first] = entries;
    if (facts.hostsFile.value !== 'override' || !first) return undefined;
    return {
      outcome: 'device',
      confidence: 0.97,
      values: { count: entries.length, host: first.name, address: first.address, line: first.line },
      because: [
        {
          message: 'because.hosts-entry',
          values: { host: first.name, address: first.address, line: first.line, count: entries.length },
          observations: facts.hostsFile.observations,
        },
      ],
      decidedBy: [facts.hostsFile],
      awaits: awaiting('hosts-file', ...entries.slice(0, 5).map((one) => `tls:${one.name.toLowerCase()}`)),
    };
  },
  note(facts) {
    const { hostsFile } = facts;
    if (hostsFile.value !== 'override' && hostsFile.value !== 'harmless') return undefined;
    return { message: 'note.hosts-entries', values: { count: hostsFile.entries.length } };
  },
};

function decisive(facts: Facts) {
  const domain = facts.evidence.request.domain.toLowerCase();
  return facts.hostsFile.entries.filter(({ name }) => {
    const host = name.toLowerCase();
    if (facts.mailbox.isKeyHost(host)) return true;
    return isUnder(host, domain) && mailNames.some((one) => host === `${one}.${domain}`);
  });
}
