/** What the project of the spec has in it: changes that are noticed, that are not, and that never end. */
export const planted = {
  'package.json': '{ "type": "module" }\n',
  'code/greater.ts': `export const greater = (a: number, b: number): boolean => a > b;
`,
  'code/unseen.ts': `export const unseen = (name: string): string => {
  const greeting = 'Hello';
  return name === '' ? name : greeting;
};
`,
  'code/table.ts': `export const table: Record<string, number> = { one: 1 };
export const words = new Set(['yes']);
`,
  'code/count.ts': `export function count(to: number): number {
  let steps = 0;
  while (steps < to) steps += 1;
  return steps;
}
`,
  'code/nobody.ts': `export const nobody = () => [true, true, true, true, true, true, true, true, true, true, true, true];
`,
  'tsconfig.base.json':
    '{ "compilerOptions": { "strict": true, "module": "ESNext", "target": "ES2024", "types": [] } }',
  'code/typed/tsconfig.json': '{ "extends": "../../tsconfig.base.json", "include": ["**/*.ts"] }',
  'code/typed/way.ts': `type Way = 'in' | 'out';
export const way = (open: boolean): Way => (open ? 'in' : 'out');
`,
  'code/typed.spec.ts': `import { expect, it } from 'vitest';
import { way } from './typed/way.ts';
it('knows a way in', () => expect(way(true)).toBe('in'));
`,
  'code/count.spec.ts': `import { expect, test } from 'vitest';
import { count } from './count.ts';
test('counts', () => expect(count(3)).toBe(3));
`,
  'code/greater.spec.ts': `import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { greater } from './greater.ts';
import { table, words } from './table.ts';

let prepared = false;
beforeEach(() => {
  prepared = true;
});

describe('greater', () => {
  it.each([[2, 1, true], [1, 2, false], [1, 1, false]])('%d, %d', async (a, b, wanted) => {
    await Promise.resolve();
    expect(prepared).toBe(true);
    expect(greater(a, b)).toBe(wanted);
  });
  it('is never both ways', () => {
    fc.assert(fc.property(fc.integer(), fc.integer(), (a, b) => !(greater(a, b) && greater(b, a))));
  });
});

it('knows where it lies, and what stood at the top', () => {
  expect(readFileSync(new URL('./table.ts', import.meta.url), 'utf8')).toContain('table');
  expect(table).toEqual({ one: 1 });
  expect([...words]).toEqual(['yes']);
});
`,
  'code/unseen.spec.ts': `import { expect, it } from 'vitest';
import { unseen } from './unseen.ts';
it('says something', () => expect(typeof unseen('Ana')).toBe('string'));
`,
  'code/red.spec.ts': `import { expect, it } from 'vitest';
import { greater } from './greater.ts';
it('is red anyway', () => expect(greater(1, 1)).toBe(true));
`,
};
