import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { type Evidence, gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { completenessFact } from '../../../shared/verdict/facts/completeness.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { ownWeaknessFact } from '../../../shared/verdict/facts/own-weakness.ts';
import { signInFacts } from '../../../shared/verdict/facts/sign-in.ts';
import { slowLineFact } from '../../../shared/verdict/facts/slow-line.ts';
import { stabilityFact } from '../../../shared/verdict/facts/stability.ts';
import { computeFacts } from '../../../shared/verdict/facts.ts';
import { AT, control, hostsFile, mail, mx, observe, request, route, tcp, token, user } from './observe.ts';

const gathered = (...observations: Observation[]): Evidence =>
  gatherEvidence({ request: request(), observations, at: AT });
type Timing = { tcpMs?: number; tlsMs?: number; firstByteMs?: number };
/** The same look, with what it took. */
const took = (seen: Observation, timing: Timing): Observation =>
  ({ ...seen, data: { ...seen.data, timing: { totalMs: 1, ...timing } } }) as Observation;

describe('how long everybody needs', () => {
  const known = (...seen: Observation[]) => {
    const evidence = gathered(...seen);
    return slowLineFact(evidence, ownWeaknessFact(evidence));
  };
  const slow = { tcpMs: 1000, tlsMs: 1000, firstByteMs: 1000 };
  const strangers = [took(control('apple'), slow), took(control('google'), slow)];
  const ours = [took(route('ews'), slow), took(mail('imap', { host: 'IMAP.example.org' }), slow)];
  const four = [...strangers, ...ours];

  it('is slow when hosts of mail and strangers alike need three seconds', () => {
    expect(known(...four)).toMatchObject({
      value: 'slow',
      answerMs: 3000,
      observations: ['control:apple', 'control:google', 'route:ews', 'route:imap'],
    });
  });

  it('counts a host once, whatever the case of its name', () => {
    const again = took(mail('smtp', { host: 'imap.EXAMPLE.org' }), { ...slow, tcpMs: 9000 });
    expect(known(...four, again).observations).toHaveLength(4);
    expect(known(...four.slice(0, 2), ours[1] as Observation, again).value).toBe('unknown');
  });

  it.each([
    ['failed', took(route('owa', { fails: 'http-timeout' }), slow)],
    ['says nothing of the connection', took(route('owa'), { tlsMs: 1000, firstByteMs: 1000 })],
    ['says nothing of the answer', took(route('owa'), { tcpMs: 1000, tlsMs: 1000 })],
    ['is no answer of a service', took(tcp('a.example', 443), slow)],
    ['left no data', { ...route('owa'), data: undefined } as unknown as Observation],
  ])('does not count what %s', (_, seen) => {
    const three = [...strangers, ours[0] as Observation];
    expect(known(...three, seen)).toMatchObject({ value: 'unknown', answerMs: 3000 });
    expect(known(...three, seen).observations).toHaveLength(3);
  });

  const answer = (ms: number) => ({ tcpMs: ms / 3, tlsMs: ms / 3, firstByteMs: ms / 3 });
  const from = Date.parse(AT);
  const during = (startMs: number, durationMs: number, seen: Observation): Observation => ({
    ...seen,
    startedAt: new Date(from + startMs).toISOString(),
    durationMs,
  });
  /** Four answers of so many milliseconds, from the tenth second on. */
  const answers = (ms: number) =>
    [control('apple'), control('google'), route('ews'), mail('imap', { host: 'imap.example.org' })].map(
      (one) => during(10_000, ms, took(one, answer(ms))),
    );
  const stall = (startMs: number, lengthMs: number, what: 'stall' | 'starved' | 'suspended' = 'stall') =>
    during(startMs, lengthMs, observe('device-stall', 'device-stall', { what, lengthMs }));
  const jump = observe('device-stall', 'device-stall:jump', { what: 'clock-jump', lengthMs: -9000 });
  const busy = (lateMs: number) => [user({}), hostsFile()].map((one) => during(0, lateMs, one));

  it.each<[why: string, value: string, seen: Observation[]]>([
    ['a standstill as long as what is too much', 'slow', [...answers(4000), stall(11_000, 1000)]],
    ['a longer one', 'clouded', [...answers(4000), stall(11_000, 1001)]],
    ['two that are longer together', 'clouded', [...answers(4000), stall(10_500, 600), stall(12_000, 600)]],
    ['one that ended before', 'slow', [...answers(4000), stall(1000, 9000)]],
    ['one that began behind it', 'slow', [...answers(4000), stall(14_000, 9000)]],
    ['one that reaches into it', 'clouded', [...answers(4000), stall(1001, 9000, 'suspended')]],
    ['what was lost in a busy while', 'clouded', [...answers(4000), stall(9000, 2000, 'starved')]],
    ['one of another hour, by a clock that was set', 'clouded', [...answers(4000), stall(1000, 9000), jump]],
    ['a clock that was set', 'slow', [...answers(4000), jump]],
    ['looks that were late by a third of what is too much', 'slow', [...answers(4800), ...busy(600)]],
    ['looks that were later', 'clouded', [...answers(4799), ...busy(600)]],
    ['a standstill, and answers at once all the same', 'ordinary', [...answers(600), stall(0, 9000)]],
    [
      'a network that changed',
      'slow',
      [...four, observe('network-change', 'network-change', { changed: ['vpn'] })],
    ],
  ])('what this computer lost itself does not count: %s', (_, value, seen) => {
    expect(known(...seen).value).toBe(value);
  });

  it('tells of clear text what was measured, and judges what TLS would take', () => {
    const clear = { tcpMs: 1000, firstByteMs: 1000 };
    const all = [control('apple'), control('google'), route('ews'), route('owa')];
    expect(known(...all.map((one) => took(one, clear)))).toMatchObject({ value: 'slow', answerMs: 2000 });
    const faster = { ...clear, firstByteMs: 999 };
    expect(known(...all.map((one) => took(one, faster)))).toMatchObject({ value: 'ordinary' });
  });

  it('is nothing where nothing answered', () => {
    expect(known()).toMatchObject({ value: 'unknown', answerMs: 0, observations: [] });
  });
});

describe('what comes and goes', () => {
  const known = (...seen: Observation[]) => stabilityFact(gathered(...seen));
  const lost = { try: 2, fails: 'tcp-timeout' } as const;

  it('is told with its tries, of mail and of strangers', () => {
    const seen = [
      ...[control('google'), control('google', lost)],
      ...[control('microsoft'), control('microsoft', lost)],
      ...[route('ews'), route('ews', lost), route('ews', { ...lost, try: 3 })],
      ...[token(), token({ try: 2 })],
      mail('pop', { fails: 'tcp-timeout' }),
    ];
    expect(known(...seen)).toMatchObject({
      value: 'unstable',
      unstable: ['control:google', 'control:microsoft', 'route:ews'],
      unrelated: ['control:google'],
      lost: 4,
      tries: 9,
      observations: ['control:google#2', 'control:microsoft#2', 'route:ews#2', 'route:ews#3'],
    });
  });

  it('counts what was lost where nothing passed, and does not call it unstable', () => {
    expect(known(route('ews', { fails: 'tcp-timeout' }), route('ews', lost))).toMatchObject({
      value: 'stable',
      unstable: [],
      lost: 2,
      tries: 2,
      observations: [],
    });
  });

  it.each([
    ['tcp-timeout', 'unstable'],
    ['tcp-refused', 'unstable'],
    ['http-timeout', 'unstable'],
    ['tls-reset', 'unstable'],
    ['dns-timeout', 'unstable'],
    ['tcp-denied', 'stable'],
    ['tls-expired', 'stable'],
    ['proxy-denied', 'stable'],
  ] as const)('is a matter of the way: %s is %s', (fails, value) => {
    expect(known(route('ews'), route('ews', { try: 2, fails })).value).toBe(value);
  });

  it('is seen at sign-in as at mail', () => {
    expect(known(token(), token(lost))).toMatchObject({ unstable: ['sign-in:token'], unrelated: [] });
  });
});

describe('whether mail and its sign-in were measured as often as planned', () => {
  const known = (...seen: Observation[]) => {
    const evidence = gathered(mx(), ...seen);
    return completenessFact(computeFacts(evidence).routes, signInFacts(evidence, mailboxFacts(evidence)));
  };
  const probes = (list: readonly { probe: string }[]) => list.map((one) => one.probe);
  const cut = { notRun: 'budget-exhausted' } as const;

  it.each([
    ['complete', [route('ews'), token()], [], []],
    ['cut', [route('ews', cut), token()], ['route:ews'], []],
    ['cut', [route('ews'), token(cut)], ['sign-in:token'], []],
    ['thin', [route('ews'), route('ews', { ...cut, try: 2 }), token()], [], ['route:ews']],
    ['cut', [route('ews'), route('ews', { ...cut, try: 2 }), token(cut)], ['sign-in:token'], ['route:ews']],
    ['complete', [route('ews'), route('graph', cut), route('substrate', cut), token()], [], []],
  ] as const)('%s (%#)', (value, seen, never, seldom) => {
    const found = known(...seen);
    expect([found.value, probes(found.never), probes(found.seldom)]).toEqual([value, never, seldom]);
    const shown = never.length > 0 ? found.never : found.seldom;
    expect(found.observations).toEqual(shown.flatMap((one) => one.observations));
  });

  it('calls seldom only what was tried', () => {
    const behind = route('ews', { notRun: 'dependency-failed', blockedBy: 'tcp:a.example:443', try: 2 });
    const silent = tcp('a.example', 443, '203.0.113.7', { fails: 'tcp-timeout' });
    expect(known(silent, route('ews', cut), behind)).toMatchObject({ value: 'complete', seldom: [] });
  });
});
