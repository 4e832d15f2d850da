import { editDistance } from './edit-distance.ts';

/** The candidate that the word was probably meant to be, whatever its case; `undefined` when none is near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted === '') return undefined;
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  if (best && best.distance <= Math.max(1, Math.floor(wanted.length / 3))) return best.candidate;
  // `outlook` for `outlook-web`, `mobile` for `outlook-mobile`.
  return wanted.length >= 3
    ? (candidates.find((candidate) => candidate.startsWith(wanted)) ??
        candidates.find((candidate) => candidate.includes(wanted)))
    : undefined;
}
