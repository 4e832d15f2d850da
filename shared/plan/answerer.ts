import type { Chain, DataOf } from '../model/observation.ts';

/**
 * What the connection proves about who answered (design.md 1b.3).
 *
 * - `proven`: the chain ends at a public root, verifies, and its name is the host's: that host answered, whatever it says.
 * - `private-root`: the chain ends at a root that somebody installed: that somebody may have answered.
 * - `unproven`: no chain that verifies, or none that was seen.
 * - `clear-text`: anybody on the way may have answered.
 */
export type Answerer = 'proven' | 'private-root' | 'unproven' | 'clear-text';

/** Who answered, by the URL that was asked last and the chain that its host showed. */
export function answererBy(url: string, chain: Chain | undefined): Answerer {
  if (!/^https:/i.test(url)) return 'clear-text';
  if (!chain?.nameMatches || chain.verification !== 'ok') return 'unproven';
  switch (chain.anchor) {
    case 'public':
      return 'proven';
    case 'private':
      return 'private-root';
    case 'none':
      return 'unproven';
  }
}

/** The URL whose answer an HTTP observation holds: the last that a redirect led to. */
export function answeringUrl({ url, redirects }: Pick<DataOf<'http'>, 'url' | 'redirects'>): string {
  return redirects.at(-1) ?? url;
}

/** Who gave the answer that an HTTP observation holds. */
export function answererOf(data: Pick<DataOf<'http'>, 'url' | 'redirects' | 'chain'>): Answerer {
  return answererBy(answeringUrl(data), data.chain);
}
