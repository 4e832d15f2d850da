import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { middleboxMarks } from '../../../shared/catalogue/own-headers.ts';
import { faultsOf, type HostPattern, matchesHost } from '../../lab/faults.ts';
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

/** Patterns of hosts as a list, so that one fault can be looked for in another. */
const patternsOf = (host: HostPattern): readonly string[] => (typeof host === 'string' ? [host] : host);

test('a device that answers for a host shows a certificate of its own, since it cannot have the host’s', () => {
  for (const { name, faults } of all) {
    const opened = faultsOf(faults, 'inspect').flatMap(({ host }) => patternsOf(host));
    for (const { host, headers = [], body = '' } of faultsOf(faults, 'http-status')) {
      const words = [...headers.map(([, value]) => value), body];
      if (!words.some((text) => middleboxMarks.test(text))) continue;
      for (const one of patternsOf(host))
        expect(
          opened.some((pattern) => matchesHost(pattern, one.replace(/^\*\./, ''))),
          `${name}: ${one}`,
        ).toBe(true);
    }
  }
});

test.each(all)('the world of $name starts, and ends without a trace', async (scenario) => {
  const world = await startWorld(scenario);
  expect(world.addresses().length).toBeGreaterThan(50);
  await world.close();
});
