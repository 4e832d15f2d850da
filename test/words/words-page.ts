import type { WordFigure, WordScore } from './score.ts';

/** What is kept of a score: nobody's texts. */
export type FrozenScore = Omit<WordScore, 'wrong'>;

export const wordsHead = '## What people and providers write';

const intro =
  'Made by `npm run corpus:words`, which reads labelled texts that are not part of this repository: incidents as status feeds publish them, errors as people paste them, answers as servers give them. The figures are those of the last run with the texts at hand. A goal that is missed says so.';

/** The section of docs/accuracy.md, without an end. */
export function wordsSection(scores: readonly FrozenScore[]): string {
  return [wordsHead, intro, ...scores.flatMap(partOf)].join('\n\n');
}

/** The page with this section in place of the one that it had; it is the last one. */
export function withWords(page: string, section: string): string {
  const [before = ''] = page.split(`${wordsHead}\n`);
  return `${before.trimEnd()}\n\n${section}\n`;
}

/** What the page has of it, for whoever writes the rest of the page anew. */
export function wordsSectionOf(page: string): string | undefined {
  const [, after] = page.split(`${wordsHead}\n`);
  return after === undefined ? undefined : `${wordsHead}\n${after}`.trimEnd();
}

function partOf({ corpus, entries, figures }: FrozenScore): string[] {
  const rows = figures.map((one) => `| ${one.what} | ${figureText(one)} | ${goalOf(one)} |`);
  return [
    `### ${titles[corpus] ?? corpus}: ${entries} texts`,
    ['| what | figure | goal |', '| --- | --- | --- |', ...rows].join('\n'),
  ];
}

const titles: Readonly<Record<string, string>> = {
  incidents: 'Incidents',
  'error-texts': 'Pasted errors',
  'server-answers': 'Answers of servers',
};

export function figureText({ value, kind }: WordFigure): string {
  return kind === 'share' ? `${(100 * value).toFixed(1)} %` : String(value);
}

function goalOf(figure: WordFigure): string {
  if (figure.goal === undefined) return '';
  const limit = 'atLeast' in figure.goal ? figure.goal.atLeast : figure.goal.atMost;
  const words = `at ${'atLeast' in figure.goal ? 'least' : 'most'} ${figureText({ ...figure, value: limit })}`;
  return isMet(figure) ? `${words}: met` : `${words}: **missed**`;
}

export function isMet({ value, goal }: WordFigure): boolean {
  if (goal === undefined) return true;
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}
