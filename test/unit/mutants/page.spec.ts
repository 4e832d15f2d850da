import { describe, expect, it } from 'vitest';
import { type FileOutcome, score } from '../../mutants/outcome.ts';
import { idleReasons, page, scoreLine } from '../../mutants/page.ts';

const survivor = { file: 'a.ts', line: 3, from: 'x > `1`', to: 'x', reached: true };
const file: FileOutcome = {
  ...{
    file: 'a.ts',
    all: 4,
    tried: 4,
    refused: 0,
    died: 2,
    kinds: { Regex: { tried: 1, died: 1 }, StringLiteral: { tried: 3, died: 1 } },
  },
  survivors: [survivor, { ...survivor, line: 9, from: "'a | b'", to: '', reached: false }],
};
const reason = { file: 'a.ts', from: 'x > `1`', to: 'x', why: 'Both are the same to everybody.' };

describe('the page of mutants', () => {
  const written = (again: boolean) =>
    page({
      ...{
        command: 'npm run mutants',
        again,
        when: new Date('2027-01-31T10:00:00Z'),
        machine: '2 × a, Node 24',
        minutes: 7,
        secondsEach: 5,
      },
      suites: [
        {
          suite: {
            name: 'shared/a',
            code: [],
            specs: [],
            but: [],
            fresh: false,
            project: 'shared',
            floor: 85,
          },
          ...{ specs: ['a.spec.ts'], files: [file] },
        },
      ],
      mayLive: [reason],
    });
  const text = written(false);

  it('says when what died earlier was not tried again', () => {
    expect(written(true)).toContain('was not tried again');
    expect(text).not.toContain('was not tried again');
  });

  it('has the score, and each survivor with place, change and reason', () => {
    expect(text).toContain('50.0 % died, 2 of 4. The goal is 85 %. 1 of the 2 survivors');
    expect(text).toContain('| a.ts | 4 | 2 | 50.0 % |');
    expect(text).toContain('| StringLiteral | 3 | 1 | 33.3 % |\n| Regex | 1 | 1 | 100.0 % |');
    expect(text).toContain('- 3: `` x > `1` `` → `x` · Both are the same to everybody.');
    expect(text).toContain("- 9: `'a | b'` → `nothing` · open; no test comes by");
    expect(text).toMatch(/on 2027-01-31 in 7 minutes/);
  });

  it('knows which reasons have become idle, in the files that were tried', () => {
    expect(idleReasons([reason, { ...reason, to: 'y' }, { ...reason, file: 'b.ts' }], [file])).toEqual([
      { ...reason, to: 'y' },
    ]);
  });
});

describe('a score', () => {
  it('of some has a range (Wilson), of all has none', () => {
    // 80 of 100: 71.1 % to 86.7 %, as every table has it.
    const some = score([{ ...file, all: 1000, tried: 100, died: 80 }]);
    expect([some.percent, some.low.toFixed(1), some.high.toFixed(1)]).toEqual([80, '71.1', '86.7']);
    expect(scoreLine(some)).toContain('picked at random from 1,000');
    const all = score([{ ...file, all: 100, tried: 100, died: 80 }]);
    expect([all.low, all.high]).toEqual([80, 80]);
    expect(scoreLine(all)).toBe('80.0 % died, 80 of 100');
  });

  it('of nothing is no praise', () => {
    expect(score([{ ...file, tried: 0, died: 0, survivors: [] }])).toMatchObject({
      percent: 0,
      low: 0,
      high: 100,
    });
  });
});
