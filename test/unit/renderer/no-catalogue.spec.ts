import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Files that this one loads: what it takes from them is more than types. */
function loadedBy(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const imports = text.matchAll(/\b(?:import|export)\s+(?!type\b)([^;]{0,2000}?)\s*from\s+'(\.[^']+)'/g);
  return [...imports].flatMap(([, names = '', path = '']) => {
    const listed = /^\{([^}]*)\}$/.exec(names)?.[1]?.split(',') ?? [];
    const values = listed.map((one) => one.trim()).filter((one) => one !== '' && !one.startsWith('type '));
    return listed.length > 0 && values.length === 0 ? [] : [join(dirname(file), path)];
  });
}

/** The file, and everything that it loads in turn. */
function loaded(start: string): Set<string> {
  const found = new Set([start]);
  for (const file of found) for (const next of loadedBy(file)) if (existsSync(next)) found.add(next);
  return found;
}

const names = (files: Iterable<string>) => [...files].map((file) => relative(root, file));

test('the window loads no file of a provider: main answers what it asks about one', () => {
  const window = names(loaded(join(root, 'renderer/main.tsx')));
  expect(window.length).toBeGreaterThan(100);
  expect(window.filter((file) => /catalogue\/(?:known-)?provider/.test(file))).toEqual([]);
  // What is sought is found where it is loaded.
  expect(names(loaded(join(root, 'electron/main/external-links.ts')))).toContain(
    'shared/catalogue/providers/gmx.ts',
  );
});
