import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../shared/model/verdict.ts';
import { judgeOf, recorded } from '../../corpus/judged-texts.ts';
import { recordedNames, recordedReport } from '../../corpus/recorded-reports.ts';
import { scenarios } from '../../scenarios/index.ts';

/** Reports of real misjudgements, each with the outcomes that are right. */
const cases: Readonly<Record<string, readonly Outcome[]>> = {
  'case-phone-fails-web-works-feed-green': ['inconclusive', 'provider-partial'],
  'case-phone-and-new-mac-fail': ['inconclusive', 'provider-partial'],
  'case-web-fails-all-green': ['inconclusive', 'provider-partial'],
  'case-phone-fails-elsewhere-too': ['inconclusive', 'provider-partial'],
  'case-incident-names-app-and-line-unsteady': ['provider-partial'],
  'case-line-of-2500-ms-per-round-trip': ['network', 'isp', 'inconclusive'],
  'case-busy-computer-wrong-password': ['account', 'inconclusive'],
};

const names = recordedNames();
const judgeRecorded = (name: string) => judgeOf(recorded, name).verdict;

describe('the recorded reports', () => {
  it('are at least eighty: every scenario, and every case', () => {
    expect(names.length).toBeGreaterThanOrEqual(80);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(scenarios), ...Object.keys(cases)]));
  });

  it('are of worlds that still exist', () => {
    const known = new Set([...Object.keys(scenarios), ...Object.keys(cases)]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(Object.keys(scenarios))('%s gets the verdict that its scenario wants', (name) => {
    const { outcome, cause } = judgeRecorded(name);
    const { expect: wanted } = scenarios[name] ?? { expect: undefined };
    expect({ outcome, cause }).toEqual({ outcome: wanted?.outcome, cause: wanted?.cause });
  });

  it.each(Object.entries(cases))('%s gets a verdict that is right', (name, right) => {
    expect(right).toContain(judgeRecorded(name).outcome);
  });

  it('name no computer and carry no verdict of the day', () => {
    for (const name of names) {
      const { environment, verdict, facts, startedAt } = recordedReport(name);
      expect(environment.hostname).toBe('computer');
      expect(verdict.headline).toBe('-');
      expect(facts).toEqual({});
      expect(startedAt).toBe('2026-11-20T10:00:00.000Z');
    }
  });
});
