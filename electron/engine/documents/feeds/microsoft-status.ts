import type { FeedReading } from './feed.ts';

/** The words of the page's own bundle and their relatives, in any case, with or without spaces (providers.md 7.1). */
const words: Readonly<Record<string, FeedReading['state']>> = {
  available: 'available',
  operational: 'available',
  serviceoperational: 'available',
  servicerestored: 'restored',
  resolved: 'restored',
  mitigated: 'restored',
  falsepositive: 'restored',
  postincidentreviewpublished: 'restored',
  serviceinterruption: 'interrupted',
  servicedegradation: 'degraded',
  investigating: 'degraded',
  restoringservice: 'degraded',
  extendedrecovery: 'degraded',
  verifyingservice: 'degraded',
};

/** A word that nobody knows, or none at all, says nothing. */
export function microsoftState(status: string | null | undefined): FeedReading['state'] {
  const word = (status ?? '').replace(/[\s_-]+/g, '').toLowerCase();
  return Object.hasOwn(words, word) ? (words[word] ?? 'unknown') : 'unknown';
}

/** "Mitigated - …", "Resolved: …", "… [Resolved]" (providers.md 7.1), whatever else the item says. */
export function isOverByTitle(title: string): boolean {
  return /^\W{0,3}(?:mitigated|resolved|restored|recovered|completed|pir|post[- ]incident review)\b|[([–—:-]\s{0,2}(?:mitigated|resolved|restored)\W{0,3}$/i.test(
    title,
  );
}

/** What a list of states comes to: the worst that is said; what nobody could read forbids green. */
export function worstOf(states: readonly FeedReading['state'][]): FeedReading['state'] {
  return order.find((one) => states.includes(one)) ?? 'unknown';
}

const order = ['interrupted', 'degraded', 'unknown', 'restored', 'available'] as const;
