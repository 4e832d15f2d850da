import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, type TlsOptions } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { connectAddress } from '../../../electron/engine/net/dial.ts';
import type { TrustStore } from '../../../electron/engine/net/network-profile.ts';
import { type Roots, systemTrust, trustStore } from '../../../electron/engine/net/system-trust.ts';
import { type HandshakeOptions, startTls } from '../../../electron/engine/net/tls-handshake.ts';
import { Authority, type Issued, selfSigned } from './servers/authority.ts';
import { listen, listenTls, loopback, never } from './servers/loopback.ts';

const publicRoot = await Authority.create('CN=Public Root, O=Trusted Services');
const intermediate = await Authority.create('CN=Public Issuing CA, O=Trusted Services', publicRoot);
const companyRoot = await Authority.create('CN=Contoso Inspection, O=Contoso');
const unknownRoot = await Authority.create('CN=Nobody Knows Me');
const good = await intermediate.issue({
  names: ['mail.example', '*.mail.example', '203.0.113.5'],
  organisation: 'Example',
});

const trusting = (roots: Partial<Roots> = {}): TrustStore =>
  trustStore({ public: [publicRoot.pem], extra: () => [companyRoot.pem], replaced: true, ...roots });
const trust = trusting();

interface Server extends TlsOptions {
  leaf?: Issued;
  above?: Authority[];
}

async function handshake(server: Server, options: Partial<HandshakeOptions> = {}, store: TrustStore = trust) {
  const { leaf = good, above = [intermediate], ...rest } = server;
  const cert = [leaf.cert, ...above.map((authority) => authority.pem)].join('');
  const { port } = await listenTls({ cert, key: leaf.key, ...rest }, () => {});
  return handshakeAt(port, options, store);
}

async function handshakeAt(port: number, options: Partial<HandshakeOptions> = {}, store: TrustStore = trust) {
  const profile = loopback({ ports: { '443': port }, trust: store });
  const connected = await connectAddress(profile, {
    address: '203.0.113.5',
    port: 443,
    timeoutMs: 3000,
    signal: never,
  });
  if (!connected.ok) throw new Error('not connected');
  const raw = connected.value.socket;
  const result = await startTls(profile, raw, {
    serverName: 'mail.example',
    timeoutMs: 3000,
    signal: never,
    ...options,
  });
  result.socket?.destroy();
  return { ...result, raw };
}

describe('a chain that verifies', () => {
  test('is captured leaf first and completed by its public root', async () => {
    const { failure, capture } = await handshake({});
    expect(failure).toBeUndefined();
    expect(capture).toMatchObject({
      protocol: 'TLSv1.3',
      cipher: expect.stringMatching(/^TLS_/),
      chain: { anchor: 'public', nameMatches: true, verification: 'ok' },
    });
    const [leaf, middle, root] = capture.chain?.certificates ?? [];
    expect(leaf).toMatchObject({
      subjectName: 'mail.example',
      subjectOrganisation: 'Example',
      issuerName: 'Public Issuing CA',
      issuerOrganisation: 'Trusted Services',
      selfSigned: false,
      names: ['mail.example', '*.mail.example', '203.0.113.5'],
    });
    expect(leaf?.fingerprint).toMatch(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(leaf?.notAfter).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(middle).toMatchObject({ subjectName: 'Public Issuing CA', selfSigned: false });
    expect(root).toMatchObject({ subjectName: 'Public Root', selfSigned: true });
  });

  test('ends in a private root when an extra root signed it', async () => {
    const leaf = await companyRoot.issue({ names: ['mail.example'] });
    const { failure, capture } = await handshake({ leaf, above: [] });
    expect(failure).toBeUndefined();
    expect(capture.chain).toMatchObject({ anchor: 'private', verification: 'ok' });
  });

  test('is public also when the peer sends the cross-signed twin of a root that we know', async () => {
    const twin = await Authority.create('CN=Public Root, O=Trusted Services', unknownRoot, publicRoot.keys);
    const { failure, capture } = await handshake({ above: [intermediate, twin] });
    expect(failure).toBeUndefined();
    expect(capture.chain?.anchor).toBe('public');
  });

  test('is private when a root of the operating system signed it that the runtime does not read', async () => {
    const leaf = await unknownRoot.issue({ names: ['mail.example'] });
    const { failure, capture } = await handshake(
      { leaf, above: [] },
      {},
      trusting({ system: () => [publicRoot.pem, unknownRoot.pem] }),
    );
    expect(failure).toBeUndefined();
    expect(capture.chain).toMatchObject({
      anchor: 'private',
      verification: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    });
  });

  test('of a system root can still be expired', async () => {
    const leaf = await unknownRoot.issue({ names: ['mail.example'], from: -90, to: -1 });
    const { failure, capture } = await handshake(
      { leaf, above: [unknownRoot] },
      {},
      trusting({ system: () => [unknownRoot.pem] }),
    );
    expect(failure?.code).toBe('tls-expired');
    expect(capture.chain).toBeDefined();
  });

  test('a root of the same name with another key is not the root', async () => {
    const impostor = await Authority.create('CN=Nobody Knows Me');
    const leaf = await unknownRoot.issue({ names: ['mail.example'] });
    const { failure, capture } = await handshake(
      { leaf, above: [unknownRoot] },
      {},
      trusting({ system: () => [impostor.pem] }),
    );
    expect(failure?.code).toBe('tls-unknown-root');
    expect(capture.chain?.anchor).toBe('none');
  });
});

test('a public root that is only appended, its name borrowed, makes no chain public', async () => {
  const forger = await Authority.create('CN=Public Root, O=Trusted Services');
  const leaf = await forger.issue({ names: ['mail.example'] });
  const { failure, capture } = await handshake({ leaf, above: [publicRoot] });
  expect(failure?.code).toBe('tls-bad-signature');
  expect(capture.chain?.anchor).toBe('none');
});

describe('a chain that does not verify is captured and judged', () => {
  test.each([
    [
      'expired',
      () => intermediate.issue({ names: ['mail.example'], from: -90, to: -2 }),
      [intermediate],
      'tls-expired',
      'public',
    ],
    [
      'not yet valid',
      () => intermediate.issue({ names: ['mail.example'], from: 2, to: 90 }),
      [intermediate],
      'tls-not-yet-valid',
      'public',
    ],
    [
      'another name',
      () => intermediate.issue({ names: ['other.example'] }),
      [intermediate],
      'tls-name-mismatch',
      'public',
    ],
    ['self-signed', () => selfSigned({ names: ['mail.example'] }), [], 'tls-self-signed', 'none'],
    [
      'root sent but unknown',
      () => unknownRoot.issue({ names: ['mail.example'] }),
      [unknownRoot],
      'tls-unknown-root',
      'none',
    ],
    [
      'intermediate forgotten',
      () => intermediate.issue({ names: ['mail.example'] }),
      [],
      'tls-incomplete-chain',
      'none',
    ],
  ] as const)('%s', async (_name, leaf, above, code, anchor) => {
    const { failure, capture, socket, raw } = await handshake({ leaf: await leaf(), above: [...above] });
    expect(failure?.code).toBe(code);
    expect(capture.chain).toMatchObject({ anchor, nameMatches: code !== 'tls-name-mismatch' });
    expect(capture.chain?.certificates[0]?.subjectName).toMatch(/example$/);
    expect(socket).toBeUndefined();
    expect(raw.destroyed).toBe(true);
  });

  test('hands the socket over only when it is asked to', async () => {
    const leaf = await selfSigned({ names: ['mail.example'] });
    const { socket, failure } = await handshake({ leaf, above: [] }, { keepUntrusted: true });
    expect(failure?.code).toBe('tls-self-signed');
    expect(socket).toBeDefined();
  });

  test('an endless chain is cut at eight certificates', async () => {
    let issuer = publicRoot;
    const above: Authority[] = [];
    for (let i = 0; i < 11; i += 1) {
      issuer = await Authority.create(`CN=Issuer ${i}`, issuer);
      above.unshift(issuer);
    }
    const leaf = await issuer.issue({ names: ['mail.example'] });
    const { capture } = await handshake({ leaf, above });
    expect(capture.chain?.certificates).toHaveLength(8);
  });
});

describe('names', () => {
  test('an address is checked against the addresses of the certificate, and not named in SNI', async () => {
    const named: unknown[] = [];
    const server = {
      SNICallback: (name: string, done: (error: null) => void) => {
        named.push(name);
        done(null);
      },
    };
    expect((await handshake(server, { serverName: '203.0.113.5' })).failure).toBeUndefined();
    expect((await handshake(server, { serverName: '[2001:db8::5]' })).failure?.code).toBe(
      'tls-name-mismatch',
    );
    expect(named).toEqual([]);
  });

  test('ClientHello names the host, another one, or none; only the host is judged', async () => {
    const named: string[] = [];
    const leaf = await selfSigned({ names: ['mail.example'] });
    const server = {
      leaf,
      above: [],
      SNICallback: (name: string, done: (error: null) => void) => {
        named.push(name);
        done(null);
      },
    };
    expect((await handshake(server, { sni: 'host' })).failure?.code).toBe('tls-self-signed');
    expect((await handshake(server, { sni: 'unrelated' })).failure).toBeUndefined();
    expect((await handshake(server, { sni: 'none' })).failure).toBeUndefined();
    expect(named).toEqual(['mail.example', 'example.org']);
  });
});

test('the small ClientHello fits one packet, the full one offers more, and both are trusted alike', async () => {
  const sizes: number[] = [];
  const sink = await listen((socket) => {
    socket.once('data', (chunk: Buffer) => {
      sizes.push(chunk.length);
      socket.destroy();
    });
  });
  await handshakeAt(sink.port, { hello: 'full' });
  await handshakeAt(sink.port, { hello: 'small' });
  const [full = 0, small = 0] = sizes;
  expect(small).toBeLessThan(full);
  expect(small).toBeLessThan(1200);
  expect((await handshake({}, { hello: 'small' })).failure).toBeUndefined();
});

describe('no handshake', () => {
  const code = async (onSocket: Parameters<typeof listen>[0], timeoutMs = 3000) => {
    const { port } = await listen(onSocket);
    const result = await handshakeAt(port, { timeoutMs });
    expect(result.socket).toBeUndefined();
    expect(result.capture.chain).toBeUndefined();
    expect(result.raw.destroyed).toBe(true);
    return result.failure?.code;
  };

  test('silence after ClientHello', async () => {
    expect(await code(() => {}, 50)).toBe('tls-timeout');
  });
  test('reset after ClientHello', async () => {
    expect(await code((socket) => socket.once('data', () => socket.resetAndDestroy()))).toBe('tls-reset');
  });
  test('closed after ClientHello', async () => {
    expect(await code((socket) => socket.once('data', () => socket.end()))).toBe('tls-closed');
  });
  test.each([
    ['SMTP', '220 mail.example ESMTP\r\n'],
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['IMAP', '* OK ready\r\n'],
  ])('plain text: %s', async (_name, text) => {
    expect(await code((socket) => socket.write(text))).toBe('tls-plain-text');
  });
  test('old versions only', async () => {
    const { failure } = await handshake({
      maxVersion: 'TLSv1.1',
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT:@SECLEVEL=0',
    });
    expect(failure?.code).toBe('tls-version');
  });
  test('a socket that is already closed', async () => {
    const { port } = await listen(() => {});
    const profile = loopback({ ports: { '443': port }, trust });
    const connected = await connectAddress(profile, {
      address: '203.0.113.5',
      port: 443,
      timeoutMs: 3000,
      signal: never,
    });
    if (!connected.ok) throw new Error('not connected');
    connected.value.socket.destroy();
    const result = await startTls(profile, connected.value.socket, {
      serverName: 'a.example',
      timeoutMs: 3000,
      signal: never,
    });
    expect(result.failure?.code).toBe('tls-closed');
  });
});

describe('the machine’s own trust', () => {
  test('a public root is told by its fingerprint, and needs no context of its own', async () => {
    const own = systemTrust({});
    expect(own.context).toBeUndefined();
    expect(own.publicRootsReplaced).toBe(false);
    for (const pem of getCACertificates('bundled').slice(0, 5)) {
      expect(own.isPublicRoot(new X509Certificate(pem).fingerprint256)).toBe(true);
    }
    expect(own.isPublicRoot('00')).toBe(false);
  });

  test('the file of MAILPATH_PUBLIC_ROOTS counts as public, and says so; without certificates it is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mailpath-roots-'));
    const file = join(folder, 'roots.pem');
    writeFileSync(file, `# a comment\n${publicRoot.pem}`);
    const replaced = systemTrust({ MAILPATH_PUBLIC_ROOTS: file });
    writeFileSync(file, '# nothing');
    expect(() => systemTrust({ MAILPATH_PUBLIC_ROOTS: file })).toThrow('no certificate');
    rmSync(folder, { recursive: true });
    expect(() => systemTrust({ MAILPATH_PUBLIC_ROOTS: file })).toThrow();
    expect(replaced.publicRootsReplaced).toBe(true);
    const { failure, capture } = await handshake({}, {}, replaced);
    expect(failure).toBeUndefined();
    expect(capture.chain?.anchor).toBe('public');
  });
});
