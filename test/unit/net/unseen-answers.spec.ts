import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { WordScore } from '../../words/score.ts';
import { scoreServerAnswers } from '../../words/server-answers.ts';

/*
 * Answers of servers with labels, written before the reading had seen them: mail lines come from a scripted server through the
 * real dialogue, heads of HTTP go through the classifier (test/words/server-answers.ts).
 */
const lines = readFileSync(join(import.meta.dirname, 'unseen-answers.jsonl'), 'utf8')
  .trim()
  .split('\n');
let score: Promise<WordScore> | undefined;
const figure = async (what: string) => {
  score ??= scoreServerAnswers(lines);
  return (await score).figures.find((one) => one.what === what)?.value;
};

it.each(['blames the provider', 'blames the network', 'calls it alive'])('%s: none', async (what) => {
  expect(await figure(what)).toBe(0);
});

it('reads each as its label says, and why we are refused', async () => {
  expect(await figure('exact or accepted')).toBe(1);
  expect(await figure('reason of a refusal right')).toBe(1);
});
