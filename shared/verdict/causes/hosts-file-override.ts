import type { Cause } from '../cause.ts';
import type { Facts } from '../facts.ts';

/** Names below the organisation's domain that mail programs ask for. */
const mailNames = ['autodiscover', 'mail', 'imap', 'pop', 'pop3', 'smtp', 'owa', 'webmail', 'exchange'];

/** A line in the hosts file sends mail elsewhere (protocols.md 9.5, rule 5). */
export const hostsFileOverride: Cause = {
  id: 'hosts-file-override',
  layer: 'computer',
  stop: 'device',
  standsAlone: true,
  explain(facts) {
    const entries = decisive(facts);
    const [first] = entries;
    if (facts.hostsFile.value !== 'override' || !first) return undefined;
    return {
      kind: 'local',
      outcome: 'device',
      strength: 'proof',
      values: { count: entries.length, host: first.name, address: first.address, line: first.line },
      because: [
        {
          message: 'because.hosts-entry',
          values: { host: first.name, address: first.address, line: first.line, count: entries.length },
          observations: facts.hostsFile.observations,
        },
      ],
      signs: [facts.hostsFile],
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
    return mailNames.some((one) => host === `${one}.${domain}`);
  });
}
