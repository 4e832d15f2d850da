import { afterAll } from 'vitest';

const endings: (() => unknown)[] = [];

/** Runs after the tests of the file, also when a test asks for it (vitest ignores hooks made inside a test). */
export function atEnd(ending: () => unknown): void {
  endings.push(ending);
}

afterAll(async () => {
  await Promise.all(endings.splice(0).map((ending) => ending()));
});
