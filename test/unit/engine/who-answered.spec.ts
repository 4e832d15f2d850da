import { describe, expect, it } from 'vitest';
import { ObservationLog } from '../../../electron/engine/observation-log.ts';
import { Runner } from '../../../electron/engine/runner.ts';
import type { ObservationOf } from '../../../shared/model/observation.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { makePlan } from '../../../shared/plan/plan.ts';
import { driftOf } from '../../../shared/report/drift.ts';
import { startWorld } from '../../lab/world.ts';
import driftOfOneEndpoint from '../../scenarios/drift-of-one-endpoint.ts';
import filterAnswersForMicrosoft from '../../scenarios/filter-answers-for-microsoft.ts';
import frontDoorErrorOn200 from '../../scenarios/front-door-error-on-200.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import serverErrorWithoutSigns from '../../scenarios/server-error-without-signs.ts';

/** What the engine measures of these endpoints in the world, over real sockets and handshakes: each is asked once, and comes by its id. */
async function measured({ faults }: Scenario, ...probes: string[]): Promise<ObservationOf<'http'>[]> {
  const world = await startWorld(faults);
  try {
    const request = diagnoseRequest.parse({ domain: 'contoso.com', budgetMs: 120_000 });
    const plan = makePlan(request);
    const log = new ObservationLog(
      () => undefined,
      () => 0,
    );
    const runner = new Runner({
      plan: {
        ...plan,
        probes: plan.probes
          .filter(({ id }) => probes.includes(id))
          .map(({ when: _, ...probe }) => ({ ...probe, needs: [], repeat: 'never', budgetMs: 60_000 })),
      },
      request,
      policy: {},
      profile: world.profile(),
      log,
      weakness: { spoiled: () => undefined },
      elapsed: () => 0,
      emit: () => undefined,
      onProgress: () => undefined,
    });
    await runner.run();
    const found = log.observations.filter((one) => one.kind === 'http');
    expect(found.map(({ probe }) => probe).sort()).toEqual(probes.sort());
    return found.sort((a, b) => (a.probe < b.probe ? -1 : 1));
  } finally {
    await world.close();
  }
}

describe('the certificate says who answered', () => {
  it('a retired endpoint of the host itself is drift, and the expectation says where it is from', async () => {
    const [ews, ...others] = await measured(driftOfOneEndpoint, 'route:ews', 'route:mapi');
    expect(ews?.failure?.code).toBe('http-unexpected');
    expect(ews?.data).toMatchObject({
      answer: 'unexpected',
      own: false,
      expectation: { id: 'exchange-challenge', standing: 'S' },
      headerNames: ['connection', 'content-length', 'content-type', 'date'],
    });
    expect(driftOf(ews ? [ews, ...others] : [])).toMatchObject([
      {
        host: 'outlook.office365.com',
        path: '/EWS/Exchange.asmx',
        statusCode: 404,
        observations: ['route:ews'],
      },
    ]);
    for (const { status, data } of others)
      expect([status, data?.expectation?.id]).toEqual(['ok', 'exchange-challenge']);
  });

  it('a bare error over the certificate of the host is its own, without its signs', async () => {
    const found = await measured(serverErrorWithoutSigns, 'route:owa', 'route:mapi', 'route:graph');
    for (const { failure, data } of found)
      expect([failure?.code, data?.own, data?.chain?.anchor]).toEqual([
        'http-provider-error',
        false,
        'public',
      ]);
    expect(driftOf(found)).toEqual([]);
  });

  it('an empty 200 with an error of the front door is that error', async () => {
    for (const { failure, data } of await measured(frontDoorErrorOn200, 'route:eas')) {
      expect([failure?.code, data?.statusCode, data?.own]).toEqual(['http-provider-error', 200, true]);
      expect(data?.headers).toContainEqual({ name: 'x-proxyerrormessage', value: 'The network is busy.' });
    }
  });

  it('a block page over an installed root is somebody else’s, and no drift', async () => {
    const found = await measured(filterAnswersForMicrosoft, 'route:ews', 'route:owa', 'sign-in:token');
    for (const { failure, data } of found)
      expect([failure?.code, data?.chain?.anchor]).toEqual(['http-middlebox', 'private']);
    expect(driftOf(found)).toEqual([]);
  });
});
