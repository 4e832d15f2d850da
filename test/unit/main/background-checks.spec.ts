import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BackgroundChecks } from '../../../electron/main/run/background-checks.ts';
import type { Report } from '../../../shared/model/report.ts';
import { sampleReport } from '../report/sample-report.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const HOUR = 3600_000;

function reportOf(outcome: Report['verdict']['outcome'], cutShort?: 'cancelled'): Report {
  const report = sampleReport();
  const { cutShort: _, ...rest } = report;
  return { ...rest, verdict: { ...report.verdict, outcome }, ...(cutShort && { cutShort }) };
}

function watch(allowed = true) {
  const state = { allowed, busy: false, checks: 0, changed: [] as string[] };
  const checks = new BackgroundChecks({
    allowed: () => state.allowed,
    busy: () => state.busy,
    check: () => {
      state.checks += 1;
    },
    changed: ({ verdict }) => state.changed.push(verdict.outcome),
    random: () => 0.5,
  });
  return { state, checks };
}

it('never checks unless it was turned on', () => {
  const { state, checks } = watch(false);
  checks.finished(reportOf('provider-outage'));
  vi.advanceTimersByTime(24 * HOUR);
  expect(state.checks).toBe(0);
});

it('checks again after a fault, tells when it works, and ends there', () => {
  const { state, checks } = watch();
  checks.finished(reportOf('provider-outage'));
  expect(state.checks).toBe(0);
  vi.advanceTimersToNextTimer();
  expect(state.checks).toBe(1);
  checks.finished(reportOf('provider-outage'));
  expect(state.changed).toEqual([]);
  vi.advanceTimersToNextTimer();
  checks.finished(reportOf('healthy'));
  expect(state.changed).toEqual(['healthy']);
  vi.advanceTimersByTime(24 * HOUR);
  expect(state.checks).toBe(2);
});

it('does not check a network without a fault', () => {
  const { state, checks } = watch();
  checks.finished(reportOf('healthy'));
  vi.advanceTimersByTime(24 * HOUR);
  expect(state.checks).toBe(0);
});

it('waits while a person measures', () => {
  const { state, checks } = watch();
  checks.finished(reportOf('isp'));
  state.busy = true;
  vi.advanceTimersToNextTimer();
  expect(state.checks).toBe(0);
  state.busy = false;
  vi.advanceTimersToNextTimer();
  expect(state.checks).toBe(1);
});

it('ends at once when it is turned off, and after ten hours by itself', () => {
  const { state, checks } = watch();
  checks.finished(reportOf('isp'));
  state.allowed = false;
  checks.reconsider();
  vi.advanceTimersByTime(24 * HOUR);
  expect(state.checks).toBe(0);
  state.allowed = true;
  checks.reconsider();
  for (let turn = 0; turn < 200; turn++) {
    const before = state.checks;
    vi.advanceTimersByTime(HOUR);
    if (state.checks > before) checks.finished(reportOf('isp'));
  }
  expect(state.checks).toBe(60);
});

it('takes nothing from a check that was stopped', () => {
  const { state, checks } = watch();
  checks.finished(reportOf('provider-outage'));
  vi.advanceTimersToNextTimer();
  checks.finished(reportOf('inconclusive', 'cancelled'));
  expect(state.changed).toEqual([]);
});
