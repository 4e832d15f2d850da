import { describe, expect, it } from 'vitest';
import type { DataOf, Observation } from '../../../shared/model/observation.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { tlsFacts } from '../../../shared/verdict/facts/tls.ts';
import { AT, chain, mx, observe, request, route, tls } from './observe.ts';

const [main, web] = ['outlook.office365.com', 'outlook.office.com'];
type Form = 'plain' | 'no-sni' | 'unrelated-sni' | 'small-hello';

/** One handshake of a comparison; the form that is not plain passes unless told. */
function shake(host: string, round: number, form: Form, passes = form !== 'plain', limitMs = 2500) {
  const data: DataOf<'tls'> = {
    host,
    remote: { address: '203.0.113.1', family: 4, port: 443 },
    sni: form === 'no-sni' ? 'none' : form === 'unrelated-sni' ? 'unrelated' : 'host',
    hello: form === 'small-hello' ? 'small' : 'full',
    comparison: { round, limitMs },
    timing: { totalMs: 1 },
  };
  return observe('tls', `tls:${host}:443`, data, {
    id: `tls:${host}:443:${form}#${round}`,
    ...(!passes && { fails: 'tls-reset' as const }),
  });
}
const rounds = (host: string, count: number, form: Form, passes = true) =>
  Array.from({ length: count }, (_, at) => [
    shake(host, at + 1, 'plain'),
    shake(host, at + 1, form, passes),
  ]).flat();
const read = (...seen: readonly Observation[]) => {
  const evidence = gatherEvidence({ request: request(), observations: [mx(), ...seen], at: AT });
  return tlsFacts(evidence, mailboxFacts(evidence)).discrimination;
};
const idsOf = (seen: readonly Observation[]) => seen.map(({ id }) => id).sort();

describe('what makes the difference in a handshake', () => {
  it.each([
    ['the name, three rounds of one host', rounds(main, 3, 'no-sni'), 'name', [main], []],
    ['another name', rounds(main, 3, 'unrelated-sni'), 'name', [main], []],
    ['the size', rounds(main, 3, 'small-hello'), 'size', [main], []],
    [
      'two rounds of two hosts',
      [...rounds(main, 2, 'no-sni'), ...rounds(web, 2, 'no-sni')],
      'name',
      [web, main],
      [],
    ],
    ['two rounds of one host', rounds(main, 2, 'no-sni'), 'hint', [main], []],
    ['two rounds of one host by size', rounds(main, 2, 'small-hello'), 'hint', [main], []],
    ['one round of one host', rounds(main, 1, 'no-sni'), 'unknown', [], []],
    ['neither form passes', rounds(main, 3, 'no-sni', false), 'none', [], [main]],
    ['nothing was compared', [shake(main, 1, 'plain')], 'unknown', [], []],
    [
      'one host differs, one does not',
      [...rounds(main, 3, 'no-sni'), ...rounds(web, 3, 'no-sni', false)],
      'name',
      [main],
      [web],
    ],
    [
      'one host differs hardly, one does not',
      [...rounds(main, 2, 'no-sni'), ...rounds(web, 2, 'no-sni', false)],
      'hint',
      [main],
      [web],
    ],
    ['a host that is none of mail’s', rounds('www.example.net', 3, 'no-sni'), 'unknown', [], []],
  ] as const)('%s', (_, seen, word, hosts, contradicting) => {
    const found = read(...seen);
    expect(found.value).toBe(word);
    expect(found.hosts).toEqual(hosts);
    expect(found.contradicting).toEqual(contradicting);
    const idsAt = (some: readonly string[]) =>
      idsOf(seen.filter(({ data }) => some.includes(data?.host ?? '')));
    expect([...found.observations].sort()).toEqual(idsAt(hosts));
    expect([...found.contradictingObservations].sort()).toEqual(idsAt(contradicting));
  });

  it('of size is said where a name differs less clearly', () => {
    const named = [1, 2].map((round) => shake(main, round, 'no-sni'));
    expect(read(...rounds(main, 3, 'small-hello'), ...named).value).toBe('size');
    expect(read(...rounds(main, 3, 'small-hello').slice(0, 4), ...named).value).toBe('hint');
  });

  it('is named once for each host, by one name or another', () => {
    const both = [1, 2, 3].flatMap((round) => [
      shake(main, round, 'plain'),
      shake(main, round, 'no-sni'),
      shake(main, round, 'unrelated-sni'),
    ]);
    const found = read(...both);
    expect(found).toMatchObject({ value: 'name', hosts: [main] });
    expect([...found.observations].sort()).toEqual(idsOf(both));
  });

  it('is nothing without data', () => {
    expect(read(observe('tls', `tls:${main}:443`, undefined, { fails: 'tls-reset' })).value).toBe('unknown');
  });
});

describe('where the true hello got through at another time', () => {
  const compared = rounds(main, 3, 'no-sni');
  it.each([
    ['a page', route('ews'), 'unknown'],
    ['a handshake', tls(main, 443), 'unknown'],
    ['a handshake, spelt otherwise', tls(main.toUpperCase(), 443), 'unknown'],
    ['a certificate that was refused', tls(main, 443, { fails: 'tls-expired', chain: chain() }), 'unknown'],
    ['on another port', tls(main, 993), 'name'],
    ['to another host', tls(web, 443), 'name'],
    ['without a certificate', tls(main, 443, { fails: 'tls-timeout' }), 'name'],
    ['with another hello', tls(main, 443, { sni: 'unrelated' }), 'name'],
  ] as const)('%s', (_, one, word) => {
    expect(read(...compared, one).value).toBe(word);
  });

  it('hosts that are spelt otherwise are the same', () => {
    const loud = rounds(main.toUpperCase(), 3, 'no-sni');
    expect(read(...loud).value).toBe('name');
    expect(read(...loud, tls(main, 443)).value).toBe('unknown');
  });
});
