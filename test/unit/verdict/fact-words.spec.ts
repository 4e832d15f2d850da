import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { AT, asked, http, mx, observe, request, world } from './observe.ts';

/** Words of facts that hang on records and answers about the domain. */
const factOf = (name: string, observations: readonly Observation[], domain = 'contoso.com') =>
  judge({ request: request({ domain }), observations, at: AT }).facts[name];

describe('the records of the domain', () => {
  type Record = Parameters<typeof asked>[4];
  const ns = (server: string, answers: string[], ending: Record = {}) =>
    asked('control', server, 'contoso.com', answers, { type: 'NS', probe: 'domain:ns', ...ending });
  const lost = { fails: 'dns-nxdomain', rcode: 'NXDOMAIN' } as const;
  const fails = { fails: 'dns-servfail', rcode: 'SERVFAIL' } as const;
  const bare = (...seen: Observation[]) => [
    ...world().filter(({ probe }) => !probe.startsWith('domain:')),
    ...seen,
  ];
  it.each([
    ['none asked', bare(), 'unknown'],
    ['found', bare(mx()), 'ok'],
    ['not found', bare(mx('contoso.com', '', lost)), 'gone'],
    [
      'not found, other records are',
      bare(mx('contoso.com', '', lost), ns('1.1.1.1', ['ns1.contoso.com.'])),
      'ok',
    ],
    ['nobody can look it up', bare(mx('contoso.com', '', fails)), 'broken'],
    ['refused', bare(mx('contoso.com', '', { fails: 'dns-refused', rcode: 'REFUSED' })), 'broken'],
    [
      'one cannot look it up, the other finds it',
      bare(mx('contoso.com', '', fails), ns('1.1.1.1', ['ns1.contoso.com.'])),
      'ok',
    ],
    ['no mail record', bare(mx('contoso.com', '', { fails: 'dns-nodata' })), 'no-mail'],
    [
      'no mail record, although the name is there',
      bare(mx('contoso.com', '', { fails: 'dns-nodata' }), ns('1.1.1.1', ['ns1.contoso.com.'])),
      'no-mail',
    ],
    [
      'one mail record that says no mail',
      bare(mx('contoso.com', '', {})).map((one) =>
        one.probe === 'domain:mx' && one.kind === 'dns-server' && one.data
          ? { ...one, data: { ...one.data, answers: ['0 .'] } }
          : one,
      ),
      'no-mail',
    ],
    ['silence', bare(mx('contoso.com', '', { fails: 'dns-timeout' })), 'unknown'],
    [
      'another name',
      bare(
        asked('control', '1.1.1.1', 'example.net', ['10 mx.example.net.'], {
          type: 'MX',
          probe: 'dns-control:example.net',
        }),
      ),
      'unknown',
    ],
    [
      'the name elsewhere',
      bare(
        asked('control', '1.1.1.1', 'Contoso.com', ['10 mx.contoso.com.'], {
          type: 'MX',
          probe: 'dns-control:contoso.com',
        }),
      ),
      'ok',
    ],
    [
      'addresses of the name',
      bare(asked('control', '1.1.1.1', 'contoso.com', ['203.0.113.1'], { probe: 'dns-control:contoso.com' })),
      'unknown',
    ],
  ] as const)('%s', (_, observations, word) => {
    expect(factOf('domain-records', observations)?.value).toBe(word);
    expect(factOf('domain-records', observations, 'CONTOSO.com')?.value).toBe(word);
  });
});

describe('names that nobody has', () => {
  const invented = (ending: { fails?: 'dns-rewritten' | 'internal' }, addresses: string[] = []) =>
    observe(
      'dns-random-label',
      'dns-random',
      { asked: 2, rewritten: addresses.map((address) => ({ name: 'x.example', address })) } as never,
      ending,
    );
  it.each([
    ['have no address', [invented({})], 'ok'],
    ['have one', [invented({ fails: 'dns-rewritten' }, ['203.0.113.9'])], 'rewritten'],
    ['were not asked for', [], 'unknown'],
  ] as const)('%s', (_, seen, word) => {
    expect(factOf('dns-invented-names', world(...seen))?.value).toBe(word);
  });
});

describe('Autodiscover', () => {
  const name = 'autodiscover.contoso.com';
  const record = (answers: string[], cnames: string[] = [], ending: Parameters<typeof asked>[4] = {}) => {
    const one = asked('configured', '192.168.1.1', name, answers, {
      probe: 'domain:autodiscover',
      ...ending,
    });
    return { ...one, data: { ...one.data, cnames } } as Observation;
  };
  const service = (change: Parameters<typeof http>[2]) =>
    http('autodiscover:pox-domain', `https://${name}/autodiscover/autodiscover.xml`, change);
  const redirect = (location?: string) =>
    http(
      'autodiscover:redirect',
      `http://${name}/autodiscover/autodiscover.xml`,
      location === undefined ? { fails: 'tcp-timeout' } : { location },
    );
  const page = { fails: 'http-unexpected', statusCode: 404 } as const;
  it.each([
    ['leads to Microsoft by an alias', [record(['52.97.1.2'], ['autodiscover.outlook.com.'])], 'ok'],
    ['answers as it should', [record(['203.0.113.1']), service({})], 'ok'],
    ['has no record', [record([], [], { fails: 'dns-nxdomain', rcode: 'NXDOMAIN' })], 'missing'],
    ['is a website', [record(['203.0.113.1']), service(page)], 'misdirected'],
    ['is a website that fails', [record(['203.0.113.1']), service({ ...page, statusCode: 500 })], 'unknown'],
    ['has no record, and a website answers', [service(page)], 'unknown'],
    ['sends elsewhere', [record(['203.0.113.1']), redirect('https://www.example.net/')], 'misdirected'],
    ['sends to itself', [record(['203.0.113.1']), redirect(`https://www.${name}/`)], 'unknown'],
    ['sends to Microsoft', [record(['203.0.113.1']), redirect('https://autodiscover-s.outlook.com/x')], 'ok'],
    [
      'has another name’s certificate',
      [record(['203.0.113.1']), service({ fails: 'tls-name-mismatch' })],
      'misdirected',
    ],
    ['is silent', [record(['203.0.113.1']), service({ fails: 'tcp-timeout' }), redirect()], 'unknown'],
    ['was not asked for', [], 'unknown'],
  ] as const)('%s', (_, seen, word) => {
    expect(factOf('autodiscover', world(...seen))?.value).toBe(word);
  });

  it('of a mailbox elsewhere is nothing to us', () => {
    const seen = world(mx('contoso.com', 'mx.example.net.'), record(['203.0.113.1']), service(page));
    expect(factOf('autodiscover', seen)?.value).toBe('unknown');
  });
});
