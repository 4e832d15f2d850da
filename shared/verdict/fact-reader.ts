import { sourcesOf } from './facts/sources.ts';
import { type FactSet, type Facts, factNames } from './facts.ts';

/**
 * Facts that remember which of them were read, so that what a verdict still waits for follows from what it rests on. What is
 * read as an `aside` is not waited for: it may add weight or words, and cannot overturn.
 */
class FactReader {
  readonly aside: FactSet;
  readonly read = new Set<keyof FactSet>();

  constructor(facts: FactSet) {
    this.aside = facts;
  }
}

for (const name of factNames) {
  Object.defineProperty(FactReader.prototype, name, {
    get(this: FactReader) {
      this.read.add(name);
      return this.aside[name];
    },
  });
}

/** Runs the reading, and says which probe families could still change what was read. */
export function reading<T>(
  facts: FactSet,
  look: (facts: Facts) => T,
): { value: T; families: ReadonlySet<string> } {
  const reader = new FactReader(facts);
  const value = look(reader as unknown as Facts);
  const families = new Set<string>();
  for (const name of reader.read) for (const family of sourcesOf[name](facts)) families.add(family);
  return { value, families };
}

/** The same facts for a run that has ended, when nothing is out any more. */
export function unread(facts: FactSet): Facts {
  return { ...facts, aside: facts };
}
