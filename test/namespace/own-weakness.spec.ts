import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, test } from 'vitest';
import { engineEvent } from '../../shared/model/event.ts';
import type { Report } from '../../shared/model/report.ts';
import { failedWhileStopped } from '../unit/engine/failed-while-stopped.ts';
import { builtCommand, runOn } from './computer.ts';
import { openPlace } from './place.ts';
import { whyNot } from './prerequisites.ts';
import { leaveShare, type ProcessorShare } from './processor-share.ts';

const reason = whyNot();
const boundMs = 100_000;
const STOPPED_MS = 6000;
const rows: string[] = [];

interface Weakness {
  /** When the program has just begun. */
  atStart?: (pid: number) => void;
  /** With each event that it tells. */
  onEvent?: (line: string, pid: number) => void;
}

/** The built command in a healthy world, on a computer that has this weakness. */
async function diagnoseWeakly(name: string, { atStart, onEvent }: Weakness): Promise<Report> {
  const place = await openPlace({});
  try {
    const argv = [process.execPath, builtCommand, 'diagnose', 'ana@contoso.com', '--format', 'ndjson'];
    const env = { MAILPATH_PUBLIC_ROOTS: place.publicRoots };
    const finished = await runOn(place.computer, [...argv, '--redact', 'none'], {
      ...{ env, boundMs },
      ...(atStart && { onStart: atStart }),
      ...(onEvent && { onLine: onEvent }),
    });
    const last = engineEvent.parse(JSON.parse(finished.stdout.trimEnd().split('\n').at(-1) ?? ''));
    if (last.type !== 'finished') throw new Error(`exit code ${finished.exitCode}: ${finished.stderr}`);
    const { verdict, timing, observations } = last.report;
    const count = (status: string) => observations.filter((one) => one.status === status).length;
    rows.push(
      [
        `${timing.totalMs.toFixed(0).padStart(6)} ms ${count('failed')} failed ${count('not-run')} not run`,
        `${verdict.outcome} ${verdict.cause} ${verdict.confidence} ${verdict.status}: ${name}`,
      ].join('  '),
    );
    return last.report;
  } finally {
    await place.close();
  }
}

/** Stops the program, its engine included, with the first event that matches, and lets it go on six seconds later. */
function stopAt(event: RegExp): Weakness {
  let over = false;
  return {
    onEvent: (line, pid) => {
      if (over || !event.test(line)) return;
      over = true;
      process.kill(-pid, 'SIGSTOP');
      void delay(STOPPED_MS).then(() => process.kill(-pid, 'SIGCONT'));
    },
  };
}

const stalls = (report: Report) =>
  report.observations.filter((one) => one.kind === 'device-stall').flatMap(({ data }) => data ?? []);

describe.skipIf(reason !== undefined).concurrent('a healthy world, seen from a weak computer', () => {
  test.for([
    ['before anything answered', /"type":"plan"/],
    ['while names are looked up', /"type":"started".*"probe":"dns:/],
    ['when the first name is known', /"type":"observed".*"kind":"dns-system"/],
    ['in the first handshakes', /"type":"observed".*"probe":"tcp:/],
    ['at the first answer of mail', /"type":"observed".*"probe":"route:/],
  ] as const)('that is stopped for six seconds %s accuses nobody', async ([when, event], { expect }) => {
    const report = await diagnoseWeakly(`stopped ${when}`, stopAt(event));
    expect(['none', 'unknown']).toContain(report.verdict.side);
    const lengths = stalls(report).map(({ what, lengthMs }) => ({ what, long: lengthMs > 0.8 * STOPPED_MS }));
    expect(lengths).toContainEqual({ what: 'stall', long: true });
    // What waited meanwhile was tried again or not measured; nothing of it failed.
    expect(failedWhileStopped(report)).toEqual([]);
  });

  test('that has a tenth of a processor accuses nobody', async ({ expect }) => {
    let share: ProcessorShare | undefined;
    const report = await diagnoseWeakly('a tenth of a processor', {
      atStart: (pid) => {
        share = leaveShare(pid, 0.1);
      },
    });
    share?.end();
    rows.push(`       the tenth was kept by ${share?.by}`);
    expect(['none', 'unknown']).toContain(report.verdict.side);
    expect(stalls(report).length).toBeGreaterThan(0);
  });
});

afterAll(() => {
  if (rows.length > 0) console.log(['', ...rows, ''].join('\n'));
});
