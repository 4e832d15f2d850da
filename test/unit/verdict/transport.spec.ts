import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { DataOf, Observation } from '../../../shared/model/observation.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { transportFacts } from '../../../shared/verdict/facts/transport.ts';
import { AT, chain, dns, http, mail, mx, observe, privateChain, request, tcp, tls } from './observe.ts';

const read = (...seen: readonly Observation[]) => {
  const evidence = gatherEvidence({ request: request(), observations: [mx(), ...seen], at: AT });
  return transportFacts(evidence, mailboxFacts(evidence));
};
const [main, web, V4, V6] = ['outlook.office365.com', 'outlook.office.com', '52.97.1.2', '2603:1026::1'];
const dial = (host: string, fails?: FailureCode, address = V4, port = 443) =>
  tcp(host, port, address, fails ? { fails } : {});

describe('what a connection says of its end', () => {
  const nothing = { passed: 0, refused: 0, unreachable: 0, denied: 0 };
  it.each([
    ['it passes', undefined, V4, { passed: 1, ipv4Passed: true, ipv6Passed: false }],
    ['it passes over IPv6', undefined, V6, { passed: 1, ipv4Passed: false, ipv6Passed: true }],
    ['it is refused', 'tcp-refused', V4, { refused: 1, ipv6Broken: false }],
    ['it is refused over IPv6', 'tcp-refused', V6, { refused: 1, ipv6Broken: true }],
    ['nothing comes back', 'tcp-timeout', V4, { unreachable: 1, ipv6Broken: false }],
    ['nothing comes back over IPv6', 'tcp-timeout', V6, { unreachable: 1, ipv6Broken: true }],
    ['it is reset', 'tcp-reset', V4, { unreachable: 1, ipv6Broken: false }],
    ['it is reset over IPv6', 'tcp-reset', V6, { unreachable: 1, ipv6Broken: true }],
    ['there is no route', 'tcp-unreachable', V4, { unreachable: 1, ipv6Broken: false }],
    ['there is no IPv6', 'tcp-unreachable', V6, { unreachable: 0, ipv6Broken: false }],
    ['this computer refuses it', 'tcp-denied', V4, { denied: 1, ipv6Broken: false }],
    ['this computer refuses it over IPv6', 'tcp-denied', V6, { denied: 1, ipv6Broken: false }],
    ['its name has no address', 'dns-timeout', V4, { ipv6Broken: false }],
    ['we failed ourselves', 'internal', V4, { ipv6Broken: false }],
  ] as const)('%s', (_, fails, address, wanted) => {
    const one = dial(main, fails, address);
    const { endpoints, tried } = read(one);
    expect(endpoints).toMatchObject([
      { host: main, port: 443, ids: [one.id], addresses: [address], ...nothing, ...wanted },
    ]);
    expect(tried.has(main)).toBe(fails !== 'dns-timeout');
  });

  it('is added up for one end, whatever the spelling', () => {
    const seen = [dial(main), dial(main.toUpperCase(), 'tcp-timeout', V6), dial(main, undefined, V4, 993)];
    expect(read(...seen).endpoints).toMatchObject([
      { host: main, port: 443, passed: 1, unreachable: 1, addresses: [V6, V4] },
      { host: main, port: 993, passed: 1 },
    ]);
  });

  it('is read from the probe’s name where there are no data', () => {
    const bare = (probe: string) => observe('tcp', probe, undefined, { fails: 'tcp-timeout' });
    expect(
      read(bare('tcp:Mail.example:995'), bare('tcp:other.example'), bare('tcp')).endpoints,
    ).toMatchObject([
      { host: 'mail.example', port: 995, unreachable: 1, addresses: [], ipv6Broken: false },
      { host: 'other.example', port: 0, unreachable: 1 },
    ]);
  });

  it('is nothing where it was not made', () => {
    const cut = { notRun: 'budget-exhausted' } as const;
    const none = { notApplicable: 'no-ipv6' } as never;
    const seen = [tcp(main, 443, V4, cut), tls(web, 443, cut), tcp(main, 993, V4, none)];
    const { endpoints, tried, genuine } = read(...seen);
    expect([endpoints, [...tried], [...genuine]]).toEqual([[], [], []]);
  });
});

describe('who was dialled, and who proved to be himself', () => {
  const forged = chain({ nameMatches: false });
  const bare = (kind: 'tls' | 'mail-protocol', probe: string) =>
    observe(kind, probe, undefined, { fails: 'tls-reset' });
  it.each([
    ['a handshake', tls('Mail.example', 443), ['mail.example'], true],
    ['a handshake under another name', tls('mail.example', 443, { chain: forged }), ['mail.example'], false],
    [
      'a handshake that ended badly',
      tls('mail.example', 443, { fails: 'tls-expired', chain: chain() }),
      ['mail.example'],
      false,
    ],
    ['a page', http('route:owa', 'https://mail.example/'), ['mail.example'], true],
    [
      'an opened page',
      http('route:owa', 'https://mail.example/', { chain: privateChain('X') }),
      ['mail.example'],
      false,
    ],
    ['a page by a proxy', http('route:owa', 'https://mail.example/', { via: 'proxy' }), [], false],
    ['a page of no address', http('route:owa', 'nowhere'), [], false],
    ['mail', mail('imap', { host: 'Mail.example' }), ['mail.example'], true],
    ['a handshake without data', bare('tls', 'tls:mail.example:443'), ['mail.example'], false],
    ['mail without data', bare('mail-protocol', 'route:imap'), [], false],
    ['a question for a name', dns('mail.example'), [], false],
  ] as const)('%s', (_, one, hosts, genuine) => {
    const found = read(one);
    expect([...found.tried]).toEqual(hosts);
    expect([...found.genuine]).toEqual(genuine ? hosts : []);
  });
});

describe('how far mail can be reached', () => {
  it.each([
    ['both hosts', [dial(main), dial(web)], 'ok', []],
    ['one of two', [dial(main), dial(web, 'tcp-timeout')], 'some', [web]],
    ['neither', [dial(main, 'tcp-timeout'), dial(web, 'tcp-timeout')], 'unreachable', [main, web]],
    ['both are refused', [dial(main, 'tcp-refused'), dial(web, 'tcp-refused')], 'refused', [main, web]],
    [
      'one is refused there, one by this computer',
      [dial(main, 'tcp-refused'), dial(web, 'tcp-denied')],
      'unreachable',
      [main, web],
    ],
    [
      'one is refused, one silent',
      [dial(main, 'tcp-refused'), dial(web, 'tcp-timeout')],
      'unreachable',
      [main, web],
    ],
    [
      'refused and silent on the same',
      [dial(main, 'tcp-refused'), dial(main, 'tcp-timeout', '52.97.1.3')],
      'unreachable',
      [main],
    ],
    [
      'this computer refuses both',
      [dial(main, 'tcp-denied'), dial(web, 'tcp-denied')],
      'denied',
      [main, web],
    ],
    [
      'this computer refuses one, one is silent',
      [dial(main, 'tcp-denied'), dial(web, 'tcp-timeout')],
      'unreachable',
      [main, web],
    ],
    ['a second address passes', [dial(main, 'tcp-timeout'), dial(main, undefined, '52.97.1.3')], 'ok', []],
    ['there is no IPv6, and nothing else was tried', [dial(main, 'tcp-unreachable', V6)], 'unknown', []],
    ['another port', [dial(main, 'tcp-timeout', V4, 993)], 'unknown', []],
    ['a host that is not of this mailbox', [dial('www.example.net', 'tcp-timeout')], 'unknown', []],
    ['nothing was tried', [], 'unknown', []],
  ] as const)('%s', (_, seen, word, unreachableHosts) => {
    const { reach } = read(...seen);
    expect(reach.value).toBe(word);
    expect([...reach.unreachableHosts].sort()).toEqual([...unreachableHosts].sort());
    const failed = seen.filter(({ data }) =>
      (unreachableHosts as readonly string[]).includes(data?.host ?? ''),
    );
    expect(reach.addresses).toHaveLength(failed.length);
    const named = word === 'unknown' ? [] : word === 'ok' ? seen : failed;
    expect([...reach.observations].sort()).toEqual(named.map(({ id }) => id).sort());
  });
});

describe('IPv6', () => {
  const inTurns = (round: number, family: 4 | 6, fails?: FailureCode) => {
    const one = dial(main, fails, family === 6 ? V6 : V4);
    const data = { ...one.data, comparison: { round, limitMs: 2500 } } as DataOf<'tcp'>;
    return { ...one, id: `${one.id}#${round}`, data } as Observation;
  };
  const rounds = (count: number, ...passed: number[]) =>
    Array.from({ length: count }, (_, at) => [
      inTurns(at + 1, 4),
      inTurns(at + 1, 6, passed.includes(at + 1) ? 'tcp-unreachable' : 'tcp-timeout'),
    ]).flat();
  it.each([
    ['does not carry, and IPv4 does', [dial(main, 'tcp-timeout', V6), dial(main)], 'broken', [main]],
    [
      'does not carry on two ports',
      [443, 993].flatMap((port) => [dial(main, 'tcp-timeout', V6, port), dial(main, undefined, V4, port)]),
      'broken',
      [main],
    ],
    [
      'carries to another host',
      [dial(main, 'tcp-timeout', V6), dial(main), dial(web, undefined, V6)],
      'ok',
      [main],
    ],
    ['carries', [dial(main, undefined, V6), dial(main)], 'ok', []],
    ['fails as IPv4 does', [dial(main, 'tcp-timeout', V6), dial(main, 'tcp-timeout')], 'absent', []],
    [
      'fails once on the same host',
      [dial(main, 'tcp-timeout', V6), dial(main), dial(main, undefined, '2603:1026::2')],
      'ok',
      [],
    ],
    ['is not there', [dial(main, 'tcp-unreachable', V6), dial(main)], 'absent', []],
    ['was not tried', [], 'unknown', []],
    ['fails in three of three rounds', rounds(3), 'broken', [main]],
    ['fails in two rounds on one host', rounds(2), 'unknown', [main]],
    ['fails in one round', rounds(1), 'broken', [main]],
    [
      'fails in two rounds, in one of them as IPv4 does',
      [...rounds(1), inTurns(2, 4, 'tcp-timeout'), inTurns(2, 6, 'tcp-timeout')],
      'unknown',
      [main],
    ],
  ] as const)('%s', (_, seen, word, hosts) => {
    const { ipv6 } = read(...seen);
    expect(ipv6.value).toBe(word);
    expect(ipv6.hosts).toEqual(hosts);
  });

  it('names the connections to the ends where it fails, or those to where it carries', () => {
    const ids = (...seen: Observation[]) => [...read(...seen).ipv6.observations].sort();
    const [fails, over4, over6] = [dial(main, 'tcp-timeout', V6), dial(main), dial(web, undefined, V6)];
    expect(ids(fails, over4, dial(web))).toEqual([fails.id, over4.id].sort());
    expect(ids(over4, over6)).toEqual([over6.id]);
  });
});
