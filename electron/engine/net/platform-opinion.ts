import type { Chain, PlatformOpinion } from '../../../shared/model/observation.ts';
import type { TrustStore } from './network-profile.ts';
import { plainText } from './plain-text.ts';
import { withTimeLimit } from './time-limit.ts';

/** The question goes to another process and out to the network once more. */
const PATIENCE_MS = 2500;

/** The second trust store's word about the host, held against the chain that we saw; `undefined` when it has none. */
export async function askPlatform(
  trust: TrustStore,
  host: string,
  port: number,
  seen: Chain,
  signal: AbortSignal,
): Promise<PlatformOpinion | undefined> {
  const { platformVerdict } = trust;
  if (platformVerdict === undefined) return undefined;
  const verdict = await withTimeLimit<Awaited<ReturnType<typeof platformVerdict>>>(
    { timeoutMs: PATIENCE_MS, signal },
    () => undefined,
    (settle) => {
      platformVerdict.call(trust, host, port, signal).then(settle, () => settle(undefined));
      return undefined;
    },
  );
  if (verdict === undefined) return undefined;
  const { trusted, error, knownRoot, fingerprint256 } = verdict;
  const leaf = seen.certificates[0];
  return {
    trusted,
    ...(error !== undefined && { error: plainText(error, 80) }),
    ...(knownRoot !== undefined && { knownRoot }),
    ...(fingerprint256 !== undefined && { sameCertificate: leaf?.fingerprint === fingerprint256 }),
  };
}
