import { expect, test } from 'vitest';
import { scoreServerAnswers } from '../../words/server-answers.ts';

const line = (entry: object) => JSON.stringify({ id: 'x', chain: 'none', ...entry });
const greeting = (text: string, expected: object) =>
  line({ protocol: 'smtp', step: 'greeting', text, expect: expected });

test('a server that is read rightly, one that is blamed, and one that is called well', async () => {
  const { entries, figures, wrong } = await scoreServerAnswers([
    greeting('421 4.3.0 Temporary system problem', { class: 'server-failing' }),
    greeting('421 4.3.0 Temporary system problem', { class: 'unclear' }),
    greeting('220 mail.example.org ESMTP', { class: 'server-failing' }),
    greeting('421 4.7.0 Too many connections', { class: 'refuses-us', reason: 'denied' }),
    line({
      ...{ protocol: 'http', endpoint: 'owa', chain: 'private', status: 403, headers: {}, body: '' },
      expect: { class: 'alive' },
    }),
  ]);
  expect(entries).toBe(5);
  expect(Object.fromEntries(figures.map(({ what, value }) => [what, value]))).toEqual({
    exact: 0.4,
    'exact or accepted': 0.4,
    'reason of a refusal right': 0,
    'blames the provider': 1,
    'blames the network': 1,
    'calls it alive': 1,
  });
  expect(wrong).toHaveLength(4);
});
