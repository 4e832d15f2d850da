import type { Cause } from '../cause.ts';
import { allGreen, hostList } from './ways.ts';

/** IPv6 is offered and does not carry: programs wait before they fall back (protocols.md 9.6, rule 42). */
export const ipv6Broken: Cause = {
  id: 'ipv6-broken',
  layer: 'line',
  stop: 'network',
  explain(facts) {
    const { ipv6 } = facts.transport;
    if (ipv6.value !== 'broken' || !allGreen(facts)) return undefined;
    const values = hostList(ipv6.hosts);
    return {
      kind: 'local',
      outcome: 'network',
      strength: ipv6.hosts.length >= 2 ? 'strong' : 'fair',
      values,
      because: [{ message: 'because.ipv6-silent', values, observations: ipv6.observations }],
      signs: [ipv6],
    };
  },
  note({ transport }) {
    if (transport.ipv6.value !== 'broken') return undefined;
    return { message: 'note.ipv6', values: hostList(transport.ipv6.hosts) };
  },
};
