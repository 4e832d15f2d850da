import { describe, expect, test } from 'vitest';
import { currentStop, type Measured, pathOf } from '../../../renderer/features/path/path-model.ts';
import { breakReason, captionOf } from '../../../renderer/features/path/path-words.ts';
import { format } from '../../../shared/messages/window.ts';
import type { Report } from '../../../shared/model/report.ts';
import { outageReport, portalReport, sampleReport } from '../report/sample-report.ts';
import { planOf } from './replayed.ts';

const ofReport = ({ verdict, observations }: Report): Measured => ({
  verdict,
  observations,
  running: false,
});
const states = (measured: Measured) => pathOf(measured).stops.map(({ state }) => state);
const branches = (measured: Measured) =>
  Object.fromEntries(pathOf(measured).branches.map(({ id, state }) => [id, state]));
/** The run as it stood when the probes of these stages had ended. */
const upTo = (report: Report, ...stages: string[]): Measured => ({
  plan: planOf(report),
  observations: report.observations.filter(({ stage }) => stages.includes(stage)),
  running: true,
});

describe('the stops of a run', () => {
  test('wait before anything is known', () => {
    expect(states({ observations: [], running: true })).toEqual(Array(5).fill('waiting'));
    expect(states(upTo(outageReport()))).toEqual(Array(5).fill('waiting'));
  });

  test('fill one by one as their probes end, and the first open one is looked at', () => {
    const run = upTo(outageReport(), 'device', 'network', 'internet');
    expect(states(run)).toEqual(['ok', 'ok', 'running', 'waiting', 'waiting']);
    expect(currentStop(pathOf(run).stops)).toBe('internet');
    const { done, planned } = pathOf(run).stops[2] ?? { done: 0, planned: 0 };
    expect(done).toBeGreaterThan(0);
    expect(planned).toBeGreaterThan(done);
  });

  test('break where an early verdict lays the fault, before the last probe there has ended', () => {
    const report = outageReport();
    const run = upTo(report, 'device', 'network', 'internet', 'dns', 'domain', 'sign-in');
    const some = report.observations.filter(({ route }) => route === 'owa');
    expect(states({ ...run, observations: [...run.observations, ...some], verdict: report.verdict })).toEqual(
      ['ok', 'ok', 'ok', 'ok', 'failed'],
    );
  });

  test('are not said to work when the run broke off', () => {
    const run = { ...upTo(outageReport(), 'device', 'network', 'internet'), running: false };
    expect(states(run)).toEqual(['ok', 'ok', 'unclear', 'not-reached', 'not-reached']);
  });

  test('of a report are those of the printed picture', () => {
    expect(states(ofReport(sampleReport()))).toEqual(Array(5).fill('ok'));
    expect(states(ofReport(outageReport()))).toEqual(['ok', 'ok', 'ok', 'ok', 'failed']);
    expect(states(ofReport(portalReport()))).toEqual([
      'ok',
      'failed',
      'not-reached',
      'not-reached',
      'not-reached',
    ]);
  });
});

describe('the ways in behind the mail service', () => {
  test('are those that the mailbox has, each by what its routes did', () => {
    expect(branches(ofReport(outageReport()))).toEqual({
      computer: 'failed',
      browser: 'failed',
      phone: 'failed',
      programs: 'ok',
    });
  });

  test('fail in part when some of the tries or ways do', () => {
    const report = sampleReport();
    const observations = report.observations.map((item) =>
      item.id === 'route:owa#2' ? { ...item, status: 'failed' as const } : item,
    );
    expect(branches({ ...ofReport(report), observations })).toMatchObject({
      browser: 'partly',
      computer: 'ok',
    });
  });

  test('fail in part when the provider’s fault is in an app whose way answers', () => {
    const report = sampleReport();
    report.verdict = {
      ...report.verdict,
      outcome: 'provider-partial',
      side: 'provider',
      cause: 'published-incident',
      stop: 'mail',
      affected: ['outlook-web'],
    };
    expect(branches(ofReport(report))).toEqual({ computer: 'ok', browser: 'partly', programs: 'ok' });
  });

  test('are not blamed for what lies before them', () => {
    const report = portalReport();
    const route = outageReport().observations.filter((item) => item.route === 'owa');
    const measured = { ...ofReport(report), observations: [...report.observations, ...route] };
    expect(branches(measured)).toEqual({ browser: 'not-reached', programs: 'not-reached' });
  });

  test('hide what does not apply to the mailbox', () => {
    const report = sampleReport();
    const other = report.observations.map((item) =>
      item.route === 'owa' ? { ...item, status: 'not-applicable' as const } : item,
    );
    expect(branches({ ...ofReport(report), observations: other })).not.toHaveProperty('browser');
  });
});

describe('the line below a stop', () => {
  const messages = { t: (id: string, values = {}) => format(id, values, 'en'), locale: 'en' };
  const caption = (report: Report, id: string) => {
    const stop = pathOf(ofReport(report)).stops.find((one) => one.id === id);
    if (!stop) throw new Error(id);
    return captionOf(stop, messages, breakReason(stop.id, report.verdict, report.observations, 'en'));
  };

  test('says why it breaks there', () => {
    expect(caption(outageReport(), 'mail')).toBe('the provider reports an error');
    expect(caption(portalReport(), 'network')).toBe('sent to another page');
  });

  test('does not lend a stop the failure of another', () => {
    const report = outageReport();
    report.verdict = {
      ...report.verdict,
      outcome: 'network',
      side: 'local',
      cause: 'mail-hosts-blocked',
      stop: 'network',
    };
    expect(caption(report, 'network')).toBe('it breaks here');
  });

  test('counts what passed where it works', () => {
    expect(caption(sampleReport(), 'network')).toBe('1 check passed');
  });
});
