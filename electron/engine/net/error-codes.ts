import { isIP } from 'node:net';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { HandshakeStep } from '../../../shared/model/handshake.ts';
import { plainText } from './plain-text.ts';
import { type Failure, failureFrom } from './result.ts';
import { alertIn, meaningOf, tlsFailure } from './tls-errors.ts';

/** What we were doing when the error came; `internal`: computing, so that whatever it is, the defect is ours. */
export type ErrorStage = 'dns' | 'proxy' | 'tcp' | 'tls' | 'http' | 'mail' | 'internal';

type Row = Readonly<Record<Exclude<ErrorStage, 'internal'>, FailureCode>>;

const timedOut: Row = {
  dns: 'dns-timeout',
  proxy: 'proxy-timeout',
  tcp: 'tcp-timeout',
  tls: 'tls-timeout',
  http: 'http-timeout',
  mail: 'mail-timeout',
};
const unreachable: Row = {
  dns: 'dns-unreachable',
  proxy: 'proxy-unreachable',
  tcp: 'tcp-unreachable',
  tls: 'tls-reset',
  http: 'http-reset',
  mail: 'mail-closed',
};
const reset: Row = {
  dns: 'dns-unreachable',
  proxy: 'proxy-unknown',
  tcp: 'tcp-reset',
  tls: 'tls-reset',
  http: 'http-reset',
  mail: 'mail-closed',
};
const closed: Row = { ...reset, tls: 'tls-closed' };
const refused: Row = { ...reset, tcp: 'tcp-refused', proxy: 'proxy-unreachable' };
const denied: Row = { ...unreachable, tcp: 'tcp-denied' };
const unknown: Row = {
  dns: 'dns-unknown',
  proxy: 'proxy-unknown',
  tcp: 'tcp-unknown',
  tls: 'tls-unknown',
  http: 'http-unknown',
  mail: 'mail-unknown',
};
const always = (code: FailureCode): Row => ({
  dns: code,
  proxy: code,
  tcp: code,
  tls: code,
  http: code,
  mail: code,
});

/** errno, OpenSSL (as Node names it) and undici codes. */
const table: Readonly<Record<string, Row>> = {
  ETIMEDOUT: timedOut,
  UND_ERR_HEADERS_TIMEOUT: timedOut,
  UND_ERR_BODY_TIMEOUT: timedOut,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  EHOSTDOWN: unreachable,
  ENETDOWN: unreachable,
  ENONET: unreachable,
  EADDRNOTAVAIL: unreachable,
  EAFNOSUPPORT: unreachable,
  EINVAL: unreachable, // connect to a scope or family that this computer does not have
  ECONNREFUSED: refused,
  ECONNRESET: reset,
  ECONNABORTED: reset,
  ENOTCONN: reset,
  EPIPE: closed,
  UND_ERR_SOCKET: closed,
  ERR_STREAM_PREMATURE_CLOSE: closed,
  EACCES: denied,
  EPERM: denied,
  UND_ERR_HEADERS_OVERFLOW: always('http-protocol'),
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: always('http-protocol'),
  UND_ERR_RES_EXCEEDED_MAX_SIZE: always('http-too-large'),
  // A write in the handshake is answered by a broken one; its reason stands only in the text.
  EPROTO: always('tls-protocol'),
};

/** Node raises this one as ECONNRESET without a system call, when the peer hung up in the handshake. */
const hungUpInHandshake = /before secure TLS connection was established/;

/**
 * The failure of an error that a socket, OpenSSL or undici raised. Unknown ones become `<stage>-unknown` with their text.
 * `after`: how far a handshake had come. An alert in a later stage comes behind it: in TLS 1.3 the client is done first.
 */
export function failureOfError(error: unknown, stage: ErrorStage, after?: HandshakeStep): Failure {
  const code = codeOf(error);
  const text = errorText(error);
  if (stage === 'internal') return failureFrom('internal', text);
  const alert = alertIn(code);
  if (alert !== undefined) {
    const step = after ?? (stage === 'tls' ? 'client-hello' : 'certificate');
    return { ...failureFrom(meaningOf(alert, step), text), handshake: { after: step, alert } };
  }
  const row = rowOf(code, error);
  const failure = failureFrom(row[stage], text);
  return after === undefined ? failure : { ...failure, handshake: { after } };
}

/** The far end said why it breaks off. */
export function isAlert(error: unknown): boolean {
  return alertIn(codeOf(error)) !== undefined;
}

function rowOf(code: string | undefined, error: unknown): Row {
  // The parser's errors have codes (HPE_…) only sometimes.
  if (error instanceof Error && error.name === 'HTTPParserError') return always('http-protocol');
  if (code === undefined) return unknown;
  if (code === 'ECONNRESET' && error instanceof Error && hungUpInHandshake.test(error.message)) return closed;
  const found = table[code];
  if (found !== undefined) return found;
  const said = tlsFailure(code);
  return said === undefined ? unknown : always(said);
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** `connect ECONNREFUSED`, `ERR_SSL_…: reason`, or the message without addresses, ports and paths. */
function errorText(error: unknown): string {
  const code = codeOf(error);
  if (typeof error === 'object' && error !== null && code !== undefined) {
    if ('syscall' in error && typeof error.syscall === 'string')
      return plainText(`${error.syscall} ${code}`, 300);
    if ('reason' in error && typeof error.reason === 'string')
      return plainText(`${code}: ${error.reason}`, 300);
  }
  const message = error instanceof Error ? error.message : String(error);
  return plainText(scrub(code === undefined ? message : `${code}: ${message}`), 300);
}

/** Of which 300 are kept; parsers quote in their errors what a stranger sent them, however long. */
const longestScrubbed = 1200;

/** The beginning of the text of an error that we do not know, without addresses, ports and file paths. */
export function scrub(text: string): string {
  return text
    .slice(0, longestScrubbed)
    .replace(/(?:file:\/\/)?(?:[A-Za-z]:)?(?:[\\/][\w.@~ -]+){2,}(?::\d+)*/g, '<path>')
    .replace(
      /\[?([0-9a-fA-F]*:[0-9a-fA-F:.]*[0-9a-fA-F:])(?:%\w+)?(?:\]:\d+|\])?/g,
      (found, address: string) => (isIP(address) === 6 ? '<address>' : found),
    )
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?/g, '<address>')
    .replace(/\b((?:[\w-]+\.)+[A-Za-z][\w-]*|localhost):\d{1,5}\b/g, '$1');
}
