import { describe, expect, test } from 'vitest';
import { createRunStore } from '../../../renderer/features/diagnose/run-store.ts';
import { type EngineEvent, engineEvent } from '../../../shared/model/event.ts';

const verdict = (status: 'early' | 'confirmed', outcome = 'healthy') => ({
  outcome,
  side: outcome === 'healthy' ? 'none' : 'local',
  cause: 'no-fault-found',
  confidence: 0.9,
  status,
  headline: 'Everything works from here.',
  seen: 'All checks passed.',
  affected: [],
  working: [],
  because: [],
  against: [],
  missing: [],
  notes: [],
  advice: [],
});

/** Parsed by the schema, so that the store is tried with what the engine may really say. */
const event = (value: object): EngineEvent => engineEvent.parse(value);

const plan = event({
  type: 'plan',
  atMs: 0,
  plan: {
    domain: 'example.com',
    budgetMs: 15_000,
    repeatSpacingMs: 500,
    tries: 3,
    probes: [{ id: 'gateway', kind: 'gateway', stage: 'network', purpose: 'The router.', budgetMs: 1000 }],
  },
});
const started = (probe: string, attempt = 1) => event({ type: 'started', atMs: 5, probe, try: attempt });
const observed = (probe: string, id = probe, attempt = 1) =>
  event({
    type: 'observed',
    atMs: 9,
    observation: {
      id,
      probe,
      kind: 'gateway',
      stage: 'network',
      try: attempt,
      startedAt: '2026-11-21T08:00:00.000Z',
      durationMs: 4,
      status: 'ok',
      data: { address: '192.0.2.1', answeredBy: 'connect' },
    },
  });
const judged = (status: 'early' | 'confirmed', atMs: number) =>
  event({ type: 'verdict', atMs, verdict: verdict(status) });
const finished = event({
  type: 'finished',
  atMs: 900,
  report: {
    schema: 'mailpath-report/1',
    id: 'r1',
    tool: { name: 'mailpath', version: '0.1.0' },
    startedAt: '2026-11-21T08:00:00.000Z',
    durationMs: 900,
    request: { domain: 'example.com' },
    timing: { totalMs: 900 },
    verdict: verdict('confirmed'),
    facts: {},
    observations: [],
    environment: {
      platform: 'linux',
      release: '6',
      architecture: 'x64',
      runtime: 'node 24',
      hostname: 'here',
      utcOffsetMinutes: 0,
      dnsServers: [],
      publicRootsReplaced: false,
      extraRoots: 0,
    },
    redaction: { level: 'none', replaced: {} },
  },
});

function storeAfter(...events: EngineEvent[]) {
  const store = createRunStore();
  for (const each of events) store.getState().receive(each);
  return store;
}

describe('the run store', () => {
  test('is idle before anything happened', () => {
    expect(createRunStore().getState()).toMatchObject({ status: 'idle', observations: new Map() });
  });

  test('runs from the plan on, and knows what is under way', () => {
    const run = storeAfter(plan, started('gateway')).getState();
    expect(run.status).toBe('running');
    expect(run.plan?.probes.map(({ id }) => id)).toEqual(['gateway']);
    expect([...run.underWay]).toEqual(['gateway']);
  });

  test('keeps every try of a probe together, in the order of arrival', () => {
    const run = storeAfter(
      plan,
      started('gateway'),
      observed('gateway'),
      started('gateway', 2),
      observed('gateway', 'gateway#2', 2),
    ).getState();
    expect(run.observations.get('gateway')?.map(({ id }) => id)).toEqual(['gateway', 'gateway#2']);
    expect(run.underWay.size).toBe(0);
  });

  test('remembers when the first verdict came, and shows the newest', () => {
    const run = storeAfter(plan, judged('early', 310), judged('confirmed', 700)).getState();
    expect(run.firstVerdictAtMs).toBe(310);
    expect(run.verdict?.status).toBe('confirmed');
  });

  test('ends with the report, and nothing that comes later changes it', () => {
    const run = storeAfter(plan, started('gateway'), finished, observed('gateway')).getState();
    expect(run.status).toBe('finished');
    expect(run.report?.id).toBe('r1');
    expect(run.underWay.size).toBe(0);
    expect(run.observations.size).toBe(0);
  });

  test.each([
    ['a new plan', (store: ReturnType<typeof createRunStore>) => store.getState().receive(plan), 'running'],
    ['a reset', (store: ReturnType<typeof createRunStore>) => store.getState().reset(), 'idle'],
  ])('leaves nothing of the last run after %s', (_how, act, status) => {
    const store = storeAfter(plan, observed('gateway'), judged('confirmed', 300), finished);
    act(store);
    const run = store.getState();
    expect(run.status).toBe(status);
    expect(run.observations.size).toBe(0);
    expect(run).not.toHaveProperty('report');
    expect(run).not.toHaveProperty('verdict');
    expect(run).not.toHaveProperty('firstVerdictAtMs');
  });

  test('keeps what helps in the meantime, which comes beside each verdict and after the report', () => {
    const meanwhile = (webmail: 'works' | 'fails') => ({
      type: 'meanwhile' as const,
      meanwhile: { provider: { id: 'google', displayName: 'Google' }, webmail, statusPage: true },
    });
    const store = createRunStore();
    for (const each of [plan, judged('early', 300), meanwhile('works'), finished, meanwhile('fails')]) {
      store.getState().receive(each);
    }
    expect(store.getState().meanwhile?.webmail).toBe('fails');
    store.getState().receive(plan);
    expect(store.getState()).not.toHaveProperty('meanwhile');
  });

  test('keeps what was observed when the engine is lost, and forgets who was under way', () => {
    const store = storeAfter(plan, started('gateway'), observed('gateway'), started('gateway', 2));
    store.getState().receive({ type: 'engine-lost' }, judged('early', 300));
    const run = store.getState();
    expect(run.status).toBe('lost');
    expect(run.observations.size).toBe(1);
    expect(run.underWay.size).toBe(0);
    expect(run).not.toHaveProperty('verdict');
  });

  test('loses a run before it has begun, but not one that is over', () => {
    const asked = createRunStore();
    asked.getState().begin();
    asked.getState().receive({ type: 'engine-lost' });
    expect(asked.getState().status).toBe('lost');
    const over = storeAfter(plan, finished);
    over.getState().receive({ type: 'engine-lost' });
    expect(over.getState().status).toBe('finished');
  });

  test('shows the last run again when main refuses the next', () => {
    const store = storeAfter(plan, judged('confirmed', 300), finished);
    const takeBack = store.getState().begin();
    expect(store.getState()).toMatchObject({ status: 'starting', observations: new Map() });
    takeBack();
    expect(store.getState().report?.id).toBe('r1');
    const late = store.getState().begin();
    store.getState().receive(plan);
    late();
    expect(store.getState().status).toBe('running');
  });

  test('tells its readers of each change, with new collections', () => {
    const store = storeAfter(plan);
    const seen: number[] = [];
    store.subscribe((now, before) => {
      if (now.observations !== before.observations) seen.push(now.observations.size);
    });
    store.getState().receive(observed('gateway'));
    expect(seen).toEqual([1]);
  });
});
