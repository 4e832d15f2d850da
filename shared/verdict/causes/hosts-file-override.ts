import type { Cause } from '../cause.ts';
import { placeOf } from '../facts/place.ts';
import type { Facts } from '../facts.ts';

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
          observations: facts.hostsFile.observations,
        },
      ],
      signs: [facts.hostsFile],
    };
  },
  note(facts) {
    const { hostsFile } = facts;
    // A line that leads to the right server today keeps it there when the server moves; one that mail never asks for is nothing.
    if (hostsFile.entries.length === 0) return undefined;
    return { message: 'note.hosts-entries', values: { count: hostsFile.entries.length } };
  },
};

/** Lines for hosts of the mailbox, and for other names of the domain that were asked and did not answer. */
function decisive({ hostsFile, mailbox, evidence }: Facts) {
  const hostsThat = (status: 'ok' | 'failed') =>
    new Set(evidence.observations.filter((one) => one.status === status).map((one) => placeOf(one)?.host));
  const answering = hostsThat('ok');
  const failing = hostsThat('failed');
  return hostsFile.entries.filter(({ name }) => {
    const host = name.toLowerCase();
    return mailbox.isKeyHost(host) || (failing.has(host) && !answering.has(host));
  });
}
