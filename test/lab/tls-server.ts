import { type SecureContext, TLSSocket } from 'node:tls';
import { type ClientHello, readClientHello } from './client-hello.ts';
import type { ResettableStream } from './connection.ts';
import { type Fault, faultsOf, matchesHost } from './faults.ts';

export interface TlsOptions {
  /** By server name; `undefined` for a hello without one. */
  contextFor(serverName: string | undefined): Promise<SecureContext>;
  alpn?: string[];
  onHello?(hello: ClientHello): void;
  /** Judges the hello before it is answered. */
  admit?(hello: ClientHello): 'answer' | 'reset' | 'stall' | 'refuse-version';
}

/** Answers ClientHello by its server name, then hands over the secured stream. Failed handshakes end silently. */
export async function serveTls(
  stream: ResettableStream,
  options: TlsOptions,
  onSecure: (socket: TLSSocket) => void,
): Promise<void> {
  stream.on('error', () => undefined);
  const hello = await peekHello(stream);
  if (hello === null) {
    stream.destroy();
    return;
  }
  options.onHello?.(hello);
  const decision = options.admit?.(hello) ?? 'answer';
  if (decision === 'reset') {
    stream.resetAndDestroy();
    return;
  }
  if (decision === 'refuse-version') {
    // A fatal alert, protocol_version (RFC 8446, 6).
    stream.end(Buffer.from([21, 3, 1, 0, 2, 2, 70]));
    return;
  }
  if (decision === 'stall') {
    stream.resume();
    return;
  }
  const context = await options.contextFor(hello.serverName);
  if (stream.destroyed) return;
  const socket = new TLSSocket(stream, {
    isServer: true,
    secureContext: context,
    // TLSSocket wants the wire form of RFC 7301, 3.1; tls.connect would have made it of a list.
    ...(options.alpn ? { ALPNProtocols: wireList(options.alpn) } : {}),
  });
  socket.on('error', () => stream.destroy());
  socket.on('close', () => stream.destroy());
  socket.once('secure', () => onSecure(socket));
}

const wireList = (names: readonly string[]) =>
  Buffer.concat(names.map((name) => Buffer.from([name.length, ...Buffer.from(name)])));

/** Reads until ClientHello is whole and puts it back. `null`: the peer left, or speaks something else. */
function peekHello(stream: ResettableStream): Promise<ClientHello | null> {
  return new Promise((resolve) => {
    let seen = Buffer.alloc(0);
    const finish = (hello: ClientHello | null) => {
      stream.off('readable', read);
      stream.off('end', gone);
      stream.off('close', gone);
      if (seen.length > 0 && !stream.destroyed) stream.unshift(seen);
      resolve(hello);
    };
    const gone = () => finish(null);
    const read = () => {
      for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) {
        seen = Buffer.concat([seen, chunk as Buffer]);
        const hello = readClientHello(seen);
        if (hello !== undefined) {
          finish(hello);
          return;
        }
      }
    };
    stream.on('readable', read);
    stream.once('end', gone);
    stream.once('close', gone);
  });
}

/** The faults of the path that look at ClientHello (protocols.md 3.5, 9.7). */
export function admitHello(
  faults: readonly Fault[],
  hello: ClientHello,
  hostNames: readonly string[],
): 'answer' | 'reset' | 'stall' | 'refuse-version' {
  for (const fault of faultsOf(faults, 'tls-reset')) {
    if (!matchesHost(fault.sni, hello.serverName ?? '')) continue;
    const where = fault.host;
    if (where !== undefined && !hostNames.some((name) => matchesHost(where, name))) continue;
    if (fault.onlyBigHello && hello.bytes <= 1400) continue;
    return fault.action;
  }
  return 'answer';
}
