import type { PatternVerdict } from './judge-pattern.ts';

/** What a pattern costs on a text, in milliseconds of this thread's processor, as the code uses it. */
export function costOf(pattern: RegExp, text: string): number {
  const before = process.threadCpuUsage();
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The text of this length on which the pattern grows, by the checker. */
export function attackOf(
  { before, repeated, behind }: Required<PatternVerdict>['attack'],
  length: number,
): string {
  const rest = Math.max(0, length - before.length - behind.length);
  return before + repeated.repeat(Math.ceil(rest / Math.max(1, repeated.length))).slice(0, rest) + behind;
}

/** What patterns repeat is mostly one of these, in a text as JavaScript writes it. */
const usual = [' ', '0', 'a', 'A.', '-', '<', '"a', '/x', '\\', ':', '\n'];

/** How a text ends so that a match that came so far fails. */
const ends = ['', '\u0000!'];

/**
 * Texts made of the words that the pattern itself has, and of what patterns usually repeat, over and over, in front of an
 * end that spoils a match. As functions of their length.
 */
export function* ownAttacks(pattern: RegExp): Generator<(length: number) => string> {
  const words = (pattern.source.match(/[A-Za-z0-9@:/<=.-]{2,}/g) ?? []).slice(0, 6);
  for (const pump of new Set([...words, ...words.map((word) => `${word} `), ...usual])) {
    for (const end of ends)
      yield (length) => pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + end;
  }
}
