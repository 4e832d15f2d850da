import { isIP, type Socket } from 'node:net';
import { connect, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { Chain, PlatformOpinion } from '../../../shared/model/observation.ts';
import {
  anchorOf,
  describe,
  hasOnlyCommonName,
  nameMatches,
  namesIssuerAddress,
  peerChain,
} from './certificate-chain.ts';
import { failureBehindRoot, failureOfVerification, verificationOf } from './certificate-verification.ts';
import { ignoreLateErrors } from './dial.ts';
import { failureOfError, isAlert } from './error-codes.ts';
import { HandshakeWatch } from './handshake-watch.ts';
import { elapsedMs } from './limits.ts';
import type { NetworkProfile, TrustStore } from './network-profile.ts';
import { askPlatform } from './platform-opinion.ts';
import { type Failure, failureFrom } from './result.ts';
import { interruptionText, withTimeLimit } from './time-limit.ts';

export interface TlsCapture {
  protocol?: string;
  cipher?: string;
  chain?: Chain;
  /** The second trust store's word, where it was asked. */
  platform?: PlatformOpinion;
}

export interface Handshake {
  /** Absent after a failure, unless `keepUntrusted`. */
  socket?: TLSSocket;
  capture: TlsCapture;
  ms: number;
  failure?: Failure;
}

export interface HandshakeOptions {
  /** The host whose certificate is expected; a name or an address. */
  serverName: string;
  /** What ClientHello names. With `unrelated` or `none` the chain is captured but not judged (protocols.md 3.5). */
  sni?: 'host' | 'unrelated' | 'none';
  /** `small`: one classical key share, so that ClientHello fits one packet (protocols.md 9.7). */
  hello?: 'full' | 'small';
  alpn?: string[];
  /** Hands the socket over although its certificate failed. Only for observation: send nothing on it. */
  keepUntrusted?: boolean;
  /** Port of the host: with it, the second trust store is asked about a chain whose root is not known here. */
  port?: number;
  timeoutMs: number;
  signal: AbortSignal;
}

const unrelatedName = 'example.org';

/**
 * A handshake, and where the runtime finds no root for the chain, the system's own store asked about it: a root that it
 * knows counts like any that is installed here. The question takes seconds at most; `ms` is the handshake's alone.
 */
export async function startTls(
  profile: NetworkProfile,
  raw: Socket,
  options: HandshakeOptions,
): Promise<Handshake> {
  const { trust } = profile;
  const { serverName, port, signal } = options;
  if (port === undefined || trust.platformVerdict === undefined) return shakeHands(profile, raw, options);
  const shaken = await shakeHands(profile, raw, { ...options, keepUntrusted: true });
  const { socket, capture, ms, failure } = shaken;
  if (socket === undefined || failure === undefined) return shaken;
  if (!rootIsMissing(failure.code) || capture.chain?.anchor !== 'none') {
    return options.keepUntrusted === true ? shaken : withoutSocket(shaken);
  }
  const platform = await askPlatform(trust, serverName, port, capture.chain, signal);
  // What the store trusts by, it has told: then the chain is verified once more, with that root.
  const again = judge(socket, trust, options);
  if (platform !== undefined) again.capture.platform = platform;
  const answer: Handshake = { socket, ms, ...again };
  return again.failure === undefined || options.keepUntrusted === true ? answer : withoutSocket(answer);
}

function withoutSocket({ socket, ...rest }: Handshake): Handshake {
  socket?.destroy();
  return rest;
}

/**
 * Verification is off in the handshake, so that a failing chain is captured as well, and done afterwards. A failure with
 * `capture.chain` means: the handshake worked, the certificate did not. Takes the socket over: it is destroyed on every
 * failure. No session is offered, since TLS 1.2 resumption would hide the chain.
 */
function shakeHands(profile: NetworkProfile, raw: Socket, options: HandshakeOptions): Promise<Handshake> {
  const start = performance.now();
  let watch: HandshakeWatch | undefined;
  const broken = (failure: Failure): Handshake => ({
    capture: unfinished(watch, profile.trust, options),
    ms: elapsedMs(start),
    failure,
  });
  return withTimeLimit<Handshake>(
    options,
    (why) => {
      watch?.look();
      const after = watch?.step(false) ?? 'client-hello';
      return broken({ ...failureFrom('tls-timeout', interruptionText(why)), handshake: { after } });
    },
    (settle) => {
      const fail = (failure: Failure): void => settle(broken(failure));
      if (raw.destroyed) {
        fail(failureFrom('tls-closed', 'closed before the handshake'));
        return undefined;
      }
      let handedOver = false;
      const context = contextFor(profile.trust, options.hello ?? 'full');
      const socket = connect({
        socket: raw,
        servername: sniName(options),
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined,
        ...(context === undefined ? {} : { secureContext: context }),
        ...(options.alpn === undefined ? {} : { ALPNProtocols: options.alpn }),
      });
      ignoreLateErrors(socket);
      const watched = new HandshakeWatch(socket, raw);
      watch = watched;
      socket.once('error', (error) => fail(failureOfError(error, 'tls', watched.step(isAlert(error)))));
      socket.once('close', () =>
        fail({ ...failureFrom('tls-closed'), handshake: { after: watched.step(false) } }),
      );
      socket.once('secureConnect', () => {
        const ms = elapsedMs(start);
        const judged = judge(socket, profile.trust, options);
        if (judged.failure === undefined || options.keepUntrusted === true) {
          handedOver = true;
          settle({ socket, ms, ...judged });
        } else {
          settle({ ms, ...judged });
        }
      });
      return () => {
        if (handedOver) return;
        socket.destroy();
        raw.destroy();
      };
    },
  );
}

/** RFC 6066, 3: an address is never named in SNI. */
function sniName(options: HandshakeOptions): string {
  if (options.sni === 'none') return '';
  if (options.sni === 'unrelated') return unrelatedName;
  const bare = options.serverName.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? bare.replace(/\.$/, '') : '';
}

function judge(
  socket: TLSSocket,
  trust: TrustStore,
  options: HandshakeOptions,
): { capture: TlsCapture; failure?: Failure } {
  const capture: TlsCapture = {};
  const protocol = socket.getProtocol();
  if (protocol !== null) capture.protocol = protocol;
  const cipher: { standardName?: string; name?: string } | undefined = socket.getCipher();
  const cipherName = cipher?.standardName ?? cipher?.name;
  if (cipherName !== undefined) capture.cipher = cipherName;

  const path = peerChain(socket);
  const [leaf] = path;
  if (leaf === undefined) return { capture, failure: failureFrom('tls-unknown', 'no certificate') };
  const verification = verificationOf(socket);
  const code = failureOfVerification(verification, path);
  const missing = code !== undefined && rootIsMissing(code);
  const { anchor, root } = anchorOf(path, trust, verification === 'ok', missing);
  const { serverName } = options;
  const matches = nameMatches(leaf, serverName);
  capture.chain = {
    certificates: path.map(describe),
    anchor,
    nameMatches: matches,
    verification,
    ...(missing && namesIssuerAddress(path) && { issuerAddress: true as const }),
  };
  if (options.sni === 'unrelated' || options.sni === 'none') return { capture };

  const chainFailure = root !== undefined && missing ? failureBehindRoot([...path, root]) : code;
  if (chainFailure !== undefined) return { capture, failure: failureFrom(chainFailure, verification) };
  if (!matches) return { capture, failure: failureFrom('tls-name-mismatch') };
  if (hasOnlyCommonName(leaf, serverName)) return { capture, failure: failureFrom('tls-common-name-only') };
  return { capture };
}

/** The chain of a handshake that did not end: it was shown, and nobody has verified it. */
function unfinished(
  watch: HandshakeWatch | undefined,
  trust: TrustStore,
  { serverName }: HandshakeOptions,
): TlsCapture {
  const path = watch?.path ?? [];
  const [leaf] = path;
  if (leaf === undefined) return {};
  const { anchor } = anchorOf(path, trust, false, true);
  return {
    chain: {
      certificates: path.map(describe),
      anchor,
      nameMatches: nameMatches(leaf, serverName),
      verification: 'unfinished',
    },
  };
}

function rootIsMissing(code: FailureCode): boolean {
  return code === 'tls-unknown-root' || code === 'tls-incomplete-chain' || code === 'tls-self-signed';
}

let plainSmallHello: SecureContext | undefined;

function contextFor(trust: TrustStore, hello: 'full' | 'small'): SecureContext | undefined {
  if (hello === 'full') return trust.context;
  if (trust.smallHelloContext !== undefined) return trust.smallHelloContext;
  plainSmallHello ??= createSecureContext({ ecdhCurve: 'X25519' });
  return plainSmallHello;
}
