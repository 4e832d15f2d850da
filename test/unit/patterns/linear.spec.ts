import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../build/bundle.ts';
import { bounded } from '../../patterns/bounded.ts';
import { builtPatterns } from '../../patterns/built-patterns.ts';
import { attackOf, costOf, ownAttacks } from '../../patterns/cost.ts';
import type { PatternVerdict } from '../../patterns/judge-pattern.ts';
import { patternsIn, type ShippedPattern, shippedPatterns } from '../../patterns/shipped-patterns.ts';

/*
 * Every regular expression that ships costs time in line with its text, or meets only short texts. `npm run patterns` has
 * them judged by recheck, which takes minutes; what it found stands in test/patterns/judged.json.
 */
const judged: Record<string, PatternVerdict> = JSON.parse(
  readFileSync(join(projectRoot, 'test/patterns/judged.json'), 'utf8'),
);
const reasons = new Map(
  bounded.flatMap(({ longest, patterns }) => patterns.map((one) => [String(one), longest])),
);
const { patterns, sites } = await shippedPatterns();
const shipped = new Map<string, ShippedPattern>(patterns.map((one) => [String(one.pattern), one]));

let judgePattern: typeof import('../../patterns/judge-pattern.ts').judgePattern;
beforeAll(async () => {
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  ({ judgePattern } = await import('../../patterns/judge-pattern.ts'));
});

describe('the search', () => {
  it('finds literals, and what makes a pattern of a text', () => {
    const text = 'const a: RegExp = /x+/gi;\nconst b = new RegExp("y" + a), c = RegExp("z");\n"".match("w");';
    const found = patternsIn('a.ts', text);
    expect(found.patterns.map(({ pattern, at }) => `${at} ${pattern}`)).toEqual(['a.ts:1 /x+/gi']);
    expect(found.sites.map(({ line }) => line)).toEqual([2, 2, 3]);
  });

  it('finds hundreds in what ships, and knows what is made by every place that makes one', () => {
    expect(shipped.size).toBeGreaterThan(300);
    const counts = Map.groupBy(sites, ({ file }) => file);
    expect(Object.fromEntries([...counts].map(([file, all]) => [file, all.length]))).toEqual(
      Object.fromEntries(
        builtPatterns.flatMap(({ file, sites: places }) => (places > 0 ? [[file, places]] : [])),
      ),
    );
    for (const { file, patterns: made } of builtPatterns) expect(made.length, file).toBeGreaterThan(0);
  });
});

describe('the checker', () => {
  it.each<[RegExp, PatternVerdict['grows']]>([
    [/^[A-Za-z0-9](?:[A-Za-z0-9-]*\.?)*$/, 'exponential'],
    [/\s+$/, 'power 2'],
    [/^[a-z]+$/, 'linear'],
  ])('%s', (pattern, grows) => {
    expect(judgePattern(pattern, 20_000).grows).toBe(grows);
  });
});

describe('every pattern that ships', () => {
  it('was judged, and nothing else was (npm run patterns)', () => {
    expect(
      [...shipped.keys()].filter((key) => !judged[key]).map((key) => `${shipped.get(key)?.at} ${key}`),
    ).toEqual([]);
    expect(Object.keys(judged).filter((key) => !shipped.has(key))).toEqual([]);
  });

  it('grows in line with its text, or has a bound with its reason', () => {
    const growing = Object.entries(judged).filter(([, { grows }]) => grows !== 'linear');
    expect(growing.map(([key]) => key).filter((key) => !reasons.has(key))).toEqual([]);
    expect(growing.filter(([, { grows }]) => grows === 'exponential')).toEqual([]);
    // A reason for one that needs none.
    expect([...reasons.keys()].filter((key) => judged[key]?.grows === 'linear' || !judged[key])).toEqual([]);
  });

  it('is judged today as it stands there, as far as that is done in a moment', () => {
    const changed: string[] = [];
    let agreed = 0;
    for (const [key, { pattern }] of shipped) {
      if (judged[key]?.by !== 'automaton') continue;
      const { grows } = judgePattern(pattern, 150);
      if (grows === judged[key].grows) agreed += 1;
      else if (grows !== 'undecided') changed.push(`${key}: ${grows}`);
    }
    expect(changed).toEqual([]);
    expect(agreed).toBeGreaterThan(100);
  });
});

describe('measured', () => {
  /** What a pattern without any choice costs on a text of a megabyte, so that the bound goes with the machine. */
  const megabyte = Math.max(1, Math.min(...[1, 2, 3].map(() => costOf(/a+(?=b)b/g, 'ab'.repeat(500_000)))));

  it('costs at its bound, on its own attack, what a plain one costs on a few megabytes', () => {
    for (const [key, longest] of reasons) {
      const { pattern } = shipped.get(key) ?? {};
      const attack = judged[key]?.attack;
      if (pattern === undefined || attack === undefined) continue;
      const least = Math.min(...[1, 2].map(() => costOf(pattern, attackOf(attack, longest))));
      expect(least / megabyte, `${key} on ${longest}`).toBeLessThan(8);
    }
  });

  it('grows by no more than its text on what it takes itself', () => {
    const [short, long] = [4_000, 16_000];
    for (const [key, { pattern, at }] of shipped) {
      // Four times the text: four times the work, or sixteen times where it grows by the square.
      const [less, more] = reasons.has(key)
        ? [(reasons.get(key) ?? 0) / 4, reasons.get(key) ?? 0]
        : [short, long];
      for (const attack of ownAttacks(pattern)) {
        const once = costOf(pattern, attack(more));
        if (once < megabyte) continue;
        // What a busy machine adds is not there each time.
        const least = (size: number) => Math.min(...[1, 2, 3].map(() => costOf(pattern, attack(size))));
        const growth = least(more) / Math.max(0.05, least(less));
        const bound = reasons.has(key) ? least(more) < 8 * megabyte : growth < 9;
        expect(bound, `${at} ${key}: ${growth} times on ${JSON.stringify(attack(20))}`).toBe(true);
      }
    }
  });
});
