import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wordsSectionOf } from '../words/words-page.ts';
import type { Assessed } from './assess.ts';
import { checkOverSockets, measurable } from './check-over-sockets.ts';
import { combinationOf, combinations } from './combination.ts';
import { accuracyDocument, socketsSection } from './document.ts';
import { evidenceOf } from './evidence-of.ts';
import { figuresOf, type Reliability, reliabilityByCause, reliabilityOf } from './figures.ts';
import { worldIds } from './mailbox-worlds.ts';
import { recordWorld } from './record-singles.ts';
import { judgeCombination } from './run-combinations.ts';

/*
 * npm run accuracy                        judges 2,000 combinations and writes docs/accuracy.md
 * npm run accuracy -- --sockets 200       runs 200 of them over real sockets as well (many minutes)
 * npm run accuracy -- --only ID           shows one combination: what is wanted, the verdict, what was not ok
 * npm run accuracy -- --causes            prints what each strength word kept, by cause
 * npm run accuracy -- --record [--world W]  measures the single faults anew (minutes)
 */
export const SEED = 20261120;

const { values } = parseArgs({
  options: {
    ...{ record: { type: 'boolean' }, world: { type: 'string' }, only: { type: 'string' } },
    ...{
      count: { type: 'string' },
      seed: { type: 'string' },
      sockets: { type: 'string' },
      causes: { type: 'boolean' },
    },
  },
});

if (values.record) await record(values.world);
else if (values.only !== undefined) show(values.only);
else await measureAll(Number(values.count ?? 2000), Number(values.seed ?? SEED), Number(values.sockets ?? 0));

async function record(world: string | undefined): Promise<void> {
  for (const one of worldIds) if (world === undefined || world === one) await recordWorld(one, console.log);
}

function show(id: string): void {
  const combination = combinationOf(id);
  const { assessed, evidence } = judgeCombination(combination);
  const { expectation, verdict, right, confused, harm } = assessed;
  console.log({ wanted: [...expectation.right], truths: evidence.truths, right, confused, harm, verdict });
  console.log(evidence.request);
  for (const one of evidence.observations) {
    if (one.status === 'ok' || one.status === 'not-applicable') continue;
    console.log(`${one.id}: ${one.status} ${one.failure?.code ?? one.reason ?? ''} ${one.blockedBy ?? ''}`);
  }
}

async function measureAll(count: number, seed: number, sockets: number): Promise<void> {
  const chosen = combinations(count, seed);
  const judged: Assessed[] = [];
  const naive: Assessed[] = [];
  for (const combination of chosen) {
    const one = judgeCombination(combination, evidenceOf(combination));
    judged.push(one.assessed);
    naive.push(one.naive);
  }
  const page = join(import.meta.dirname, '../../docs/accuracy.md');
  const before = readFileSync(page, 'utf8');
  const overSockets =
    sockets > 0
      ? await checkOverSockets(chosen.filter(measurable).slice(0, sockets), console.log)
      : socketsSection(before);
  const words = wordsSectionOf(before);
  writeFileSync(page, accuracyDocument({ seed, judged, naive, overSockets, words }));
  const { right, confused, harmful, inconclusive, tellable } = figuresOf(judged);
  console.log(
    `${right} of ${count} right, ${confused.length} confused, ${harmful.length} harmful, ${inconclusive.length} of ${tellable} undecided`,
  );
  console.table(rounded(reliabilityOf(judged)));
  if (values.causes) console.table(rounded(reliabilityByCause(judged)));
}

function rounded(rows: readonly Reliability[]) {
  return rows.map(({ word, count, promised, kept }) => ({
    word,
    count,
    promised: promised.toFixed(2),
    kept: kept.toFixed(2),
  }));
}
