import type { Observation } from '../../../shared/model/observation.ts';
import { answerWith } from '../../unit/verdict/sweep/answers.ts';
import { nobody, type SingleFault } from '../single-fault.ts';

const harmless = { reach: 'nothing', truths: nobody, followsThePerson: false, right: ['healthy'] } as const;

/** What looks like a fault and is none. */
export const harmlessFaults: readonly SingleFault[] = [
  { ...harmless, id: 'nothing', family: 'nothing', place: 'provider', lab: () => [], weight: 8 },
  {
    ...harmless,
    id: 'drift',
    family: 'drift',
    place: 'provider',
    lab: () => [],
    alter: (observations, draw) => {
      const endpoints = observations.filter(
        (one) =>
          one.kind === 'http' &&
          one.status === 'ok' &&
          one.try === 1 &&
          /^(route|sign-in):/.test(one.probe) &&
          one.data?.chain?.anchor === 'public',
      );
      const chosen = endpoints[draw(Math.max(1, endpoints.length))]?.probe;
      const status = [200, 302, 400, 403, 404, 410, 418][draw(7)] ?? 404;
      const own = draw(2) === 0;
      const changed = (one: Observation) => answerWith(one, { code: 'http-unexpected', status, own });
      const tries = observations.filter((one) => one.probe === chosen && one.status === 'ok');
      const further = tries.length === 1 ? [2, 3] : [];
      return [
        ...observations.map((one) => (one.probe === chosen && one.status === 'ok' ? changed(one) : one)),
        ...further.flatMap((number) =>
          tries.map((one) => changed({ ...one, id: `${one.id}#${number}`, try: number })),
        ),
      ];
    },
    weight: 4,
  },
  {
    ...harmless,
    id: 'status-page-is-html',
    family: 'page',
    place: 'provider',
    lab: (world) =>
      world === 'generic'
        ? undefined
        : [
            {
              kind: 'feed',
              feed:
                world === 'google'
                  ? 'google-workspace'
                  : world === 'outlook-com'
                    ? 'm365-consumer'
                    : 'm365-admin',
              state: { type: 'html' },
            },
          ],
    weight: 1,
  },
  {
    ...harmless,
    id: 'windows-check-blocked',
    family: 'controls',
    place: 'local-network',
    lab: () => [{ kind: 'tcp-refuse', target: { host: ['*.msftconnecttest.com', '*.msftncsi.com'] } }],
    weight: 1,
  },
  {
    ...harmless,
    id: 'port-25-blocked',
    family: 'port-25',
    place: 'line',
    lab: () => [{ kind: 'tcp-blackhole', target: { everything: true, ports: [25] } }],
    weight: 3,
  },
  {
    ...harmless,
    id: 'other-resolvers-forbidden',
    family: 'controls-of-names',
    place: 'local-network',
    lab: () => [
      { kind: 'tcp-blackhole', target: { host: ['cloudflare-dns.com', 'dns.google', 'dns.quad9.net'] } },
    ],
    weight: 2,
  },
];
