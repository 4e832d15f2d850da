import { connect, type Socket } from 'node:net';
import { type DetailedPeerCertificate, type TLSSocket, connect as tlsConnect } from 'node:tls';
import type { NetworkProfile } from '../../../electron/engine/net/network-profile.ts';

/** Plain Node clients: the lab is proved without the engine that is to be tested against it. */
export function dialTcp(profile: NetworkProfile, address: string, port: number): Promise<Socket> {
  const at = profile.endpoint(address, port);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: at.address, port: at.port }, () => resolve(socket));
    socket.once('error', reject);
  });
}

export interface TlsResult {
  socket: TLSSocket;
  authorized: boolean;
  problem: string | undefined;
  issuer: string | undefined;
  certificate: DetailedPeerCertificate;
}

/** Verification is done and reported, not enforced. `name` undefined sends no SNI. */
export async function dialTls(
  profile: NetworkProfile,
  address: string,
  port: number,
  name: string | undefined,
  extra: { ecdhCurve?: string } = {},
): Promise<TlsResult> {
  const raw = await dialTcp(profile, address, port);
  return secure(profile, raw, name, { ...extra, address });
}

export function secure(
  profile: NetworkProfile,
  raw: Socket,
  name: string | undefined,
  extra: { ecdhCurve?: string; address?: string } = {},
): Promise<TlsResult> {
  const context = extra.ecdhCurve ? profile.trust.smallHelloContext : profile.trust.context;
  return new Promise((resolve, reject) => {
    const socket = tlsConnect(
      {
        socket: raw,
        ...(context ? { secureContext: context } : {}),
        // The identity to check: without it, Node compares with `localhost`.
        host: name ?? extra.address ?? '',
        ...(name === undefined ? {} : { servername: name }),
        rejectUnauthorized: false,
      },
      () => {
        const certificate = socket.getPeerCertificate(true);
        resolve({
          socket,
          authorized: socket.authorized,
          problem: socket.authorizationError ? String(socket.authorizationError) : undefined,
          issuer: certificate.issuer?.CN as string | undefined,
          certificate,
        });
      },
    );
    socket.once('error', reject);
    raw.once('error', reject);
  });
}

export interface HttpResult {
  status: number;
  headers: string;
  body: string;
}

/** One HTTP/1.1 exchange over an open stream, read to its end. */
export async function exchange(socket: Socket, head: string[], body = ''): Promise<HttpResult> {
  socket.write(
    `${[...head, 'Connection: close', `Content-Length: ${Buffer.byteLength(body)}`].join('\r\n')}\r\n\r\n${body}`,
  );
  const whole = (await readToEnd(socket)).toString('utf8');
  const split = whole.indexOf('\r\n\r\n');
  const headers = whole.slice(0, split).toLowerCase();
  return { status: Number(headers.slice(9, 12)), headers, body: whole.slice(split + 4) };
}

export function readToEnd(socket: Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.once('end', () => resolve(Buffer.concat(chunks)));
    socket.once('error', reject);
  });
}

/** Resolves name, dials its first address, and exchanges. */
export async function get(
  profile: NetworkProfile,
  url: string,
  options: { method?: string; headers?: string[]; body?: string; address?: string } = {},
): Promise<HttpResult & { issuer?: string | undefined; problem?: string | undefined }> {
  const { protocol, hostname, pathname, search } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const address = options.address ?? (await firstAddress(profile, host));
  const head = [
    `${options.method ?? 'GET'} ${pathname}${search} HTTP/1.1`,
    `Host: ${hostname}`,
    ...(options.headers ?? []),
  ];
  if (protocol === 'http:') return exchange(await dialTcp(profile, address, 80), head, options.body);
  const tls = await dialTls(profile, address, 443, /^[\d.]+$/.test(host) ? undefined : host);
  return { ...(await exchange(tls.socket, head, options.body)), issuer: tls.issuer, problem: tls.problem };
}

export async function firstAddress(profile: NetworkProfile, host: string): Promise<string> {
  const found = await profile.lookup(host, new AbortController().signal);
  const address = found.ok ? found.addresses[0]?.address : undefined;
  if (address === undefined) throw new Error(`${host}: ${found.ok ? 'no address' : found.code}`);
  return address;
}

/** Sends each line after the answer to the one before, and returns all that was said until the peer hung up. */
export async function talk(socket: Socket, lines: string[]): Promise<string> {
  let said = '';
  const queue = [...lines];
  socket.on('data', (chunk: Buffer) => {
    said += chunk.toString('latin1');
    const next = queue.shift();
    if (next !== undefined) socket.write(`${next}\r\n`);
  });
  await new Promise((resolve) => socket.once('close', resolve));
  return said;
}
