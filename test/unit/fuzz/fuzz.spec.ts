import { describe, expect, it } from 'vitest';
import { drawFrom } from '../../accuracy/draw.ts';
import { makeInput } from '../../fuzz/mutate.ts';
import { tryTarget } from '../../fuzz/round.ts';
import { readSeeds } from '../../fuzz/seeds.ts';
import { targets } from '../../fuzz/targets.ts';

const seeds = readSeeds();

describe('what a reader once failed on', () => {
  it('is of targets that there are', () => {
    const names = new Set(targets.map(({ name }) => name));
    expect(seeds.length).toBeGreaterThan(0);
    expect(seeds.filter(({ target }) => !names.has(target))).toEqual([]);
  });

  it.each(seeds.map((seed) => [seed.target, seed.name, seed.input] as const))(
    '%s %s',
    async (target, _, input) => {
      await targets.find(({ name }) => name === target)?.run(input);
    },
  );
});

describe('an input', () => {
  it('is the same for the same number, and no longer than the reader takes', () => {
    for (const target of targets) {
      for (const number of [1, 2, 3]) {
        const input = makeInput(target, drawFrom(number));
        expect(input.length).toBeLessThanOrEqual(target.longest);
        expect(makeInput(target, drawFrom(number)).equals(input), target.name).toBe(true);
      }
    }
  });
});

describe('a short round', () => {
  it.each(targets)('$name: none throws', async (target) => {
    // The first always, the others as long as there is time: `npm run fuzz` is for more.
    const until = performance.now() + 500;
    for (let number = 0; number === 0 || (number < 200 && performance.now() < until); number++) {
      const input = makeInput(target, drawFrom(20_261_129 + number));
      await expect(Promise.resolve(input).then(target.run), `input ${number}`).resolves.not.toThrow();
    }
  });

  it('counts what does not end, and goes on behind it', async () => {
    const task = { target: 'smtp-dialogue', seed: 1, from: 0, forMs: 60_000, atMost: 60 };
    const round = await tryTarget({ ...task, hangMs: 0, enough: 2 });
    expect(round).toMatchObject({ hangs: 2, exceptions: 0 });
    const [first, second] = round.failures;
    expect(second?.number).toBeGreaterThan(first?.number ?? Number.NaN);
  });
});
