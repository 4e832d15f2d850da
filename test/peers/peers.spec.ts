import { afterAll, describe, expect, test } from 'vitest';
import { outcomeTable } from '../../shared/model/verdict.ts';
import { peerCases } from './cases.ts';
import { eximIsThere } from './daemons/exim.ts';
import { diagnosePeer } from './open-case.ts';
import { whyNot } from './prerequisites.ts';
import { whyWrong } from './right.ts';

const reason = whyNot();
if (reason !== undefined) console.log(`The servers of others are skipped: ${reason}.`);
else if (!eximIsThere)
  console.log('The cases of Exim are left out: it is not unpacked (test/peers/unpack-exim.sh).');

/** All of them with `npm run test:peers`; the rest of the time a choice. */
const chosen = process.env.MAILPATH_PEERS === 'all' ? peerCases : peerCases.filter(({ short }) => short);
const budgetMs = 15_000;
const rows: string[] = [];

test('no two cases have one name', () => {
  const names = peerCases.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

describe.skipIf(reason !== undefined).concurrent('the built command before the servers of others', () => {
  test.for(chosen)('$name', async (peer, { expect }) => {
    const { report, finished } = await diagnosePeer(peer);
    const { verdict, timing } = report;
    rows.push(
      [
        timing.totalMs.toFixed(0).padStart(6),
        `${finished.wallMs.toFixed(0).padStart(6)} ${finished.wallMs <= budgetMs + 100 ? '   ' : 'OVER'}`,
        ` ${String(finished.exitCode).padStart(2)} ${verdict.outcome} ${verdict.cause}: ${peer.name}`,
      ].join(' '),
    );
    expect(whyWrong(peer, report)).toBeUndefined();
    expect(finished.exitCode).toBe(outcomeTable[verdict.outcome].exitCode);
    expect(timing.totalMs).toBeLessThanOrEqual(budgetMs + 100);
  });
});

afterAll(() => {
  if (rows.length === 0) return;
  console.log(
    ['', ` total   wall ms (budget ${budgetMs}), exit code and verdict`, ...rows.toSorted(), ''].join('\n'),
  );
});
