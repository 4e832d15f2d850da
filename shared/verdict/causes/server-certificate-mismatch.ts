import { failureMessage } from '../../messages/failure-message.ts';
import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { unique } from '../facts/fact.ts';
import type { CertificateFault } from '../facts/tls.ts';
import type { Facts } from '../facts.ts';
import { when } from '../finding.ts';
import { administratorAdvice, faultReasons, programReasons } from './fault-words.ts';
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
  before: ['server-handshake-broken', 'mail-service-unreachable'],
  stop: 'mail',
  explain(facts) {
    const { tls, clock, mailbox } = facts;
    const strange = tls.faults.filter((one) => isServersOwn(facts, one));
    const [first] = strange;
    if (!first || clock.value === 'bad') return undefined;
    const codes = unique(strange.map((one) => one.code));
    const variant = variants[first.fault];
    const values = {
      ...hostList(strange.map((one) => one.host)),
      shown: ifKnown(first.names.slice(0, 3).join(', ') || first.issuer),
      fault: variant === 'unfit' ? first.code : first.fault,
      kind: kinds[first.fault] ?? 'other',
      what: { messages: codes.map(failureMessage) },
    };
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: 'strong',
      ...(variant !== undefined && { variant }),
      values,
      because: [
        ...(variant === 'unfit'
          ? faultReasons(strange.map(({ host, code, id }) => ({ host, code, observations: [id] })))
          : [
              {
                message: 'because.certificate-strange' as const,
                values,
                observations: strange.map((one) => one.id),
              },
            ]),
        // A large provider's certificate is in order: somebody else's was shown.
        ...(mailbox.large ? [] : programReasons(codes.filter((code) => isFetched(strange, code)))),
        ...when(first.fault === 'not-yet-valid', {
          message: 'because.clock-right',
          observations: clock.observations,
        }),
      ],
      ...(!mailbox.large && { advice: administratorAdvice(codes) }),
      signs: [tls.handshake],
    };
  },
};

function isServersOwn({ mailbox, clock }: Facts, { host, fault }: CertificateFault): boolean {
  if (!mailbox.isKeyHost(host)) return false;
  if (fault === 'name') return true;
  if (mailbox.large || fault === 'expired' || fault === 'revoked') return false;
  // By a clock that nobody has checked, the certificate's dates say nothing.
  return fault !== 'not-yet-valid' || clock.value === 'ok';
}

const variants: Readonly<
  Record<CertificateFault['fault'], 'nobody-vouches' | 'incomplete' | 'unfit' | undefined>
> = {
  name: undefined,
  'self-signed': 'nobody-vouches',
  'unknown-root': 'nobody-vouches',
  incomplete: 'incomplete',
  expired: undefined,
  revoked: undefined,
  'not-yet-valid': 'unfit',
  unfit: 'unfit',
  other: 'unfit',
};

/** What programs do about a missing certificate is known where they are told where to fetch it. */
function isFetched(strange: readonly CertificateFault[], code: CertificateFault['code']): boolean {
  return code !== 'tls-incomplete-chain' || strange.every((one) => one.code !== code || one.fetchable);
}
