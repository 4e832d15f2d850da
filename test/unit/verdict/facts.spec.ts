import { describe, expect, it } from 'vitest';
import { fact, median, unique } from '../../../shared/verdict/facts/fact.ts';
import { recordFacts } from '../../../shared/verdict/facts.ts';
import { weaknessReason } from '../../../shared/verdict/weakness-reason.ts';
import { factsOf } from './facts-of.ts';
import { observe, pac, request, route, scripted, user, world } from './observe.ts';

describe('a fact', () => {
  it('names sixty observations at most', () => {
    const ids = Array.from({ length: 70 }, (_, at) => `tcp:${at}`);
    expect(fact('word', ids, { word: 'health' })).toEqual({
      value: 'word',
      observations: ids.slice(0, 60),
      speaks: 'health',
    });
  });

  it.each([
    [[], 0],
    [[7], 7],
    [[9, 1], 5],
    [[30, 1, 2], 2],
    [[100, 20, 3, 10], 15],
    [[5, 4, 3, 2, 1], 3],
  ])('has the middle of %j at %d', (values, middle) => {
    const before = [...values];
    expect(median(values)).toBe(middle);
    expect(values).toEqual(before);
  });

  it('has values once, in order of first appearance', () => {
    expect(unique(['b', 'a', 'b', 'c', 'a'])).toEqual(['b', 'a', 'c']);
  });
});

describe('what the person says', () => {
  it('is in one order, however it was told', () => {
    const told = [{ try: 1 }, { try: 2 }].map((again) => ({
      ...user({ failing: ['gmail-app', 'android-mail'], working: ['outlook-web', 'outlook-mobile'] }),
      id: `user#${again.try}`,
    }));
    const asked = request({ failing: ['thunderbird', 'apple-mail'], working: ['gmail-web'] });
    expect(factsOf(told, { request: asked }).user).toMatchObject({
      failing: ['android-mail', 'apple-mail', 'gmail-app', 'thunderbird'],
      working: ['gmail-web', 'outlook-mobile', 'outlook-web'],
    });
  });

  it('is put down to a way that closes only where no code says more', () => {
    const word = (...entraCodes: number[]) =>
      factsOf(world(user({ failing: ['apple-mail'], entraCodes }))).retirement;
    expect(word()).toMatchObject({ value: 'only-retired', found: { id: 'ews' } });
    expect(word(50126)).toMatchObject({ value: 'none', found: undefined });
  });
});

describe('the record of the facts', () => {
  it('keeps a script and the cloud only where something is known of them', () => {
    const healthy = recordFacts(factsOf(world()));
    expect(healthy).not.toHaveProperty('proxy-script');
    expect(healthy).not.toHaveProperty('mail-sync');
    expect(recordFacts(factsOf(world(scripted())))).not.toHaveProperty('proxy-script');
    expect(recordFacts(factsOf(world(scripted(), pac())))['proxy-script']).toEqual({
      value: 'ok',
      observations: expect.arrayContaining(['pac']),
    });
  });

  it('keeps sixty observations of a way in, however often it was tried', () => {
    const tries = Array.from({ length: 70 }, (_, at) => route('ews', { try: at + 1 }));
    expect(recordFacts(factsOf(world(tries)))['route:ews']?.observations).toHaveLength(60);
  });
});

describe('what this computer kept from being known', () => {
  const weak = (lengthMs: number, ...more: Parameters<typeof factsOf>[0]) =>
    factsOf([observe('device-stall', 'watch', { what: 'suspended', lengthMs }), ...more]).ownWeakness;
  it.each([
    [0, 1],
    [1499, 1],
    [1500, 2],
    [61_000, 61],
  ])('after a standstill of %d milliseconds is told as %d seconds', (lengthMs, seconds) => {
    const reason = weaknessReason(weak(lengthMs), 'stalled');
    expect(reason).toMatchObject({ message: 'missing.stalled', values: { seconds, count: 1 } });
  });

  it('counts the tries of one probe once', () => {
    const again = observe('device-stall', 'watch', { what: 'suspended', lengthMs: 9000 }, { try: 2 });
    const reason = weaknessReason(weak(1000, again), 'stalled');
    expect(reason).toMatchObject({ values: { seconds: 9, count: 1 }, observations: ['watch', 'watch#2'] });
  });
});
