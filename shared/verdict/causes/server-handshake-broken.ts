import { failureMessage } from '../../messages/failure-message.ts';
import { ifKnown } from '../../messages/verdict.ts';
import type { HandshakeStep } from '../../model/handshake.ts';
import type { Strength } from '../../model/verdict.ts';
import type { Cause } from '../cause.ts';
import type { BrokenHandshake } from '../facts/broken-handshakes.ts';
import { unique } from '../facts/fact.ts';
import { when } from '../finding.ts';
import { administratorAdvice, faultReasons, programReasons } from './fault-words.ts';
import { hostList } from './ways.ts';

/** A server of one's own breaks the handshake off: too old, without a key, or by a word of its own (protocols.md 3.3). */
export const serverHandshakeBroken: Cause = {
  id: 'server-handshake-broken',
  layer: 'service',
  // A certificate that was shown says more; that others say nothing says less.
  before: ['mail-service-unreachable'],
  stop: 'mail',
  asksElsewhere: true,
  explain(facts) {
    const { tls, mailbox, internet } = facts;
    // Large providers have no such servers: what breaks there is broken on the way.
    if (mailbox.large || mailbox.provider === 'unknown') return undefined;
    // What makes the difference is the name or the size: something on the way.
    if (tls.discrimination.value === 'name' || tls.discrimination.value === 'size') return undefined;
    // Without a secure connection to anybody it may as well be everybody's.
    if (!internet.provenByTls && internet.value !== 'ok') return undefined;
    const broken = tls.broken.handshakes.filter((one) => !tls.inspection.hosts.includes(one.host));
    const [first] = broken;
    if (!first) return undefined;
    const codes = unique(broken.map((one) => one.code));
    const strength = howSure(broken);
    return {
      kind: 'local',
      outcome: 'organisation',
      strength,
      values: {
        ...hostList(broken.map(({ host, port }) => (port === undefined ? host : `${host}:${port}`))),
        what: { messages: codes.map(failureMessage) },
        code: first.code,
        after: messageNames[first.after ?? 'client-hello'],
        alert: ifKnown(first.alert),
        tries: broken.reduce((sum, one) => sum + one.tries, 0),
      },
      because: [
        ...faultReasons(broken),
        ...programReasons(codes),
        ...when(internet.provenByTls, { message: 'because.others-secure', observations: [] }),
      ],
      missing: when(strength !== 'strong', { message: 'missing.who-cuts', observations: [] }),
      advice: administratorAdvice(codes),
      signs: [tls.broken],
      awaitsRepeats: strength === 'fair',
    };
  },
};

/**
 * A word that means one thing is the server's, and a filter sends none of them. After a public certificate of the true
 * name whoever hangs up is that server or stands before it. Silence proves nobody's fault.
 */
function howSure(broken: readonly BrokenHandshake[]): Strength {
  const said = broken.filter((one) => one.how === 'said');
  if (said.reduce((sum, one) => sum + one.tries, 0) >= 2) return 'strong';
  if (said.length > 0 || broken.some((one) => one.how === 'refused')) return 'fair';
  return broken.some((one) => one.how === 'cut' && one.shown) ? 'fair' : 'hint';
}

/** As RFC 8446 names what the far end had sent, or what it did not answer. */
const messageNames: Readonly<Record<HandshakeStep, string>> = {
  'client-hello': 'ClientHello',
  'server-hello': 'ServerHello',
  certificate: 'Certificate',
};
