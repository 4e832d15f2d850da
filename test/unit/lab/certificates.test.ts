import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import type { CertificateFault } from '../../lab/faults.ts';
import { dialTls, get } from './dial.ts';
import { broken } from './worlds.ts';

const host = 'imap.example.org';
const address = '185.12.64.10';
const dial = async (world: Awaited<ReturnType<typeof broken>>) => {
  const result = await dialTls(world.profile(), address, 993, host);
  result.socket.destroy();
  return result;
};

test.each<[CertificateFault, string]>([
  ['expired', 'CERT_HAS_EXPIRED'],
  ['not-yet-valid', 'CERT_NOT_YET_VALID'],
  ['wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['missing-intermediate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['unknown-microsoft-root', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
])('%s is what a client sees as %s', async (problem, expected) => {
  const result = await dial(await broken({ kind: 'certificate', host, problem }));
  expect(result.problem).toContain(expected);
});

test('the unknown root has an issuer of Microsoft', async () => {
  const result = await dial(await broken({ kind: 'certificate', host, problem: 'unknown-microsoft-root' }));
  expect(result.certificate.issuer.O).toBe('Microsoft Corporation');
});

test('1,000 names in one certificate still make a handshake', async () => {
  const result = await dial(await broken({ kind: 'certificate', host, problem: 'huge-names' }));
  expect(result.problem).toBeUndefined();
  expect(result.certificate.subjectaltname?.length).toBeGreaterThan(70_000);
});

test('a fault of one host leaves the others alone', async () => {
  const world = await broken({ kind: 'certificate', host, problem: 'expired' });
  const other = await dialTls(world.profile(), '185.12.64.12', 465, 'smtp.example.org');
  other.socket.destroy();
  expect(other.authorized).toBe(true);
});

test('inspection: a private root, trusted or not, and never public', async () => {
  const issuer = { commonName: 'Zscaler Root CA', organisation: 'Zscaler Inc.' };
  const trusted = await broken({ kind: 'inspect', host: '*', issuer, trusted: true });
  const profile = trusted.profile();
  const result = await dialTls(profile, '52.97.1.2', 443, 'outlook.office365.com');
  result.socket.destroy();
  expect([result.authorized, result.issuer]).toEqual([true, 'Zscaler Root CA']);
  const root = new X509Certificate(trusted.roots.privatePem);
  expect(profile.trust.isPublicRoot(root.fingerprint256)).toBe(false);
  expect(profile.trust.extraRootCount).toBe(1);
  // Only port 443 unless the fault says otherwise.
  const imap = await dialTls(profile, '52.97.1.2', 993, 'outlook.office365.com');
  imap.socket.destroy();
  expect(imap.issuer).toContain('DigiCert');

  const untrusted = await broken({ kind: 'inspect', host: '*', issuer, trusted: false });
  const refused = await dialTls(untrusted.profile(), '52.97.1.2', 443, 'outlook.office365.com');
  refused.socket.destroy();
  expect(refused.problem).toContain('SELF_SIGNED_CERT_IN_CHAIN');
  expect(untrusted.roots.privatePem).toBe('');
});

test('public roots count as public', async () => {
  const world = await broken();
  const roots = world.roots.publicPem.match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  expect(roots).toHaveLength(3);
  for (const pem of roots)
    expect(world.profile().trust.isPublicRoot(new X509Certificate(pem).fingerprint256)).toBe(true);
});

test("the world's clock moves Date and validity together", async () => {
  const days = 86_400_000;
  const ahead = await broken({ kind: 'clock', offsetMs: -90 * days });
  const page = await get(ahead.profile(), 'http://www.msftconnecttest.com/connecttest.txt');
  const date = Date.parse(/date: ([^\r]+)/.exec(page.headers)?.[1] ?? '');
  expect(Math.round((date - Date.now()) / days)).toBe(-90);
  expect((await dial(ahead)).problem).toContain('CERT_HAS_EXPIRED');
  expect((await dial(await broken({ kind: 'clock', offsetMs: 90 * days }))).problem).toContain(
    'CERT_NOT_YET_VALID',
  );
  expect((await dial(await broken({ kind: 'clock', offsetMs: 420_000 }))).problem).toBeUndefined();
});
