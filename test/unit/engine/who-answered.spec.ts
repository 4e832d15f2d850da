import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../electron/engine/diagnose.ts';
import type { ObservationOf } from '../../../shared/model/observation.ts';
import type { Report } from '../../../shared/model/report.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { startWorld } from '../../lab/world.ts';
import driftOfOneEndpoint from '../../scenarios/drift-of-one-endpoint.ts';
import filterAnswersForMicrosoft from '../../scenarios/filter-answers-for-microsoft.ts';
import frontDoorErrorOn200 from '../../scenarios/front-door-error-on-200.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import serverErrorWithoutSigns from '../../scenarios/server-error-without-signs.ts';

/** What the engine measures in the world, over real sockets and handshakes. */
async function measured({ faults }: Scenario): Promise<Report> {
  const world = await startWorld(faults);
  try {
    return await diagnose({
      request: diagnoseRequest.parse({ address: 'ana@contoso.com', domain: 'contoso.com' }),
      policy: {},
      profile: world.profile(),
      signal: new AbortController().signal,
      onEvent: () => undefined,
    });
  } finally {
    await world.close();
  }
}

const answersOf = ({ observations }: Report, probe: string): ObservationOf<'http'>[] =>
  observations.filter((one): one is ObservationOf<'http'> => one.kind === 'http' && one.probe === probe);

describe.concurrent('the certificate says who answered', () => {
  it('a retired endpoint of the host itself is drift, and the expectation says where it is from', async () => {
    const report = await measured(driftOfOneEndpoint);
    const tries = answersOf(report, 'route:ews');
    expect(tries.length).toBeGreaterThan(0);
    for (const { failure, data } of tries) {
      expect(failure?.code).toBe('http-unexpected');
      expect(data).toMatchObject({
        answer: 'unexpected',
        own: false,
        expectation: { id: 'exchange-challenge', standing: 'S' },
        headerNames: ['connection', 'content-length', 'content-type', 'date'],
      });
    }
    expect(report.drift).toMatchObject([
      { host: 'outlook.office365.com', method: 'GET', path: '/EWS/Exchange.asmx', statusCode: 404 },
    ]);
    expect(report.drift?.[0]?.observations).toEqual(tries.map(({ id }) => id).sort());
  });

  it('a bare error over the certificate of the host is its own, without its signs', async () => {
    const report = await measured(serverErrorWithoutSigns);
    for (const { failure, data } of answersOf(report, 'route:mapi'))
      expect([failure?.code, data?.own, data?.chain?.anchor]).toEqual([
        'http-provider-error',
        false,
        'public',
      ]);
    expect(report.drift).toBeUndefined();
  });

  it('an empty 200 with an error of the front door is that error', async () => {
    const report = await measured(frontDoorErrorOn200);
    for (const { failure, data } of answersOf(report, 'route:eas')) {
      expect([failure?.code, data?.statusCode, data?.own]).toEqual(['http-provider-error', 200, true]);
      expect(data?.headers).toContainEqual({ name: 'x-proxyerrormessage', value: 'The network is busy.' });
    }
  });

  it('a block page over an installed root is somebody else’s, and no drift', async () => {
    const report = await measured(filterAnswersForMicrosoft);
    for (const { failure, data } of [
      ...answersOf(report, 'route:ews'),
      ...answersOf(report, 'sign-in:token'),
    ])
      expect([failure?.code, data?.chain?.anchor]).toEqual(['http-middlebox', 'private']);
    expect(report.drift).toBeUndefined();
  });
});
