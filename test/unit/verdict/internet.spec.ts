import { describe, expect, it } from 'vitest';
import type { Chain, DataOf, Observation } from '../../../shared/model/observation.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { internetFact } from '../../../shared/verdict/facts/internet.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import {
  AT,
  chain,
  control,
  dns,
  http,
  mail,
  observe,
  oidc,
  privateChain,
  request,
  route,
  tls,
  token,
  webRoutes,
  world,
} from './observe.ts';

const read = (seen: readonly Observation[], vendor: string = 'microsoft') =>
  internetFact(gatherEvidence({ request: request(), observations: seen, at: AT }), vendor);

const withData = (one: Observation, change: Partial<DataOf<'internet-control'>>) =>
  ({ ...one, data: { ...one.data, ...change } }) as Observation;
const failing = (name: string, fails: 'tcp-timeout' | 'dns-timeout' = 'tcp-timeout') =>
  control(name, { fails });
const page = (name: string, location?: string) =>
  withData(control(name, { fails: 'network-portal-redirect' }), location === undefined ? {} : { location });
const stranger = (
  name: string,
  fails: 'tls-name-mismatch' | 'tls-self-signed' | 'tls-expired' = 'tls-name-mismatch',
  shown: Chain = chain({ anchor: 'none' }),
) => withData(control(name, { fails }), { chain: shown });
const unreachableNames = [failing('google'), failing('apple')];

describe('who answers besides the mail provider', () => {
  it.each([
    ['microsoft', 2],
    ['google', 2],
    ['apple', 2],
    ['yahoo', 3],
    ['other', 3],
  ] as const)('for a mailbox at %s', (vendor, independent) => {
    const three = ['microsoft', 'google', 'apple'].map((name) => control(name));
    expect(read(three, vendor)).toMatchObject({ measured: 3, passed: 3, independent });
  });

  it('counts an operator once, by name and by address', () => {
    const seen = [control('google'), control('google-ip'), failing('apple')];
    expect(read(seen)).toMatchObject({ measured: 3, passed: 2, independent: 1, askedByAddress: 1 });
  });

  it('counts no operator that fails', () => {
    expect(read([control('google'), failing('apple')])).toMatchObject({
      independent: 1,
      trueAnswers: ['control:google'],
      failed: ['control:apple'],
    });
  });
});

describe('a page of somebody else', () => {
  it.each([
    ['https://Portal.Hotel.example/login', 'portal.hotel.example'],
    ['http://10.0.0.1:8080/', '10.0.0.1'],
    ['http://portal.example?from=x', 'portal.example'],
    ['http://portal.example#x', 'portal.example'],
    ['http://portal.example', 'portal.example'],
    ['HTTP://portal.example/', 'portal.example'],
    ['ftp://portal.example/', undefined],
    ['/login', undefined],
    ['see http://portal.example/', undefined],
    ['http://portal example/', undefined],
    ['http:///login', undefined],
    [`http://${'a'.repeat(254)}/`, undefined],
  ])('that sends to %s is of %s', (location, host) => {
    expect(read([page('google', location)]).portalHost).toBe(host);
  });

  it('names its host where one of them does', () => {
    const seen = [page('apple'), page('google', 'http://portal.example/'), control('firefox')];
    expect(read(seen)).toMatchObject({
      value: 'portal',
      portal: ['control:apple', 'control:google'],
      trueAnswers: ['control:firefox'],
      failed: [],
      portalHost: 'portal.example',
      byCertificate: false,
    });
  });

  it('is of no host where only an operator sends somewhere', () => {
    const seen = [page('apple'), withData(failing('google'), { location: 'http://portal.example/' })];
    expect(read(seen).portalHost).toBeUndefined();
  });

  it('in one try goes before silence in another, and a pass before both', () => {
    const silent = control('google', { fails: 'tcp-timeout' });
    const replaced = control('google', { fails: 'network-portal-content', try: 2 });
    expect(read([silent, replaced])).toMatchObject({
      portal: ['control:google#2'],
      observations: ['control:google', 'control:google#2'],
    });
    expect(read([silent, replaced, control('google', { try: 3 })])).toMatchObject({
      portal: [],
      trueAnswers: ['control:google#3'],
    });
  });
});

describe('a stranger at the addresses of operators', () => {
  it.each([
    ['two of them, nothing else answers', [stranger('google-ip'), stranger('quad9-ip')], 'portal'],
    [
      'with certificates of their own',
      [stranger('google-ip', 'tls-self-signed'), stranger('quad9-ip', 'tls-self-signed')],
      'portal',
    ],
    ['one of them alone', [stranger('google-ip'), failing('quad9-ip')], 'none'],
    [
      'certificates that ended are the operators’ own',
      [stranger('google-ip', 'tls-expired'), stranger('quad9-ip', 'tls-expired')],
      'none',
    ],
    [
      'a root that is installed here is no stranger, and an answer: the line is not silent',
      ['google-ip', 'quad9-ip'].map((name) => stranger(name, 'tls-name-mismatch', privateChain('Contoso'))),
      'unknown',
    ],
    ['at names it is no address', [stranger('firefox'), stranger('cloudflare')], 'none'],
  ] as const)('%s', (_, seen, word) => {
    const found = read([...unreachableNames, ...seen]);
    expect(found.value).toBe(word);
    expect(found.byCertificate).toBe(word === 'portal');
    if (word === 'portal') expect(found.portal).toEqual(['control:google-ip', 'control:quad9-ip']);
  });

  const two = [stranger('google-ip'), stranger('quad9-ip')];
  it('is none as long as somebody answers for himself', () => {
    expect(read([...unreachableNames, control('firefox'), ...two])).toMatchObject({
      value: 'partial',
      portal: [],
      byCertificate: false,
    });
  });

  it('is none where names were hardly asked', () => {
    expect(read([failing('google'), ...two])).toMatchObject({ value: 'none', byCertificate: false });
    expect(read(two)).toMatchObject({ value: 'none', byCertificate: false });
  });

  it('stands behind a page that was seen', () => {
    expect(read([page('google'), failing('apple'), ...two])).toMatchObject({
      value: 'portal',
      portal: ['control:google'],
      byCertificate: false,
    });
  });

  it('is known again by his certificate', () => {
    expect([...read([...unreachableNames, ...two]).strangers]).toEqual(['AA:BB outlook.com']);
    const others = [stranger('google-ip', 'tls-expired'), stranger('firefox'), control('apple')];
    expect([...read(others).strangers]).toEqual([]);
  });
});

describe('Microsoft’s own check', () => {
  const check = failing('microsoft');
  it.each([
    ['passes', [control('microsoft')], 'ok'],
    ['fails while two names pass', [check, control('google'), control('apple')], 'blocked'],
    ['fails while one name passes', [check, control('google'), control('quad9-ip')], 'unknown'],
    ['is answered by somebody else', [page('microsoft'), control('google'), control('apple')], 'unknown'],
    ['was not made', [control('google'), control('apple')], 'unknown'],
    [
      'is no address of Microsoft’s',
      [withData(failing('google-ip'), { operator: 'microsoft' }), control('google'), control('apple')],
      'unknown',
    ],
  ] as const)('%s', (_, seen, word) => {
    const { ncsi } = read(seen);
    expect(ncsi.value).toBe(word);
    const made = seen.some((one) => one.probe === 'control:microsoft');
    expect(ncsi.observations).toEqual(made ? ['control:microsoft'] : []);
  });
});

describe('a checked connection', () => {
  it.each([
    ['proves the way out', route('owa'), true],
    ['that ended badly does not', route('owa', { fails: 'http-timeout', chain: chain() }), false],
    ['that somebody opened does not', route('owa', { chain: privateChain('Contoso') }), false],
    ['of a control is counted elsewhere', withData(control('google-ip'), { chain: chain() }), false],
    ['was none', failing('google'), false],
  ])('%s', (_, seen, proven) => {
    expect(read([seen]).provenByTls).toBe(proven);
  });
});

describe('why controls fail', () => {
  it('for want of an address, or otherwise', () => {
    const seen = [failing('google', 'dns-timeout'), failing('apple'), failing('quad9-ip', 'dns-timeout')];
    expect(read([...seen, control('firefox')])).toMatchObject({ namedWithoutAddress: 1, namedFailed: 2 });
  });

  it('for no reason that was kept', () => {
    const { failure, ...bare } = failing('google') as Observation & { failure: unknown };
    expect(read([bare as Observation, failing('apple')])).toMatchObject({
      ...{ value: 'none', namedWithoutAddress: 0, namedFailed: 2 },
    });
  });

  it('for their dates', () => {
    const seen = [
      control('google-ip', { fails: 'tls-expired' }),
      control('quad9-ip', { fails: 'tls-not-yet-valid' }),
      control('cloudflare-ip', { fails: 'tls-name-mismatch' }),
      control('google'),
    ];
    expect(read(seen).datesRefused).toEqual(['control:google-ip', 'control:quad9-ip']);
  });

  it('what had no address to go to failed all the same', () => {
    const name = dns('connectivitycheck.gstatic.com', [], { fails: 'dns-timeout' });
    const stopped = control('google', { notRun: 'dependency-failed', blockedBy: name.id });
    expect(read([name, stopped])).toMatchObject({
      measured: 1,
      failed: ['control:google'],
      observations: ['control:google'],
      namedWithoutAddress: 1,
    });
  });

  it('what was cut off says nothing', () => {
    expect(read([control('google', { notRun: 'budget-exhausted' })])).toMatchObject({
      value: 'unknown',
      measured: 0,
      observations: [],
    });
  });

  it('of one without data, its name tells', () => {
    const bare = (name: string) => observe('internet-control', `control:${name}`, undefined);
    expect(read([bare('google'), bare('quad9-ip')])).toMatchObject({ independent: 2, askedByAddress: 1 });
  });

  it('what is no control is not read as one', () => {
    expect(read([http('control:google', 'http://example.org/')]).measured).toBe(0);
  });
});

describe('certificates that were not kept', () => {
  it('make no stranger of two servers', () => {
    const hosts = ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'];
    const fails = 'tls-name-mismatch' as const;
    const seen = world(
      control('google-ip', { fails }),
      hosts.map((host) => tls(host, 443, { fails })),
      webRoutes.map((name) => route(name, { fails })),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails })),
      oidc({ fails }),
      token({ fails }),
    );
    const { verdict } = judge({ request: request(), observations: seen, at: AT });
    expect(verdict.cause).toBe('server-certificate-mismatch');
  });
});
