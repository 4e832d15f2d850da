import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { hostList } from './ways.ts';

const kinds: Readonly<Record<string, string>> = {
  name: 'name',
  'self-signed': 'self',
  'unknown-root': 'root',
  incomplete: 'chain',
};

/** Another server answers under the name, or one that nobody vouches for (protocols.md 3.3, rule 23). */
export const serverCertificateMismatch: Cause = {
  id: 'server-certificate-mismatch',
  layer: 'service',
  before: ['mail-service-unreachable'],
  stop: 'mail',
  explain({ tls, clock, mailbox }) {
    const strange = tls.faults.filter(
      (one) =>
        mailbox.isKeyHost(one.host) &&
        (one.fault === 'name' ||
          (!mailbox.large &&
            one.fault !== 'expired' &&
            one.fault !== 'revoked' &&
            one.fault !== 'not-yet-valid')),
    );
    const [first] = strange;
    if (!first || clock.value === 'bad') return undefined;
    const values = {
      ...hostList(strange.map((one) => one.host)),
      shown: ifKnown(first.names.slice(0, 3).join(', ') || first.issuer),
      kind: kinds[first.fault] ?? 'other',
    };
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: 'strong',
      ...(first.fault !== 'name' && { variant: 'nobody-vouches' }),
      values,
      because: [
        { message: 'because.certificate-strange', values, observations: strange.map((one) => one.id) },
      ],
      signs: [tls.handshake],
    };
  },
};
