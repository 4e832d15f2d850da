import { describe, expect, it, test } from 'vitest';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { ObservationOf } from '../../../shared/model/observation.ts';
import { dnsWord, isPublicResolver, operatorOf } from '../../../shared/verdict/facts/dns-words.ts';
import { asked, dns, type Ending, observe } from './observe.ts';

const HOST = 'outlook.office365.com';
const server = (answers: string[], ending: Ending & { rcode?: string } = {}) =>
  asked('configured', '192.168.1.1', HOST, answers, ending) as ObservationOf<'dns-server'>;

describe('what a resolver said, in one word', () => {
  it.each([
    ['dns-nxdomain', 'nxdomain'],
    ['dns-nodata', 'nodata'],
    ['dns-servfail', 'servfail'],
    ['dns-refused', 'refused'],
    ['dns-timeout', 'silent'],
    ['dns-unreachable', 'silent'],
    ['dns-malformed', 'malformed'],
    ['dns-unknown', 'servfail'],
    ['tcp-timeout', 'away'],
    ['tls-expired', 'away'],
    ['internal', undefined],
  ] as const satisfies readonly (readonly [FailureCode, unknown])[])('%s: %s', (fails, word) => {
    expect(dnsWord(server([], { fails }))).toBe(word);
    expect(dnsWord(dns(HOST, [], { fails }))).toBe(word);
    expect(dnsWord(observe('dns-system', `dns:${HOST}`, undefined, { fails }))).toBe(word);
  });

  it('a failure without a reason says nothing', () => {
    const { failure: _, ...bare } = dns(HOST, [], { fails: 'dns-timeout' });
    expect(dnsWord(bare as ObservationOf<'dns-system'>)).toBeUndefined();
  });

  it.each([
    ['NOERROR', 'nodata'],
    ['noerror', 'nodata'],
    ['NXDOMAIN', 'nxdomain'],
    ['nxdomain', 'nxdomain'],
    ['SERVFAIL', 'servfail'],
    ['REFUSED', 'refused'],
    ['NOTIMP', 'servfail'],
    ['FORMERR', 'servfail'],
    ['YXDOMAIN', 'servfail'],
  ])('an answer that came, with %s and nothing in it: %s', (rcode, word) => {
    expect(dnsWord(server([], { rcode }))).toBe(word);
  });

  it('an address or an alias is an answer, nothing is none', () => {
    expect(dnsWord(server(['52.97.1.2']))).toBe('answer');
    expect(dnsWord(server([]))).toBe('nodata');
    const alias = server([]);
    expect(
      dnsWord({ ...alias, data: { ...alias.data, cnames: ['ooc-g2.tm-4.office.com.'] } } as typeof alias),
    ).toBe('answer');
    expect(dnsWord(dns(HOST))).toBe('answer');
    expect(dnsWord(dns(HOST, []))).toBe('nodata');
  });

  it('without its data, an answer is one without an address', () => {
    expect(dnsWord(observe('dns-system', `dns:${HOST}`, undefined))).toBe('nodata');
    expect(dnsWord(observe('dns-server', `dns-at:${HOST}`, undefined))).toBe('nodata');
    const { rcode: _, ...rest } = server(['52.97.1.2']).data as NonNullable<
      ObservationOf<'dns-server'>['data']
    >;
    expect(dnsWord(observe('dns-server', `dns-at:${HOST}`, rest))).toBe('answer');
  });

  it.each([{ notRun: 'budget' }, { notApplicable: 'other-provider' }] as const)(
    'what was not asked has none: %o',
    (ending) => {
      expect(dnsWord(server([], ending as Ending))).toBeUndefined();
      expect(dnsWord(dns(HOST, ['52.97.1.2'], ending as Ending))).toBeUndefined();
    },
  );
});

test.each([
  ['1.1.1.1', 'Cloudflare', true],
  ['1.0.0.1', 'Cloudflare', true],
  ['cloudflare-dns.com', 'Cloudflare', true],
  ['Cloudflare-DNS.com', 'Cloudflare', true],
  ['8.8.8.8', 'Google', true],
  ['8.8.4.4', 'Google', true],
  ['dns.google', 'Google', true],
  ['9.9.9.9', 'Quad9', true],
  ['DNS.Quad9.net', 'Quad9', true],
  ['203.0.113.53', '203.0.113.53', false],
])('%s is run by %s', (address, operator, known) => {
  expect(operatorOf(address)).toBe(operator);
  expect(isPublicResolver(address)).toBe(known);
});
