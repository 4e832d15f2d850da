import { describe, expect, it, test } from 'vitest';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { HOST, invented, LIE, namesOf, public1, TRUE } from './names-asked.ts';
import { asked, chain, dns, http, observe, tcp, tls } from './observe.ts';

const here = (server: string, answers: string[], fails?: FailureCode) =>
  asked('configured', server, HOST, answers, fails ? { fails } : {});
const triedInVain = tcp(HOST, 443, LIE, { fails: 'tcp-timeout' });
const another = tls(HOST, 443, { fails: 'tls-name-mismatch', chain: chain({ nameMatches: false }) });

describe('what is wrong with the answer here', () => {
  it.each<[string, (Observation | readonly Observation[])[], string, number]>([
    ['the right address', [dns(HOST), public1([TRUE])], 'none', 0],
    ['no such name, and nobody else was asked', [dns(HOST, [], { fails: 'dns-nxdomain' })], 'nxdomain', 0],
    [
      'no such name, elsewhere it is',
      [dns(HOST, [], { fails: 'dns-nxdomain' }), public1([TRUE])],
      'nxdomain',
      1,
    ],
    ['no address', [dns(HOST, []), public1([TRUE])], 'nxdomain', 1],
    ['it fails, elsewhere it is', [dns(HOST, [], { fails: 'dns-servfail' }), public1([TRUE])], 'servfail', 1],
    ['it is refused', [dns(HOST, [], { fails: 'dns-refused' }), public1([TRUE])], 'servfail', 1],
    ['the answer is garbled', [dns(HOST, [], { fails: 'dns-malformed' }), public1([TRUE])], 'servfail', 1],
    [
      'it fails, and another resolver here answers',
      [dns(HOST, [], { fails: 'dns-servfail' }), here('192.168.1.1', [TRUE]), public1([TRUE])],
      'servfail',
      0,
    ],
    [
      'it fails, and another resolver here fails as well',
      [dns(HOST, [], { fails: 'dns-servfail' }), here('192.168.1.1', [], 'dns-servfail'), public1([TRUE])],
      'servfail',
      1,
    ],
    [
      'no such name, and another resolver here answers',
      [dns(HOST, [], { fails: 'dns-nxdomain' }), here('192.168.1.1', [TRUE]), public1([TRUE])],
      'nxdomain',
      1,
    ],
    [
      'it fails, and one of two other resolvers here answers',
      [
        dns(HOST, [], { fails: 'dns-servfail' }),
        here('192.168.1.1', [TRUE]),
        here('192.168.1.2', [], 'dns-servfail'),
        public1([TRUE]),
      ],
      'servfail',
      0,
    ],
    [
      'inside, one of two addresses is the same elsewhere',
      [dns(HOST, ['10.0.0.5', '10.0.0.6']), triedInVain, public1(['10.0.0.5'])],
      'none',
      0,
    ],
    ['silence, elsewhere it is', [dns(HOST, [], { fails: 'dns-timeout' }), public1([TRUE])], 'silent', 0],
    ['the resolver cannot be reached', [dns(HOST, [], { fails: 'dns-unreachable' })], 'silent', 0],
    ['the resolver was away', [dns(HOST, [], { fails: 'tcp-timeout' })], 'silent', 0],
    // Impossible addresses.
    ['nowhere', [dns(HOST, ['0.0.0.0'])], 'bogus', 1],
    ['this computer', [dns(HOST, ['127.0.0.1'])], 'bogus', 1],
    ['this computer, over IPv6', [dns(HOST, ['::1'])], 'bogus', 1],
    ['nowhere and a real address', [dns(HOST, ['0.0.0.0', TRUE])], 'none', 0],
    ['nowhere, although mail answered under the name', [dns(HOST, ['0.0.0.0']), tls(HOST, 443)], 'none', 0],
    ['inside, and nothing was tried', [dns(HOST, ['10.0.0.5'])], 'none', 0],
    ['inside, and nothing came of it', [dns(HOST, ['10.0.0.5']), triedInVain], 'bogus', 1],
    ['inside, and mail answered', [dns(HOST, ['10.0.0.5']), tls(HOST, 443)], 'none', 0],
    ['inside and outside', [dns(HOST, ['10.0.0.5', TRUE]), triedInVain], 'none', 0],
    ['inside, elsewhere the same', [dns(HOST, ['10.0.0.5']), triedInVain, public1(['10.0.0.5'])], 'none', 0],
    ['inside, elsewhere not', [dns(HOST, ['10.0.0.5']), triedInVain, public1([TRUE])], 'bogus', 1],
    [
      'inside, elsewhere beside it',
      [dns(HOST, ['10.0.0.5']), triedInVain, public1(['10.0.0.6'])],
      'bogus',
      1,
    ],
    ['no address at all, in letters', [dns(HOST, ['nonsense']), triedInVain], 'none', 0],
    // The address of names that nobody has.
    ['where invented names lead', [dns(HOST, [LIE]), invented(LIE, { fails: 'dns-rewritten' })], 'bogus', 1],
    [
      'where other invented names lead',
      [dns(HOST, [LIE]), invented('203.0.113.9', { fails: 'dns-rewritten' })],
      'none',
      0,
    ],
    [
      'where invented names led, had they been asked',
      [dns(HOST, [LIE]), invented(LIE, { notRun: 'budget' })],
      'none',
      0,
    ],
    [
      'where invented names lead, beside a real address',
      [dns(HOST, [LIE, TRUE]), invented(LIE, { fails: 'dns-rewritten' })],
      'bogus',
      1,
    ],
    [
      'where nobody knows any more that invented names led',
      [dns(HOST, [LIE]), observe('dns-random-label', 'dns-random', undefined, { fails: 'dns-rewritten' })],
      'none',
      0,
    ],
    // Somebody else's address.
    ['another address, nothing more', [dns(HOST, [LIE]), public1([TRUE])], 'none', 0],
    ['another address of the same network', [dns(HOST, ['52.97.9.9']), public1([TRUE]), another], 'none', 0],
    ['another address and certificate', [dns(HOST, [LIE]), public1([TRUE]), another], 'foreign', 1],
    ['another certificate, and nobody else was asked', [dns(HOST, [LIE]), another], 'none', 0],
    [
      'another certificate at one of two addresses',
      [dns(HOST, [LIE, TRUE]), public1([TRUE]), another],
      'none',
      0,
    ],
    [
      'resolvers here contradict each other, and nothing came of it',
      [
        dns(HOST, [LIE]),
        public1([TRUE]),
        here('192.168.1.1', [LIE]),
        here('192.168.1.2', [TRUE]),
        triedInVain,
      ],
      'foreign',
      1,
    ],
    [
      'resolvers here contradict each other, one with two addresses of which one is right',
      [
        dns(HOST, [LIE]),
        public1([TRUE]),
        here('192.168.1.1', [LIE]),
        here('192.168.1.2', [LIE, TRUE]),
        triedInVain,
      ],
      'foreign',
      1,
    ],
    [
      'resolvers here contradict each other, and nothing was tried',
      [dns(HOST, [LIE]), public1([TRUE]), here('192.168.1.1', [LIE]), here('192.168.1.2', [TRUE])],
      'none',
      0,
    ],
    [
      'resolvers here agree on the other address',
      [dns(HOST, [LIE]), public1([TRUE]), here('192.168.1.1', [LIE]), triedInVain],
      'none',
      0,
    ],
    [
      'resolvers here agree on the right address',
      [dns(HOST, [LIE]), public1([TRUE]), here('192.168.1.1', [TRUE]), triedInVain],
      'none',
      0,
    ],
    [
      'one resolver here is right, one silent',
      [
        dns(HOST, [LIE]),
        public1([TRUE]),
        here('192.168.1.1', [TRUE]),
        here('192.168.1.2', [], 'dns-timeout'),
        triedInVain,
      ],
      'none',
      0,
    ],
    [
      'one resolver here is right, the other has two addresses of which one is',
      [
        dns(HOST, [LIE]),
        public1([TRUE]),
        here('192.168.1.1', [TRUE]),
        here('192.168.1.2', [LIE, TRUE]),
        triedInVain,
      ],
      'none',
      0,
    ],
  ])('%s', (_, seen, problem, contradicted) => {
    const { names, ...facts } = namesOf(...seen);
    expect(names.map((one) => one.problem)).toEqual([problem]);
    expect(facts.contradicted).toHaveLength(contradicted);
    const words: Record<string, string> = { none: 'ok', bogus: 'wrong', foreign: 'wrong' };
    expect(facts.system.value).toBe(words[problem] ?? problem);
  });
});

test('the address of a name that the proxy looks up is nobody’s fault', () => {
  const page = http('route:ews', `https://${HOST}/EWS/Exchange.asmx`, { via: 'proxy' });
  expect(namesOf(dns(HOST, ['10.0.0.5']), page).names).toEqual([]);
});
