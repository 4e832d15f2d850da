import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// Without it recheck takes a program of its own or Java where it finds them, and judges by time on each machine anew.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { judgePattern } = await import('./judge-pattern.ts');
const { shippedPatterns } = await import('./shipped-patterns.ts');

import type { PatternVerdict } from './judge-pattern.ts';

/*
 * npm run patterns             judges the patterns that test/patterns/judged.json does not have, and writes it
 * npm run patterns -- --all    judges all of them anew: minutes
 */
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const file = join(import.meta.dirname, 'judged.json');
const before: Record<string, PatternVerdict> = values.all ? {} : JSON.parse(readFileSync(file, 'utf8'));
const after: Record<string, PatternVerdict> = {};
for (const { pattern, at } of (await shippedPatterns()).patterns) {
  const key = String(pattern);
  if (after[key]) continue;
  const start = Date.now();
  after[key] = before[key] ?? judgePattern(pattern, 60_000);
  const { grows, by } = after[key];
  if (before[key] === undefined && grows !== 'linear')
    console.log(`${at} ${key}: ${grows} (${by}, ${Date.now() - start} ms)`);
}
const sorted = Object.fromEntries(Object.entries(after).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
console.log(
  `${Object.keys(after).length} patterns, ${Object.values(after).filter(({ grows }) => grows === 'linear').length} of them linear.`,
);
