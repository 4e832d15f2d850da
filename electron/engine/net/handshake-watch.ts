import type { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { HandshakeStep } from '../../../shared/model/handshake.ts';
import { peerChain } from './certificate-chain.ts';

/**
 * How far a handshake has come. The runtime does not tell, but it names each secret when it has made it (the labels of
 * SSLKEYLOGFILE, RFC 9850), and no secret comes before the message that it is made of. The secrets themselves are let go.
 */
export class HandshakeWatch {
  readonly #socket: TLSSocket;
  readonly #raw: Socket;
  readonly #readBefore: number;
  #step: HandshakeStep = 'client-hello';
  #path: readonly X509Certificate[] = [];

  constructor(socket: TLSSocket, raw: Socket) {
    this.#socket = socket;
    this.#raw = raw;
    this.#readBefore = raw.bytesRead;
    const onKey = (line: Buffer) => this.#onLabel(line.subarray(0, line.indexOf(' ')).toString('latin1'));
    socket.on('keylog', onKey);
    socket.once('secureConnect', () => socket.off('keylog', onKey));
  }

  #onLabel(label: string): void {
    this.#reach('server-hello');
    // Of TLS 1.2 the one secret comes after the key exchange, which stands behind the certificate. Of TLS 1.3 the first
    // ones come with ServerHello, and the certificate behind them.
    if (label === 'CLIENT_RANDOM') this.look();
  }

  /** Looks for the certificate; only while the socket lives can it be read. */
  look(): void {
    const path = this.#socket.destroyed ? [] : peerChain(this.#socket);
    if (path.length === 0) return;
    this.#path = path;
    this.#reach('certificate');
  }

  #reach(step: HandshakeStep): void {
    if (this.#step !== 'certificate') this.#step = step;
  }

  /** The last thing that came from the far end; an alert alone is not the beginning of an answer. */
  step(alerted: boolean): HandshakeStep {
    const spoke = this.#raw.bytesRead > this.#readBefore;
    return this.#step === 'client-hello' && spoke && !alerted ? 'server-hello' : this.#step;
  }

  /** What was shown of a handshake that did not end; empty where nothing was. */
  get path(): readonly X509Certificate[] {
    return this.#path;
  }
}
