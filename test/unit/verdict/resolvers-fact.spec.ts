import { describe, expect, test } from 'vitest';
import type { Observation, ObservationOf } from '../../../shared/model/observation.ts';
import { factsOf } from './facts-of.ts';
import { asked, dns, observe } from './observe.ts';

type Data = NonNullable<ObservationOf<'dns-server'>['data']>;
const hosts = ['imap.example.org', 'smtp.example.org', 'pop.example.org', 'mx.example.org'];
const router = '192.168.1.1';
const second = '192.168.1.2';

const lookUps = (durationMs: number, fails?: 'dns-timeout') =>
  hosts.map((host) => ({ ...dns(host, fails ? [] : ['185.12.64.10'], fails ? { fails } : {}), durationMs }));
const at = (server: string, change: Partial<Data> & { fails?: never } = {}): Observation[] =>
  hosts.map((host) => {
    const found = asked('configured', server, host, ['185.12.64.10']);
    return { ...found, data: { ...(found.data as Data), answeredTry: 1, ...change } } as Observation;
  });
const failing = (
  server: string,
  fails: 'dns-timeout' | 'dns-refused' | 'dns-truncated' | 'dns-wrong-source' | 'dns-mismatched',
  type = 'A',
) =>
  hosts.map((host) => {
    const found = asked('configured', server, host, [], { fails, type });
    const { rcode: _none, ...data } = found.data as Data;
    return { ...found, data } as Observation;
  });
const strangers = (answeredTry: number): Observation[] =>
  hosts.map((host) =>
    observe('dns-server', `dns-control:${host}`, {
      ...{ server: '1.1.1.1', role: 'control', transport: 'udp', name: host, type: 'A' },
      ...{ rcode: 'NOERROR', answers: ['185.12.64.10'], cnames: [], answeredTry },
    }),
  );
const halfOf = (seen: Observation[], other: Observation[]) =>
  seen.map((one, n) => (n % 2 ? one : (other[n] ?? one)));

describe('how look-ups go', () => {
  test.each<[string, Observation[], string, string[]]>([
    ['well', [...lookUps(20), ...at(router)], 'ok', []],
    ['unknown', [], 'unknown', []],
    ['slow, and each answered', [...lookUps(3000), ...at(router)], 'slow', [router]],
    ['not slow yet', [...lookUps(1999), ...at(router)], 'ok', []],
    [
      'past a dead one',
      [...lookUps(5000), ...failing(router, 'dns-timeout'), ...at(second)],
      'dead',
      [router],
    ],
    [
      'with a dead one that nobody waits for',
      [...lookUps(20), ...failing(router, 'dns-timeout'), ...at(second)],
      'ok',
      [],
    ],
    [
      'deaf to IPv6, and slow',
      [...lookUps(5000), ...at(router), ...failing(router, 'dns-timeout', 'AAAA')],
      'deaf',
      [router],
    ],
    [
      'deaf to IPv6, and silent',
      [...lookUps(5800, 'dns-timeout'), ...at(router), ...failing(router, 'dns-timeout', 'AAAA')],
      'deaf',
      [router],
    ],
    [
      'half lost',
      [...lookUps(20), ...halfOf(at(router), failing(router, 'dns-timeout'))],
      'losing',
      [router],
    ],
    [
      'half late',
      [...lookUps(20), ...halfOf(at(router), at(router, { answeredTry: 2 }))],
      'losing',
      [router],
    ],
    [
      'half lost, and at strangers',
      [...lookUps(20), ...halfOf(at(router), at(router, { answeredTry: 2 })), ...strangers(2)],
      'lossy',
      [],
    ],
    [
      'half lost, and not at strangers',
      [...lookUps(20), ...halfOf(at(router), at(router, { answeredTry: 2 })), ...strangers(1)],
      'losing',
      [router],
    ],
    [
      'EDNS dropped each time',
      [...lookUps(20), ...at(router, { answeredTry: 2, withoutEdns: true })],
      'ok',
      [],
    ],
  ])('%s', (_, seen, value, servers) => {
    const { resolvers } = factsOf(seen);
    expect({ value: resolvers.value, servers: resolvers.owner.servers }).toEqual({ value, servers });
  });

  test.each([
    ['stood still for most of it', 4000, 'unknown'],
    ['stood still for a moment', 800, 'dead'],
  ])('a computer that %s', (_, lengthMs, value) => {
    const stall = observe(
      'device-stall',
      'device-stall',
      { what: 'stall', lengthMs },
      {
        fails: 'internal',
      },
    );
    const seen = [...lookUps(5000), ...failing(router, 'dns-timeout'), ...at(second)];
    expect(factsOf([...seen, stall]).resolvers.value).toBe(value);
  });
});

describe('how resolvers give nothing', () => {
  const overTcp = failing(router, 'dns-timeout').map(
    (one) =>
      ({
        ...one,
        data: { ...(one.data as Data), secondLook: { form: 'tcp', rcode: 'NOERROR', answers: [] } },
      }) as Observation,
  );
  const rejected = asked('configured', router, 'imap.example.org', [], {
    fails: 'dns-servfail',
    rcode: 'SERVFAIL',
  });
  test.each<[string, Observation[], string | undefined]>([
    ['not at all', at(router), undefined],
    ['silent', failing(router, 'dns-timeout'), 'silent'],
    ['TCP only', overTcp, 'tcp'],
    ['refusing', failing(router, 'dns-refused'), 'refuses'],
    ['cut', failing(router, 'dns-truncated'), 'cut'],
    ['from another address', failing(router, 'dns-wrong-source'), 'stranger'],
    ['to another question', failing(router, 'dns-mismatched'), 'mismatched'],
    ['differing', [...failing(router, 'dns-refused'), ...failing(second, 'dns-timeout')], 'silent'],
    ['failing', [rejected], 'fails'],
    [
      'rejecting signatures',
      [{ ...rejected, data: { ...(rejected.data as Data), extendedErrors: [7] } } as Observation],
      'signatures',
    ],
    ['deaf to IPv6', [...at(router), ...failing(router, 'dns-timeout', 'AAAA')], 'deaf'],
    [
      'one deaf, one not',
      [...at(router), ...failing(router, 'dns-timeout', 'AAAA'), ...at(second)],
      undefined,
    ],
  ])('%s', (_, seen, silence) => {
    expect(factsOf(seen).resolvers.silence).toBe(silence);
  });
});
