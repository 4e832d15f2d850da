import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LostRun } from '../../../electron/engine/lost-run.ts';
import { runReport } from '../../../electron/engine/run-report.ts';
import { History } from '../../../electron/history/history.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { makePlan } from '../../../shared/plan/plan.ts';
import { sampleReport } from '../report/sample-report.ts';

const pasted = 'Zebrafink says no. My password is Kingfisher#88';
const request = diagnoseRequest.parse({ domain: 'contoso.com', errorText: pasted });
const allowed = { ...request, keepErrorText: true };

const { observations, environment, startedAt: at, verdict, facts } = sampleReport();
const reportOf = (asked: typeof request) =>
  runReport({ request: asked, observations, at, timing: { totalMs: 4 }, environment }, { verdict, facts });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-kept-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a text that was pasted', () => {
  it('stands in no report that the engine hands out, nor in its plan', () => {
    const lost = new LostRun({ request, policy: {}, startedAt: Date.parse(at) });
    for (const out of [reportOf(request), lost.report(environment, 'engine'), makePlan(request)])
      expect(JSON.stringify(out)).not.toMatch(/Zebrafink|Kingfisher/);
  });

  it('is in the history with consent alone, and without its secret', () => {
    const history = History.open(join(folder, 'history.sqlite'));
    const [without, withIt] = [reportOf(request), reportOf(allowed)];
    history.add(without);
    history.add(withIt);
    expect(JSON.stringify(history.get(without.id))).not.toMatch(/Zebrafink|Kingfisher/);
    expect(history.get(withIt.id)?.request.errorText).toBe('Zebrafink says no. My password is [removed]');
    history.close();
  });
});
