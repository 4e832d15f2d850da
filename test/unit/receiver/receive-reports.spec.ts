import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atEnd } from '../net/servers/at-end.ts';
import { attack, hostileBodies, post, sendBytes } from './hostile-requests.ts';
import { startServer } from './server-process.ts';

const docs = join(import.meta.dirname, '../../../docs/admin/receiver');
const program = join(docs, 'receive-reports.mjs');
const token = 'a-token-of-the-test-0123456789abcdef';
const path = `/reports/${token}`;
const id = '6f0c64cc-7d4b-4a4e-9f52-0c5b1d6f0a11';
const reportOf = (rest: object, its = id) =>
  JSON.stringify({ schema: 'mailpath-report/2', id: its, ...rest });
const codeOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

function emptyFolder(): { folder: string; tokenFile: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-receiver-'));
  const tokenFile = `${folder}.token`;
  writeFileSync(tokenFile, `${token}\n`);
  atEnd(() => {
    for (const one of [folder, tokenFile]) rmSync(one, { recursive: true, force: true });
  });
  return { folder, tokenFile };
}

async function startReceiver(...more: string[]) {
  const { folder, tokenFile } = emptyFolder();
  const line = ['--folder', folder, '--token-file', tokenFile, '--listen', '127.0.0.1:0', '--free-mib', '0'];
  const server = await startServer([program, ...line, '--per-minute', '100000', ...more], folder);
  return {
    ...server,
    folder,
    send: async (body: string | Uint8Array, to = path, headers = '') =>
      codeOf(await sendBytes(server.port, post(to, body, headers))),
    /** It lives, and takes a report. */
    takesOne: async () => {
      const fresh = crypto.randomUUID();
      expect(codeOf(await sendBytes(server.port, post(path, reportOf({}, fresh)))), server.errors()).toBe(
        201,
      );
      rmSync(join(folder, `${fresh}.json`));
    },
  };
}

describe('a report', () => {
  test('is kept by its id, with its bytes as they came, for its owner alone', async () => {
    const { folder, send } = await startReceiver();
    const body = reportOf({ text: 'as it came  ' });
    expect(await send(body)).toBe(201);
    expect(readdirSync(folder)).toEqual([`${id}.json`]);
    expect(readFileSync(join(folder, `${id}.json`), 'utf8')).toBe(body);
    expect(statSync(join(folder, `${id}.json`)).mode & 0o777).toBe(0o600);
  });

  test('never replaces another: the same bytes are kept once, others of the same id beside it, up to a limit', async () => {
    const { folder, send } = await startReceiver();
    const codes: number[] = [];
    for (const level of [0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9]) codes.push(await send(reportOf({ level })));
    expect(codes).toEqual([201, 200, 201, 200, 201, 201, 201, 201, 201, 201, 201, 409]);
    expect(readFileSync(join(folder, `${id}.json`), 'utf8')).toBe(reportOf({ level: 0 }));
    expect(readdirSync(folder)).toHaveLength(9);
  });

  test('of which only a part came leaves nothing behind', async () => {
    const { folder, port, takesOne, lines } = await startReceiver();
    const whole = post(path, reportOf({ text: 'x'.repeat(200_000) }));
    await sendBytes(port, whole.subarray(0, 100_000), 'reset');
    await expect.poll(() => lines.join()).toMatch(/^gone (?:127\.0\.0\.1|unknown)$/);
    expect(readdirSync(folder)).toEqual([]);
    await takesOne();
  });

  test('is written whole after a crash: what was half written before is gone', async () => {
    const { folder, tokenFile } = emptyFolder();
    writeFileSync(join(folder, `.${id}.0123456789ab.tmp`), '{');
    writeFileSync(join(folder, 'notes.tmp'), '');
    const line = ['--folder', folder, '--token-file', tokenFile, '--listen', '127.0.0.1:0'];
    await startServer([program, ...line], folder);
    expect(readdirSync(folder)).toEqual(['notes.tmp']);
  });
});

describe('what is no report', () => {
  test.each(Object.entries(hostileBodies))('is refused: %s', async (_what, body) => {
    const { folder, send, takesOne } = await startReceiver();
    expect(await send(body)).toBe(400);
    expect(readdirSync(folder)).toEqual([]);
    await takesOne();
  });

  test('costs no crash, whatever its bytes are', async () => {
    const { folder, port, takesOne } = await startReceiver();
    await attack(port, path);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map((text) => Buffer.from(text)),
        ),
        fc.boolean(),
        async (bytes, asBody) => {
          if (asBody) expect(codeOf(await sendBytes(port, post(path, bytes)))).toBe(400);
          else await sendBytes(port, Buffer.concat([bytes, Buffer.from('\r\n\r\n')]), 'end');
        },
      ),
      { numRuns: 100 },
    );
    expect(readdirSync(folder)).toEqual([]);
    await takesOne();
  });

  test('is not read on for ever: more than 16 MiB are too large, whether the length says so or not', async () => {
    const { folder, send, port, takesOne } = await startReceiver();
    const large = reportOf({ text: 'x'.repeat(16 * 1024 * 1024) });
    expect(await send(large)).toBe(413);
    const chunked = `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`;
    expect(codeOf(await sendBytes(port, chunked))).toBe(413);
    expect(readdirSync(folder)).toEqual([]);
    await takesOne();
  });

  test('leaves none of its words in the log', async () => {
    const { send, lines, errors } = await startReceiver();
    await send('{"schema":"mailpath-report/2","id":"forged"}', path);
    await send('{}', '/reports/forged');
    await expect.poll(() => lines).toEqual(['400 127.0.0.1', '404 127.0.0.1']);
    expect(errors()).toBe('');
  });
});

describe('a stranger', () => {
  test.each([
    '/',
    '/reports',
    '/reports/',
    `${path}/`,
    `${path}?x`,
    `${path.slice(0, -1)}g`,
    `//reports/${token}`,
    `http://localhost${path}`,
  ])('who writes to %s is told nothing', async (to) => {
    const { folder, send } = await startReceiver();
    expect(await send(reportOf({}), to)).toBe(404);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('who knows the path can write to it, and read nothing', async () => {
    const { port, send } = await startReceiver();
    await send(reportOf({}));
    const answer = await sendBytes(port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(codeOf(answer)).toBe(405);
    expect(answer).not.toContain(id);
  });

  test('who asks too often has to wait, and fills no log', async () => {
    const { send, lines } = await startReceiver('--per-minute', '3');
    const codes: number[] = [];
    for (let count = 0; count < 6; count++) codes.push(await send('{', '/'));
    expect(codes).toEqual([404, 404, 404, 429, 429, 429]);
    await expect.poll(() => lines).toEqual([...Array(3).fill('404 127.0.0.1'), '429 127.0.0.1']);
  });
});

test('leaves the disk its last bytes', async () => {
  const { folder, send } = await startReceiver('--free-mib', '999999999');
  expect(await send(reportOf({}))).toBe(507);
  expect(readdirSync(folder)).toEqual([]);
});

test('says that it failed when its folder is gone, and lives', async () => {
  const { folder, send, child, errors } = await startReceiver();
  rmSync(folder, { recursive: true });
  expect(await send(reportOf({}))).toBe(500);
  await expect.poll(errors).toContain('ENOENT');
  expect(child.exitCode).toBeNull();
});

test('ends when it is told to', async () => {
  const { child } = await startReceiver();
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('speaks TLS, and outlives what is none', async () => {
  const { folder, tokenFile } = emptyFolder();
  const [cert, key] = [`${folder}.cert`, `${folder}.key`];
  atEnd(() => {
    for (const file of [cert, key]) rmSync(file, { force: true });
  });
  execFileSync(
    'openssl',
    [
      ...'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost'.split(
        ' ',
      ),
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  );
  const line = [
    '--folder',
    folder,
    '--token-file',
    tokenFile,
    '--cert',
    cert,
    '--key',
    key,
    '--listen',
    '0.0.0.0:0',
  ];
  const { port, errors } = await startServer([program, ...line, '--free-mib', '0'], folder);
  await attack(port, path);
  const code = await new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method: 'POST', servername: 'localhost', ca: readFileSync(cert) },
      (response) => resolve(response.resume().statusCode),
    );
    sent.on('error', reject).end(reportOf({}));
  });
  expect(code, errors()).toBe(201);
});

describe('a line that would not do what was meant', () => {
  const { folder, tokenFile } = emptyFolder();
  const shortToken = `${folder}.short`;
  writeFileSync(shortToken, 'secret\n');
  atEnd(() => rmSync(shortToken));
  test.each([
    [['--token-file', tokenFile], '--folder and --token-file are needed'],
    [['--folder', `${folder}/none`, '--token-file', tokenFile, '--listen', '127.0.0.1:0'], 'ENOENT'],
    [['--folder', folder, '--token-file', shortToken, '--listen', '127.0.0.1:0'], 'must hold 32 to 128'],
    [['--folder', folder, '--token-file', tokenFile], 'on 127.0.0.1 or [::1] alone'],
    [
      ['--folder', folder, '--token-file', tokenFile, '--listen', '127.0.0.1.evil.example:0'],
      'on 127.0.0.1 or [::1] alone',
    ],
    [['--folder', folder, '--token-file', tokenFile, '--cert', tokenFile], 'go together'],
    [['--folder', folder, '--token-file', tokenFile, '--cert', tokenFile, '--key', tokenFile], '--cert'],
    [
      ['--folder', folder, '--token-file', tokenFile, '--listen', '127.0.0.1:0', '--free-mib', 'much'],
      'a whole number',
    ],
    [['--floder', folder], "'--floder'"],
  ])('%j is refused with a sentence', (argv, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, [program, ...argv], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(64);
  });
});

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
test.skipIf(!hasSystemd)('the unit is one that systemd takes', () => {
  const unit = join(docs, 'mailpath-receiver.service');
  // Node and the program lie elsewhere here; all else is as it is.
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-unit-'));
  atEnd(() => rmSync(folder, { recursive: true }));
  const copy = join(folder, 'mailpath-receiver.service');
  writeFileSync(copy, readFileSync(unit, 'utf8').replaceAll('/usr/bin/node', process.execPath));
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', copy], { encoding: 'utf8' });
  expect(stderr).not.toContain('mailpath-receiver');
  expect(status).toBe(0);
});
