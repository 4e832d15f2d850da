import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import type { TrustStore } from './network-profile.ts';

/** The one seam for a simulated Internet, which has a public CA of its own (design.md 4). */
export const publicRootsVariable = 'MAILPATH_PUBLIC_ROOTS';

export interface Roots {
  /** Roots that count as public, PEM. */
  public: readonly string[];
  /** Trusted, but private: an organisation's own, PEM. Public ones among them count as public. Asked when needed. */
  extra: () => readonly string[];
  /** The operating system's, PEM; asked once, and only when needed. */
  system?: () => string[];
  /** Whether `public` differs from what the runtime trusts by itself. */
  replaced: boolean;
}

/** A trust store out of PEM roots. Without `replaced` the runtime's default context already trusts the same. */
export function trustStore(roots: Roots): TrustStore {
  let fingerprints: Set<string> | undefined;
  let privateRoots: string[] | undefined;
  const isPublicRoot = (fingerprint256: string): boolean => {
    fingerprints ??= new Set(roots.public.map(fingerprintOf));
    return fingerprints.has(fingerprint256);
  };
  /** Company bundles usually repeat the public list. */
  const extraRoots = (): readonly string[] => {
    privateRoots ??= roots.extra().filter((pem) => !isPublicRoot(fingerprintOf(pem)));
    return privateRoots;
  };
  let system: string[] | undefined;
  let smallHello: SecureContext | undefined;
  const allRoots = (): string[] => [...roots.public, ...roots.extra()];
  return {
    context: roots.replaced ? createSecureContext({ ca: allRoots() }) : undefined,
    get smallHelloContext() {
      if (roots.replaced) smallHello ??= createSecureContext({ ca: allRoots(), ecdhCurve: 'X25519' });
      return smallHello;
    },
    isPublicRoot,
    extraRoots,
    systemRoots() {
      system ??= roots.system?.() ?? [];
      return system;
    },
    publicRootsReplaced: roots.replaced,
    get extraRootCount() {
      return extraRoots().length;
    },
  };
}

/**
 * Public: the Mozilla list that the runtime carries, and the file that MAILPATH_PUBLIC_ROOTS names. Private: those of
 * NODE_EXTRA_CA_CERTS that are not public. Throws when the named file cannot be read or holds no certificate: a simulated
 * Internet without its own roots would look like interception everywhere.
 */
export function systemTrust(environment: Readonly<Record<string, string | undefined>>): TrustStore {
  const file = environment[publicRootsVariable];
  const bundled = getCACertificates('bundled');
  const added = file === undefined || file === '' ? [] : publicRootsOf(file);
  return trustStore({
    public: [...bundled, ...added],
    extra: () => getCACertificates('extra'),
    system: () => getCACertificates('system'),
    replaced: added.length > 0,
  });
}

function publicRootsOf(file: string): string[] {
  const roots = pemBlocks(readFileSync(file, 'utf8'));
  if (roots.length === 0) throw new Error(`${publicRootsVariable}: no certificate in ${file}`);
  return roots;
}

export function pemBlocks(text: string): string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

/** SHA-256 over the DER, as `X509Certificate.fingerprint256` writes it, without parsing a hundred certificates. */
function fingerprintOf(pem: string): string {
  const der = Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64');
  const hex = createHash('sha256').update(der).digest('hex').toUpperCase();
  return (hex.match(/../g) ?? []).join(':');
}
