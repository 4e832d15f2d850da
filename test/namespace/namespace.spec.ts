import { afterAll, describe, expect, test } from 'vitest';
import { type Report, report as reportSchema } from '../../shared/model/report.ts';
import { outcomeTable } from '../../shared/model/verdict.ts';
import { type Case, cases } from './cases.ts';
import { builtCommand, type Finished, runOn } from './computer.ts';
import { openPlace } from './place.ts';
import { whyNot } from './prerequisites.ts';

const reason = whyNot();
if (reason !== undefined) console.log(`The namespace leg is skipped: ${reason}.`);

const budgetMs = 15_000;
/** Far above any budget: a hang fails, a slow machine does not. */
const boundMs = 60_000;
const rows: string[] = [];

async function diagnose(broken: Case): Promise<{ report: Report; finished: Finished }> {
  const place = await openPlace(broken);
  try {
    await broken.sabotage?.(place);
    const argv = [process.execPath, builtCommand, 'diagnose', 'ana@contoso.com', '--format', 'json'];
    const env = { MAILPATH_PUBLIC_ROOTS: place.publicRoots, ...broken.env?.(place) };
    const finished = await runOn(place.computer, [...argv, ...(broken.args ?? [])], { env, boundMs });
    if (finished.exitCode === null || !finished.stdout.startsWith('{')) {
      throw new Error(`exit code ${finished.exitCode}: ${finished.stderr || finished.stdout}`);
    }
    return { report: reportSchema.parse(JSON.parse(finished.stdout)), finished };
  } finally {
    await place.close();
  }
}

describe.skipIf(reason !== undefined).concurrent('the built command in a simulated network', () => {
  test.for(cases)('$name', async (broken, { expect }) => {
    const { report, finished } = await diagnose(broken);
    const { verdict, timing } = report;
    rows.push(
      [
        `${(timing.firstVerdictMs ?? Number.NaN).toFixed(0).padStart(6)} ${timing.totalMs.toFixed(0).padStart(6)}`,
        `${finished.wallMs.toFixed(0).padStart(6)} ${finished.wallMs <= budgetMs + 100 ? '   ' : 'OVER'}`,
        ` ${String(finished.exitCode).padStart(2)} ${verdict.outcome} ${verdict.cause}: ${broken.name}`,
      ].join(' '),
    );
    const given = `${verdict.outcome} ${verdict.cause}`;
    const right = broken.right.map(([outcome, cause = verdict.cause]) => `${outcome} ${cause}`);
    expect(right).toContain(given);
    expect(finished.exitCode).toBe(outcomeTable[verdict.outcome].exitCode);
    expect(verdict.side).toBe(outcomeTable[verdict.outcome].side);
    expect(verdict.notes.map((note) => note.cause)).toEqual(
      expect.arrayContaining([...(broken.notes ?? [])]),
    );
    expect(report.environment.publicRootsReplaced).toBe(true);
  });
});

test.skipIf(reason !== undefined)('at least ten places were tried', () => {
  expect(rows.length).toBeGreaterThanOrEqual(10);
});

afterAll(() => {
  if (rows.length === 0) return;
  const head = `  first  total   wall ms (budget ${budgetMs}), exit code and verdict`;
  console.log(['', head, ...rows.toSorted(), ''].join('\n'));
});
