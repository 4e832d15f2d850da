import { createServer, type Server, type Socket } from 'node:net';

/** Listens; rejects when the address or port is not to be had. */
export function listenTcp(
  bind: { address: string; port: number },
  accept: (socket: Socket) => void,
): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, accept);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: bind.address, port: bind.port }, () => {
      server.off('error', reject);
      server.on('error', () => undefined);
      resolve(server);
    });
  });
}

export function portOf(server: Server): number {
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('not listening on a port');
  return at.port;
}
