import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf, guidePages } from '../../packages/admin-guide/guide-blocks.ts';
import { atEnd } from '../net/servers/at-end.ts';
import { attack } from './hostile-requests.ts';
import { startServer } from './server-process.ts';

/** A port of loopback that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const servers = guidePages()
  .flatMap(blocksOf)
  .filter(({ text, file }) => file !== undefined && /\bcreateServer\b/.test(text));

test.each(servers)('$file on $page outlives any bytes', async ({ text, file }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-guide-server-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  writeFileSync(
    join(folder, file ?? ''),
    text.replace(/\.listen\(\d+(?:, '[^']+')?/, `.listen(${port}, '127.0.0.1'`),
  );
  const server = await startServer([file ?? ''], folder, port);
  await attack(port, '/v1/logs');
  expect(server.child.exitCode, server.errors()).toBeNull();
});
