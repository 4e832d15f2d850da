import { awaiting, type Cause } from '../cause.ts';
import { allGreen, hostList } from './ways.ts';

/** IPv6 is offered and does not carry: programs wait before they fall back (protocols.md 9.6, rule 42). */
export const ipv6Broken: Cause = {
  id: 'ipv6-broken',
  outranks: ['healthy'],
  explain(facts) {
    const { ipv6 } = facts.transport;
    if (ipv6.value !== 'broken' || !allGreen(facts)) return undefined;
    const values = hostList(ipv6.hosts);
    return {
      outcome: 'network',
      confidence: ipv6.hosts.length >= 2 ? 0.8 : 0.6,
      values,
      because: [{ message: 'because.ipv6-silent', values, observations: ipv6.observations }],
      decidedBy: [ipv6],
      awaits: awaiting('tcp', 'route', 'sync', 'sign-in', 'control'),
    };
  },
  note({ transport }) {
    if (transport.ipv6.value !== 'broken') return undefined;
    return { message: 'note.ipv6', values: hostList(transport.ipv6.hosts) };
  },
};
