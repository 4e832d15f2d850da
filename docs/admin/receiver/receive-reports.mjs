#!/usr/bin/env node
/**
 * Takes the reports that Mailpath sends to `reportUploadUrl` and keeps each as a file. One file for Node 24, without packages.
 *
 *   node receive-reports.mjs --folder DIR --token-file FILE --cert FILE --key FILE [--listen HOST:PORT]
 *
 * The address for the policy is https://HOST:PORT/reports/TOKEN: Mailpath sends no header of its own choosing, so that the
 * token is the last part of the path. Without --cert and --key it speaks plain HTTP, on loopback alone, behind a proxy that
 * does TLS. Nothing is served, and nothing of what a sender writes reaches the log or a file's name, but an id that is one.
 *
 * Answers: 201 kept; 200 kept before, the same bytes; 400 no report; 404 another path or token; 405 another method;
 * 409 too many reports of one id; 413 too large; 429 too many from one address; 503 busy; 507 the disk is nearly full.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { accessSync, constants, readdirSync, readFileSync, rmSync } from 'node:fs';
import { link, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const MiB = 1024 * 1024;
/** Mailpath itself sends no more, and judges no more. */
const MAX_REPORT_BYTES = 16 * MiB;
/** Of all bodies that are arriving, together: what this program holds in memory. */
const MAX_HELD_BYTES = 128 * MiB;
/** A report at every limit of its schema has fewer: 2,000 checks of some hundred values each. */
const MAX_VALUES = 1_000_000;
/** One run may be sent again at another level of redaction. */
const MAX_OF_ONE_ID = 9;
/** Addresses that are counted in one minute; a stranger of more than that waits for the next. */
const MAX_ADDRESSES = 10_000;

/** Ends with a sentence, where nothing can be received as it was asked for (64 as in sysexits.h). */
function refuseToStart(sentence) {
  process.stderr.write(`receive-reports: ${sentence}\n`);
  process.exit(64);
}

function readLine() {
  try {
    return parseArgs({
      options: {
        folder: { type: 'string' },
        'token-file': { type: 'string' },
        cert: { type: 'string' },
        key: { type: 'string' },
        listen: { type: 'string', default: '0.0.0.0:8443' },
        /** Requests of one address (IPv6: one /64). */
        'per-minute': { type: 'string', default: '60' },
        /** What is left free on the disk. */
        'free-mib': { type: 'string', default: '1024' },
      },
    }).values;
  } catch (error) {
    return refuseToStart(error.message);
  }
}

function wholeNumber(name, word) {
  if (!/^\d{1,9}$/.test(word)) refuseToStart(`--${name} takes a whole number, not ${JSON.stringify(word)}.`);
  return Number(word);
}

function readOrRefuse(flag, file) {
  try {
    return readFileSync(file);
  } catch (error) {
    return refuseToStart(`--${flag} ${file}: ${error.code}`);
  }
}

/** The token is as good as its length: 32 characters of 64 are 192 bits. */
function readToken(file) {
  const token = readOrRefuse('token-file', file).toString('utf8').trim();
  if (!/^[\w-]{32,128}$/.test(token)) {
    refuseToStart(
      `${file} must hold 32 to 128 letters, digits, "-" and "_", for example of: openssl rand -hex 32`,
    );
  }
  return token;
}

const digest = (text) => createHash('sha256').update(text).digest();

/** Compares in the same time whatever the difference is. */
function pathIs(expected) {
  const wanted = digest(expected);
  return (path) => timingSafeEqual(digest(path), wanted);
}

/** Counts requests for each address, a minute at a time. */
function perMinute(limit) {
  const counts = new Map();
  setInterval(() => counts.clear(), 60_000).unref();
  return (address) => {
    const network = networkOf(address);
    const count = (counts.get(network) ?? 0) + 1;
    if (count === 1 && counts.size >= MAX_ADDRESSES) return Number.POSITIVE_INFINITY;
    counts.set(network, count);
    return Math.max(0, count - limit);
  };
}

/** An IPv4 address as it is; of IPv6 the /64, since one computer can take any address of it (RFC 4291 2.5.1). */
function networkOf(address) {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return plain.includes(':') ? (plain.split('::')[0] ?? '').split(':').slice(0, 4).join(':') : plain;
}

let held = 0;

/**
 * The body, or the status code that says why it is not taken. What is too large is read on for a while, so that its sender
 * hears it.
 * @param arriving `bytes` is what `held` has of it: given back by the caller, once nothing refers to the body any more
 */
async function readBody(request, arriving) {
  const chunks = [];
  let size = 0;
  let refusal;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > 2 * MAX_REPORT_BYTES) return { code: 413 };
    if (size > MAX_REPORT_BYTES) refusal = 413;
    else if (held + chunk.length > MAX_HELD_BYTES) refusal ??= 503;
    if (refusal !== undefined) {
      chunks.length = 0;
      continue;
    }
    held += chunk.length;
    arriving.bytes += chunk.length;
    chunks.push(chunk);
  }
  return refusal === undefined ? { bytes: Buffer.concat(chunks) } : { code: refusal };
}

/** How many values a JSON text has, at most: a list of empty lists takes fifty times its length in memory. */
function countValues(bytes) {
  let count = 0;
  for (const byte of bytes) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) count++;
  return count;
}

/** The id of a report; `undefined` for every other sequence of bytes. `mailpath judge` says more of it. */
function reportId(bytes) {
  if (countValues(bytes) > MAX_VALUES) return undefined;
  let value;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  const { schema, id } = typeof value === 'object' && value !== null ? value : {};
  const isReport = typeof schema === 'string' && /^mailpath-report\/\d{1,4}$/.test(schema);
  const isId = typeof id === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  return isReport && isId ? id : undefined;
}

/**
 * Whole or not at all, and never over another: `link` fails where the name is taken, and a file of half a report has a name
 * that no reader looks at.
 */
async function keep(folder, id, bytes) {
  const temporary = join(folder, `.${id}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx', mode: 0o600, flush: true });
    for (let count = 1; count <= MAX_OF_ONE_ID; count++) {
      const file = join(folder, count === 1 ? `${id}.json` : `${id}-${count}.json`);
      try {
        await link(temporary, file);
        return 201;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      if (bytes.equals(await readFile(file))) return 200;
    }
    return 409;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function receive(request, { folder, isAddress, freeBytes }) {
  if (!isAddress(request.url ?? '')) return { code: 404 };
  if (request.method !== 'POST') return { code: 405 };
  const arriving = { bytes: 0 };
  try {
    const { bytes, code } = await readBody(request, arriving);
    if (bytes === undefined) return { code };
    const id = reportId(bytes);
    if (id === undefined) return { code: 400 };
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize - bytes.length < freeBytes) return { code: 507 };
    return { code: await keep(folder, id, bytes), id };
  } finally {
    held -= arriving.bytes;
  }
}

function log(line) {
  process.stdout.write(`${line}\n`);
}

const line = readLine();
const { folder, cert, key } = line;
if (!folder || !line['token-file']) refuseToStart('--folder and --token-file are needed.');
if ((cert === undefined) !== (key === undefined)) refuseToStart('--cert and --key go together.');
const [, host = '', port = ''] =
  /^\[?([^[\]]*?)\]?:(\d{1,5})$/.exec(line.listen) ?? refuseToStart('--listen takes HOST:PORT.');
if (cert === undefined && !/^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/.test(host)) {
  refuseToStart(
    'Without --cert and --key it listens on 127.0.0.1 or [::1] alone: reports are sent over TLS.',
  );
}
try {
  accessSync(folder, constants.W_OK | constants.X_OK);
  // What was being written when the power went.
  for (const name of readdirSync(folder))
    if (/^\.[0-9a-f-]{36}\.[0-9a-f]{12}\.tmp$/.test(name)) rmSync(join(folder, name));
} catch (error) {
  refuseToStart(`--folder ${folder}: ${error.code}`);
}
const options = {
  folder,
  isAddress: pathIs(`/reports/${readToken(line['token-file'])}`),
  freeBytes: wholeNumber('free-mib', line['free-mib']) * MiB,
};
const tooMany = perMinute(wholeNumber('per-minute', line['per-minute']));

async function answer(request, response) {
  // The sender went away: nothing to answer, and no reason to end.
  response.on('error', () => {});
  // Of a connection that is broken already there is none; all of these are counted together.
  const address = request.socket.remoteAddress ?? 'unknown';
  const over = tooMany(address);
  // The first one is told: a line for each would fill the disk.
  if (over > 1) return response.writeHead(429, { 'retry-after': '60' }).end();
  let result;
  try {
    result = over > 0 ? { code: 429 } : await receive(request, options);
  } catch (error) {
    if (request.destroyed && !request.complete) return log(`gone ${address}`);
    // Ours: a full disk, a folder that is gone.
    process.stderr.write(`receive-reports: ${error.code ?? error.message}\n`);
    result = { code: 500 };
  }
  log([result.code, address, ...(result.id === undefined ? [] : [result.id])].join(' '));
  response
    .writeHead(result.code, result.code === 429 || result.code === 503 ? { 'retry-after': '60' } : {})
    .end();
}

const limits = {
  maxHeaderSize: 8192,
  headersTimeout: 10_000,
  // Mailpath gives up after 30 seconds.
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 1_000,
};
let server;
try {
  server =
    cert === undefined
      ? http.createServer(limits)
      : https.createServer({
          ...limits,
          cert: readOrRefuse('cert', cert),
          key: readOrRefuse('key', key),
          handshakeTimeout: 10_000,
        });
} catch (error) {
  refuseToStart(`--cert ${cert}, --key ${key}: ${error.message}`);
}
server.maxConnections = 256;
server.on('request', answer);
// Bytes that are no HTTP or no TLS, or a connection that breaks.
server.on('clientError', (_error, socket) => socket.destroy());
server.on('tlsClientError', (_error, socket) => socket.destroy());
server.on('error', (error) => refuseToStart(`--listen ${line.listen}: ${error.code}`));
// Nobody reads the log any more: reports are still taken.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
server.listen(Number(port), host, () => {
  const { address, port: taken, family } = server.address();
  log(`ready ${family === 'IPv6' ? `[${address}]` : address}:${taken}`);
});
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close();
    // What is arriving has as long as systemd gives it (TimeoutStopSec).
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });
}
