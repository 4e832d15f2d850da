import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { gatewayFact, linkFact } from '../../../shared/verdict/facts/device.ts';
import type { NameFacts, ServerAnswer } from '../../../shared/verdict/facts/dns-names.ts';
import {
  isNear,
  ownerOfNames,
  ownerOfServers,
  type Surroundings,
} from '../../../shared/verdict/facts/dns-owner.ts';
import { AT, observe, request } from './observe.ts';

const TRUE_ADDRESS = '52.97.1.2';
const LIE = '203.0.113.66';
const evidence = gatherEvidence({
  request: request(),
  at: AT,
  observations: [
    observe('interfaces', 'interfaces', {
      interfaces: [{ name: 'eth0', address: '192.168.1.23', family: 4, tunnel: false }],
    }),
    observe('gateway', 'gateway', { address: '192.168.1.1', answeredBy: 'connect' }),
  ],
});
const home: Surroundings = { link: linkFact(evidence), gateway: gatewayFact(evidence), rewrites: false };

/** How a resolver ends when it is asked on its own. */
const endings = {
  right: { word: 'answer', addresses: [TRUE_ADDRESS] },
  'wrong address': { word: 'answer', addresses: [LIE] },
  'no such name': { word: 'nxdomain', addresses: [] },
  'no address': { word: 'nodata', addresses: [] },
  silent: { word: 'silent', addresses: [] },
  away: { word: 'away', addresses: [] },
  servfail: { word: 'servfail', addresses: [] },
  refused: { word: 'refused', addresses: [] },
  malformed: { word: 'malformed', addresses: [] },
} as const satisfies Record<string, Pick<ServerAnswer, 'word' | 'addresses'>>;
type Ending = keyof typeof endings;
/** Addresses differ for good reasons too: another one is only wrong where programs got one that is shown to be so. */
const isWrong = (ending: Ending, problem: Heard) =>
  ending === 'no such name' ||
  ending === 'no address' ||
  (ending === 'wrong address' && (problem === 'foreign' || problem === 'bogus'));
const isRight = (ending: Ending, problem: Heard) =>
  ending === 'right' || (ending === 'wrong address' && !isWrong(ending, problem));

/** What programs on this computer get for the name. */
const heard = {
  foreign: { word: 'answer', addresses: [LIE] },
  bogus: { word: 'answer', addresses: ['0.0.0.0'] },
  nxdomain: { word: 'nxdomain', addresses: [] },
  silent: { word: 'silent', addresses: [] },
  servfail: { word: 'servfail', addresses: [] },
} as const satisfies Partial<Record<NameFacts['problem'], Pick<NameFacts, 'word' | 'addresses'>>>;
type Heard = keyof typeof heard;
const isSaid = (problem: Heard) => problem === 'foreign' || problem === 'bogus' || problem === 'nxdomain';

const servers = ['192.168.1.1', '84.57.1.53', '9.9.9.9'];

function named(problem: Heard, asked: readonly Ending[], host = 'outlook.office365.com'): NameFacts {
  return {
    host,
    problem,
    reason: 'none',
    byComparison: false,
    controlProven: true,
    ...heard[problem],
    ids: [`dns:${host}`],
    configured: asked.map((ending, index) => ({
      server: servers[index] ?? '',
      id: `dns-at:${host}@${servers[index]}`,
      ...endings[ending],
    })),
    control: [{ server: '1.1.1.1', word: 'answer', addresses: [TRUE_ADDRESS], id: 'control' }],
    controlAnswers: 1,
    controlFails: 0,
    controlWord: 'answer',
  };
}

const anyEnding = fc.constantFrom(...(Object.keys(endings) as Ending[]));
const anyHeard = fc.constantFrom(...(Object.keys(heard) as Heard[]));
const anyName = fc.record({ problem: anyHeard, asked: fc.array(anyEnding, { minLength: 0, maxLength: 3 }) });

/** Every mixture of one name and up to three resolvers: 5 × (1 + 9 + 81 + 729). */
function everyMixture(): { problem: Heard; asked: Ending[] }[] {
  const all = Object.keys(endings) as Ending[];
  const lists: Ending[][] = [[]];
  for (let from = 0, round = 0; round < 3; round += 1) {
    const to = lists.length;
    for (const list of lists.slice(from, to)) lists.push(...all.map((one) => [...list, one]));
    from = to;
  }
  return (Object.keys(heard) as Heard[]).flatMap((problem) => lists.map((asked) => ({ problem, asked })));
}

describe('whose resolver is wrong', () => {
  test('this computer only when every resolver was asked and right, and programs were told something else', () => {
    const mixtures = everyMixture();
    expect(mixtures).toHaveLength(5 * 820);
    for (const { problem, asked } of mixtures) {
      const owner = ownerOfNames([named(problem, asked)], home);
      const allRight = asked.length > 0 && asked.every((one) => isRight(one, problem));
      expect([problem, asked, owner.outcome === 'device']).toEqual([
        problem,
        asked,
        allRight && isSaid(problem),
      ]);
    }
  });

  test('only who gave a wrong answer is named as wrong', () => {
    for (const { problem, asked } of everyMixture()) {
      const { servers: accused, outcome } = ownerOfNames([named(problem, asked)], home);
      const wrong = servers.filter((_, index) => isWrong(asked[index] ?? 'silent', problem));
      const fails =
        asked.length > 0 && asked.every((one) => ['servfail', 'refused', 'malformed'].includes(one));
      if (wrong.length > 0) expect([asked, accused]).toEqual([asked, wrong]);
      else if (problem === 'servfail' && fails) expect(accused).toEqual(servers.slice(0, asked.length));
      else expect([asked, accused]).toEqual([asked, []]);
      expect(outcome).not.toBe('organisation');
    }
  });

  test('silence, of whomever, accuses the line at most, and never for sure', () => {
    const lossy = fc.record({
      problem: fc.constantFrom('silent' as const, 'servfail' as const),
      asked: fc.array(fc.constantFrom('right' as const, 'silent' as const, 'away' as const), {
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(fc.array(lossy, { minLength: 1, maxLength: 4 }), (names) => {
        const owner = ownerOfNames(
          names.map(({ problem, asked }, index) => named(problem, asked, `host${index}.office.com`)),
          home,
        );
        expect(owner).toMatchObject({ outcome: 'network', sure: false, servers: [] });
      }),
    );
  });

  test('one more silent resolver never makes anybody worse', () => {
    fc.assert(
      fc.property(anyName, ({ problem, asked }) => {
        const before = ownerOfNames([named(problem, asked.slice(0, 2))], home);
        const after = ownerOfNames([named(problem, [...asked.slice(0, 2), 'silent'])], home);
        for (const server of after.servers) expect(before.servers).toContain(server);
        if (before.outcome !== 'device') expect(after.outcome).not.toBe('device');
      }),
    );
  });
});

describe('how sure it is', () => {
  const wrongAt = (server: string, id = server): ServerAnswer => ({
    ...{ server, word: 'answer', addresses: [LIE], id },
  });
  const rightAt = (server: string): ServerAnswer => ({ ...wrongAt(server), addresses: [TRUE_ADDRESS] });
  const told = (configured: ServerAnswer[], change: Partial<NameFacts> = {}): NameFacts => ({
    ...named('foreign', []),
    configured,
    ...change,
  });

  test('a resolver beside the router is, when another one here is right', () => {
    expect(ownerOfNames([told([wrongAt('192.168.1.9')])], home)).toMatchObject({ sure: false });
    expect(ownerOfNames([told([wrongAt('192.168.1.9'), rightAt('192.168.1.8')])], home)).toMatchObject({
      ...{ outcome: 'network', sure: true, servers: ['192.168.1.9'] },
      observations: ['192.168.1.9', '192.168.1.8'],
    });
  });

  test('who is right at one name and wrong at another is no witness that others are right', () => {
    const names = [told([rightAt('192.168.1.9')]), told([wrongAt('192.168.1.9')])];
    expect(ownerOfNames(names, home)).toMatchObject({ sure: false, servers: ['192.168.1.9'] });
  });

  test('one name that is changed on this computer is enough', () => {
    const names = [told([]), told([rightAt('192.168.1.1')])];
    expect(ownerOfNames(names, home)).toMatchObject({ outcome: 'device', sure: true, servers: [] });
  });

  test('resolvers that fail are named, never surely', () => {
    const failing = { ...wrongAt('84.57.1.53'), word: 'servfail', addresses: [] } as const;
    const name = { ...named('servfail', []), configured: [failing] };
    expect(ownerOfNames([name], home)).toMatchObject({
      outcome: 'isp',
      sure: false,
      servers: ['84.57.1.53'],
    });
    expect(ownerOfNames([name, { ...name, problem: 'silent' }], home)).toMatchObject({
      servers: ['84.57.1.53'],
    });
    expect(ownerOfNames([{ ...name, problem: 'silent' }], home)).toMatchObject({ servers: [] });
  });

  test('one of several addresses is enough to be right, and one that programs here got to be wrong', () => {
    const both = { ...wrongAt('192.168.1.1'), addresses: [LIE, TRUE_ADDRESS] };
    expect(ownerOfNames([told([both])], home).outcome).toBe('device');
    const alone = { control: [], controlAnswers: 0 };
    expect(ownerOfNames([told([both], alone)], home).servers).toEqual(['192.168.1.1']);
    expect(ownerOfNames([told([rightAt('192.168.1.1')], alone)], home).outcome).toBe('device');
  });

  test('“no such name” is not shown to be wrong while nobody else has an address', () => {
    const denies: ServerAnswer = { ...wrongAt('84.57.1.53'), word: 'nxdomain', addresses: [] };
    const alone = { ...heard.bogus, problem: 'bogus', control: [], controlAnswers: 0 } as const;
    expect(ownerOfNames([told([denies], alone)], home)).toMatchObject({ outcome: 'network', servers: [] });
    expect(ownerOfNames([told([denies], { ...alone, controlAnswers: 1 })], home)).toMatchObject({
      outcome: 'isp',
      servers: ['84.57.1.53'],
    });
  });

  test('names at most sixty observations', () => {
    const many = Array.from({ length: 70 }, (_, at) => wrongAt('84.57.1.53', `at-${at}`));
    expect(ownerOfNames([told(many)], home).observations).toHaveLength(60);
  });
});

describe('where a silent resolver stands', () => {
  const around = (gateway: string | undefined, tunnel: boolean, rewrites: boolean): Surroundings => {
    const seen = gatherEvidence({
      request: request(),
      at: AT,
      observations: [
        observe('interfaces', 'interfaces', {
          interfaces: [{ name: 'eth0', address: '192.168.1.23', family: 4, tunnel }],
        }),
        ...(gateway === undefined
          ? []
          : [observe('gateway', 'gateway', { address: gateway, answeredBy: 'connect' })]),
      ],
    });
    return { link: linkFact(seen), gateway: gatewayFact(seen), rewrites };
  };
  const silent = (server: string): ServerAnswer => ({ server, word: 'silent', addresses: [], id: server });

  test.each([
    ['the router itself', '192.168.1.1', '192.168.1.1', false, false, 'network', true],
    ['beside the router', '192.168.1.9', '192.168.1.1', false, false, 'network', false],
    ['in another private network', '192.168.2.1', '192.168.1.1', false, false, 'organisation', true],
    ['in the carrier’s network', '100.64.0.1', '192.168.1.1', false, false, 'organisation', true],
    ['in a network of the same digits', '10.11.1.5', '10.1.11.1', false, false, 'organisation', true],
    [
      'in an IPv6 network of the same digits',
      'fd00:1:23:4::5',
      'fd00:12:3:4::1',
      false,
      false,
      'organisation',
      true,
    ],
    ['behind a tunnel', '192.168.1.9', '192.168.1.1', true, false, 'organisation', true],
    ['the router, with a tunnel', '192.168.1.1', '192.168.1.1', true, false, 'network', true],
    ['private, no router known', '10.0.0.1', undefined, false, false, 'network', false],
    ['private, the router has a public address', '10.0.0.1', '203.0.113.1', false, false, 'network', false],
    ['on this computer', '127.0.0.53', '192.168.1.1', false, false, 'network', false],
    ['on this computer, with a tunnel', '127.0.0.53', '192.168.1.1', true, false, 'network', false],
    ['at home, names are invented', '192.168.1.1', '192.168.1.1', false, true, 'isp', false],
    ['in the company, names are invented', '10.9.9.9', '192.168.1.1', false, true, 'organisation', true],
    ['on the line', '84.57.1.53', '192.168.1.1', false, false, 'isp', true],
    ['a public operator', '9.9.9.9', '192.168.1.1', false, false, 'isp', false],
    ['in the router’s IPv6 network', 'fd00:1:2:3::9', 'fd00:1:2:3::1', false, false, 'network', false],
    ['in another IPv6 network', 'fd00:1:2:4::9', 'fd00:1:2:3::1', false, false, 'organisation', true],
  ] as const)('%s', (_, server, gateway, tunnel, rewrites, outcome, sure) => {
    expect(ownerOfServers([silent(server)], around(gateway, tunnel, rewrites))).toEqual({
      ...{ outcome, sure, whose: expect.any(String) },
      ...{ servers: [server], observations: [server] },
    });
  });

  test.each([
    [false, 'network'],
    [true, 'isp'],
  ] as const)('nobody, where invented names resolve: %s', (rewrites, outcome) => {
    const answering = { ...silent('192.168.1.1'), word: 'answer' } as const;
    expect(ownerOfServers([answering], around('192.168.1.1', false, rewrites))).toEqual({
      ...{ outcome, sure: false, whose: 'nobody' },
      ...{ servers: [], observations: [] },
    });
  });

  test.each([
    ['192.168.1.1', 'router'],
    ['127.0.0.53', 'here'],
    ['::1', 'here'],
    ['9.9.9.9', 'public'],
    ['84.57.1.53', 'line'],
    ['10.1.0.53', 'company'],
    ['192.168.1.9', 'network'],
  ])('%s is named as %s', (server, whose) => {
    expect(ownerOfServers([silent(server)], home).whose).toBe(whose);
  });

  test('the router is among several', () => {
    const of = (...all: string[]) => ownerOfServers(all.map(silent), around('192.168.1.1', false, false));
    expect(of('192.168.1.9', '192.168.1.1')).toMatchObject({ outcome: 'network', sure: true });
    expect(of('192.168.1.9', '192.168.1.8')).toMatchObject({ outcome: 'network', sure: false });
  });

  test('who answers anything at all is not silent', () => {
    const of = (word: ServerAnswer['word']) =>
      ownerOfServers([silent('84.57.1.53'), { ...silent('84.57.1.53'), word, id: 'other' }], home).servers;
    for (const word of ['answer', 'nodata', 'nxdomain'] as const) expect(of(word), word).toEqual([]);
    for (const word of ['servfail', 'refused', 'malformed', 'away'] as const)
      expect(of(word), word).toEqual(['84.57.1.53']);
  });

  test('one on the line and one at home are the line’s', () => {
    expect(ownerOfServers(['192.168.1.1', '84.57.1.53'].map(silent), home)).toMatchObject({
      outcome: 'isp',
      sure: true,
    });
    expect(ownerOfServers(['9.9.9.9', '84.57.1.53'].map(silent), home)).toMatchObject({ sure: true });
    expect(ownerOfServers(['9.9.9.9', '1.1.1.1'].map(silent), home)).toMatchObject({ sure: false });
  });

  test('names at most sixty observations', () => {
    const many = Array.from({ length: 70 }, (_, at) => silent(`84.57.1.${at}`));
    expect(ownerOfServers(many, home).observations).toHaveLength(60);
  });
});

test.each([
  ['52.97.1.2', '52.97.200.9', true],
  ['52.97.1.2', '52.98.1.2', false],
  ['52.97.1.2', '52.97.1.2', true],
  ['2603:1026:1::1', '2603:1026:2::9', true],
  ['2603:1026:1::1', '2603:1027:1::1', false],
  ['52.9.1.2', '5.29.1.2', false],
  ['2603:10:1::1', '260:310:1::1', false],
])('%s is near %s: %s', (address, other, near) => {
  expect(isNear(address, [other])).toBe(near);
  expect(isNear(address, ['203.0.113.1', other])).toBe(near);
  expect(isNear(address, [])).toBe(false);
});
