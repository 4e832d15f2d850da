import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyCertificate } from './certificate-verdict.ts';
import type { Session } from './session.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

/** A request of main over a session: its listeners are asked, its schemes and files answer, the rest is Node's fetch. */
export async function fetchAs(
  session: Session,
  input: string | URL | Request,
  init?: RequestInit & { bypassCustomProtocolHandlers?: boolean },
): Promise<Response> {
  const request = input instanceof Request ? new Request(input, init) : new Request(String(input), init);
  const { url, method } = request;
  const allowed = await session.webRequest.allows({ url, method, resourceType: 'xhr' });
  if (!allowed) throw new Error('net::ERR_BLOCKED_BY_CLIENT');
  const handler = init?.bypassCustomProtocolHandlers ? undefined : session.protocol.handlerOf(url);
  if (handler) return handler(request);
  if (url.startsWith('file:')) return answerWithFile(url);
  if (!session.verifyProc || !url.startsWith('https:')) return fetch(request);
  await verifyCertificate(url, session.verifyProc);
  return fetchUnjudged(request);
}

/** Node's own fetch would judge the certificate again. */
async function fetchUnjudged(request: Request): Promise<Response> {
  const { Agent, fetch } = await import('undici');
  const { url, method, redirect, signal } = request;
  const body = request.body ? Buffer.from(await request.arrayBuffer()) : null;
  const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });
  const headers = [...request.headers];
  return (await fetch(url, { method, headers, body, redirect, signal, dispatcher })) as unknown as Response;
}

async function answerWithFile(url: string): Promise<Response> {
  const path = fileURLToPath(url.replace(/[?#].*$/s, ''));
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    throw new Error('net::ERR_FILE_NOT_FOUND');
  }
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}
