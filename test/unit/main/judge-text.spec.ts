import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../electron/main/engine-process/judge-text.ts';
import { healthyObservations, outageReport, retiredEndpoint, sampleReport } from '../report/sample-report.ts';

type Place = readonly (string | number)[];

/** Every place of a value, the value itself left out. */
function placesIn(value: unknown, at: Place = []): Place[] {
  const inside = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : value !== null && typeof value === 'object'
      ? Object.entries(value)
      : [];
  return inside.flatMap(([name, item]) => [[...at, name], ...placesIn(item, [...at, name])]);
}

/** A copy with another value at the place. */
function withAt(whole: unknown, [first, ...rest]: Place, value: unknown): unknown {
  if (first === undefined) return value;
  const copy = Array.isArray(whole) ? [...whole] : { ...(whole as object) };
  const inner = copy as Record<string | number, unknown>;
  inner[first] = withAt(inner[first], rest, value);
  return copy;
}

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

  it('is judged or refused whatever stands in any of its places', () => {
    const report = outageReport();
    const places = placesIn(report);
    const strange = fc.constantFrom<unknown>(
      { length: { toString: 1, valueOf: 1 } },
      ...[
        { length: 1e9 },
        { size: -1 },
        { toString: 1 },
        { toJSON: 'x' },
        [[[]]],
        [null],
        null,
        true,
        -0.5,
        1e308,
      ],
      ...['', '\u0000', '__proto__', 'x'.repeat(5000)],
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), strange, (place, value) => {
        const judged = judgeText(JSON.stringify(withAt(report, place, value)), {}, 'en');
        expect('refused' in judged ? judged.refused : 'judged').toMatch(/^(judged|not-a-report)$/);
      }),
      { numRuns: 500, seed: 20261129 },
    );
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
