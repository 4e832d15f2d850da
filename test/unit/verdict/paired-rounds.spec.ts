import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataOf, Observation } from '../../../shared/model/observation.ts';
import { pairedRounds, type RoundTry, triesOf } from '../../../shared/verdict/facts/paired-rounds.ts';
import { chain, observe } from './observe.ts';

type Round = [plain: boolean, other: boolean];
const BLOCKED: Round = [false, true];

/** The tries of one host: per round, whether the plain form and the other one passed. */
function host(name: string, rounds: readonly Round[], limits: [number, number] = [2500, 2500]): RoundTry[] {
  return rounds.flatMap(([plain, other], index) =>
    (['plain', 'other'] as const).map((form) => ({
      host: name,
      round: index + 1,
      form,
      passed: form === 'plain' ? plain : other,
      limitMs: limits[form === 'plain' ? 0 : 1],
      id: `${name} ${form} ${index + 1}`,
    })),
  );
}

describe('a difference is decisive', () => {
  test.each<[string, RoundTry[], boolean]>([
    ['nothing was compared', [], false],
    ['one round of one host', host('a', [BLOCKED]), false],
    ['two rounds of one host', host('a', [BLOCKED, BLOCKED]), false],
    ['three of three of one host', host('a', [BLOCKED, BLOCKED, BLOCKED]), true],
    ['two of three of one host', host('a', [BLOCKED, [true, true], BLOCKED]), false],
    ['two rounds of two hosts', [...host('a', [BLOCKED, BLOCKED]), ...host('b', [BLOCKED, BLOCKED])], true],
    ['one round of each of four hosts', ['a', 'b', 'c', 'd'].flatMap((name) => host(name, [BLOCKED])), false],
    [
      'two rounds of one, and one of another that contradicts',
      [...host('a', [BLOCKED, BLOCKED]), ...host('b', [BLOCKED, [false, false]])],
      false,
    ],
    ['on other terms', host('a', [BLOCKED, BLOCKED, BLOCKED], [5000, 3000]), false],
    ['the same host under two spellings', [...host('A', [BLOCKED]), ...host('a', [BLOCKED])], false],
  ])('%s: %#', (_name, tries, decisive) => {
    expect(pairedRounds(tries).decisive).toBe(decisive);
  });

  test('a round in which one form was not asked compares nothing', () => {
    const three = host('a', [BLOCKED, BLOCKED, BLOCKED]);
    for (const form of ['plain', 'other'])
      expect(pairedRounds(three.filter((one) => one.form === form))).toEqual({
        showing: [],
        contradicting: [],
        decisive: false,
      });
  });

  test('a form that was asked twice in a round passed when it passed once', () => {
    const twice = (form: 'plain' | 'other', passed: boolean) =>
      host('a', [BLOCKED, BLOCKED, BLOCKED]).flatMap((one) =>
        one.form === form ? [one, { ...one, id: `${one.id} again`, passed }] : [one],
      );
    expect(pairedRounds(twice('plain', true)).decisive).toBe(false);
    expect(pairedRounds(twice('plain', false)).decisive).toBe(true);
    expect(pairedRounds(twice('other', false)).decisive).toBe(true);
  });

  test('who differs, and who contradicts, is named', () => {
    const read = pairedRounds([
      ...host('filtered.example', [BLOCKED, BLOCKED]),
      ...host('open.example', [[true, true]]),
      ...host('dead.example', [[false, false]]),
      ...host('once.example', [BLOCKED]),
    ]);
    expect(read.showing.map((one) => one.host)).toEqual(['filtered.example']);
    expect(read.contradicting.map((one) => one.host)).toEqual(['dead.example', 'open.example']);
    expect(read.showing[0]?.observations).toEqual([
      'filtered.example plain 1',
      'filtered.example other 1',
      'filtered.example plain 2',
      'filtered.example other 2',
    ]);
  });

  const anyRounds = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 3 });
  const anyHosts = fc.array(anyRounds, { maxLength: 4 });
  const triesOfHosts = (hosts: readonly (readonly Round[])[]) =>
    hosts.flatMap((rounds, index) => host(`host${index}`, rounds));

  test('only by hosts without a single round that says otherwise', () => {
    fc.assert(
      fc.property(anyHosts, (hosts) => {
        const clean = hosts.filter((rounds) => rounds.every(([plain, other]) => !plain && other));
        const expected =
          clean.filter((rounds) => rounds.length >= 2).length >= 2 ||
          clean.some((rounds) => rounds.length === 3);
        expect(pairedRounds(triesOfHosts(hosts)).decisive).toBe(expected);
      }),
    );
  });

  test('in any order, and no less by one try that was not made', () => {
    fc.assert(
      fc.property(anyHosts, fc.nat(), (hosts, seed) => {
        const tries = triesOfHosts(hosts);
        expect(pairedRounds([...tries].reverse())).toEqual(pairedRounds(tries));
        const without = tries.filter((_, index) => index !== seed % Math.max(1, tries.length));
        const [all, fewer] = [pairedRounds(tries), pairedRounds(without)];
        expect(fewer.showing.length).toBeLessThanOrEqual(all.showing.length + all.contradicting.length);
      }),
    );
  });

  test('where each form passes by chance alone, seldom', () => {
    // Four hosts, each form passing in half of the tries: the share of runs that would accuse somebody.
    let runs = 0;
    let decisive = 0;
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 2 }), {
          minLength: 4,
          maxLength: 4,
        }),
        (hosts) => {
          runs += 1;
          if (pairedRounds(triesOfHosts(hosts)).decisive) decisive += 1;
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
    expect(decisive / runs).toBeLessThan(0.05);
  });
});

describe('what is read of a run', () => {
  const timing = { totalMs: 1 };
  const terms = (round: number) => ({ round, limitMs: 2500 });
  const shake = (round: number, data: Partial<DataOf<'tls'>>, fails?: 'tls-reset' | 'tls-name-mismatch') =>
    observe(
      'tls',
      'tls:a.example:443',
      {
        host: 'a.example',
        remote: { address: '203.0.113.1', family: 4, port: 443 },
        sni: 'host',
        hello: 'full',
        comparison: terms(round),
        timing,
        ...data,
      },
      { id: `tls:a.example:443@x#${round}${data.sni}`, ...(fails && { fails }) },
    );

  test('handshakes, each against its own other form', () => {
    const run = [1, 2, 3].flatMap((round) => [
      shake(round, {}, 'tls-reset'),
      shake(round, { sni: 'none' }),
      shake(round, { sni: 'unrelated' }, 'tls-reset'),
    ]);
    expect(pairedRounds(triesOf('no-sni', run)).decisive).toBe(true);
    expect(pairedRounds(triesOf('unrelated-sni', run))).toMatchObject({
      decisive: false,
      contradicting: [{ host: 'a.example' }],
    });
    expect(triesOf('small-hello', run).filter((one) => one.form === 'other')).toEqual([]);
    expect(triesOf('ipv4', run)).toEqual([]);
    expect(triesOf('direct', run)).toEqual([]);
  });

  test('a look that is no part of the comparison is not read', () => {
    const { comparison: _, ...first } = shake(1, {}).data ?? { comparison: undefined };
    expect(triesOf('no-sni', [{ ...shake(1, {}), data: first } as Observation])).toEqual([]);
  });

  test('what was cut off, what threw and what has no data is not read', () => {
    const { data } = shake(1, {});
    const ended = [
      { notRun: 'budget-exhausted' },
      { notApplicable: 'no-ipv6' },
      { fails: 'internal' },
    ] as const;
    for (const ending of ended)
      expect(triesOf('no-sni', [observe('tls', 'tls:a.example:443', data, ending)])).toEqual([]);
    const bare = [
      observe('tls', 'tls:a.example:443', undefined, { fails: 'tls-reset' }),
      observe('tcp', 'tcp:a.example:443', undefined, { fails: 'tcp-timeout' }),
      observe('http', 'ways:a.example', undefined, { fails: 'http-timeout' }),
    ];
    for (const comparison of ['no-sni', 'unrelated-sni', 'small-hello', 'ipv4', 'direct'] as const)
      expect(triesOf(comparison, bare)).toEqual([]);
  });

  test('a handshake that ends in any certificate got through', () => {
    const refused = shake(1, { chain: chain({ nameMatches: false }) }, 'tls-name-mismatch');
    expect(triesOf('no-sni', [refused])).toMatchObject([
      { host: 'a.example', form: 'plain', passed: true, round: 1, limitMs: 2500, id: refused.id },
    ]);
    expect(triesOf('no-sni', [shake(1, {}, 'tls-reset')])).toMatchObject([{ passed: false }]);
  });

  test.each([
    ['no-sni', { sni: 'none' }, 'other'],
    ['no-sni', { sni: 'none', hello: 'small' }, 'other'],
    ['no-sni', { sni: 'unrelated' }, undefined],
    ['no-sni', { hello: 'small' }, undefined],
    ['unrelated-sni', { sni: 'unrelated' }, 'other'],
    ['unrelated-sni', { sni: 'none' }, undefined],
    ['small-hello', { hello: 'small' }, 'other'],
    ['small-hello', { hello: 'small', sni: 'none' }, undefined],
    ['small-hello', { sni: 'none' }, undefined],
    ['small-hello', {}, 'plain'],
    ['no-sni', {}, 'plain'],
  ] as const)('for %s, a hello of %o is the form %s', (comparison, data, form) => {
    expect(triesOf(comparison, [shake(1, data)]).map((one) => one.form)).toEqual(form ? [form] : []);
  });

  test('families and ways', () => {
    const connect = (family: 4 | 6, round: number) =>
      observe(
        'tcp',
        'tcp:a.example:443',
        {
          host: 'a.example',
          remote: { address: family === 6 ? '2001:db8::1' : '203.0.113.1', family, port: 443 },
          comparison: terms(round),
          timing,
        },
        { id: `tcp${family}${round}`, ...(family === 6 && { fails: 'tcp-timeout' as const }) },
      );
    const ask = (via: 'proxy' | 'direct', round: number) =>
      observe(
        'http',
        'ways:a.example',
        {
          method: 'GET',
          url: 'https://a.example/',
          headers: [],
          redirects: [],
          via,
          comparison: terms(round),
          timing,
        },
        { id: `ways${via}${round}`, ...(via === 'proxy' && { fails: 'proxy-denied' as const }) },
      );
    const run = [1, 2, 3].flatMap((round) => [
      connect(6, round),
      connect(4, round),
      ask('proxy', round),
      ask('direct', round),
    ]);
    expect(pairedRounds(triesOf('ipv4', run)).showing).toMatchObject([{ host: 'a.example:443' }]);
    expect(pairedRounds(triesOf('direct', run)).decisive).toBe(true);
  });
});
