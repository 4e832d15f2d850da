import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../electron/', import.meta.url));

/**
 * What writes a process's memory to a file, unredacted. Electron writes minidumps once crashReporter.start() was called, and
 * not before (https://www.electronjs.org/docs/latest/tutorial/crash-reporting); Node writes reports and heaps when asked.
 */
const dumps =
  /crashReporter|process\.report|writeReport|[hH]eapSnapshot|takeHeapSnapshot|contentTracing|netLog/;

test('nothing in the app starts a crash reporter, or writes memory or traffic to a file', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((name) => dumps.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});
