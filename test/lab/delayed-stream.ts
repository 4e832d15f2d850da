import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/**
 * One connection with a delay per round trip.
 *
 * The model. Bytes take rtt/2 in each direction. Loopback's own handshake costs nothing, so the round trip of SYN and
 * SYN+ACK is charged to the first bytes instead: on a real path a client may send 1 rtt after its SYN, its first bytes
 * reach the server at 1.5 rtt, and the server's own first bytes, be it a greeting or an answer, reach the client at
 * 2 rtt. So the server's side of the connection opens 1.5 rtt after the accept. Counted from the connect, the totals
 * are those of a real path: TCP 1, TLS 1.3 one more, an HTTP answer one more; a greeting arrives at 2. What is not
 * modelled: the connect event itself comes at once, so a time of "TCP alone" reads 0 and the layer after it reads one
 * round trip too many. DNS over UDP costs one round trip (dns-server.ts).
 */
export class DelayedStream extends Duplex {
  readonly #socket: Socket;
  readonly #halfMs: number;
  readonly #opensAt: number;
  #inFlight = 0;
  #waiting: (() => void) | undefined;

  constructor(socket: Socket, rttMs: number) {
    super({ allowHalfOpen: true });
    this.#socket = socket;
    this.#halfMs = rttMs / 2;
    this.#opensAt = performance.now() + 1.5 * rttMs;
    socket.on('data', (chunk: Buffer) => this.#towardsServer(() => this.push(chunk)));
    socket.on('end', () => this.#towardsServer(() => this.push(null)));
    socket.on('error', (error) => this.destroy(error));
    socket.on('close', () => this.#towardsServer(() => this.destroy()));
  }

  /** Runs when the first bytes of the server may be sent. */
  whenOpen(run: () => void): void {
    this.#towardsServer(run);
  }

  #towardsServer(run: () => void): void {
    const now = performance.now();
    const wait = Math.max(this.#opensAt, now + this.#halfMs) - now;
    setTimeout(() => {
      if (!this.destroyed) run();
    }, wait);
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#inFlight += chunk.length;
    setTimeout(() => {
      if (this.#socket.destroyed) return;
      this.#socket.write(chunk, () => {
        this.#inFlight -= chunk.length;
        this.#waiting?.();
        this.#waiting = undefined;
      });
    }, this.#halfMs);
    // A window of 1 MiB, so that an endless body does not end in our memory.
    if (this.#inFlight < 1_048_576) done();
    else this.#waiting = done;
  }

  override _final(done: () => void): void {
    setTimeout(() => {
      this.#socket.end();
      done();
    }, this.#halfMs);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    setTimeout(() => this.#socket.destroySoon(), this.#halfMs).unref();
    done(error);
  }

  resetAndDestroy(): void {
    setTimeout(() => this.#socket.resetAndDestroy(), this.#halfMs);
  }
}
