import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { diagnose } from '../../../electron/engine/diagnose.ts';
import type { NetworkProfile } from '../../../electron/engine/net/network-profile.ts';
import type { EngineEvent } from '../../../shared/model/event.ts';
import { report as reportSchema } from '../../../shared/model/report.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { makePlan } from '../../../shared/plan/plan.ts';
import type { Fault } from '../../lab/faults.ts';
import { startWorld, type World } from '../../lab/world.ts';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

async function run(
  faults: readonly Fault[],
  more: {
    request?: object;
    change?: (profile: NetworkProfile) => NetworkProfile;
    signal?: AbortSignal;
    onEvent?: (event: EngineEvent) => void;
  } = {},
) {
  world = await startWorld(faults);
  const request = diagnoseRequest.parse({
    address: 'ana@contoso.com',
    domain: 'contoso.com',
    ...more.request,
  });
  const profile = more.change ? more.change(world.profile()) : world.profile();
  const events: EngineEvent[] = [];
  const report = await diagnose({
    request,
    profile,
    signal: more.signal ?? new AbortController().signal,
    onEvent: (event) => {
      events.push(event);
      more.onEvent?.(event);
    },
  });
  return { report, events, request };
}

const SILENCE: readonly Fault[] = [
  { kind: 'tcp-blackhole', target: { everything: true } },
  { kind: 'dns', view: 'all', name: '*', action: 'timeout' },
];

describe('diagnose', () => {
  it('observes every planned probe, and makes a report that its own schema accepts', async () => {
    const { report, request } = await run([]);
    expect(reportSchema.parse(report)).toEqual(report);
    const seen = new Set(report.observations.map((one) => one.probe));
    expect(makePlan(request).probes.filter((probe) => !seen.has(probe.id))).toEqual([]);
    const ids = report.observations.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tries every mail route three times, each on a new socket', async () => {
    const { report } = await run([]);
    const tries = report.observations.filter((one) => one.probe === 'route:ews').map((one) => one.try);
    expect(tries).toEqual([1, 2, 3]);
  });

  it('shows a verdict early and then confirms it', async () => {
    const { events } = await run([]);
    const verdicts = events.filter((event) => event.type === 'verdict').map((event) => event.verdict);
    const statuses = verdicts.map((verdict) => verdict.status);
    expect(statuses[0]).toBe('early');
    expect(statuses.at(-1)).toBe('confirmed');
    // Once confirmed, it stays so. Before, a busy computer may change the first look's confidence; the same is not said again.
    expect(statuses.lastIndexOf('early')).toBeLessThan(statuses.indexOf('confirmed'));
    const said = verdicts.map(({ status, headline, confidence }) => `${status} ${confidence} ${headline}`);
    expect(said.filter((words, index) => words === said[index - 1])).toEqual([]);
    expect(events[0]?.type).toBe('plan');
    expect(events.at(-1)?.type).toBe('finished');
  });

  it('names what was not run when the budget ends, and still judges', async () => {
    // A timer of the same length, beside it: how late that one comes, a busy computer makes any of them.
    const began = performance.now();
    const timer = setTimeout(3000).then(() => performance.now() - began - 3000);
    const { report } = await run([{ kind: 'slow', rttMs: 600 }], { request: { budgetMs: 3000 } });
    expect(report.cutShort).toBe('budget');
    expect(report.durationMs - (await timer)).toBeLessThanOrEqual(3100);
    const unfinished = report.observations.filter((one) => one.reason === 'budget-exhausted');
    expect(unfinished.length).toBeGreaterThan(0);
    expect(unfinished.every((one) => one.status === 'not-run')).toBe(true);
    expect(report.verdict.outcome).not.toBe('healthy');
  });

  it('ends when the person stops it, with what was measured until then', async () => {
    const stop = new AbortController();
    const { report } = await run(SILENCE, {
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type === 'observed' && event.observation.probe === 'hosts-file') stop.abort();
      },
    });
    expect(report.cutShort).toBe('cancelled');
    expect(report.observations.find((one) => one.probe === 'hosts-file')?.status).toBe('ok');
    expect(report.observations.find((one) => one.probe === 'route:imap')?.reason).toBe('cancelled');
  });

  it('cut off anywhere, has failed nowhere: what had not ended was not measured', async () => {
    for (const after of [3, 20, 60, 100, 130]) {
      const stop = new AbortController();
      let observed = 0;
      const { report } = await run([{ kind: 'slow', rttMs: 60 }], {
        signal: stop.signal,
        onEvent: (event) => {
          if (event.type === 'observed' && ++observed === after) stop.abort();
        },
      });
      expect(report.cutShort, String(after)).toBe('cancelled');
      expect(report.observations.filter((one) => one.status === 'failed')).toEqual([]);
      const cut = report.observations.filter((one) => one.reason === 'cancelled');
      expect(cut.length, String(after)).toBeGreaterThan(0);
      // What was under way had begun before it was cut; only the rest has no length.
      expect(
        cut.some((one) => one.durationMs > 0),
        String(after),
      ).toBe(true);
      expect(['none', 'unknown']).toContain(report.verdict.side);
      await world?.close();
    }
  });

  it('goes on when a probe throws: our defect is an observation too', async () => {
    const { report } = await run([], {
      change: (profile) => ({
        ...profile,
        platform: {
          ...profile.platform,
          hostsFile: () => {
            throw new Error('cannot happen at /home/ana/x');
          },
        },
      }),
    });
    const broken = report.observations.find((one) => one.probe === 'hosts-file');
    expect(broken).toMatchObject({ status: 'failed', failure: { code: 'internal' } });
    expect(report.verdict.outcome).toBe('healthy');
  });

  it('does not run what stands on a name that did not resolve, and says on which', async () => {
    const { report } = await run([
      { kind: 'dns', view: 'all', name: 'graph.microsoft.com', action: 'nxdomain' },
    ]);
    expect(report.observations.find((one) => one.id === 'route:graph')).toMatchObject({
      status: 'not-run',
      reason: 'dependency-failed',
      blockedBy: 'dns:graph.microsoft.com',
    });
    expect(report.observations.find((one) => one.id === 'dns:graph.microsoft.com')?.failure?.code).toBe(
      'dns-nxdomain',
    );
  });

  it('never sends the local part of an address anywhere', async () => {
    await run([], { request: { address: 'ana.lopez.private@contoso.com' } });
    expect(world?.requests.length).toBeGreaterThan(50);
    expect(JSON.stringify(world?.requests)).not.toContain('ana.lopez');
  });

  it('follows no redirect to this computer or in circles', async () => {
    for (const answer of ['redirect-to-loopback', 'redirect-loop'] as const) {
      const { report } = await run([
        {
          kind: 'hostile',
          host: 'outlook.office365.com',
          path: '/autodiscover/autodiscover.json/v1.0/',
          answer,
        },
      ]);
      const asked = report.observations.find((one) => one.id === 'autodiscover:v2');
      expect(asked?.failure?.code, answer).toBe('http-redirect-refused');
      await world?.close();
    }
  });
});
