import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../electron/main/engine-process/judge-text.ts';
import { healthyObservations, retiredEndpoint, sampleReport } from '../report/sample-report.ts';

describe('a report that somebody sent', () => {
  it('is judged again by today’s rules, whatever verdict it brings along', () => {
    const report = sampleReport();
    report.verdict.headline = 'Call this number';
    report.verdict.cause = 'invented';
    const judged = judgeText(JSON.stringify(report), {}, 'en');
    if ('refused' in judged) throw new Error(judged.refused);
    expect(judged.report.verdict.headline).toBe('Call this number');
    expect(judged.verdict.headline).not.toBe('Call this number');
    expect(judged.verdict.cause).not.toBe('invented');
  });

  it('has its drift worked out again, whatever drift it brings along', () => {
    const invented = {
      host: 'evil.example',
      method: 'GET',
      path: '/',
      statusCode: 418,
      headers: [],
      observations: [],
    };
    const told = judgeText(JSON.stringify({ ...sampleReport(), drift: [invented] }), {}, 'en');
    expect('report' in told && told.report.drift).toBeUndefined();
    const measured = sampleReport({ observations: [...healthyObservations(), retiredEndpoint()] });
    const found = judgeText(JSON.stringify(measured), {}, 'en');
    expect('report' in found && found.report.drift).toMatchObject([{ path: '/retired', statusCode: 404 }]);
  });

  it('keeps nothing that the schema does not know', () => {
    const report = { ...sampleReport(), script: '<script>' };
    const judged = judgeText(JSON.stringify(report), {}, 'en');
    expect(JSON.stringify(judged)).not.toContain('<script>');
  });

  it.each([
    ['not-json', '{"schema":'],
    ['not-json', ''],
    ['not-a-report', '{"schema":"mailpath-report/1"}'],
    ['not-a-report', '[]'],
    ['not-a-report', JSON.stringify({ ...sampleReport(), id: 'x'.repeat(1_000_000) })],
    ['not-json', '['.repeat(200_000)],
    ['too-large', ' '.repeat(16 * 1024 * 1024 + 1)],
  ])('is refused as %s', (reason, text) => {
    expect(judgeText(text, {}, 'en')).toEqual({ refused: reason });
  });
});
