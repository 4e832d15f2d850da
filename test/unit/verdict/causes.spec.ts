import { describe, expect, it } from 'vitest';
import { verdict as verdictSchema } from '../../../shared/model/verdict.ts';
import { causeIds } from '../../../shared/verdict/cause.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { atGoogle, newOutlook, rows, sync } from './cause-rows.ts';
import { AT, busy, privateChain, request, world } from './observe.ts';

describe('the verdict by cause', () => {
  it.each(rows)('$name: $outcome, $cause', (row) => {
    const { verdict, facts } = judge({ request: request(row.ask), observations: row.seen, at: AT });
    expect(
      { outcome: verdict.outcome, cause: verdict.cause },
      JSON.stringify({ verdict, facts }, null, 1),
    ).toEqual({
      outcome: row.outcome,
      cause: row.cause,
    });
    expect(verdict.confidence).toBeGreaterThanOrEqual(row.atLeast ?? 0);
    expect(verdict.confidence).toBeLessThanOrEqual(row.atMost ?? 1);
    if (row.leaning) expect(verdict.leaning?.cause).toBe(row.leaning);
    if (row.stop) expect(verdict.stop).toBe(row.stop);
    expect(verdict.affected).toEqual(expect.arrayContaining(row.affected ?? []));
    expect(verdict.working).toEqual(expect.arrayContaining(row.working ?? []));
    expect(verdict.notes.map((one) => one.cause)).toEqual(expect.arrayContaining(row.notes ?? []));
    verdictSchema.parse(verdict);
    const sentences = [
      verdict.headline,
      verdict.seen,
      ...[
        ...verdict.because,
        ...verdict.against,
        ...verdict.missing,
        ...verdict.notes,
        ...verdict.advice,
      ].map((one) => one.text),
    ];
    // A sentence whose values do not fit comes back as its id.
    for (const text of sentences) expect(text).toMatch(/ /);
    if (verdict.confidence < 0.8 && verdict.side !== 'unknown')
      expect(verdict.headline).toMatch(/looks like/);
    if (verdict.side === 'provider')
      expect(verdict.advice.filter((one) => one.text.includes('reconnect'))).toHaveLength(1);
  });

  it("does not look at Microsoft's cloud for anything else", () => {
    const skewed = sync({ ...busy({ chain: privateChain('Zscaler Inc.') }), clockOffsetMs: -7_776_000_000 });
    const told = world(atGoogle, newOutlook);
    const { verdict, facts } = judge({ request: request(), observations: [...told, ...skewed], at: AT });
    const without = judge({ request: request(), observations: told, at: AT });
    expect(verdict).toEqual(without.verdict);
    expect({ ...facts, 'mail-sync': undefined }).toEqual({ ...without.facts, 'mail-sync': undefined });
  });

  it('meets every cause in a row of its own', () => {
    const met = new Set(
      rows.flatMap((row) => (row.leaning === undefined ? [row.cause] : [row.cause, row.leaning])),
    );
    expect(causeIds.filter((id) => !met.has(id) && id !== 'sign-in-throttled')).toEqual([]);
  });
});
