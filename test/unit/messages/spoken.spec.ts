import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../shared/model/report.ts';
import { causeIds } from '../../../shared/verdict/cause.ts';
import { translations } from './catalogues.ts';
import { judgedReports } from './judged.ts';
import { forms, readable, sentencesOf } from './rendered.ts';

let english: { name: string; report: Report }[];
beforeAll(async () => {
  english = await judgedReports('en');
});

/** Lower-case words in a row: what a sentence of one language does not share with another. */
const runs = (text: string) =>
  [...text.matchAll(/(?<![\p{L}.-])(?=([a-z]{2,} [a-z]{2,} [a-z]{2,})(?![\p{L}.-]))/gu)].map(
    ([, run]) => run ?? '',
  );

const families =
  'report|because|against|missing|note|phrase|command|judge|plan|progress|provider|window|help';
const rawId = new RegExp(`(?<![\\w./-])(?:${families}|${causeIds.join('|')})\\.[a-z][a-z.-]+(?![\\w/])`);
const broken = /[{}]|undefined|NaN|\[object|Invalid Date/;

describe('English', () => {
  it('meets every cause', () => {
    const met = new Set(
      english.flatMap(({ report: { verdict } }) => [verdict.cause, verdict.leaning?.cause ?? verdict.cause]),
    );
    expect(causeIds.filter((id) => !met.has(id))).toEqual([]);
  });

  it.each(forms)('has no raw id and no hole in %s', (form) => {
    for (const { name, report } of english) {
      const text = readable(report, form, 'en');
      expect(text, name).not.toMatch(rawId);
      expect(text, name).not.toMatch(broken);
    }
  });

  it('counts one thing as one', () => {
    for (const { name, report } of english) {
      for (const text of sentencesOf(report))
        expect(text, name).not.toMatch(
          /(?<![\d.,/-])1 (?:checks|ways|others|tries|servers|hosts|controls|programs|names)\b/,
        );
    }
  });
});

describe.each(translations)('%s', (language) => {
  let spoken: { name: string; report: Report }[];
  beforeAll(async () => {
    spoken = await judgedReports(language);
  });

  it('comes to the same verdicts', () => {
    const gist = ({ name, report: { verdict } }: (typeof spoken)[number]) => [
      name,
      verdict.cause,
      verdict.confidence,
    ];
    expect(spoken.map(gist)).toEqual(english.map(gist));
  });

  it.each(forms)('has no English, no raw id and no hole in %s', (form) => {
    spoken.forEach(({ name, report }, at) => {
      const text = readable(report, form, language);
      expect(text, name).not.toMatch(rawId);
      expect(text, name).not.toMatch(broken);
      const original = english[at]?.report;
      const known = new Set(original ? runs(readable(original, form, 'en')) : []);
      expect(
        runs(text).filter((run) => known.has(run)),
        name,
      ).toEqual([]);
    });
  });

  it('has headlines of a length that fits', () => {
    spoken.forEach(({ name, report }, at) => {
      const original = english[at]?.report.verdict.headline ?? '';
      expect(report.verdict.headline.length, `${name}: ${report.verdict.headline}`).toBeLessThan(
        1.8 * original.length,
      );
    });
  });

  it('fits into a terminal of 80 columns', () => {
    for (const { name, report } of spoken) {
      const wide = readable(report, 'text', language)
        .split('\n')
        .filter((line) => stringWidth(line) > 80);
      expect(wide, name).toEqual([]);
    }
  });
});
