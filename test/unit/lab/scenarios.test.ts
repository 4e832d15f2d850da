import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startWorld } from '../../lab/world.ts';
import { scenarios } from '../../scenarios/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const all = Object.values(scenarios);

test('every scenario has a file of its name, and every file is in the index', async () => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  const named: string[] = [];
  for (const file of files) {
    const loaded = (await import(join(folder, file))) as { default?: Scenario };
    if (loaded.default?.faults) named.push(loaded.default.name);
  }
  expect(named.sort()).toEqual(Object.keys(scenarios).sort());
  expect(files).toEqual(expect.arrayContaining(all.map(({ name }) => `${name}.ts`)));
});

test('all rows of the reference are there', () => {
  const numbers = new Set(all.map(({ number }) => number));
  for (let row = 1; row <= 44; row++) expect(numbers, `row ${row}`).toContain(row);
});

test('sentences are whole', () => {
  for (const { name, title, about } of all) {
    expect(about, name).toMatch(/^([A-Z0-9]|[a-z.]+\.com ).*\.$/);
    expect(title, name).not.toMatch(/\.$/);
  }
});

test.each(all)('the world of $name starts, and ends without a trace', async (scenario) => {
  const world = await startWorld(scenario);
  expect(world.addresses().length).toBeGreaterThan(50);
  await world.close();
});
