import { expect, test } from 'vitest';
import { confusionMatrix, confusions, type Judged } from './confusion-matrix.ts';

const judged: Judged[] = [
  { scenario: 'right', expected: 'network', got: 'network' },
  { scenario: 'provider blamed', expected: 'isp', got: 'provider-partial' },
  { scenario: 'computer blamed', expected: 'provider-outage', got: 'device' },
  { scenario: 'no answer', expected: 'provider-outage', got: 'inconclusive' },
  { scenario: 'another of this side', expected: 'network', got: 'isp' },
  { scenario: 'missed', expected: 'account', got: 'healthy' },
];

test('a confusion is the provider blamed for this side, or this side for the provider, and nothing else', () => {
  expect(confusions(judged).map(({ scenario }) => scenario)).toEqual(['provider blamed', 'computer blamed']);
});

test('the matrix counts expected outcomes down and given outcomes across', () => {
  const [head, ...rows] = confusionMatrix(judged).split('\n');
  expect(head?.split(/ {2,}/)).toEqual([
    'expected \\ got',
    ...[
      'healthy',
      'device',
      'network',
      'isp',
      'account',
      'provider-outage',
      'provider-partial',
      'inconclusive',
    ],
  ]);
  const network = rows.find((row) => row.startsWith('network'));
  expect(network?.split(/\s+/)).toEqual(['network', '·', '·', '1', '1', '·', '·', '·', '·']);
});
