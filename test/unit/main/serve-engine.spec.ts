import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FromEngine, ToEngine } from '../../../electron/main/engine-process/messages.ts';
import { type EnginePort, serveEngine } from '../../../electron/main/engine-process/serve-engine.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { startWorld, type World } from '../../lab/world.ts';
import type { Mood } from '../collector/otlp-receiver.ts';
import { receive } from '../collector/receive.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld([]);
});
afterAll(() => world.close());

/** What the engine's process tells main of one run, until `last` came. */
function run(policy: Policy, last: FromEngine['type']): Promise<FromEngine[]> {
  return new Promise((resolve) => {
    const told: FromEngine[] = [];
    let hear: (event: { data: ToEngine }) => void = () => {};
    const port: EnginePort = {
      on(_event, listener) {
        hear = listener;
      },
      postMessage(message) {
        told.push(message);
        if (message.type === last) resolve(told);
      },
    };
    serveEngine(port, () => world.profile());
    const request = diagnoseRequest.parse({ domain: 'contoso.com', address: 'ana@contoso.com' });
    hear({ data: { type: 'start', runId: 'one', request, policy, startedAt: Date.now() } });
  });
}

const kinds = (told: readonly FromEngine[]) =>
  told.map((message) => (message.type === 'event' ? message.event.type : message.type));

test.each([
  [200, { type: 'collected', runId: 'one' }],
  [500, { type: 'collected', runId: 'one', problem: { host: expect.any(String), reason: 'HTTP 500' } }],
] as [Mood, object][])(
  'a run is over before the collector, which answers %s, is asked: the next one need not wait',
  async (mood, collected) => {
    const receiver = await receive(mood);
    const told = await run({ collectorUrl: receiver.url }, 'collected');
    expect(kinds(told).slice(-3)).toEqual(['finished', 'ended', 'collected']);
    expect(told.at(-1)).toEqual(collected);
    expect(receiver.requests).toHaveLength(1);
  },
);

test('without a collector the end of the run is the last that is heard', async () => {
  expect(kinds(await run({}, 'ended')).at(-1)).toBe('ended');
});

test('a report that nobody can judge is answered and told; the process lives on', async () => {
  const told: FromEngine[] = [];
  let hear: (event: { data: ToEngine }) => void = () => {};
  let heard: () => void = () => {};
  const both = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const port: EnginePort = {
    on(_event, listener) {
      hear = listener;
    },
    postMessage(message) {
      told.push(message);
      if (told.length === 2) heard();
    },
  };
  serveEngine(port, () => world.profile());
  // A text that is none stands for a defect that nobody thought of.
  const text = undefined as unknown as string;
  hear({ data: { type: 'judge', id: 7, text, policy: {}, locale: 'en' } });
  await both;
  expect(told).toEqual([
    { type: 'judged', id: 7, judged: { refused: 'not-a-report' } },
    { type: 'unexpected', error: expect.stringContaining('TypeError') },
  ]);
});
