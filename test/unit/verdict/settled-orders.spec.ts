import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../shared/plan/plan.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { recordedReport } from '../../corpus/recorded-reports.ts';
import { scenarios } from '../../scenarios/index.ts';
import { goOf, legalOrder, type Moment } from './sweep/legal-order.ts';

/*
 * What was shown as settled stays: whatever order the network chose, nothing that was still out may overturn outcome and
 * cause. Confidence, words and lists may grow.
 */
describe('once settled, a verdict is not overturned', () => {
  it.each(Object.keys(scenarios))('in any legal order of %s', (name) => {
    const { request, observations, startedAt } = recordedReport(name);
    const policy = scenarios[name]?.policy ?? {};
    const plan = makePlan(request, policy);
    const tries = new Set(observations.map((one) => goOf(plan, one))).size;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1_000_000)), (numbers) => {
        const draw = (below: number) => (numbers.next().value as number) % below;
        let shown: { verdict: string; after: string } | undefined;
        let ended = 0;
        for (const moment of legalOrder(plan, observations, draw)) {
          ended += 1;
          // Judged in bursts, as the engine does.
          if (draw(5) > 0 && ended < tries) continue;
          const { seen, pending, repeatsPending } = moment();
          const input = { request, observations: seen, policy, at: startedAt, pending, repeatsPending };
          const { verdict, settled } = judge(input);
          const now = `${verdict.outcome} ${verdict.cause}`;
          const last = seen.at(-1)?.id ?? '';
          if (shown) expect(now, `settled after ${shown.after}, overturned by ${last}`).toBe(shown.verdict);
          else if (settled) shown = { verdict: now, after: `${ended} tries and ${last}` };
        }
        expect(ended).toBe(tries);
      }),
      { numRuns: 5, seed: 20261120, endOnFailure: true },
    );
  });

  it('replays every observation of a run once', () => {
    const { request, observations } = recordedReport('adfs-down');
    const moments: Moment[] = [];
    for (const moment of legalOrder(makePlan(request), observations, () => 0)) moments.push(moment());
    const last = moments.at(-1);
    expect(last?.seen.length).toBe(observations.length);
    expect(new Set(last?.seen).size).toBe(observations.length);
    expect(last).toMatchObject({ pending: [], repeatsPending: false });
    expect(moments[0]?.pending.length).toBeGreaterThan(50);
  });
});
