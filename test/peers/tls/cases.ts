import type { TlsOptions } from 'node:tls';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { HandshakeStep, TlsAlert } from '../../../shared/model/handshake.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';
import type { CauseId } from '../../../shared/verdict/cause.ts';
import { type ChainChange, clientAuth, serverAuth } from './certificates.ts';
import type { CutAfter, Ending } from './servers.ts';

/** How the far end is made, beyond a sound one. */
export type PeerOf =
  | { is: 'tls'; options?: TlsOptions; cut?: { after: CutAfter; ending: Ending } }
  | { is: 'openssl'; options: readonly string[] }
  | { is: 'raw'; answer: Buffer; ending: Ending; when?: 'asked' | 'connected' }
  | { is: 'picky'; dislikes: 'name' | 'size'; ending: Ending };

export interface TlsCase {
  name: string;
  host?: string;
  chain?: ChainChange;
  peer?: PeerOf;
  /** What the handshake alone says; absent: it is sound. */
  code?: FailureCode;
  /** What the dialogue behind it says, where that is something else. */
  dialogue?: FailureCode;
  after?: HandshakeStep;
  alert?: TlsAlert;
  /** The chain is captured, although it failed. */
  shown?: true;
  /** Of a small mailbox whose one server it is. Absent: other facts decide, and it must not be called well. */
  verdict?: { outcome: Outcome; cause: CauseId } | undefined;
}

const expired = { outcome: 'organisation', cause: 'server-certificate-expired' } as const;
const unfit = { outcome: 'organisation', cause: 'server-certificate-mismatch' } as const;
const broken = { outcome: 'organisation', cause: 'server-handshake-broken' } as const;
const open = { outcome: 'inconclusive', cause: 'not-enough-evidence' } as const;
const filtered = { outcome: 'network', cause: 'middlebox-breaks-tls' } as const;

const chained = (name: string, chain: ChainChange, more: Partial<TlsCase> = {}): TlsCase => ({
  name,
  chain,
  shown: true,
  verdict: unfit,
  ...more,
});
const sound = (name: string, chain: ChainChange, more: Partial<TlsCase> = {}): TlsCase => ({
  name,
  chain,
  ...more,
});

/** keyCertSign and cRLSign, digitalSignature, as bits of the extension. */
const [digitalSignature, crlSign] = [1, 64];

const certificates: readonly TlsCase[] = [
  chained('expired', { leaf: { from: -100, to: -2 } }, { code: 'tls-expired', verdict: expired }),
  chained(
    'expired a minute ago',
    { leaf: { from: -90, to: -1 / 1440 } },
    { code: 'tls-expired', verdict: expired },
  ),
  chained(
    'an expired intermediate',
    { issuer: { from: -900, to: -10 } },
    { code: 'tls-issuer-expired', verdict: expired },
  ),
  chained(
    'an expired upper intermediate',
    { above: { from: -900, to: -10 } },
    { code: 'tls-issuer-expired', verdict: expired },
  ),
  chained(
    'expired itself and above',
    { leaf: { from: -90, to: -3 }, issuer: { from: -900, to: -10 } },
    { code: 'tls-expired', verdict: expired },
  ),
  chained('not yet valid', { leaf: { from: 2, to: 90 } }, { code: 'tls-not-yet-valid' }),
  chained(
    'an intermediate that is not yet valid',
    { issuer: { from: 2, to: 900 } },
    { code: 'tls-not-yet-valid' },
  ),
  chained('for another name', { leaf: { names: ['www.parked.example'] } }, { code: 'tls-name-mismatch' }),
  chained(
    'a wildcard one label too high',
    { leaf: { names: ['*.example.org'] } },
    { code: 'tls-name-mismatch', host: 'a.imap.example.org' },
  ),
  chained(
    'a wildcard that stands for the name itself',
    { leaf: { names: ['*.imap.example.org'] } },
    { code: 'tls-name-mismatch' },
  ),
  chained('a wildcard in the middle', { leaf: { names: ['imap.*.org'] } }, { code: 'tls-name-mismatch' }),
  chained(
    'the name of an address, asked by address',
    { leaf: { names: ['imap.example.org'] } },
    { code: 'tls-name-mismatch', host: '203.0.113.7' },
  ),
  chained(
    'an address as a DNS name',
    { leaf: { names: ['203.0.113.8'], commonName: '203.0.113.7' } },
    { code: 'tls-name-mismatch', host: '203.0.113.7' },
  ),
  chained('the name without its top', { leaf: { names: ['imap.example'] } }, { code: 'tls-name-mismatch' }),
  chained(
    'another name in an internationalised domain',
    { leaf: { names: ['imap.xn--mller-kva.example'] } },
    { code: 'tls-name-mismatch', host: 'imap.xn--mnchen-3ya.example' },
  ),
  chained('common name only', { leaf: { withoutNames: true } }, { code: 'tls-common-name-only' }),
  chained('self-signed', { root: 'self' }, { code: 'tls-self-signed' }),
  chained(
    'self-signed and expired',
    { root: 'self', leaf: { from: -900, to: -9 } },
    { code: 'tls-expired', verdict: expired },
  ),
  chained(
    'of a root that nobody knows',
    { root: 'stranger', sends: 'with-root' },
    { code: 'tls-unknown-root' },
  ),
  chained(
    'of a root that nobody knows and that is not sent',
    { root: 'stranger' },
    { code: 'tls-unknown-root' },
  ),
  chained('without its intermediate', { sends: 'nothing' }, { code: 'tls-incomplete-chain' }),
  chained(
    'without its intermediate, and with its address',
    { leaf: { issuerAddress: true }, sends: 'nothing' },
    { code: 'tls-incomplete-chain' },
  ),
  chained(
    'without the upper of two intermediates',
    { above: {}, sends: 'the-lower-one' },
    { code: 'tls-unknown-root' },
  ),
  chained('a damaged signature', { damage: 'signature' }, { code: 'tls-bad-signature' }),
  chained(
    'a name that its issuer may not sign for',
    { issuer: { permitted: 'other.example' } },
    { code: 'tls-name-constraints' },
  ),
  chained(
    'a name that its issuer is kept from',
    { issuer: { excluded: 'example.org' } },
    { code: 'tls-name-constraints' },
  ),
  chained(
    'a constraint further up',
    { above: { permitted: 'other.example' } },
    { code: 'tls-name-constraints' },
  ),
  chained('for clients', { leaf: { purposes: [clientAuth] } }, { code: 'tls-wrong-purpose' }),
  chained('for signing code', { leaf: { purposes: ['1.3.6.1.5.5.7.3.3'] } }, { code: 'tls-wrong-purpose' }),
  chained('a key that may only sign lists', { leaf: { usages: crlSign } }, { code: 'tls-wrong-purpose' }),
  chained(
    'signed by one that is no authority',
    { issuer: { ca: false, usages: digitalSignature } },
    { code: 'tls-invalid-ca' },
  ),
  chained(
    'signed by one that may not sign certificates',
    { issuer: { usages: digitalSignature } },
    { code: 'tls-invalid-ca' },
  ),
  chained('too deep below its authority', { above: { pathLength: 0 } }, { code: 'tls-invalid-ca' }),
  chained(
    'an unknown critical extension',
    { leaf: { unknownCritical: true } },
    { code: 'tls-critical-extension' },
  ),
  chained('RSA of 1024 bits', { leaf: { key: 'rsa1024' } }, { code: 'tls-weak-key' }),
  chained('an intermediate with RSA of 1024 bits', { issuer: { key: 'rsa1024' } }, { code: 'tls-weak-key' }),
  chained('signed with SHA-1', { leaf: { hash: 'SHA-1' } }, { code: 'tls-weak-signature' }),
  chained('an intermediate signed with SHA-1', { issuer: { hash: 'SHA-1' } }, { code: 'tls-weak-signature' }),
  chained('a date that is none', { damage: 'date' }, { code: 'tls-malformed-certificate' }),
  sound('sound', {}),
  sound('a wildcard that fits', { leaf: { names: ['*.example.org'] } }),
  sound('an address by its own entry', { leaf: { names: ['203.0.113.7'] } }, { host: '203.0.113.7' }),
  sound(
    'an internationalised domain by its A-label',
    { leaf: { names: ['imap.xn--mnchen-3ya.example'] } },
    { host: 'imap.xn--mnchen-3ya.example' },
  ),
  sound('no purpose at all', { leaf: { purposes: [] } }),
  sound('for servers and clients', { leaf: { purposes: [serverAuth, clientAuth] } }),
  sound('two intermediates', { above: {} }),
  sound('a constraint that fits', { issuer: { permitted: 'example.org' } }),
  sound('RSA of 2048 bits', { leaf: { key: 'rsa2048' }, issuer: { key: 'rsa2048' } }),
  sound('its root sent along', { sends: 'with-root' }),
];

const alertRecord = (level: number, description: number) => Buffer.from([21, 3, 3, 0, 2, level, description]);
const alerted = (
  name: string,
  description: number,
  alert: TlsAlert,
  code: FailureCode,
  more: Partial<TlsCase> = {},
): TlsCase => ({
  name: `alert ${name}`,
  peer: { is: 'raw', answer: alertRecord(2, description), ending: 'close' },
  code,
  after: 'client-hello',
  alert,
  verdict: broken,
  ...more,
});
const cut = (after: CutAfter, ending: Ending, code: FailureCode, more: Partial<TlsCase> = {}): TlsCase => ({
  name: `${ending} after ${after}`,
  peer: { is: 'tls', options: { maxVersion: 'TLSv1.2' }, cut: { after, ending } },
  code,
  after,
  ...(after === 'certificate' && { shown: true as const }),
  verdict: after === 'certificate' && ending !== 'stall' ? broken : open,
  ...more,
});
const speaking = (name: string, answer: string, when: 'asked' | 'connected' = 'connected'): TlsCase => ({
  name: `speaks ${name}`,
  peer: { is: 'raw', answer: Buffer.from(answer, 'latin1'), ending: 'stall', when },
  code: 'tls-plain-text',
});
const misspoken = (name: string, answer: number[]): TlsCase => ({
  name,
  peer: { is: 'raw', answer: Buffer.from(answer), ending: 'close' },
  code: 'tls-protocol',
  verdict: broken,
});

/** Made once by `openssl dhparam 1024`, which takes its time. */
const shortPrime = `-----BEGIN DH PARAMETERS-----
MIGHAoGBALm1/UvkIclgQIivHBtR+KT+a7w+M+WEDd5m4TgZoy0ZE/+x91Se2C66
HmWidy9ftCV07rOaxckOHMt5E1rLBWHKljCSFzzMCYjgMaP/MQB77iQvqKuLGgfi
ez10jpWIpbE5cX5K5fMK/ucF8dZhJPBpKbFJCASlQ/I/jESU0i7HAgEC
-----END DH PARAMETERS-----
`;

const handshakes: readonly TlsCase[] = [
  {
    name: 'TLS 1.0 alone',
    peer: { is: 'openssl', options: ['-tls1', '-cipher', 'ALL:@SECLEVEL=0'] },
    code: 'tls-version',
    alert: 'protocol_version',
    after: 'client-hello',
    verdict: broken,
  },
  {
    name: 'TLS 1.1 alone',
    peer: { is: 'openssl', options: ['-tls1_1', '-cipher', 'ALL:@SECLEVEL=0'] },
    code: 'tls-version',
    alert: 'protocol_version',
    after: 'client-hello',
    verdict: broken,
  },
  {
    name: 'TLS 1.1 at most, by another library',
    peer: { is: 'tls', options: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' } },
    code: 'tls-version',
    alert: 'protocol_version',
    after: 'client-hello',
    verdict: broken,
  },
  // ServerHello of TLS 1.0, with a cipher of that time.
  {
    name: 'an answer in TLS 1.0',
    peer: {
      is: 'raw',
      answer: Buffer.from([22, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1, ...Array(32).fill(7), 0, 0, 47, 0]),
      ending: 'close',
    },
    code: 'tls-version',
    after: 'server-hello',
    verdict: broken,
  },
  {
    name: 'no common cipher',
    peer: { is: 'tls', options: { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' } },
    code: 'tls-cipher',
    alert: 'handshake_failure',
    after: 'client-hello',
    verdict: broken,
  },
  {
    name: 'no cipher that encrypts',
    peer: { is: 'openssl', options: ['-tls1_2', '-cipher', 'NULL:@SECLEVEL=0'] },
    code: 'tls-cipher',
    alert: 'handshake_failure',
    after: 'client-hello',
    verdict: broken,
  },
  {
    name: 'no certificate at all',
    peer: { is: 'openssl', options: ['-nocert', '-tls1_2'] },
    code: 'tls-cipher',
    alert: 'handshake_failure',
    after: 'client-hello',
    verdict: broken,
  },
  {
    name: 'a Diffie-Hellman prime of 1024 bits',
    chain: { leaf: { key: 'rsa2048' } },
    peer: {
      is: 'tls',
      options: {
        maxVersion: 'TLSv1.2',
        ciphers: 'DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0',
        dhparam: shortPrime,
      },
    },
    code: 'tls-weak-key-exchange',
    verdict: broken,
  },
  {
    name: 'a name that it does not know',
    peer: {
      is: 'openssl',
      options: ['-servername', 'other.example', '-servername_fatal', '-cert2', 'CERT', '-key2', 'KEY'],
    },
    code: 'tls-name-refused',
    alert: 'unrecognized_name',
    after: 'client-hello',
    verdict: broken,
  },
  {
    name: 'a client certificate is a must, TLS 1.2',
    peer: { is: 'tls', options: { requestCert: true, rejectUnauthorized: true, maxVersion: 'TLSv1.2' } },
    code: 'tls-client-certificate',
    alert: 'handshake_failure',
    after: 'certificate',
    shown: true,
  },
  {
    name: 'a client certificate is a must, TLS 1.3',
    peer: { is: 'tls', options: { requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' } },
    dialogue: 'tls-client-certificate',
    alert: 'certificate_required',
    after: 'certificate',
  },
  {
    name: 'a client certificate is welcome',
    peer: { is: 'tls', options: { requestCert: true, rejectUnauthorized: false } },
  },
  alerted('handshake_failure', 40, 'handshake_failure', 'tls-cipher'),
  alerted('insufficient_security', 71, 'insufficient_security', 'tls-cipher'),
  alerted('protocol_version', 70, 'protocol_version', 'tls-version'),
  alerted('unrecognized_name', 112, 'unrecognized_name', 'tls-name-refused'),
  alerted('internal_error', 80, 'internal_error', 'tls-alert'),
  alerted('access_denied', 49, 'access_denied', 'tls-alert'),
  alerted('decode_error', 50, 'decode_error', 'tls-alert'),
  alerted('unexpected_message', 10, 'unexpected_message', 'tls-alert'),
  alerted('bad_certificate', 42, 'bad_certificate', 'tls-client-certificate', { verdict: undefined }),
  {
    name: 'a farewell at once',
    peer: { is: 'raw', answer: alertRecord(1, 0), ending: 'close' },
    code: 'tls-closed',
    after: 'server-hello',
    verdict: open,
  },
  cut('client-hello', 'reset', 'tls-reset'),
  cut('client-hello', 'close', 'tls-closed'),
  cut('client-hello', 'stall', 'tls-timeout'),
  cut('server-hello', 'reset', 'tls-reset'),
  cut('server-hello', 'close', 'tls-closed'),
  cut('server-hello', 'stall', 'tls-timeout'),
  cut('certificate', 'reset', 'tls-reset'),
  cut('certificate', 'close', 'tls-closed'),
  cut('certificate', 'stall', 'tls-timeout'),
  {
    name: 'reset by the name',
    peer: { is: 'picky', dislikes: 'name', ending: 'reset' },
    code: 'tls-reset',
    after: 'client-hello',
    verdict: filtered,
  },
  {
    name: 'silence by the name',
    peer: { is: 'picky', dislikes: 'name', ending: 'stall' },
    code: 'tls-timeout',
    after: 'client-hello',
    verdict: filtered,
  },
  {
    name: 'reset by the size',
    peer: { is: 'picky', dislikes: 'size', ending: 'reset' },
    code: 'tls-reset',
    after: 'client-hello',
    verdict: filtered,
  },
  {
    name: 'silence by the size',
    peer: { is: 'picky', dislikes: 'size', ending: 'stall' },
    code: 'tls-timeout',
    after: 'client-hello',
    verdict: filtered,
  },
  speaking('IMAP', '* OK ready\r\n'),
  speaking('POP', '+OK ready\r\n'),
  speaking('SMTP', '220 mx.example.org ESMTP\r\n'),
  speaking('SSH', 'SSH-2.0-OpenSSH_9.6\r\n'),
  speaking('HTTP', 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n', 'asked'),
  speaking('without end', 'abcdefghijklmnopqrstuvwxyz'.repeat(40)),
  misspoken('data in the middle of the handshake', [23, 3, 3, 0, 4, 1, 2, 3, 4]),
  misspoken('a ServerHello without content', [22, 3, 3, 0, 4, 2, 0, 0, 0]),
  misspoken('a message out of turn', [22, 3, 3, 0, 4, 20, 0, 0, 0]),
];

/** Each line is one server and what is to be said of it. */
export const cases: readonly TlsCase[] = [...certificates, ...handshakes];

/** Codes that no server here can bring about, and why. */
export const notMadeHere: Readonly<Partial<Record<FailureCode, string>>> = {
  'tls-revoked': 'the runtime asks no list of revoked certificates; the code is Chromium’s and of reports',
  'tls-unknown': 'what nobody has met yet',
};
