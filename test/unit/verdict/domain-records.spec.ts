import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { autodiscoverFact } from '../../../shared/verdict/facts/autodiscover.ts';
import { domainFact } from '../../../shared/verdict/facts/domain.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { AT, asked, http, mx, observe, request } from './observe.ts';

const gathered = (observations: Observation[]) =>
  gatherEvidence({ request: request({ domain: 'Contoso.com' }), observations, at: AT });
const said = (type: string, server: string, answers: string[], fails?: FailureCode) =>
  asked('control', server, 'contoso.com', answers, {
    type,
    probe: 'dns-control:contoso.com',
    ...(fails && { fails }),
  });
/** A report whose data were lost. */
const bare = (probe: string, fails?: FailureCode, id = probe) =>
  observe('dns-server', probe, undefined, { id, ...(fails && { fails }) });

describe('what is known of the domain', () => {
  it.each<[string, Observation[], string, string | undefined, boolean]>([
    ['nothing', [], 'unknown', undefined, false],
    ['that it was not looked up', [bare('domain:mx', 'internal')], 'unknown', undefined, false],
    ['a mail server', [said('MX', '1.1.1.1', ['10 mx.contoso.com.'])], 'ok', undefined, false],
    ['a name server', [said('NS', '1.1.1.1', ['ns1.contoso.com.'])], 'ok', undefined, false],
    ['another record', [said('TXT', '1.1.1.1', ['hello'])], 'unknown', undefined, false],
    ['no mail server, asked of anybody', [said('MX', '1.1.1.1', [])], 'no-mail', 'nodata', false],
    [
      'no mail server, asked of two',
      [said('MX', '1.1.1.1', []), said('MX', '8.8.8.8', [])],
      'no-mail',
      'nodata',
      true,
    ],
    [
      'no mail server, and nothing by a look that failed by our own defect',
      [said('MX', '1.1.1.1', []), bare('domain:mx', 'internal')],
      'no-mail',
      'nodata',
      false,
    ],
    ['no name server, asked of anybody', [said('NS', '1.1.1.1', [])], 'unknown', undefined, false],
    ['gone, without data', [bare('domain:mx', 'dns-nxdomain')], 'gone', 'nxdomain', false],
    [
      'gone by its name servers, without data',
      [bare('domain:ns', 'dns-nxdomain')],
      'gone',
      'nxdomain',
      false,
    ],
    [
      'gone, twice without data: nobody knows that two said so',
      [bare('domain:mx', 'dns-nxdomain', 'a'), bare('domain:mx', 'dns-nxdomain', 'b')],
      'gone',
      'nxdomain',
      false,
    ],
    ['no mail server, without data', [bare('domain:mx', 'dns-nodata')], 'no-mail', 'nodata', false],
    ['no name server, without data', [bare('domain:ns', 'dns-nodata')], 'unknown', undefined, false],
    ['that its servers fail', [said('MX', '1.1.1.1', [], 'dns-servfail')], 'broken', 'servfail', false],
    ['that its servers refuse', [said('MX', '1.1.1.1', [], 'dns-refused')], 'broken', 'refused', false],
    [
      'that one of its servers refuses and one fails',
      [said('MX', '1.1.1.1', [], 'dns-refused'), said('MX', '8.8.8.8', [], 'dns-servfail')],
      'broken',
      'servfail',
      true,
    ],
    [
      'no mail server at one, and that the other fails',
      [said('MX', '1.1.1.1', []), said('MX', '8.8.8.8', [], 'dns-servfail')],
      'unknown',
      undefined,
      false,
    ],
    [
      'a name server, and that nobody answered for the mail server',
      [said('NS', '1.1.1.1', ['ns1.contoso.com.']), bare('domain:mx', 'dns-timeout')],
      'ok',
      undefined,
      false,
    ],
    ['that nobody answered', [said('MX', '1.1.1.1', [], 'dns-timeout')], 'unknown', undefined, false],
    ...['0 .', '10 .', '0 '].map((none): [string, Observation[], string, string, boolean] => [
      `that it takes no mail: "${none}"`,
      [said('MX', '1.1.1.1', [none])],
      'no-mail',
      'nodata',
      false,
    ]),
    ...['10 mx.contoso.com.', 'v0 .', '0 . x', '.'].map(
      (some): [string, Observation[], string, undefined, boolean] => [
        `that it takes mail: "${some}"`,
        [said('MX', '1.1.1.1', [some])],
        'ok',
        undefined,
        false,
      ],
    ),
    ...['0 .', '10 mx.contoso.com.'].map((other): [string, Observation[], string, undefined, boolean] => [
      `that it takes no mail, and beside it "${other}"`,
      [said('MX', '1.1.1.1', ['0 .', other])],
      'ok',
      undefined,
      false,
    ]),
  ])('%s', (_, seen, value, word, confirmed) => {
    const fact = domainFact(gathered(seen));
    expect({ value: fact.value, word: fact.word, confirmed: fact.confirmed }).toEqual({
      value,
      word,
      confirmed,
    });
  });

  it('names at most sixty observations', () => {
    const many = Array.from({ length: 70 }, (_, at) => bare('domain:mx', 'dns-nxdomain', `domain:mx#${at}`));
    expect(domainFact(gathered(many)).observations).toHaveLength(60);
  });
});

describe('where Autodiscover leads', () => {
  const name = 'autodiscover.contoso.com';
  const record = (answers: string[], cnames: string[] = [], type = 'A') => {
    const one = asked('configured', '192.168.1.1', name, answers, {
      probe: 'domain:autodiscover',
      type,
      id: type,
    });
    return { ...one, data: { ...one.data, cnames } } as Observation;
  };
  const service = (change: Parameters<typeof http>[2]) =>
    http('autodiscover:pox-domain', `https://${name}/autodiscover/autodiscover.xml`, {
      id: 'pox',
      ...change,
    });
  const redirect = (change: Parameters<typeof http>[2]) =>
    http('autodiscover:redirect', `http://${name}/autodiscover/autodiscover.xml`, {
      id: 'redirect',
      ...change,
    });
  const page = { fails: 'http-unexpected', statusCode: 404 } as const;
  const lies = record(['203.0.113.5']);
  it.each<[string, Observation[], string, string | undefined, number | undefined, string[]]>([
    ['nowhere known', [], 'unknown', undefined, undefined, []],
    ['to an address', [lies, service(page)], 'misdirected', '203.0.113.5', 404, ['A', 'pox']],
    [
      'to the last of its aliases',
      [record(['203.0.113.5'], ['one.example.', 'two.example.', 'Three.Example.']), service(page)],
      'misdirected',
      'three.example',
      404,
      ['A', 'pox'],
    ],
    [
      'to where it sends',
      [lies, redirect({ location: 'https://www.elsewhere.example/x' })],
      'misdirected',
      'www.elsewhere.example',
      undefined,
      ['A', 'redirect'],
    ],
    [
      'to an address, although there is none over IPv6',
      [lies, record([], [], 'AAAA'), service(page)],
      'misdirected',
      '203.0.113.5',
      404,
      ['A', 'AAAA', 'pox'],
    ],
    [
      'over IPv6 to none, and nobody answers',
      [lies, record([], [], 'AAAA')],
      'unknown',
      undefined,
      undefined,
      ['A', 'AAAA'],
    ],
    [
      'to an address, although another question lost its data',
      [lies, bare('domain:autodiscover', 'dns-timeout', 'lost'), service(page)],
      'misdirected',
      '203.0.113.5',
      404,
      ['A', 'lost', 'pox'],
    ],
    [
      'to an address, although the question before lost its data',
      [bare('domain:autodiscover', 'dns-timeout', 'A'), { ...lies, id: 'B' }, service(page)],
      'misdirected',
      '203.0.113.5',
      404,
      ['A', 'B', 'pox'],
    ],
    [
      'to an address that only the second question got',
      [
        { ...record([]), id: 'A', status: 'failed', failure: { code: 'dns-timeout' } } as Observation,
        { ...lies, id: 'A#2', try: 2 },
        service(page),
      ],
      'misdirected',
      '203.0.113.5',
      404,
      ['A', 'A#2', 'pox'],
    ],
    [
      'to Microsoft',
      [record(['52.97.1.2'], ['AutoDiscover.Outlook.com.']), service(page)],
      'ok',
      undefined,
      undefined,
      ['A', 'pox'],
    ],
    [
      'to a name under which somebody fails',
      [lies, service({ ...page, statusCode: 500 })],
      'unknown',
      undefined,
      undefined,
      ['A', 'pox'],
    ],
    [
      'to a name that was not looked up',
      [
        asked('configured', '192.168.1.1', name, ['203.0.113.5'], {
          probe: 'domain:autodiscover',
          notRun: 'budget' as never,
        }),
        service(page),
      ],
      'unknown',
      undefined,
      undefined,
      ['pox'],
    ],
    [
      'to somebody who fails to speak at all',
      [lies, observe('http', 'autodiscover:pox-domain', undefined, { id: 'pox', fails: 'http-unexpected' })],
      'unknown',
      undefined,
      undefined,
      ['A', 'pox'],
    ],
    [
      'to where nobody asked over HTTP',
      [lies, observe('tcp', 'autodiscover:redirect', undefined, { id: 'redirect' })],
      'unknown',
      undefined,
      undefined,
      ['A', 'redirect'],
    ],
  ])('%s', (_, seen, value, leadsTo, statusCode, observations) => {
    const evidence = gathered([mx(), ...seen]);
    const fact = autodiscoverFact(evidence, mailboxFacts(evidence));
    expect({ value: fact.value, leadsTo: fact.leadsTo, statusCode: fact.statusCode }).toEqual({
      ...{ value, leadsTo, statusCode },
    });
    expect([...fact.observations].sort()).toEqual(observations);
  });
});
