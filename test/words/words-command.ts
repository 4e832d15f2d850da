import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { WordScore } from './score.ts';
import { scorers } from './scorers.ts';
import { type FrozenScore, figureText, isMet, withWords, wordsSection } from './words-page.ts';

/*
 * npm run corpus:words                    scores ../shared/corpus and writes scores.json and docs/accuracy.md
 * npm run corpus:words -- --corpus DIR    scores another folder of the same files
 * npm run corpus:words -- --wrong         prints each text that was read wrongly as well
 */
const root = join(import.meta.dirname, '../..');
const frozenFile = join(import.meta.dirname, 'scores.json');
const page = join(root, 'docs/accuracy.md');

const { values } = parseArgs({ options: { corpus: { type: 'string' }, wrong: { type: 'boolean' } } });
const folder = resolve(values.corpus ?? join(root, '../shared/corpus'));

if (existsSync(folder)) await score(folder);
else showFrozen();

async function score(corpus: string): Promise<void> {
  const scores: WordScore[] = [];
  for (const one of scorers) {
    const lines = readFileSync(join(corpus, one.file), 'utf8').trim().split('\n');
    const found = await one.score(lines);
    scores.push(found);
    print(found);
    if (values.wrong) for (const line of found.wrong) console.log(`  ${line}`);
  }
  const frozen = scores.map(({ wrong: _texts, ...kept }): FrozenScore => kept);
  writeFileSync(frozenFile, `${JSON.stringify(frozen, null, 2)}\n`);
  write(frozen);
}

function showFrozen(): void {
  console.log(`There is no ${folder}: these are the scores of the last run that had it.`);
  const frozen = JSON.parse(readFileSync(frozenFile, 'utf8')) as FrozenScore[];
  for (const one of frozen) print(one);
  write(frozen);
}

function write(scores: readonly FrozenScore[]): void {
  writeFileSync(page, withWords(readFileSync(page, 'utf8'), wordsSection(scores)));
}

function print({ corpus, entries, figures }: FrozenScore): void {
  console.log(`${corpus}: ${entries} texts`);
  for (const figure of figures) {
    console.log(`  ${isMet(figure) ? ' ' : '!'} ${figure.what}: ${figureText(figure)}`);
  }
}
