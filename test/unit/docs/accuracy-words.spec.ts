import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accuracyDocument } from '../../accuracy/document.ts';
import { scorers } from '../../words/scorers.ts';
import { type FrozenScore, isMet, withWords, wordsSection, wordsSectionOf } from '../../words/words-page.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const frozen = JSON.parse(read('../../words/scores.json')) as FrozenScore[];

test('docs/accuracy.md says of texts what the last scores say', () => {
  expect(wordsSectionOf(read('../../../docs/accuracy.md'))).toBe(wordsSection(frozen));
  expect(frozen.map(({ corpus }) => `${corpus}.jsonl`)).toEqual(scorers.map(({ file }) => file));
});

test('every goal says whether it is met', () => {
  const figure = (value: number, goal: { atLeast: number } | { atMost: number }) => ({
    ...{ what: 'right', value, kind: 'share' as const, goal },
  });
  const section = (value: number) =>
    wordsSection([{ corpus: 'incidents', entries: 2, figures: [figure(value, { atLeast: 0.9 })] }]);
  expect(section(0.95)).toContain('| right | 95.0 % | at least 90.0 %: met |');
  expect(section(0.5)).toContain('| right | 50.0 % | at least 90.0 %: **missed** |');
  expect(isMet(figure(0.01, { atMost: 0.01 }))).toBe(true);
  expect(isMet(figure(0.011, { atMost: 0.01 }))).toBe(false);
});

test('neither command takes away what the other wrote', () => {
  const ours = wordsSection([{ corpus: 'incidents', entries: 1, figures: [] }]);
  const page = accuracyDocument({ seed: 1, judged: [], naive: [], overSockets: 'none', words: ours });
  expect(wordsSectionOf(page)).toBe(ours);
  const other = wordsSection([{ corpus: 'error-texts', entries: 2, figures: [] }]);
  const again = withWords(page, other);
  expect(wordsSectionOf(again)).toBe(other);
  expect(withWords(again, ours)).toBe(page);
});
