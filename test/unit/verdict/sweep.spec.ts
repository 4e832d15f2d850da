import { describe, expect, it } from 'vitest';
import { notRunReasons } from '../../../shared/model/failure.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { outcomeTable } from '../../../shared/model/verdict.ts';
import { driftOf } from '../../../shared/report/drift.ts';
import {
  type Answer,
  answerWith,
  everyCode,
  failingAnswers,
  failWith,
  quietAnswers,
  quietMailFor,
  quietShapes,
} from './sweep/answers.ts';
import {
  accuses,
  type Endpoint,
  endpointsOf,
  healthyWorlds,
  judgeWorld,
  withTries,
  worldNames,
} from './sweep/healthy-worlds.ts';

/*
 * One endpoint answers otherwise than expected, over a certificate that proves the host, in a world where nothing is
 * broken and nobody complains:
 *  - below 500, throttled, or a mail answer that does not say "I fail": nobody is accused, however steady it is;
 *  - a mail server's word that this address is denied: nobody but this address, by that word;
 *  - 5xx with the provider's own signs: never this side; of the provider's side `provider-partial`, and
 *    `provider-outage` only where it is the token endpoint (it decides about sign-in);
 *  - 5xx without own signs: never this side, and one endpoint alone is not the provider's outage either.
 */

/** "Too many" and "sign in to the proxy first": no drift but a refusal of us, which accuses nobody either. */
const refusals: ReadonlySet<number> = new Set([407, 429]);

/** `once`: the first of three tries; `steady`: all three. */
const courses = { once: 1, steady: 3 } as const;

function* variants(
  world: (typeof worldNames)[number],
  change: (endpoint: Endpoint) => Iterable<[label: string, (one: Observation) => Observation]>,
) {
  const report = healthyWorlds[world];
  for (const endpoint of endpointsOf(report)) {
    for (const [label, altered] of change(endpoint)) {
      for (const [course, bad] of Object.entries(courses)) {
        const observations = withTries(report, new Set([endpoint.probe]), 3, (one, number) =>
          number <= bad ? altered(one) : one,
        );
        const verdict = judgeWorld(report, observations);
        yield {
          endpoint,
          verdict,
          row: `${endpoint.probe} ${label} ${course} -> ${verdict.outcome} ${verdict.cause} ${verdict.confidence}`,
        };
      }
    }
  }
}

const http = (answers: readonly Answer[]) =>
  function* (endpoint: Endpoint): Generator<[string, (one: Observation) => Observation]> {
    if (endpoint.kind !== 'http') return;
    for (const answer of answers) {
      const label = `${answer.status} ${answer.code} ${answer.own ? 'own' : 'bare'}`;
      yield [label, (one) => answerWith(one, answer)];
    }
  };

describe.each(worldNames)('in a healthy world (%s) one endpoint', (world) => {
  it('is there to be swept', () => {
    expect(endpointsOf(healthyWorlds[world]).length).toBeGreaterThanOrEqual(3);
    expect(judgeWorld(healthyWorlds[world], healthyWorlds[world].observations).outcome).toBe('healthy');
  });

  it('accuses nobody by an answer below 500 that fits no expectation', () => {
    const wrong = [...variants(world, http(quietAnswers))].filter(({ verdict }) => accuses(verdict));
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });

  it('shows an answer below 500 that fits no expectation as drift', () => {
    const report = healthyWorlds[world];
    const shapes = quietAnswers.filter(
      ({ code, status }) => code.startsWith('http-') && !refusals.has(status),
    );
    const missing = endpointsOf(report).flatMap((endpoint) => {
      if (endpoint.kind !== 'http') return [];
      const unseen = shapes
        .filter(({ code }) => quietShapes.includes(code))
        .filter((answer) => {
          const observations = withTries(report, new Set([endpoint.probe]), 3, (one) =>
            answerWith(one, answer),
          );
          const shown = driftOf(observations).flatMap((entry) => entry.observations);
          return !shown.includes(endpoint.id);
        });
      return unseen.map(({ status, code, own }) => `${endpoint.probe} ${status} ${code} ${own}`);
    });
    expect(missing).toEqual([]);
  });

  it('accuses nobody by a mail answer that does not say that the service fails', () => {
    const wrong = [
      ...variants(world, function* (endpoint) {
        if (endpoint.kind !== 'mail-protocol') return;
        for (const code of quietMailFor(endpoint)) yield [code, (one) => failWith(one, code)];
      }),
    ].filter(({ verdict, row }) => {
      // A small server that never offers encryption is set up wrongly: its administrator has to hear of it.
      const unencrypted = world === 'generic' && row.includes('mail-starttls-missing steady');
      return accuses(verdict) && !(unencrypted && verdict.cause === 'server-misconfigured');
    });
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });

  it('accuses at most its own address when the mail server says that it is denied', () => {
    const wrong = [
      ...variants(world, function* (endpoint) {
        if (endpoint.kind === 'mail-protocol') yield ['denied', (one) => failWith(one, 'mail-denied')];
      }),
    ].filter(({ verdict }) => accuses(verdict) && verdict.cause !== 'address-refused');
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });

  it('accuses at most a part of the provider by 5xx, and never this side', () => {
    const wrong = [...variants(world, http(failingAnswers))].filter(({ verdict, endpoint }) => {
      if (!accuses(verdict)) return false;
      if (outcomeTable[verdict.outcome].side === 'local') return true;
      return verdict.outcome === 'provider-outage' && !endpoint.probe.includes('token');
    });
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });

  it('accuses nobody by 5xx without own signs', () => {
    const bare = failingAnswers.filter(({ own }) => !own);
    const wrong = [...variants(world, http(bare))].filter(({ verdict }) => accuses(verdict));
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });
});

describe.each(worldNames)('a world (%s) is never called healthy', (world) => {
  const report = healthyWorlds[world];
  const of = (word: string) =>
    new Set(
      report.observations.filter((one) => one.probe.startsWith(word) && one.data).map((one) => one.probe),
    );

  /** All probes of the family end with the code, in all tries. */
  const healthyAll = (probes: ReadonlySet<string>) =>
    everyCode.filter((code) => {
      const observations = withTries(report, probes, 3, (one) =>
        one.status === 'ok' || one.status === 'failed' ? failWith(one, code) : one,
      );
      return judgeWorld(report, observations).outcome === 'healthy';
    });

  it('when every route fails, whatever the code', () => {
    expect(healthyAll(of('route:'))).toEqual([]);
  });

  it('when every route but one fails, whatever the code', () => {
    const all = [...of('route:')];
    const [spared] = all;
    expect(healthyAll(new Set(all.filter((probe) => probe !== spared)))).toEqual([]);
  });

  // A mailbox of its own servers has no sign-in service of its own: the passwords go to the mail servers.
  it.skipIf(world === 'generic')('when every sign-in document fails, whatever the code', () => {
    expect(healthyAll(of('sign-in:'))).toEqual([]);
  });

  it('when every route was not run, for whatever reason', () => {
    const probes = of('route:');
    for (const reason of notRunReasons) {
      const observations = withTries(report, probes, 1, (one) => {
        const { data: _, failure: __, ...head } = one;
        return { ...head, status: 'not-run', reason } as Observation;
      });
      expect(judgeWorld(report, observations).outcome, reason).not.toBe('healthy');
    }
  });
});
