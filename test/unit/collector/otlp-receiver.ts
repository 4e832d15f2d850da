import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { SecureContext } from 'node:tls';

export type Mood = number | 'redirects' | 'silent' | 'endless';

export interface Received {
  method: string | undefined;
  path: string | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

export interface Receiver {
  url: string;
  port: number;
  requests: Received[];
  /** Resolves when the other side has gone away from an exchange that this one never ends. */
  left: Promise<void>;
  close(): void;
}

/** A receiver of OTLP over HTTP, or of reports, on loopback. A number is the status code of its answers. */
export async function startReceiver(mood: Mood, context?: SecureContext): Promise<Receiver> {
  const requests: Received[] = [];
  const { promise: left, resolve: gone } = Promise.withResolvers<void>();
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method, url: path, headers } = request;
    requests.push({ method, path, headers, body: Buffer.concat(chunks).toString('utf8') });
    response.once('close', gone);
    if (mood === 'redirects') response.writeHead(307, { location: '/elsewhere' }).end();
    else if (mood === 'endless') {
      response.writeHead(200, { 'content-type': 'application/json' });
      const pour = () => {
        while (!response.destroyed && response.write(' '.repeat(1024)));
      };
      response.on('drain', pour);
      pour();
    } else if (mood !== 'silent')
      response.writeHead(mood, { 'content-type': 'application/json' }).end('{"partialSuccess":{}}');
  };
  const server = context
    ? createHttpsServer({ SNICallback: (_name, answer) => answer(null, context) }, listener)
    : createHttpServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: context ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    port,
    requests,
    left,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
