import { type Outcome, outcomes, outcomeTable } from '../../shared/model/verdict.ts';

export interface Judged {
  scenario: string;
  expected: Outcome;
  got: Outcome;
}

/** Whose fault: the one question that must never be answered wrongly. */
const sideOf = (outcome: Outcome) => outcomeTable[outcome].side;

/** Verdicts that blame the provider for a fault on this side, or the other way round. */
export function confusions(judged: readonly Judged[]): Judged[] {
  const sides = new Set(['local provider', 'provider local']);
  return judged.filter(({ expected, got }) => sides.has(`${sideOf(expected)} ${sideOf(got)}`));
}

/** Expected outcomes down, given outcomes across; only outcomes that occur. */
export function confusionMatrix(judged: readonly Judged[]): string {
  const used = outcomes.filter((outcome) =>
    judged.some(({ expected, got }) => [expected, got].includes(outcome)),
  );
  const count = (expected: Outcome, got: Outcome) =>
    judged.filter((one) => one.expected === expected && one.got === got).length;
  const width = Math.max('expected \\ got'.length, ...used.map(({ length }) => length));
  const rows = [
    ['expected \\ got', ...used],
    ...used.map((expected) => [expected, ...used.map((got) => String(count(expected, got) || '·'))]),
  ];
  return rows
    .map(([first = '', ...rest]) => [first.padEnd(width), ...rest.map(cell(used))].join('  '))
    .join('\n');
}

function cell(columns: readonly string[]) {
  return (text: string, index: number) => text.padStart(columns[index]?.length ?? 0);
}
