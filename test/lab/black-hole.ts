import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/**
 * Addresses that never answer a SYN. A listening socket whose queue of accepted connections is full makes Linux drop
 * further SYNs (tcp_conn_request: sk_acceptq_is_full), so that a client stays in SYN_SENT, with no root and without a
 * packet leaving the machine. The event loop would empty the queue at once, so the socket belongs to a thread that
 * sleeps; two connections of our own fill a queue of backlog 1. Other systems answer differently: Linux only.
 */
export class BlackHole {
  readonly #worker: Worker;
  readonly #fillers: Socket[];
  readonly #wake: Int32Array;

  private constructor(worker: Worker, fillers: Socket[], wake: Int32Array) {
    this.#worker = worker;
    this.#fillers = fillers;
    this.#wake = wake;
  }

  /** Listens on each of `at` (port 0: any) and returns the ports in the same order. Rejects when one is taken. */
  static async open(
    at: readonly { address: string; port: number }[],
  ): Promise<{ hole: BlackHole; ports: number[] }> {
    const shared = new SharedArrayBuffer(4);
    const worker = new Worker(sleeper, { eval: true, workerData: { at, shared } });
    worker.unref();
    const ports = await new Promise<number[]>((resolve, reject) => {
      worker.once('message', (message: { ports?: number[]; error?: string }) =>
        message.ports ? resolve(message.ports) : reject(new Error(message.error)),
      );
      worker.once('error', reject);
    });
    const fillers: Socket[] = [];
    for (const [index, { address }] of at.entries()) {
      for (let i = 0; i < 2; i++) fillers.push(await filler(address, ports[index] ?? 0));
    }
    return { hole: new BlackHole(worker, fillers, new Int32Array(shared)), ports };
  }

  async close(): Promise<void> {
    for (const socket of this.#fillers) socket.destroy();
    Atomics.store(this.#wake, 0, 1);
    Atomics.notify(this.#wake, 0);
    await this.#worker.terminate();
  }
}

function filler(address: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port }, () => resolve(socket));
    socket.once('error', reject);
    socket.on('error', () => undefined);
    socket.unref();
  });
}

/** CommonJS, since `eval` workers are. Sleeps once every listener stands: the ports are told just before. */
const sleeper = `
const net = require('node:net');
const { parentPort, workerData } = require('node:worker_threads');
const ports = new Array(workerData.at.length);
let open = 0;
workerData.at.forEach(({ address, port }, index) => {
  const server = net.createServer();
  server.on('error', (error) => parentPort.postMessage({ error: error.message }));
  server.listen({ host: address, port, backlog: 1, exclusive: true }, () => {
    ports[index] = server.address().port;
    open += 1;
    if (open < ports.length) return;
    const lock = new Int32Array(workerData.shared);
    parentPort.postMessage({ ports });
    Atomics.wait(lock, 0, 0);
  });
});
`;
