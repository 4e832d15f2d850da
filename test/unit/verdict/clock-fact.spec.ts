import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { describeOffset } from '../../../shared/verdict/causes/clock-wrong.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { clockFact } from '../../../shared/verdict/facts/clock.ts';
import { AT, control, http, observe, request, route } from './observe.ts';

const read = (...seen: readonly Observation[]) =>
  clockFact(gatherEvidence({ request: request(), observations: seen, at: AT }));
const HOUR = 3_600_000;
const atUrl = (name: string, url: string, clockOffsetMs: number) => {
  const one = control(name, { clockOffsetMs });
  return { ...one, data: { ...one.data, url } } as Observation;
};

describe('who tells the time', () => {
  it('each server once, by the first answer', () => {
    expect(
      read(route('mapi', { clockOffsetMs: HOUR }), route('mapi-nspi', { clockOffsetMs: -HOUR })),
    ).toMatchObject({
      offsetMs: HOUR,
      hosts: 1,
      observations: ['route:mapi'],
    });
    const same = ['google', 'apple'].map((name) => atUrl(name, 'http://check.example/', HOUR));
    expect(read(...same).hosts).toBe(1);
  });

  it('where no address is known: each operator, and each probe', () => {
    expect(read(...['google', 'apple'].map((name) => atUrl(name, '', HOUR)))).toMatchObject({
      value: 'bad',
      hosts: 2,
    });
    expect(
      read(...['a', 'b'].map((name) => http(`route:${name}`, '', { clockOffsetMs: HOUR }))),
    ).toMatchObject({
      value: 'bad',
      hosts: 2,
    });
  });

  it('a server that answers with an error as well, a control that failed not', () => {
    const failed = ['owa', 'mapi'].map((name) =>
      route(name, { fails: 'http-provider-error', answer: 'provider-error', clockOffsetMs: -HOUR }),
    );
    expect(read(...failed)).toMatchObject({ value: 'bad', offsetMs: -HOUR });
    const page = control('google', { fails: 'network-portal-content' });
    expect(read({ ...page, data: { ...page.data, clockOffsetMs: HOUR } } as Observation).hosts).toBe(0);
  });

  it('nobody, where no answer has a date', () => {
    const bare = [
      observe('http', 'route:owa', undefined),
      observe('internet-control', 'control:apple', undefined),
    ];
    expect(read(...bare, route('ews', { clockOffsetMs: undefined }), control('google-ip'))).toMatchObject({
      value: 'unknown',
      offsetMs: 0,
      hosts: 0,
      observations: [],
    });
  });

  it('only those that agree are named', () => {
    const seen = [
      control('google', { clockOffsetMs: HOUR }),
      control('apple', { clockOffsetMs: HOUR + 20_000 }),
      control('firefox', { clockOffsetMs: 0 }),
    ];
    expect(read(...seen)).toMatchObject({
      offsetMs: HOUR,
      hosts: 2,
      observations: ['control:apple', 'control:google'],
    });
  });
});

describe('how far it is off, in words', () => {
  const [MINUTE, DAY] = [60_000, 24 * HOUR];
  it.each([
    [0, 1, 'minutes'],
    [20_000, 1, 'minutes'],
    [MINUTE, 1, 'minutes'],
    [89_000, 1, 'minutes'],
    [91_000, 2, 'minutes'],
    [2 * HOUR - 1, 120, 'minutes'],
    [2 * HOUR, 2, 'hours'],
    [2 * DAY - 1, 48, 'hours'],
    [26 * HOUR, 26, 'hours'],
    [2 * DAY, 2, 'days'],
    [60 * DAY - 1, 60, 'days'],
    [60 * DAY, 2, 'months'],
    [90 * DAY, 3, 'months'],
  ])('%s milliseconds are %s %s', (ms, amount, unit) => {
    expect(describeOffset(ms)).toMatchObject({
      amount,
      unit,
      direction: 'behind',
      seconds: Math.round(ms / 1000),
    });
    if (ms > 0) expect(describeOffset(-ms)).toMatchObject({ amount, unit, direction: 'ahead' });
  });
});
