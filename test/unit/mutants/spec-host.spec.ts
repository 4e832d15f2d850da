import type * as vitest from 'vitest';
import { describe, expect, it } from 'vitest';
import { createSpecHost } from '../../mutants/spec-host.ts';

type Vitest = Pick<
  typeof vitest,
  'describe' | 'it' | 'expect' | 'beforeAll' | 'beforeEach' | 'afterEach' | 'vi'
>;
function hosted(spec: (host: Vitest) => void) {
  const host = createSpecHost();
  host.open('a.spec.ts');
  spec(host.module as unknown as Vitest);
  return host.tests();
}

describe('specs without vitest around them', () => {
  it('give each test a name of its own', () => {
    const tests = hosted((host) => {
      host.describe('one', () => {
        host.it('a', () => {});
        host.it('a', () => {});
        host.describe.each([1, 2])('%d', () => host.it.each([[1, 2]])('b', () => {}));
      });
      host.it('c', { timeout: 1 }, () => {});
    });
    expect(tests.map(({ id }) => id)).toEqual([
      ...['a.spec.ts#one > a', 'a.spec.ts#one > a (2)'],
      ...['a.spec.ts#one > %d [0] > b [0]', 'a.spec.ts#one > %d [1] > b [0]', 'a.spec.ts#c'],
    ]);
  });

  it('leave out what is left out', () => {
    const tests = hosted((host) => {
      host.it.skip('a', () => {});
      host.it.todo('b');
      host.it.skipIf(true)('c', () => {});
      host.it.runIf(true)('d', () => {});
      host.describe.skip('e', () => host.it('f', () => {}));
    });
    expect(tests.map(({ name }) => name)).toEqual(['d']);
  });

  it('run with their values and hooks, from the outside in and back, and are red by what they expect', async () => {
    const seen: unknown[] = [];
    const tests = hosted((host) => {
      host.beforeEach(() => void seen.push('outer'));
      host.describe('inside', () => {
        host.beforeAll(() => void seen.push('inner'));
        host.afterEach(() => void seen.push('after'));
        host.it.each([[1, 2]])('x', (a, b) => void seen.push([a, b]));
        host.it('y', async () => {
          await Promise.resolve();
          host.expect(1, 'why').toBe(2);
        });
      });
    });
    await tests[0]?.run();
    expect(seen).toEqual(['outer', 'inner', [1, 2], 'after']);
    await expect(tests[1]?.run()).rejects.toThrow('why: expected 1 to be 2');
    expect(seen.at(-1)).toBe('after');
  });

  it('refuse what cannot share a process, rather than pass', () => {
    expect(() => hosted((host) => host.vi.useFakeTimers())).toThrow(/cannot share a process/);
    expect(() => hosted((host) => host.it.each`a${1}`('x', () => {}))).toThrow(/not known/);
    expect(() => hosted((host) => host.describe('later', async () => {}))).toThrow(/not known/);
  });
});
