/** What a value says of its own subject. `nothing`: not measured, or not telling. */
export type Speaks = 'fault' | 'health' | 'nothing';

declare const madeByAFactModule: unique symbol;

/**
 * What is known about one thing: a closed word, the observations behind it, and whether the word speaks for a fault. Only
 * fact modules make one (the type is sealed, and the linter keeps `fact` out of causes/), so that no cause can accuse on its
 * own authority.
 */
export interface Fact<V extends string = string> {
  readonly value: V;
  readonly observations: readonly string[];
  readonly speaks: Speaks;
  readonly [madeByAFactModule]: true;
}

/** At most this many observations are named; a report keeps no more. */
const MOST_NAMED = 60;

/** `speaks` has a row for every word, so that a new word cannot come in without saying what it says. */
export function fact<V extends string>(
  value: V,
  observations: readonly string[],
  speaks: Readonly<Record<V, Speaks>>,
): Fact<V> {
  const made = { value, observations: observations.slice(0, MOST_NAMED), speaks: speaks[value] };
  return made as unknown as Fact<V>;
}

/** Of no values it is 0. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Values without repeats, in order of first appearance. */
export function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}
