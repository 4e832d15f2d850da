import { scoreErrorTexts } from './error-texts.ts';
import { scoreIncidents } from './incidents.ts';
import type { WordScore } from './score.ts';
import { scoreServerAnswers } from './server-answers.ts';

export interface Scorer {
  /** In the folder of the corpus, one JSON object a line. */
  file: string;
  score: (lines: readonly string[]) => WordScore | Promise<WordScore>;
}

/** In the order in which docs/accuracy.md shows them. */
export const scorers: readonly Scorer[] = [
  { file: 'incidents.jsonl', score: scoreIncidents },
  { file: 'error-texts.jsonl', score: scoreErrorTexts },
  { file: 'server-answers.jsonl', score: scoreServerAnswers },
];
