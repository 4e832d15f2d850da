import { expect, it } from 'vitest';
import { renderJson } from '../../../shared/report/render-json.ts';
import { outageReport, sampleReport } from './sample-report.ts';

it('reads back as the same report, with a line for each observation', () => {
  for (const report of [sampleReport(), outageReport(), sampleReport({ observations: [] })]) {
    const text = renderJson(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text.endsWith('}\n')).toBe(true);
    const lines = text.split('\n').filter((line) => line.startsWith('    {"id":'));
    expect(lines.length).toBe(report.observations.length);
  }
});

it('begins with the head that tools rely on', () => {
  expect(renderJson(sampleReport()).slice(0, 300)).toMatch(
    /^\{\n {2}"schema": "mailpath-report\/2",\n {2}"id": "/,
  );
});

it('is not led astray by a text that looks like the frame', () => {
  const report = sampleReport();
  report.verdict.seen = '\n  "observations": []$&';
  expect(JSON.parse(renderJson(report))).toEqual(report);
});
