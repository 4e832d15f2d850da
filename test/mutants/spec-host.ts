import * as vitest from 'vitest';

type Body = (...values: never[]) => unknown;
type Hook = () => unknown;

interface Group {
  name: string;
  parent: Group | undefined;
  skipped: boolean;
  before: Hook[];
  after: Hook[];
  beforeEach: Hook[];
  afterEach: Hook[];
}

export interface HostedTest {
  /** `file#group > name`, with a number where a name comes twice. */
  id: string;
  name: string;
  /** Rejects when the test is red. */
  run: () => Promise<void>;
}

export interface SpecHost {
  /** Stands for `import … from 'vitest'`. */
  module: Record<string, unknown>;
  /** What the specs have registered until now, in their order, without what they skip. */
  tests: () => readonly HostedTest[];
  /** The spec whose module is read next: the first part of its tests' ids. */
  open: (file: string) => void;
}

const groupOf = (name: string, parent: Group | undefined, skipped: boolean): Group => ({
  ...{ name, parent, skipped },
  ...{ before: [], after: [], beforeEach: [], afterEach: [] },
});

/** The groups around, the outermost first. */
const around = (group: Group | undefined): Group[] => (group ? [...around(group.parent), group] : []);

/**
 * Takes in specs as vitest does, with vitest's own `expect`, but leaves it to the caller which test runs when, and how often.
 * vitest itself starts anew for every mutant, which takes longer than most tests here (docs/adr/0018).
 *
 * It knows what pure specs use: groups, tables, hooks, conditions. A spec that replaces modules or time (`vi`) throws.
 */
export function createSpecHost(): SpecHost {
  const tests: HostedTest[] = [];
  const ids = new Map<string, number>();
  let file = '';
  let group = groupOf('', undefined, false);

  function add(name: string, body: Body, values: readonly unknown[]): void {
    const groups = around(group);
    if (groups.some(({ skipped }) => skipped)) return;
    const path = [...groups.slice(1).map((one) => one.name), name].join(' > ');
    const count = (ids.get(`${file}#${path}`) ?? 0) + 1;
    ids.set(`${file}#${path}`, count);
    const run = async () => {
      for (const one of groups) for (const hook of [...one.before, ...one.beforeEach]) await hook();
      try {
        await body(...([...values, { expect: vitest.expect }] as never[]));
      } finally {
        for (const one of groups.toReversed())
          for (const hook of [...one.afterEach, ...one.after]) await hook();
      }
    };
    tests.push({ id: count > 1 ? `${file}#${path} (${count})` : `${file}#${path}`, name: path, run });
  }

  function inside(name: string, body: () => unknown, skipped: boolean): void {
    const outer = group;
    group = groupOf(name, outer, skipped);
    const result = body();
    group = outer;
    if (result instanceof Promise)
      throw new Error(`The group "${name}" is filled later, which is not known here.`);
  }

  /** Options may stand between name and body. */
  const bodyOf = <T>(rest: readonly unknown[]) =>
    rest.find((one): one is T & Body => typeof one === 'function');
  const nothing = () => undefined;

  function variants(enter: (name: string, body: Body, values: readonly unknown[]) => void) {
    const one = (name: string, ...rest: unknown[]) => enter(name, bodyOf(rest) ?? nothing, []);
    const table =
      (spread: boolean) =>
      (rows: readonly unknown[], ...more: unknown[]) => {
        if (more.length > 0) throw new Error('Tables as text are not known here.');
        return (name: string, ...rest: unknown[]) =>
          rows.forEach((row, at) => {
            enter(`${name} [${at}]`, bodyOf(rest) ?? nothing, spread && Array.isArray(row) ? row : [row]);
          });
      };
    return Object.assign(one, {
      each: table(true),
      for: table(false),
      skip: nothing,
      todo: nothing,
      skipIf: (condition: unknown) => (condition ? nothing : one),
      runIf: (condition: unknown) => (condition ? one : nothing),
    });
  }

  const it = variants(add);
  const describe = variants((name, body, values) => inside(name, () => body(...(values as never[])), false));
  const hook = (kind: 'before' | 'after' | 'beforeEach' | 'afterEach') => (body: Hook) =>
    group[kind].push(body);
  return {
    module: {
      ...{ it, test: it, describe, suite: describe, expect: vitest.expect },
      // Each test may be the only one that runs, so what holds for a group is done around each.
      ...{ beforeAll: hook('before'), afterAll: hook('after') },
      ...{ beforeEach: hook('beforeEach'), afterEach: hook('afterEach') },
      get vi(): never {
        throw new Error('Specs that replace modules, functions or time cannot share a process with others.');
      },
    },
    tests: () => tests,
    open: (next) => {
      file = next;
      group = groupOf('', undefined, false);
    },
  };
}
