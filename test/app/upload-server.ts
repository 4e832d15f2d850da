import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Authorities } from '../lab/certificates.ts';

export type Mood = 'takes-it' | 'redirects' | 'fails' | 'silent';

export interface UploadServer {
  /** Where reports are sent; the host as the window names it. */
  url: string;
  host: string;
  /** The root that its certificate leads to. */
  rootPem: string;
  mood: Mood;
  requests: { method: string; path: string; type: string; cookie: string | undefined; body: string }[];
  close(): void;
}

/** An organisation's own address for reports, on loopback, behind a certificate of an authority of its own. */
export async function startUploadServer(): Promise<UploadServer> {
  const authorities = await Authorities.create(Date.now);
  const { context } = await authorities.server({ names: ['localhost'], operator: 'digicert' });
  const requests: UploadServer['requests'] = [];
  const server = createServer({ SNICallback: (_name, answer) => answer(null, context) });
  server.on('request', async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url: path = '', headers } = request;
    requests.push({
      method,
      path,
      type: headers['content-type'] ?? '',
      cookie: headers.cookie,
      body: Buffer.concat(chunks).toString('utf8'),
    });
    if (running.mood === 'takes-it') response.writeHead(201).end();
    else if (running.mood === 'fails') response.writeHead(500).end('<h1>a stranger’s words</h1>');
    else if (running.mood === 'redirects') response.writeHead(307, { location: '/elsewhere' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  const running: UploadServer = {
    url: `https://${host}/reports`,
    host,
    rootPem: authorities.publicPem,
    mood: 'takes-it',
    requests,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return running;
}
