import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './at-end.ts';
import type { Issued } from './authority.ts';

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/**
 * `openssl s_server` on a free port of 127.0.0.1, ended after the tests of the file. `CERT` and `KEY` in its arguments are
 * the files of the leaf and its key.
 */
export async function opensslServer(leaf: Issued, args: readonly string[]): Promise<{ port: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-tls-'));
  writeFileSync(join(folder, 'cert.pem'), leaf.cert);
  writeFileSync(join(folder, 'key.pem'), leaf.key, { mode: 0o600 });
  const files: Readonly<Record<string, string>> = {
    CERT: join(folder, 'cert.pem'),
    KEY: join(folder, 'key.pem'),
  };
  const all = ['-accept', '127.0.0.1:0', '-cert', 'CERT', '-key', 'KEY', '-cert_chain', 'CERT', ...args];
  const child = spawn('openssl', ['s_server', ...all.map((one) => files[one] ?? one)]);
  atEnd(() => {
    child.kill();
    rmSync(folder, { recursive: true });
  });
  const port = await new Promise<number>((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    child.once('exit', () => reject(new Error('openssl s_server ended')));
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /^ACCEPT .*:(\d+)\s*$/m.exec(text)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return { port };
}
