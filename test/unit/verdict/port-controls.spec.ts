import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../shared/model/failure.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { portControlsFact } from '../../../shared/verdict/facts/port-controls.ts';
import { AT, portControl, request } from './observe.ts';

const [one, other] = ['imap.gmail.com', 'outlook.office365.com'];
const known = (first: FailureCode | undefined, second: FailureCode | undefined) => {
  const observations = [
    portControl(one, 993, first ? { fails: first } : {}),
    portControl(other, 993, second ? { fails: second } : {}),
  ];
  return portControlsFact(gatherEvidence({ request: request(), observations, at: AT }));
};

describe('what strangers do on a port', () => {
  it.each([
    [undefined, undefined, 'answer', undefined],
    [undefined, 'tcp-timeout', 'answer', 'dropped'],
    ['mail-denied', 'tcp-refused', 'answer', 'refused'],
    ['tcp-refused', 'tcp-refused', 'blocked', 'refused'],
    ['tcp-timeout', 'tcp-timeout', 'blocked', 'dropped'],
    ['tcp-unreachable', 'tcp-unreachable', 'blocked', 'turned'],
    ['tls-reset', 'tcp-reset', 'blocked', 'reset'],
    ['tls-self-signed', 'tls-name-mismatch', 'foreign', undefined],
    ['tls-self-signed', 'tcp-timeout', 'unknown', 'dropped'],
    ['dns-nxdomain', 'dns-timeout', 'unknown', undefined],
    ['internal', 'tcp-refused', 'unknown', 'refused'],
  ] as const)('%s and %s: %s', (first, second, word, blocking) => {
    const fact = known(first, second);
    expect(fact.word(993)).toBe(word);
    expect(fact.blocking(993)).toBe(blocking);
    expect(fact.word(995)).toBe('unknown');
    expect(fact.observations(995)).toEqual([]);
  });

  it('one operator alone blocks nothing, and a second try counts', () => {
    const evidence = (...observations: Parameters<typeof gatherEvidence>[0]['observations'][number][]) =>
      portControlsFact(gatherEvidence({ request: request(), observations, at: AT })).word(993);
    const refused = portControl(one, 993, { fails: 'tcp-refused' });
    expect(evidence(refused)).toBe('unknown');
    expect(evidence(refused, portControl(one, 993, { try: 2 }))).toBe('answer');
  });
});
