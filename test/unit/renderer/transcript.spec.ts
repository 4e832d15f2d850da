import { expect, test } from 'vitest';
import { nothingTold, type Progress, tell } from '../../../renderer/features/path/transcript.ts';
import { format } from '../../../shared/messages/window.ts';
import type { Report } from '../../../shared/model/report.ts';
import { outageReport } from '../report/sample-report.ts';
import { planOf } from './replayed.ts';

const t = (id: string, values = {}) => format(id, values, 'en');

function progressOf(report: Report, changes: Partial<Progress> = {}): Progress {
  return {
    plan: planOf(report),
    observations: [],
    underWay: new Set(),
    running: true,
    stopped: false,
    lost: false,
    ...changes,
  };
}

/** What is said at each of these moments. */
function said(...moments: Progress[]): string[] {
  let told = nothingTold;
  return moments.map((moment) => {
    const next = tell(told, moment, t);
    told = next.told;
    return next.entry;
  });
}

const report = outageReport();
const { observations, verdict } = report;
const near = observations.filter(({ stage }) => stage === 'device' || stage === 'network');

test('tells each stop once, the verdict once, and that it is confirmed', () => {
  const early = { ...verdict, status: 'early' as const };
  expect(
    said(
      progressOf(report),
      progressOf(report, { observations: near }),
      progressOf(report, { observations: near }),
      progressOf(report, { observations, verdict: early }),
      progressOf(report, { observations, verdict: early }),
      progressOf(report, { observations, verdict, running: false }),
      progressOf(report, { observations, verdict, running: false }),
    ),
  ).toEqual([
    'Checking the way to the mailbox.',
    'This computer: works. Network: works.',
    '',
    "Internet: works. Sign-in: works. Mail service: fails. First result: It's not you. Microsoft 365 mail is failing.",
    '',
    'Confirmed.',
    '',
  ]);
});

test('tells a verdict that changes, and one that comes at the end', () => {
  const first = {
    ...verdict,
    status: 'early' as const,
    headline: 'I can’t tell yet.',
    outcome: 'inconclusive' as const,
  };
  expect(
    said(
      progressOf(report, { observations: near, verdict: first }),
      progressOf(report, { observations, verdict: { ...verdict, status: 'early' } }),
    )[1],
  ).toContain('The result has changed: It');
  expect(said(progressOf(report, { observations, verdict, running: false }))[0]).toMatch(
    /Result: It's not you/,
  );
});

test('tells that it was stopped, or broke off', () => {
  expect(
    said(progressOf(report), progressOf(report, { observations: near, running: false, lost: true }))[1],
  ).toBe('The check broke off.');
  expect(
    said(
      progressOf(report, { observations, verdict }),
      progressOf(report, { observations, verdict, running: false, stopped: true }),
    )[1],
  ).toBe('Stopped.');
});
