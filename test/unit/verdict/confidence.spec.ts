import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { type Strength, strengths } from '../../../shared/model/verdict.ts';
import {
  adjustments,
  elsewhereBears,
  strengthTable,
  weigh,
  wordFor,
} from '../../../shared/verdict/confidence.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import {
  AT,
  busy,
  control,
  controlNames,
  controls,
  feed,
  incident,
  request,
  route,
  vantage,
  webRoutes,
  world,
} from './observe.ts';

const of = (observations: Observation[], at = AT) => judge({ request: request(), observations, at }).verdict;
const mapi = ['mapi', 'mapi-nspi'].flatMap((name) => [1, 2, 3].map((n) => route(name, busy({ try: n }))));

describe('the arithmetic of confidence', () => {
  it.each<[Strength, number[], number]>([
    ['strong', [], 0.9],
    ['fair', [adjustments.incidentMatches], 0.89],
    ['proof', [adjustments.incidentMatches], 0.98],
    ['strong', [adjustments.unmeasured], 0.75],
    ['hint', [adjustments.unmeasured, -0.25], 0.3],
  ])('%s moved by %j is %d', (strength, moves, value) => {
    expect(weigh(strength, moves)).toBe(value);
  });

  it.each<[number, Strength]>([
    [0.3, 'hint'],
    [0.49, 'hint'],
    [0.5, 'fair'],
    [0.79, 'fair'],
    [0.8, 'strong'],
    [0.93, 'strong'],
    [0.94, 'proof'],
    [0.98, 'proof'],
  ])('calls %d %s', (confidence, word) => {
    expect(wordFor(confidence)).toBe(word);
  });

  it('takes what speaks for a fault for more, and what speaks against it for less', () => {
    const up = Object.entries(adjustments).flatMap(([name, value]) => (value > 0 ? [name] : []));
    expect(up).toEqual(['incidentMatches', 'pageDegraded', 'furtherHost']);
    const signs = Object.entries(elsewhereBears).map(([outcome, { works, fails }]) => [
      outcome,
      Math.sign(works),
      Math.sign(fails),
    ]);
    expect(signs).toEqual([
      ['healthy', 0, -1],
      ['device', 1, -1],
      ['network', 1, -1],
      ['isp', 1, -1],
      ['organisation', 0, 0],
      ['account', -1, 1],
      ['provider-outage', -1, 1],
      ['provider-partial', -1, 1],
      ['inconclusive', 0, 0],
    ]);
  });

  it('has a word for each number, and the number of each word has that word', () => {
    for (const word of strengths) expect(wordFor(strengthTable[word])).toBe(word);
  });

  it('grows with an incident that names the route, not with one that names another', () => {
    expect(of(world(mapi)).confidence).toBe(0.9);
    expect(of(world(mapi, feed('degraded', [incident({ affects: ['mapi'] })]))).confidence).toBe(0.98);
    expect(of(world(mapi, feed('degraded', [incident({ affects: ['imap'] })]))).confidence).toBe(0.9);
    expect(
      of(world(mapi, feed('degraded', [incident({ affects: ['mapi'], classification: 'advisory' })])))
        .confidence,
    ).toBeLessThan(0.98);
  });

  it('shrinks when a second place works, and says so', () => {
    const verdict = of(world(mapi, vantage('healthy')));
    expect(verdict.confidence).toBe(0.65);
    expect(verdict.against.map((one) => one.text).join()).toMatch(/second place/i);
  });

  it('shrinks by a green page only after two hours', () => {
    const green = world(mapi, feed('available'));
    expect(of(green).confidence).toBe(0.9);
    expect(of(green, '2026-11-20T12:00:00.000Z').confidence).toBe(0.9);
    expect(of(green, '2026-11-20T12:30:00.000Z').confidence).toBe(0.75);
  });

  it('borrows the controls of another layer, at a price, when the network blocks all of them', () => {
    const blocked = controlNames.map((name) => control(name, { fails: 'tcp-timeout' }));
    expect(of(world(mapi, blocked)).confidence).toBe(0.8);
    expect(
      of(world(mapi, blocked))
        .missing.map((one) => one.text)
        .join(),
    ).toMatch(/controls/);
  });

  it('gives no provider verdict with a wrong clock', () => {
    expect(
      of(
        world(
          mapi,
          controls({ clockOffsetMs: -7_776_000_000 }),
          webRoutes
            .filter((name) => !name.startsWith('mapi'))
            .map((name) => route(name, { clockOffsetMs: -7_776_000_000 })),
        ),
      ).side,
    ).not.toBe('provider');
  });

  it('counts only operators other than the mail provider as independent', () => {
    const own = controlNames
      .filter((name) => name !== 'microsoft')
      .map((name) => control(name, { fails: 'tcp-timeout' }));
    expect(of(world(mapi, own)).confidence).toBe(0.8);
  });
});
