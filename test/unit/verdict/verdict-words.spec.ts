import { expect, it } from 'vitest';
import type { Candidate } from '../../../shared/verdict/candidates.ts';
import { causes } from '../../../shared/verdict/causes.ts';
import type { Finding } from '../../../shared/verdict/finding.ts';
import { build } from '../../../shared/verdict/verdict-words.ts';
import { factsOf } from './facts-of.ts';
import { world } from './observe.ts';

const finding: Finding = { kind: 'open', outcome: 'inconclusive', strength: 'hint', because: [], values: {} };

it('says twenty other faults beside a verdict at most, in the order of the causes', () => {
  const [best, ...others] = causes;
  if (best === undefined) throw new Error('there are causes');
  const also = others.map(
    (cause): Candidate => ({
      cause,
      finding,
      side: 'local',
      confidence: 0.9,
      missing: [],
      against: [],
      spoken: false,
      affects: undefined,
    }),
  );
  const parts = { because: [], against: [], missing: [], also };
  const { notes } = build(factsOf(world()), best, finding, 0.9, parts);
  expect(notes.map(({ cause }) => cause)).toEqual(others.slice(0, 20).map(({ id }) => id));
});
