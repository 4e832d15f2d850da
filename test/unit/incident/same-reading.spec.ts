import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type IncidentText, readIncident } from '../../../shared/incident/read-incident.ts';
import { type IncidentRow, innocent, outages } from './incident-rows.ts';
import { moreInnocent } from './more-innocent.ts';
import { moreOutages } from './more-outages.ts';

/*
 * A text reads the same however it is dressed. Sentences change places within their paragraph only, and a list stays with the
 * line over it: what a list is about is said there.
 */

const rows: readonly IncidentRow[] = [...outages, ...moreOutages, ...innocent, ...moreInnocent];
const row = fc.constantFrom(...rows);

const textOf = ({ title, impact, post, older, about = 'unknown' }: IncidentRow): IncidentText => ({
  title,
  impact,
  posts: [post, older].filter((one) => one !== undefined),
  about,
});
const change = (text: IncidentText, by: (said: string) => string): IncidentText => ({
  ...text,
  title: by(text.title),
  impact: text.impact === undefined ? undefined : by(text.impact),
  posts: text.posts.map(by),
});
const reading = (text: IncidentText) => {
  const { affects, works = [], kinds = [] } = readIncident(text);
  return [[...affects].sort(), [...works].sort(), [...kinds].sort()];
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (said: string) =>
  escaped(said)
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => `<p>${one}</p>`)
    .join('\n');
const lists = (said: string) =>
  escaped(said)
    .split('\n')
    .map((one) => (one.startsWith('- ') ? `<ul><li>${one.slice(2)}</li></ul>` : `${one}<br />`))
    .join('');

const clothes: Readonly<Record<string, (said: string) => string>> = {
  'paragraphs of HTML': paragraphs,
  'breaks and lists of HTML': lists,
  NBSP: (said) => said.replaceAll(/ (?=[a-zA-Z])/g, '\u00a0'),
  entities: (said) =>
    escaped(said)
      .replaceAll(/ (?=[a-zA-Z])/g, '&nbsp;')
      .replaceAll('-', '&#x2011;'),
  capitals: (said) => said.toUpperCase(),
  'typographic hyphens and quotes': (said) =>
    said
      .replaceAll(/(?<=\w)-(?=\w)/g, '\u2011')
      .replaceAll("'", '\u2019')
      .replaceAll('"', '\u201d'),
  'history behind': (said) =>
    `${said}\nPrevious updates: Outlook for Mac and IMAP4 failed. Signing in failed for everybody.`,
};

it.each(Object.entries(clothes))('reads the same in %s', (_name, dress) => {
  fc.assert(
    fc.property(row, (one) => {
      const text = textOf(one);
      const posts = text.posts.length > 0 ? text : { ...text, posts: [`Title: ${text.title}`] };
      expect(
        reading({
          ...change(posts, dress),
          ...(_name.startsWith('history') && { title: text.title, impact: text.impact }),
        }),
      ).toEqual(reading(posts));
    }),
    { numRuns: 200 },
  );
});

it('reads the same with its sentences in another order', () => {
  fc.assert(
    fc.property(row, fc.infiniteStream(fc.nat(1000)), (one, numbers) => {
      const draw = () => numbers.next().value;
      const shuffle = (said: string) =>
        said
          .split('\n\n')
          .map((paragraph) => {
            const [, label = '', rest = paragraph] = /^([A-Z][A-Za-z ]{3,30}: )(.*)$/s.exec(paragraph) ?? [];
            if (rest.includes('\n')) return paragraph;
            const sentences = rest.split(/(?<=\.) /);
            return (
              label +
              sentences
                .map((each) => ({ each, at: draw() }))
                .sort((a, b) => a.at - b.at)
                .map(({ each }) => each)
                .join(' ')
            );
          })
          .join('\n\n');
      const text = textOf(one);
      expect(reading(change(text, shuffle))).toEqual(reading(text));
    }),
    { numRuns: 300 },
  );
});

it('never throws, and names each thing once', () => {
  const word = fc.constantFrom(...rows.flatMap(({ title, post = '' }) => `${title} ${post}`.split(' ')));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }),
      fc.constantFrom('mail', 'sign-in', 'unknown'),
      (words, about) => {
        const { affects, works = [] } = readIncident({
          title: words.slice(0, 8).join(' '),
          posts: [words.join(' ')],
          about,
        });
        expect(new Set(affects).size).toBe(affects.length);
        expect(works.filter((one) => affects.includes(one))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
