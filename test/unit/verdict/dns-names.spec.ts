import { describe, expect, it, test } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { factsOf } from './facts-of.ts';
import { HOST, invented, LIE, namesOf, public1, public8, TRUE } from './names-asked.ts';
import { asked, dns, observe, request } from './observe.ts';

describe('the same name at public operators', () => {
  const fails = dns(HOST, [], { fails: 'dns-nxdomain' });
  const anotherName = public1([TRUE], undefined, 'www.example.net');
  it.each<[string, Observation[], { value: string; answers: number; fails: number; lost: number }]>([
    ['nobody was asked', [], { value: 'unknown', answers: 0, fails: 0, lost: 0 }],
    ['one finds it', [public1([TRUE])], { value: 'ok', answers: 1, fails: 0, lost: 0 }],
    ['two find it', [public1([TRUE]), public8([TRUE])], { value: 'ok', answers: 2, fails: 0, lost: 0 }],
    [
      'one finds it, the other does not',
      [public1([TRUE]), public8([], 'dns-nxdomain')],
      { value: 'ok', answers: 1, fails: 1, lost: 0 },
    ],
    [
      'one does not find it',
      [public1([], 'dns-nxdomain')],
      { value: 'failing', answers: 0, fails: 1, lost: 0 },
    ],
    [
      'two do not find it',
      [public1([], 'dns-nxdomain'), public8([], 'dns-servfail')],
      { value: 'failing', answers: 0, fails: 2, lost: 1 },
    ],
    [
      'one operator does not find it in two ways',
      [
        public1([], 'dns-nxdomain'),
        asked('control', 'cloudflare-dns.com', HOST, [], { fails: 'dns-nxdomain' }),
      ],
      { value: 'failing', answers: 0, fails: 1, lost: 0 },
    ],
    [
      'one operator finds it in one of two ways',
      [public1([], 'dns-nxdomain'), asked('control', '1.0.0.1', HOST, [TRUE])],
      { value: 'ok', answers: 1, fails: 0, lost: 0 },
    ],
    [
      'one was not asked after all',
      [asked('control', '1.1.1.1', HOST, [], { notRun: 'budget' as never })],
      { value: 'unknown', answers: 0, fails: 0, lost: 0 },
    ],
    [
      'one finds it, two do not',
      [
        public1([TRUE]),
        public8([], 'dns-nxdomain'),
        asked('control', '9.9.9.9', HOST, [], { fails: 'dns-nxdomain' }),
      ],
      { value: 'ok', answers: 1, fails: 2, lost: 0 },
    ],
    ['one is silent', [public1([], 'dns-timeout')], { value: 'unavailable', answers: 0, fails: 0, lost: 0 }],
    [
      'one cannot be asked',
      [public1([], 'tcp-timeout')],
      { value: 'unavailable', answers: 0, fails: 0, lost: 0 },
    ],
    [
      'one is silent at this name alone',
      [public1([], 'dns-timeout'), anotherName],
      { value: 'failing', answers: 0, fails: 1, lost: 0 },
    ],
    [
      'one could not be asked at this name alone',
      [public1([], 'tcp-timeout'), anotherName],
      { value: 'ok', answers: 0, fails: 0, lost: 0 },
    ],
    [
      'one is silent, the other never speaks',
      [public1([], 'dns-timeout'), anotherName, public8([], 'dns-timeout')],
      { value: 'failing', answers: 0, fails: 1, lost: 0 },
    ],
    [
      'only the name’s other records were asked for',
      [asked('control', '1.1.1.1', HOST, ['10 mx.example.'], { type: 'MX' })],
      { value: 'ok', answers: 0, fails: 0, lost: 0 },
    ],
    [
      'over IPv6, in capitals',
      [asked('control', '1.1.1.1', HOST.toUpperCase(), ['2603:1026::1'], { type: 'AAAA' })],
      { value: 'ok', answers: 1, fails: 0, lost: 0 },
    ],
    [
      'a report that lost what was asked',
      [observe('dns-server', `dns-control:${HOST}`, undefined, { fails: 'dns-nxdomain' })],
      { value: 'unknown', answers: 0, fails: 0, lost: 0 },
    ],
  ])('%s', (_, seen, { value, answers, fails: failing, lost }) => {
    const facts = namesOf(fails, seen);
    expect(facts.control.value).toBe(value);
    expect(facts.names[0]).toMatchObject({ controlAnswers: answers, controlFails: failing });
    expect(facts.lost).toHaveLength(lost);
    expect(facts.contradicted).toHaveLength(answers > 0 ? 1 : 0);
  });

  it.each([
    ['dns-nxdomain', 1],
    ['dns-servfail', 1],
    ['dns-timeout', 1],
    [undefined, 0],
  ] as const)('a name that two do not find is lost when it fails here too: %s', (code, lost) => {
    const own = code ? dns(HOST, [], { fails: code }) : dns(HOST, ['0.0.0.0']);
    const facts = namesOf(own, public1([], 'dns-nxdomain'), public8([], 'dns-nxdomain'));
    expect(facts.lost).toHaveLength(lost);
  });

  it('a public resolver that is this computer’s own is no second opinion', () => {
    const facts = namesOf(fails, asked('configured', '1.1.1.1', HOST, [TRUE]));
    expect(facts.control.value).toBe('unknown');
    expect(facts.names[0]).toMatchObject({ control: [], controlAnswers: 0 });
    expect(facts.names[0]?.configured).toHaveLength(1);
  });
});

describe('all names together', () => {
  const other = 'outlook.office.com';
  it.each<[string, Observation[], string, string[]]>([
    ['none was asked', [], 'unknown', []],
    ['both are right', [dns(HOST), dns(other)], 'ok', [`dns:${other}`, `dns:${HOST}`]],
    [
      'one is right, one silent',
      [dns(HOST), dns(other, [], { fails: 'dns-timeout' })],
      'silent',
      [`dns:${other}`],
    ],
    [
      'one is silent, one fails',
      [dns(HOST, [], { fails: 'dns-servfail' }), dns(other, [], { fails: 'dns-timeout' })],
      'servfail',
      [`dns:${other}`, `dns:${HOST}`],
    ],
    [
      'one fails, one does not exist',
      [dns(HOST, [], { fails: 'dns-servfail' }), dns(other, [], { fails: 'dns-nxdomain' })],
      'nxdomain',
      [`dns:${other}`, `dns:${HOST}`],
    ],
    [
      'one does not exist, one leads nowhere',
      [dns(HOST, ['0.0.0.0']), dns(other, [], { fails: 'dns-nxdomain' })],
      'wrong',
      [`dns:${other}`, `dns:${HOST}`],
    ],
    ['one that is nobody’s concern', [dns('www.example.net', ['0.0.0.0'])], 'unknown', []],
    ['one that was not asked', [dns(HOST, [], { notRun: 'budget' as never })], 'unknown', []],
  ])('%s', (_, seen, value, observations) => {
    const facts = namesOf(seen);
    expect(facts.system.value).toBe(value);
    expect([...facts.system.observations].sort()).toEqual([...observations].sort());
  });

  it.each<[string, Observation[], boolean]>([
    ['one, silent', [dns(HOST, [], { fails: 'dns-timeout' })], false],
    ['two, silent', [HOST, other].map((host) => dns(host, [], { fails: 'dns-timeout' })), true],
    ['two that fail', [HOST, other].map((host) => dns(host, [], { fails: 'dns-servfail' })), true],
    [
      'two, one of a stranger',
      [HOST, 'www.example.net'].map((host) => dns(host, [], { fails: 'dns-timeout' })),
      true,
    ],
    ['one silent, one answers', [dns(HOST), dns(other, [], { fails: 'dns-timeout' })], false],
    ['one silent, one has no address', [dns(HOST, []), dns(other, [], { fails: 'dns-timeout' })], false],
    [
      'one silent, one does not exist',
      [dns(HOST, [], { fails: 'dns-nxdomain' }), dns(other, [], { fails: 'dns-timeout' })],
      false,
    ],
  ])('whether nothing was heard of any: %s', (_, seen, allSilent) => {
    expect(namesOf(seen).allSilent).toBe(allSilent);
  });

  it('a report that lost the data of a name still knows which it was', () => {
    const facts = namesOf(
      observe('dns-system', `dns:${HOST.toUpperCase()}`, undefined, { fails: 'dns-timeout' }),
    );
    expect(facts.names[0]).toMatchObject({ host: HOST, word: 'silent', addresses: [], problem: 'silent' });
  });
});

test.each<[string, Observation[], string, number]>([
  ['none was asked for', [], 'unknown', 0],
  ['has no address', [invented(LIE)], 'ok', 1],
  ['has one', [invented(LIE, { fails: 'dns-rewritten' })], 'rewritten', 1],
  ['could not be asked for', [invented(LIE, { fails: 'dns-timeout' })], 'unknown', 1],
  ['was not reached', [invented(LIE, { notRun: 'budget' })], 'unknown', 0],
])('a name that nobody has: %s', (_, seen, value, count) => {
  const { random } = namesOf(seen);
  expect(random.value).toBe(value);
  expect(random.observations).toHaveLength(count);
});

test('a mailbox that nobody knows may sign in anywhere, and no more', () => {
  const seen = ['login.microsoftonline.com', 'accounts.google.com', 'www.example.net'].map((host) =>
    dns(host),
  );
  const facts = factsOf(seen, { request: request({ domain: 'example.org' }) });
  expect(facts.dns.names.map((one) => one.host)).toEqual([
    'accounts.google.com',
    'login.microsoftonline.com',
  ]);
  expect(namesOf(seen).names.map((one) => one.host)).toEqual(['login.microsoftonline.com']);
});

test('who is asked and answers nothing is named as silent, whatever the record asked for', () => {
  const mute = asked('configured', '192.168.1.1', 'contoso.com', [], { type: 'MX', fails: 'dns-timeout' });
  const away = asked('control', '1.1.1.1', HOST, [], { fails: 'dns-timeout' });
  expect(factsOf([mute, away]).dns.silentOwner.servers).toEqual(['192.168.1.1']);
});

test('a wrong address is the provider’s where invented names lead to it, and the router’s otherwise', () => {
  const here = [dns(HOST, ['0.0.0.0']), asked('configured', '192.168.1.9', HOST, ['0.0.0.0'])];
  const ownerOf = (...seen: Observation[]) => namesOf(here, seen).owner;
  expect(ownerOf(invented(LIE, { fails: 'dns-rewritten' }))).toMatchObject({ outcome: 'isp', sure: false });
  expect(ownerOf(invented(LIE))).toMatchObject({ outcome: 'network', sure: false });
});
