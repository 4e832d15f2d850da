import { describe, expect, it } from 'vitest';
import { causeMessages } from '../../../shared/messages/en/verdict-causes.ts';
import { hasMessage } from '../../../shared/messages/verdict.ts';
import { type AdviceId, adviceAbout, adviceTopics } from '../../../shared/verdict/advice-topics.ts';

const ids = Object.keys(adviceAbout) as AdviceId[];
const topicsOf = (id: string) => adviceAbout[id as AdviceId] ?? [];

/** Every cause, and every variant that has a sentence of its own. */
const speakers = [
  ...new Set(
    Object.keys(causeMessages).flatMap((id) => {
      const [cause = '', ...rest] = id.split('.');
      return [`${cause}.`, ...(rest.length === 2 ? [`${cause}.${rest[0]}`] : [])];
    }),
  ),
];

/** As sentences.ts picks it. */
function sentenceOf(speaker: string, part: string): string {
  const [cause = '', variant = ''] = speaker.split('.');
  const special = `${cause}.${variant}.${part}`;
  return hasMessage(special) ? special : `${cause}.${part}`;
}

describe('advice', () => {
  it('says of each sentence what it is about', () => {
    expect(ids.filter((id) => adviceAbout[id].length === 0)).toEqual([]);
    const used = new Set(Object.values(adviceAbout).flat());
    expect(adviceTopics.filter((topic) => !used.has(topic))).toEqual([]);
  });

  // What is left out at the last moment (sentences.ts) would be missing: each pair fits as it was written.
  it.each(speakers)('of %s discourages nothing that it asks for', (speaker) => {
    const asked = topicsOf(sentenceOf(speaker, 'do'));
    const discouraged = [
      ...topicsOf(sentenceOf(speaker, 'dont')),
      ...topicsOf('provider.nobody-calls'),
      ...topicsOf('provider.no-reconnect-links'),
    ];
    expect(asked.filter((one) => discouraged.includes(one))).toEqual([]);
  });
});
