import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { feedFact } from '../../../shared/verdict/facts/feed.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { AT, control, feed, incident, mail, mx, request, route } from './observe.ts';

const hour = 3_600_000;
const ago = (one: Observation, hours: number): Observation => ({
  ...one,
  startedAt: new Date(Date.parse(AT) - hours * hour).toISOString(),
});
const greenAt = (at: string, ...seen: Observation[]) => {
  const observations = [mx(), feed('available'), ...seen];
  const evidence = gatherEvidence({ request: request(), observations, at });
  return feedFact(evidence, mailboxFacts(evidence)).greenFor;
};
const greenFor = (...seen: Observation[]) => greenAt(AT, ...seen);

const pageOf = (domain: string, ...seen: Observation[]) => {
  const evidence = gatherEvidence({ request: request({ domain }), observations: seen, at: AT });
  return feedFact(evidence, mailboxFacts(evidence));
};

describe('a page', () => {
  it('that nobody knows speaks of the provider that it names', () => {
    const strange = feed('available', [], 'strange');
    expect(pageOf('outlook.com', strange).value).toBe('unknown');
    expect(pageOf('contoso.com', mx(), strange).value).toBe('green');
  });

  it('tells of the newest first, then by name, and last of what has no time', () => {
    const [{ startedAt, ...timeless }] = [incident()];
    const listed = [
      incident({ id: 'B', startedAt: '2026-11-20T09:00:00Z' }),
      incident({ id: 'A', startedAt: '2026-11-20T08:00:00Z' }),
      incident({ id: 'C', startedAt: '2026-11-20T08:00:00Z' }),
      { ...timeless, id: 'D' },
      { ...timeless, id: 'E' },
    ];
    const turns = listed.map((_, at) => [...listed.slice(at), ...listed.slice(0, at)]);
    for (const order of turns.flatMap((one) => [one, [...one].reverse()])) {
      const { incidents } = pageOf('contoso.com', mx(), feed('degraded', order));
      expect(incidents.map((one) => one.id)).toEqual(['B', 'A', 'C', 'D', 'E']);
    }
  });
});

describe('how long a page had time to turn red', () => {
  const fails = 'tcp-timeout';
  it('is since the first failure, whatever passed before', () => {
    const [passed, first, last] = [
      ago(route('ews'), 3),
      ago(route('ews', { fails, try: 2 }), 2),
      ago(route('ews', { fails, try: 3 }), 1),
    ];
    expect(greenFor(passed, first, last)).toBe(2 * hour);
    expect(greenFor(passed, last)).toBe(hour);
    expect(greenFor(ago(route('ews', { fails }), 1), ago(route('owa', { fails }), 2))).toBe(2 * hour);
  });

  it('is as long where a mail port fails, and none where only strangers do', () => {
    expect(greenFor(ago(mail('imap', { fails }), 2))).toBe(2 * hour);
    expect(greenFor(ago(control('google', { fails }), 2))).toBe(0);
    expect(greenFor(ago(route('ews'), 2))).toBe(0);
    expect(greenFor()).toBe(0);
  });

  it('is none where the times cannot be read, or lie ahead', () => {
    const nonsense = { ...route('owa', { fails }), startedAt: 'noon' };
    expect(greenFor(nonsense)).toBe(0);
    expect(greenFor(nonsense, ago(route('ews', { fails }), 2))).toBe(2 * hour);
    expect(greenAt('noon', ago(route('ews', { fails }), 2))).toBe(0);
    expect(greenFor(ago(route('ews', { fails }), -1))).toBe(0);
  });
});
