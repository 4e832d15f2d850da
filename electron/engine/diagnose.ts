import { platform } from 'node:os';
import type { EngineEvent } from '../../shared/model/event.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Report } from '../../shared/model/report.ts';
import type { DiagnoseRequest } from '../../shared/model/request.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { makePlan } from '../../shared/plan/plan.ts';
import { judge } from '../../shared/verdict/judge.ts';
import { startDeadline } from './net/deadline.ts';
import { warmUp } from './net/http-exchange.ts';
import type { NetworkProfile } from './net/network-profile.ts';
import { ObservationLog } from './observation-log.ts';
import { type Noticed, OwnWeakness } from './own-weakness.ts';
import { environmentOf, runReport } from './run-report.ts';
import { Runner } from './runner.ts';

export interface DiagnoseOptions {
  request: DiagnoseRequest;
  policy?: Policy;
  profile: NetworkProfile;
  /** Ends the run early; the report says so and judges what there is. */
  signal: AbortSignal;
  onEvent?: (event: EngineEvent) => void;
  /** When the person asked, milliseconds since 1970: the budget counts from here. Now, when absent. */
  startedAt?: number;
}

/** Kept of the budget for the last judgement, rendering and writing, in milliseconds. */
const FINISHING_MS = 150;

/**
 * Plans, measures and judges. Returns the unredacted report; network faults never reject. Ends within the budget of the
 * request, counted from `startedAt`.
 */
export async function diagnose(options: DiagnoseOptions): Promise<Report> {
  const { request, profile, signal } = options;
  const policy = options.policy ?? {};
  const startedAt = options.startedAt ?? Date.now();
  // Monotonic from here on: the clock may be set while we run.
  const offset = Math.max(0, Date.now() - startedAt) - performance.now();
  const elapsed = () => Math.round((offset + performance.now()) * 10) / 10;
  const emit = options.onEvent ?? (() => {});
  const plan = makePlan(request, policy);
  const at = new Date(startedAt).toISOString();
  // The HTTP parser is compiled while the first names are looked up. A failure would show in the first exchange.
  void warmUp().catch(() => {});
  // Asked at the beginning, so that the end does not wait for the system. Unknown is not "none".
  let dnsServers: readonly string[] | undefined;
  void profile.dnsServers().then((reading) => {
    if (reading.is === 'value') dnsServers = reading.value;
    else if (reading.is === 'absent') dnsServers = [];
  });

  let shown: Verdict | undefined;
  let firstVerdictMs: number | undefined;
  let confirmedMs: number | undefined;
  const consider = () => {
    const pending = runner.pending();
    const repeatsPending = runner.repeatsPending();
    const judged = judge({
      request,
      observations: log.observations,
      policy,
      platform: platform(),
      at,
      pending,
      repeatsPending,
    });
    if (!judged.settled) return;
    firstVerdictMs ??= elapsed();
    const { verdict } = judged;
    if (shown && sameToAPerson(shown, verdict)) return;
    shown = verdict;
    if (verdict.status === 'early') confirmedMs = undefined;
    else confirmedMs ??= elapsed();
    emit({ type: 'verdict', atMs: elapsed(), verdict });
  };
  const considerSoon = batched(consider, () => runner.pending().length === 0);
  const log = new ObservationLog(emit, elapsed);
  const noticed = new Map<Noticed['kind'], number>();
  const weakness = new OwnWeakness(profile, ({ kind, stage, data, began }) => {
    const count = (noticed.get(kind) ?? 0) + 1;
    noticed.set(kind, count);
    log.record({ id: kind, kind, stage }, { status: 'ok', data }, count, began);
    considerSoon.ask();
  });
  const runner = new Runner({
    ...{ plan, request, policy, profile, log, weakness, elapsed, emit },
    onProgress: considerSoon.ask,
  });

  emit({ type: 'plan', atMs: elapsed(), plan });
  let cutShort: Report['cutShort'];
  const stopFor = (reason: 'budget-exhausted' | 'cancelled') => {
    cutShort = reason === 'cancelled' ? 'cancelled' : 'budget';
    runner.stop(reason);
  };
  const callOff = startDeadline(
    request.budgetMs - FINISHING_MS - elapsed(),
    () => stopFor('budget-exhausted'),
    { lostTime: 'kept' },
  );
  const cancel = () => stopFor('cancelled');
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  weakness.start();
  try {
    await runner.run();
  } finally {
    callOff();
    weakness.stop();
    signal.removeEventListener('abort', cancel);
    considerSoon.forget();
  }

  const { verdict, facts } = judge({
    request,
    observations: log.observations,
    policy,
    platform: platform(),
    at,
  });
  const totalMs = elapsed();
  firstVerdictMs ??= totalMs;
  if (verdict.status === 'confirmed') confirmedMs ??= totalMs;
  else confirmedMs = undefined;
  if (!shown || !sameToAPerson(shown, verdict)) emit({ type: 'verdict', atMs: totalMs, verdict });
  const timing = { firstVerdictMs, ...(confirmedMs !== undefined && { confirmedMs }), totalMs };
  const environment = environmentOf(profile.trust, dnsServers);
  const report = runReport(
    { request, observations: log.observations, at, timing, environment, cutShort },
    { verdict, facts },
  );
  emit({ type: 'finished', atMs: elapsed(), report });
  return report;
}

/** Whether a person would read the same: only then nothing is announced. */
function sameToAPerson(before: Verdict, after: Verdict): boolean {
  return (
    before.outcome === after.outcome &&
    before.cause === after.cause &&
    before.status === after.status &&
    before.confidence === after.confidence &&
    before.headline === after.headline
  );
}

/** Observations come in bursts, while handshakes want the processor: one judgement for each burst. */
const BURST_MS = 20;

/** Does the work once for all that asked within a burst, and at once when nothing is being waited for. */
function batched(work: () => void, urgent: () => boolean): { ask: () => void; forget: () => void } {
  let asked: NodeJS.Timeout | undefined;
  const run = () => {
    clearTimeout(asked);
    asked = undefined;
    work();
  };
  let now: NodeJS.Immediate | undefined;
  return {
    ask: () => {
      if (now) return;
      if (urgent()) {
        now = setImmediate(() => {
          now = undefined;
          run();
        });
      } else asked ??= setTimeout(run, BURST_MS);
    },
    forget: () => {
      clearTimeout(asked);
      clearImmediate(now);
    },
  };
}
