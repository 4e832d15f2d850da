import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { LookupResult, NetworkProfile } from '../../../electron/engine/net/network-profile.ts';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import { ObservationLog } from '../../../electron/engine/observation-log.ts';
import { OwnWeakness, type Spoiled } from '../../../electron/engine/own-weakness.ts';
import { Runner } from '../../../electron/engine/runner.ts';
import { failureCodes } from '../../../shared/model/failure.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { type Plan, type PlannedProbeInput, plannedProbe } from '../../../shared/model/plan.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { Authority } from '../net/servers/authority.ts';
import { listen, listenTls, loopback } from '../net/servers/loopback.ts';

const root = await Authority.create('CN=Public Root');
const leaf = await root.issue({ names: ['mail.example'] });
const trust = trustStore({ public: [root.pem], extra: () => [], replaced: true });
const name = { 'mail.example': ['203.0.113.1'] };

const tls: PlannedProbeInput = {
  id: 'tls:mail.example:443',
  kind: 'tls',
  stage: 'mail',
  purpose: 'a handshake',
  budgetMs: 3000,
  input: { host: 'mail.example', port: 443 },
};
const behind: PlannedProbeInput = {
  ...tls,
  id: 'behind',
  needs: [{ probe: tls.id, wants: 'ok' }],
};

/** Which failures are put down to us: by their count, beginning with 0. */
type Excuse = (failure: number) => Spoiled | undefined;

async function run(
  probes: PlannedProbeInput[],
  profile: NetworkProfile,
  excuse: Excuse,
  act?: (runner: Runner, seen: readonly Observation[]) => void,
): Promise<Observation[]> {
  const plan: Plan = {
    domain: 'mail.example',
    budgetMs: 15_000,
    repeatSpacingMs: 10,
    tries: 3,
    probes: probes.map((probe) => plannedProbe.parse(probe)),
  };
  const request = diagnoseRequest.parse({ address: 'a@mail.example', domain: 'mail.example' });
  let failures = 0;
  const log = new ObservationLog(
    () => act?.(runner, log.observations),
    () => 0,
  );
  const runner = new Runner({
    ...{ plan, request, policy: {}, profile, log },
    weakness: { spoiled: () => excuse(failures++) },
    elapsed: () => 0,
    emit: () => act?.(runner, log.observations),
    onProgress: () => {},
  });
  await runner.run();
  return log.observations;
}

const brief = (observations: readonly Observation[]) =>
  observations
    .filter(({ kind }) => kind !== 'dns-system')
    .map(({ id, status, reason, failure }) => `${id} ${reason ?? failure?.code ?? status}`);

/** Hangs up on the first connections and speaks TLS on the others. */
async function hangsUpOn(first: number): Promise<NetworkProfile> {
  let connections = 0;
  const good = await listenTls({ cert: leaf.cert, key: leaf.key }, () => {});
  const { port } = await listen((socket: Socket) => {
    connections += 1;
    if (connections <= first) socket.destroy();
    else {
      const inner = connect(good.port, '127.0.0.1');
      inner.on('error', () => socket.destroy());
      socket.pipe(inner).pipe(socket);
    }
  });
  return loopback({ hosts: name, ports: { '443': port }, trust });
}

const stalledOnce: Excuse = (failure) => (failure === 0 ? 'device-stalled' : undefined);

describe('a try that our own weakness spoiled', () => {
  test('counts for nothing, and is made again on a new socket, once', async () => {
    const seen = brief(await run([tls, behind], await hangsUpOn(1), stalledOnce));
    expect(seen).toContain('tls:mail.example:443 device-stalled');
    expect(seen).toContain('tls:mail.example:443#4 ok');
    // What stands on it waited for the second go.
    expect(seen.at(-1)).toBe('behind ok');
    expect(seen.some((line) => line.includes('tls-'))).toBe(false);
  });

  test('tells in its second go what fails all the same, and what stands on it names that', async () => {
    const observations = await run([tls, behind], await hangsUpOn(100), stalledOnce);
    const second = observations.find(({ id }) => id === 'tls:mail.example:443#4');
    expect(second).toMatchObject({ status: 'failed', try: 4 });
    expect(observations.find(({ id }) => id === 'behind')).toMatchObject({
      status: 'not-run',
      reason: 'dependency-failed',
      blockedBy: 'tls:mail.example:443#4',
    });
  });

  test('is not made a third time: spoiled twice, it was not measured', async () => {
    const always: Excuse = () => 'network-changed';
    const observations = await run([tls, behind], await hangsUpOn(100), always);
    expect(observations.filter(({ status }) => status === 'failed')).toEqual([]);
    const own = observations.filter(({ id }) => /^tls:mail.example:443(#|$)/.test(id));
    expect(own.map(({ reason }) => reason)).toEqual(['network-changed', 'network-changed']);
    expect(observations.find(({ id }) => id === 'behind')?.reason).toBe('dependency-not-run');
  });

  test('gives repeats a chance all the same', async () => {
    const spoiledTwice: Excuse = (failure) => (failure < 8 ? 'device-stalled' : undefined);
    const repeated = { ...tls, repeat: 'always' as const };
    const seen = brief(await run([repeated], await hangsUpOn(8), spoiledTwice));
    expect(seen).toContain('tls:mail.example:443 device-stalled');
    expect(seen).toContain('tls:mail.example:443#4 device-stalled');
    expect(seen).toContain('tls:mail.example:443#2 ok');
    expect(seen).toContain('tls:mail.example:443#3 ok');
  });

  test('tells nothing twice of what the first go had told', async () => {
    const observations = await run([tls], await hangsUpOn(1), stalledOnce);
    const ids = observations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.includes('@')).every((id) => !id.endsWith('#4'))).toBe(true);
  });

  test('of a name is asked again before anybody is told that it is unknown', async () => {
    let asked = 0;
    const lookup = async (): Promise<LookupResult> =>
      asked++ === 0
        ? { ok: false, code: 'dns-timeout' }
        : { ok: true, addresses: [{ address: '203.0.113.1', family: 4 }] };
    const { port } = await listenTls({ cert: leaf.cert, key: leaf.key }, () => {});
    const profile = loopback({ lookup, ports: { '443': port }, trust });
    const observations = await run([tls], profile, stalledOnce);
    expect(observations.map(({ id, status, reason }) => `${id} ${reason ?? status}`)).toEqual([
      'dns:mail.example device-stalled',
      'dns:mail.example#4 ok',
      'tls:mail.example:443 ok',
    ]);
  });
});

describe('a run that is cut off', () => {
  test('tells what was under way with its true begin, and what had not begun with no length', async () => {
    let stop = (): void => {};
    // The handshake is under way, and nothing else ever will be.
    const { port } = await listen((socket) => void socket.once('data', () => stop()));
    const profile = loopback({ hosts: name, ports: { '443': port }, trust });
    const began = Date.now();
    const observations = await run(
      [tls, behind],
      profile,
      () => undefined,
      (runner) => {
        stop = () => runner.stop('budget-exhausted');
      },
    );
    const [first, second] = observations.filter(({ kind }) => kind === 'tls');
    expect(first).toMatchObject({ id: tls.id, status: 'not-run', reason: 'budget-exhausted' });
    expect(second).toMatchObject({
      id: 'behind',
      status: 'not-run',
      reason: 'budget-exhausted',
      durationMs: 0,
    });
    expect(first?.durationMs).toBeGreaterThan(0);
    expect(Date.parse(first?.startedAt ?? '')).toBeLessThanOrEqual(Date.parse(second?.startedAt ?? ''));
    expect(Date.parse(first?.startedAt ?? '')).toBeGreaterThanOrEqual(began - 1);
    expect(observations.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  test('leaves a spoiled try unmeasured when there is no time for the second go', async () => {
    const observations = await run(
      [tls],
      await hangsUpOn(100),
      () => 'network-changed',
      (runner, seen) => {
        if (seen.some(({ reason }) => reason === 'network-changed'))
          queueMicrotask(() => runner.stop('cancelled'));
      },
    );
    const own = brief(observations).filter((line) => !line.includes('@'));
    expect(own[0]).toBe('tls:mail.example:443 network-changed');
    expect(observations.every(({ status }) => status !== 'failed')).toBe(true);
  });

  test('a probe’s own limit is a failure: it waited as long as it was to wait', async () => {
    const { port } = await listen(() => {});
    const profile = loopback({ hosts: name, ports: { '443': port }, trust });
    const observations = await run([{ ...tls, budgetMs: 300 }], profile, () => undefined);
    const plain = observations.find(({ id }) => id === tls.id);
    expect(plain).toMatchObject({ status: 'failed', failure: { code: 'tls-timeout' } });
    expect(plain?.failure?.text).toBeUndefined();
  });
});

describe('what may be our own', () => {
  test('is never an answer, and silence always', () => {
    const weakness = new OwnWeakness(loopback({}), () => {});
    weakness.start();
    const end = performance.now() + 1500;
    const before = performance.now();
    while (performance.now() < end);
    const excused = failureCodes.filter((code) => weakness.spoiled(code, before) !== undefined);
    weakness.stop();
    expect(excused.filter((code) => code.endsWith('-timeout')).sort()).toEqual(
      failureCodes.filter((code) => code.endsWith('-timeout')).sort(),
    );
    for (const code of [
      'tls-expired',
      'http-provider-error',
      'mail-failing',
      'dns-rewritten',
      'tcp-refused',
      'internal',
    ])
      expect(excused).not.toContain(code);
  });
});
