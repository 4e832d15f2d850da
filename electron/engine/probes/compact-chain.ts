import type { Chain } from '../../../shared/model/observation.ts';

/**
 * A chain as every route keeps it: whole when there is something to explain, else the leaf without its names. The TLS
 * probes keep it whole in any case; sixty copies of a good chain would be half of every report.
 */
export function compactChain(chain: Chain): Chain {
  const unremarkable = chain.anchor === 'public' && chain.nameMatches && chain.verification === 'ok';
  if (!unremarkable) return chain;
  return { ...chain, certificates: chain.certificates.slice(0, 1).map((leaf) => ({ ...leaf, names: [] })) };
}
