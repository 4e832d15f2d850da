import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreErrorTexts } from '../../words/error-texts.ts';

/*
 * Texts with labels, written in rounds before the tables had seen them, and kept since: each is judged over a green report, alone
 * and with its program named as failing. All of it is invented. What a round still gets wrong stands below, with the reason.
 */
const folder = join(import.meta.dirname, 'unseen');

/** The owner is right, and the outcome another one. */
const otherOutcome: Readonly<Record<string, string>> = {
  'r1-09': 'a number of Entra that nobody knows comes before the words beside it',
  'r1-60': 'the clock was measured, and is right: it leans',
  'r3-37': 'the calendar says more of Mail of Apple than a dropped connection',
  'r3-39': 'on a phone no computer is at fault: it leans',
  'r4-37': 'as r3-39',
  'r4-45': 'as r3-39',
  'r5-30': 'as r1-09',
  'r6-44': 'as r3-37',
  'r5-53': 'as r3-39',
};

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  const score = scoreErrorTexts(lines);
  const value = (what: string) =>
    score.figures.filter((one) => one.what.startsWith(what)).map((one) => one.value);

  it.each(['harmful', 'leans to harm', 'ignored', 'dropped', 'secrets kept'])('%s: none', (what) => {
    expect(value(`${what}, `)).toEqual([0, 0]);
  });

  it('helps with each text, in both ways of asking', () => {
    expect(value('helps, the text alone')[0]).toBe(1);
    expect(value('helps, with the app named')[0]).toBe(1);
  });

  it('names the one who can act', () => {
    const wrong = score.wrong.filter((line) => line.includes('owner-wrong'));
    expect(wrong.filter((line) => otherOutcome[line.split(' ', 1)[0] ?? ''] === undefined)).toEqual([]);
  });
});
