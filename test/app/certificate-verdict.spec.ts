import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { expect, test } from '@playwright/test';
import type { PlatformQuestion } from '../../electron/main/engine-process/messages.ts';
import { startWorld } from '../lab/world.ts';
import { Authority } from '../unit/net/servers/authority.ts';
import { realElectron, whyWithoutReal } from './electron-under-test.ts';
import { engineEntry } from './engine-entry.ts';
import { launchApp } from './launch.ts';

const engine = engineEntry('asking-engine');

/** Chromium's own trust store and proxy settings: only the real Electron has them. */
test.skip(realElectron === undefined, whyWithoutReal);

test('what Chromium says of a certificate and of a proxy', { tag: '@electron' }, async () => {
  const authority = await Authority.create('CN=Mailpath Test Root');
  const leaf = await authority.issue({ names: ['localhost'] });
  let handshakes = 0;
  let bytes = 0;
  const server = createServer({ cert: leaf.cert + authority.pem, key: leaf.key }, (socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      bytes += chunk.length;
    });
  });
  server.on('connection', () => {
    handshakes += 1;
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const userData = await mkdtemp(join(tmpdir(), 'mailpath-verdict-'));
  const answers = join(userData, 'answers.json');
  const questions: PlatformQuestion[] = [
    { ask: 'certificate', host: 'localhost', port },
    { ask: 'certificate', host: 'localhost', port },
    { ask: 'proxy', url: 'http://127.0.0.1/' },
  ];
  const world = await startWorld({ faults: [] });
  const file = join(userData, 'lab-world.json');
  await world.save(file);
  const launched = await launchApp({
    userData,
    world: file,
    executable: realElectron ?? '',
    environment: {
      MAILPATH_ENGINE_ENTRY: engine,
      MAILPATH_QUESTIONS: JSON.stringify(questions),
      MAILPATH_ANSWERS: answers,
    },
  });
  try {
    await expect.poll(() => existsSync(answers), { timeout: 20_000 }).toBe(true);
    const refused = {
      trusted: false,
      error: expect.stringContaining('CERT_AUTHORITY_INVALID'),
      fingerprint256: new X509Certificate(leaf.cert).fingerprint256,
    };
    // The second time the network service may remember its refusal instead of asking again.
    expect(JSON.parse(await readFile(answers, 'utf8'))).toEqual([
      refused,
      refused,
      expect.objectContaining({ first: 'DIRECT' }),
    ]);
    expect(handshakes).toBeGreaterThan(0);
    expect(bytes, 'no request is ever sent').toBe(0);
  } finally {
    await launched.close();
    await world.close();
    server.close();
    await rm(userData, { recursive: true, force: true, maxRetries: 3 });
  }
});
