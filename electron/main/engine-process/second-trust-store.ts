import { X509Certificate } from 'node:crypto';
import type { PlatformVerdict, TrustStore } from '../../engine/net/network-profile.ts';

/** For this long a verdict, and the root that it rests on, is good: about a run. Roots come and go. */
const FRESH_MS = 60_000;

type Ask = (host: string, port: number) => Promise<PlatformVerdict | undefined>;

/**
 * A trust store that can ask another one. The root that the other trusts a host by counts like one of the system's from
 * then on, so that mail ports, which Chromium refuses to dial, are measured with it too: a chain is verified against it
 * here, never believed.
 */
export function secondTrustStore(base: TrustStore, ask: Ask, now = () => performance.now()): TrustStore {
  const verdicts = new Map<string, { at: number; verdict: Promise<PlatformVerdict | undefined> }>();
  const roots = new Map<string, { at: number; pem: string; known: boolean }>();
  const fresh = ({ at }: { at: number }) => now() - at < FRESH_MS;
  const freshRoots = () => [...roots.values()].filter(fresh);

  async function verdictOf(host: string, port: number): Promise<PlatformVerdict | undefined> {
    const verdict = await ask(host, port).catch(() => undefined);
    const root = verdict?.trusted === true ? rootOf(verdict.root) : undefined;
    if (verdict && root) {
      roots.set(root.fingerprint256, { at: now(), pem: root.toString(), known: verdict.knownRoot === true });
    }
    return verdict;
  }

  return {
    context: base.context,
    get smallHelloContext() {
      return base.smallHelloContext;
    },
    isPublicRoot(fingerprint256) {
      const learned = roots.get(fingerprint256);
      return base.isPublicRoot(fingerprint256) || (learned?.known === true && fresh(learned));
    },
    extraRoots: () => base.extraRoots?.() ?? [],
    systemRoots: () => [...freshRoots().map(({ pem }) => pem), ...base.systemRoots()],
    platformVerdict(host, port) {
      // Chromium dials no mail port (ERR_UNSAFE_PORT); the same host's web port shows whose root is at work.
      const asked = port === 443 || port >= 1024 ? port : 443;
      const key = `${host}:${asked}`;
      const known = verdicts.get(key);
      if (known && fresh(known)) return known.verdict;
      const verdict = verdictOf(host, asked);
      verdicts.set(key, { at: now(), verdict });
      return verdict;
    },
    publicRootsReplaced: base.publicRootsReplaced,
    get extraRootCount() {
      return base.extraRootCount;
    },
  };
}

function rootOf(pem: string | undefined): X509Certificate | undefined {
  if (pem === undefined) return undefined;
  try {
    const certificate = new X509Certificate(pem);
    return certificate.ca ? certificate : undefined;
  } catch {
    return undefined;
  }
}
