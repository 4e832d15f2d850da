import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { Certificate, Chain } from '../../../shared/model/observation.ts';
import { caps } from './limits.ts';
import type { TrustStore } from './network-profile.ts';
import { plainText } from './plain-text.ts';

/**
 * The peer's certificates, leaf first, each linked to the one before by name and signature; completed by the trust
 * store's root where the runtime finds it. At most 8; a chain that bites its tail ends there.
 *
 * By the older call of two: `getPeerX509Certificate().issuerCertificate` does not look the missing root up, and after it
 * the older one has lost the issuers (seen in Node 24.21).
 */
export function peerChain(socket: TLSSocket): X509Certificate[] {
  const path: X509Certificate[] = [];
  const seen = new Set<string>();
  let entry: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (entry?.raw !== undefined && path.length < caps.certificates) {
    const certificate = new X509Certificate(entry.raw);
    const below = path.at(-1);
    if (seen.has(certificate.fingerprint256)) break;
    if (below !== undefined && !isIssuedBy(below, certificate)) break;
    seen.add(certificate.fingerprint256);
    path.push(certificate);
    entry = entry.issuerCertificate;
  }
  return path;
}

/** Answers of `isIssuedBy`: a run sees the same few issuers in every handshake, and a signature costs 0.1 ms. */
const issued = new Map<string, boolean>();
const issuedLimit = 2000;

/** Names and signature agree. A hostile key can make the check throw: then it is not issued by it. */
export function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  const pair = `${certificate.fingerprint256} ${issuer.fingerprint256}`;
  let answer = issued.get(pair);
  if (answer === undefined) {
    answer = checkIssued(certificate, issuer);
    if (issued.size >= issuedLimit) issued.clear();
    issued.set(pair, answer);
  }
  return answer;
}

function checkIssued(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

/** The certificate in `roots` that is in the path or signed a certificate of it. */
export function findRoot(
  path: readonly X509Certificate[],
  roots: readonly string[],
): X509Certificate | undefined {
  if (path.length === 0) return undefined;
  const names = new Set(path.flatMap((certificate) => [certificate.issuer, certificate.subject]));
  for (const pem of roots) {
    const root = parsed(pem);
    if (root === undefined || !names.has(root.subject)) continue;
    const matches = path.some(
      (certificate) => certificate.fingerprint256 === root.fingerprint256 || isIssuedBy(certificate, root),
    );
    if (matches) return root;
  }
  return undefined;
}

/** System roots are hundreds, the same in every handshake: each is parsed once. */
const parsedRoots = new Map<string, X509Certificate | undefined>();

function parsed(pem: string): X509Certificate | undefined {
  if (parsedRoots.has(pem)) return parsedRoots.get(pem);
  let certificate: X509Certificate | undefined;
  try {
    certificate = new X509Certificate(pem);
  } catch {
    certificate = undefined;
  }
  parsedRoots.set(pem, certificate);
  return certificate;
}

/**
 * Whose root ends the path. `verified` is the runtime's word, whose trust is public and extra roots together. A chain
 * may carry a cross-signed top that ends at a root nobody has while a root we know signed something below it, so every
 * certificate of the path counts, not only the last.
 */
export function anchorOf(
  path: readonly X509Certificate[],
  trust: TrustStore,
  verified: boolean,
  rootUnknown: boolean,
): { anchor: Chain['anchor']; root?: X509Certificate } {
  if (path.some((certificate) => trust.isPublicRoot(certificate.fingerprint256))) return { anchor: 'public' };
  const extra = trust.extraRoots?.() ?? [];
  const extraRoot = findRoot(path, extra);
  if (extraRoot !== undefined) return { anchor: 'private', root: extraRoot };
  // Verified by none of the extra roots: then by a public one that the path does not show.
  if (verified) return { anchor: trust.extraRoots === undefined ? 'private' : 'public' };
  if (!rootUnknown) return { anchor: 'none' };
  // The runtime does not read the system's store; mail programs do (engineering.md 0.3).
  const systemRoot = findRoot(path, trust.systemRoots());
  if (systemRoot === undefined) return { anchor: 'none' };
  const known = trust.isPublicRoot(systemRoot.fingerprint256);
  return { anchor: known ? 'public' : 'private', root: systemRoot };
}

/** Whether the leaf names the host (RFC 6125; addresses by their own entries). */
export function nameMatches(leaf: X509Certificate, host: string): boolean {
  const bare = host.startsWith('[') ? host.slice(1, -1) : host.replace(/\.$/, '');
  return (isIP(bare) === 0 ? leaf.checkHost(bare) : leaf.checkIP(bare)) !== undefined;
}

/** Whether the last certificate of the path says where its issuer's can be fetched. */
export function namesIssuerAddress(path: readonly X509Certificate[]): boolean {
  const last = path.at(-1);
  return (
    last !== undefined && last.subject !== last.issuer && /^CA Issuers - URI:/m.test(last.infoAccess ?? '')
  );
}

/** The name stands only in the subject, where current programs no longer look (RFC 9525, 2; Apple since 2019). */
export function hasOnlyCommonName(leaf: X509Certificate, host: string): boolean {
  const bare = host.replace(/\.$/, '');
  return isIP(bare.replace(/^\[|\]$/g, '')) === 0 && leaf.checkHost(bare, { subject: 'never' }) === undefined;
}

export function describe(certificate: X509Certificate): Certificate {
  const subject = nameFields(certificate.subject);
  const issuer = nameFields(certificate.issuer);
  return {
    ...field('subjectName', subject.CN, 300),
    ...field('subjectOrganisation', subject.O, 200),
    ...field('issuerName', issuer.CN ?? issuer.OU, 300),
    ...field('issuerOrganisation', issuer.O, 300),
    notBefore: instant(certificate.validFrom),
    notAfter: instant(certificate.validTo),
    fingerprint: certificate.fingerprint256,
    selfSigned: isIssuedBy(certificate, certificate),
    names: alternativeNames(certificate.subjectAltName),
  };
}

function field<K extends string>(key: K, value: string | undefined, max: number): { [P in K]?: string } {
  const text = value === undefined ? '' : plainText(value, max);
  return (text === '' ? {} : { [key]: text }) as { [P in K]?: string };
}

/** Node writes a distinguished name as `KEY=value` lines; the last of a repeated key is the most specific. */
function nameFields(name: string | undefined): Partial<Record<'CN' | 'O' | 'OU', string>> {
  const fields: Partial<Record<'CN' | 'O' | 'OU', string>> = {};
  for (const line of (name ?? '').split('\n').slice(0, 100)) {
    const match = /^(CN|O|OU)=(.*)$/.exec(line);
    if (match?.[1] !== undefined) fields[match[1] as 'CN' | 'O' | 'OU'] = match[2] ?? '';
  }
  return fields;
}

/** `DNS:a.example, IP Address:192.0.2.1`; a name with odd characters comes quoted as JSON (CVE-2021-44532). */
function alternativeNames(text: string | undefined): string[] {
  const names: string[] = [];
  for (const match of (text ?? '').matchAll(/(?:^|, )(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g)) {
    const name = plainText(match[1] ?? '', 300);
    if (name !== '') names.push(name);
    if (names.length === caps.certificateNames) break;
  }
  return names;
}

function instant(text: string): string {
  const time = Date.parse(text);
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}
