import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Authorities } from '../lab/certificates.ts';

export interface UpdateServer {
  /** `https://localhost:…`, the last part of the feed's address. */
  url: string;
  port: number;
  /** The root that its certificate leads to. */
  rootPem: string;
  /** What is served, by path: `/latest-linux.yml`. Anything else is not found. */
  files: Map<string, string>;
  /** Paths that redirect, and where to. */
  redirects: Map<string, string>;
  /** Paths that are answered when the test says so. */
  held: Map<string, Promise<void>>;
  requests: { path: string; headers: Record<string, string | string[] | undefined> }[];
  /** Publishes a version: its file, and what the channel says of it. */
  publish(
    version: string,
    over?: { channel?: string; content?: string; sha512?: string; more?: string },
  ): void;
  close(): void;
}

/** An AppImage as far as an update knows one: a file that is run with these variables once it is in its place. */
export const installed = (version: string) =>
  `#!/bin/sh\nprintf '%s' "${version} $APPIMAGE_EXIT_AFTER_INSTALL" > "$MAILPATH_INSTALLED"\n`;

/** A place that versions of Mailpath are published at, behind a certificate of an authority of its own. */
export async function startUpdateServer(): Promise<UpdateServer> {
  const authorities = await Authorities.create(Date.now);
  const { context } = await authorities.server({ names: ['localhost'], operator: 'digicert' });
  const server = createServer({ SNICallback: (_name, answer) => answer(null, context) });
  server.on('request', async (request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    running.requests.push({ path, headers: request.headers });
    await running.held.get(path);
    const location = running.redirects.get(path);
    const text = running.files.get(path);
    if (location !== undefined) response.writeHead(302, { location }).end();
    else if (text === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-length': Buffer.byteLength(text) }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const running: UpdateServer = {
    url: `https://localhost:${port}/`,
    port,
    rootPem: authorities.publicPem,
    files: new Map(),
    redirects: new Map(),
    held: new Map(),
    requests: [],
    publish(version, { channel = 'latest', content = installed(version), sha512, more = '' } = {}) {
      const file = `Mailpath-${version}.AppImage`;
      const sum = sha512 ?? createHash('sha512').update(content).digest('base64');
      running.files.set(`/${file}`, content);
      running.files.set(
        `/${channel}-linux.yml`,
        `version: ${version}\nfiles:\n  - url: ${file}\n    sha512: ${sum}\n    size: ${content.length}\n${more}`,
      );
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return running;
}
