import { describe, expect, it } from 'vitest';
import type { DataOf, Observation } from '../../../shared/model/observation.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { pacFact } from '../../../shared/verdict/facts/pac.ts';
import { proxyFact } from '../../../shared/verdict/facts/proxy.ts';
import { AT, http, observe, pac, proxy, proxyConnect, request, route, scripted } from './observe.ts';

const gathered = (...observations: Observation[]) =>
  gatherEvidence({ request: request(), observations, at: AT });
const known = (...seen: Observation[]) => {
  const evidence = gathered(...seen);
  return proxyFact(evidence, mailboxFacts(evidence));
};
const set = proxy('http://proxy.contoso.com:8080');
const decided = (decisions: DataOf<'proxy-settings'>['decisions']) =>
  observe('proxy-settings', 'proxy', { source: 'platform', decisions });
const refused = { fails: 'proxy-denied' } as const;
/** A look that left its data behind, as the first reports did. */
const bare = (one: Observation): Observation => {
  const { data, ...rest } = one as Observation & { data: unknown };
  return rest as Observation;
};

describe('the proxy', () => {
  it('is unknown where nobody looked, and where the look failed', () => {
    const nothing = {
      value: 'unknown',
      observations: [],
      name: undefined,
      source: undefined,
      pac: false,
      schemes: [],
      statusCode: undefined,
      refusedHosts: [],
      direct: 'unknown',
      directObservations: [],
    };
    expect(known()).toMatchObject(nothing);
    expect(known(observe('proxy-settings', 'proxy', set.data, { fails: 'internal' }))).toMatchObject(nothing);
    expect(known(bare(set))).toMatchObject({ ...nothing, value: 'none', observations: ['proxy'] });
  });

  it('is none where every host is to be reached directly', () => {
    expect(known(proxy())).toMatchObject({
      value: 'none',
      observations: ['proxy'],
      name: undefined,
      source: 'none',
    });
    expect(known(decided([{ host: 'a.example', proxy: 'direct' }]))).toMatchObject({ value: 'none' });
    expect(known(decided([]))).toMatchObject({ value: 'none' });
    expect(known(decided([{ host: 'a.example', proxy: 'not-direct' }]))).toMatchObject({
      value: 'unknown',
      name: 'not-direct',
    });
  });

  it('is not known to be none where a setting could not be read', () => {
    const direct = { host: 'a.example', proxy: 'DIRECT' };
    expect(known(decided([{ ...direct, problem: 'not-read' }, direct]))).toMatchObject({ value: 'unknown' });
    expect(known(decided([{ ...direct, problem: 'changed' }]))).toMatchObject({ value: 'none' });
    const unread = decided([{ ...direct, problem: 'not-read' }]);
    expect(known(unread, { ...proxy(), id: 'proxy#2' })).toMatchObject({ value: 'unknown' });
  });

  it('is set and silent about itself until something went through it', () => {
    expect(known(set)).toMatchObject({
      value: 'unknown',
      observations: ['proxy'],
      name: 'proxy.contoso.com:8080',
      source: 'environment',
    });
    const hosts = ['a', 'directory'].map((name) => ({ host: 'a.example', proxy: `${name}.contoso.com:80` }));
    expect(known(decided(hosts)).name).toBe('a.contoso.com:80');
    expect(known(decided([{ host: 'a.example', proxy: 'DIRECT' }, ...hosts.slice(1)])).name).toBe(
      'directory.contoso.com:80',
    );
    expect(known(decided([{ host: 'a.example', proxy: 'SOCKS5://old.contoso.com:80' }])).name).toBe(
      'old.contoso.com:80',
    );
    expect(known(decided([{ host: 'a.example', proxy: 'my-proxy://old.contoso.com:80' }])).name).toBe(
      'my-proxy://old.contoso.com:80',
    );
    expect(known(decided([{ host: 'a.example', proxy: 'p://x://old.contoso.com:80' }])).name).toBe(
      'x://old.contoso.com:80',
    );
  });

  it('comes from a script where a settings look names one', () => {
    expect(known(scripted()).pac).toBe(true);
    expect(known({ ...set, id: 'proxy#2' }, scripted()).pac).toBe(true);
    expect(known(set).pac).toBe(false);
  });

  it('works where a tunnel opened or an answer came through it', () => {
    expect(known(set, proxyConnect('a.example'))).toMatchObject({
      value: 'ok',
      observations: ['proxy-connect:a.example', 'proxy'],
      refusedHosts: [],
    });
    expect(known(set, route('owa', { via: 'proxy' }))).toMatchObject({
      value: 'ok',
      observations: ['route:owa', 'proxy'],
    });
    expect(known(set, route('owa', { via: 'direct' })).value).toBe('unknown');
    // The way stood, whatever was behind it.
    expect(known(set, route('owa', { via: 'proxy', fails: 'http-timeout' })).value).toBe('ok');
    expect(known(set, route('owa', { via: 'proxy', fails: 'proxy-unknown' })).value).toBe('unknown');
    expect(known(set, bare(route('owa'))).value).toBe('unknown');
  });

  it('takes no fault that is not its own', () => {
    expect(known(set, proxyConnect('a.example', { fails: 'tcp-timeout' }))).toMatchObject({
      value: 'unknown',
      refusedHosts: [],
    });
    expect(known(set, proxyConnect('a.example', { notRun: 'cancelled' }))).toMatchObject({
      value: 'unknown',
      refusedHosts: [],
    });
    expect(known(set, route('owa', { fails: 'tcp-timeout' })).value).toBe('unknown');
  });

  it('counts nothing of a look that did not take place', () => {
    const leftover = {
      ...proxyConnect('a.example', { notRun: 'cancelled' }),
      failure: { code: 'proxy-denied' },
    };
    expect(known(set, leftover as Observation).value).toBe('unknown');
  });

  it.each([
    ['proxy-unreachable', 'unreachable'],
    ['proxy-auth-required', 'auth'],
    ['proxy-denied', 'denied'],
    ['proxy-bad-gateway', 'gateway-error'],
    ['proxy-tls', 'tls'],
    ['proxy-name', 'names'],
    ['proxy-timeout', 'silent'],
  ] as const)('says of %s what it is: %s', (fails, value) => {
    expect(known(set, proxyConnect('a.example', { fails }))).toMatchObject({
      value,
      speaks: 'fault',
      observations: ['proxy-connect:a.example', 'proxy'],
      refusedHosts: ['a.example'],
    });
    expect(known(set, route('owa', { fails }))).toMatchObject({
      value,
      observations: ['route:owa', 'proxy'],
      refusedHosts: ['outlook.office.com'],
    });
    expect(known(set, bare(proxyConnect('a.example', { fails })))).toMatchObject({
      value,
      refusedHosts: ['a.example'],
      name: 'proxy.contoso.com:8080',
    });
  });

  it('is called by the worst of what it did', () => {
    const [dead, asks, denies, lost, fine] = [
      proxyConnect('a.example', { fails: 'proxy-unreachable' }),
      proxyConnect('b.example', { fails: 'proxy-auth-required' }),
      proxyConnect('c.example', refused),
      ...['d', 'e'].map((name) => proxyConnect(`${name}.example`, { fails: 'proxy-bad-gateway' })),
      proxyConnect('f.example'),
    ];
    const all = [dead, asks, denies, lost, fine] as Observation[];
    const words = all.map((_, at) => known(...all.slice(at)).value);
    expect(words).toEqual(['unreachable', 'auth', 'denied', 'gateway-error', 'gateway-error']);
  });

  it('is not blamed for one host that it cannot find while it finds others', () => {
    const lost = (host: string) => proxyConnect(host, { fails: 'proxy-bad-gateway' });
    const fine = proxyConnect('f.example');
    expect(known(set, lost('a.example'), fine)).toMatchObject({
      value: 'ok',
      observations: ['proxy-connect:f.example', 'proxy'],
    });
    expect(known(set, lost('a.example'), { ...lost('a.example'), id: 'again' }, fine).value).toBe('ok');
    expect(known(set, lost('a.example'), lost('b.example'), fine).value).toBe('gateway-error');
    expect(known(set, lost('a.example')).value).toBe('gateway-error');
    expect(known(set, proxyConnect('a.example', refused), fine).value).toBe('denied');
  });

  it('is not passed by a host that it opens itself: that one answers on either way', () => {
    const lost = ['a', 'b'].map((name) => proxyConnect(`${name}.example`, { fails: 'proxy-bad-gateway' }));
    const fine = proxyConnect('f.example');
    const past = (host: string) => http(`direct:${host}`, `https://${host}/`);
    expect(known(set, ...lost, fine, past('f.example')).direct).toBe('unknown');
    expect(known(set, ...lost, fine, past('f.example'), past('a.example')).direct).toBe('ok');
  });

  it('keeps the first status, the first name and the schemes that were named', () => {
    const first = proxyConnect('a.example', { ...refused, statusCode: 403, authenticate: ['basic'] });
    const second = proxyConnect('b.example', { ...refused, statusCode: 407 });
    const other = observe(
      'proxy-connect',
      'proxy-connect:c.example',
      {
        ...second.data,
        proxy: 'HTTP://other.contoso.com:3128',
        target: 'c.example:8443',
      } as DataOf<'proxy-connect'>,
      refused,
    );
    expect(known(set, first, second, other)).toMatchObject({
      statusCode: 403,
      schemes: ['basic'],
      name: 'proxy.contoso.com:8080',
      refusedHosts: ['a.example', 'b.example', 'c.example'],
    });
    // What it says while it opens a way is no refusal.
    expect(known(set, proxyConnect('a.example', { statusCode: 200, authenticate: ['basic'] }))).toMatchObject(
      {
        statusCode: undefined,
        schemes: [],
      },
    );
    expect(known(set, proxyConnect('[2001:db8::1]', refused)).refusedHosts).toEqual(['[2001:db8::1]']);
  });
});

describe('the way without the proxy', () => {
  const direct = (name: string, change: Parameters<typeof http>[2] = {}) =>
    http(`direct:${name}`, `https://${name}.example/`, change);
  const round = (at: 1 | 2, via: 'proxy' | 'direct', change: Parameters<typeof http>[2] = {}) =>
    direct('a', { id: `direct:a-${via}-${at}`, via, comparison: { round: at, limitMs: 5000 }, ...change });
  const fails = 'tcp-timeout' as const;

  it('passed when one host of several answered', () => {
    expect(known(direct('a', { fails }), direct('b'))).toMatchObject({
      direct: 'ok',
      directObservations: ['direct:b'],
    });
  });

  it('failed when none did', () => {
    expect(known(direct('a', { fails }), direct('b', { fails }))).toMatchObject({
      direct: 'failed',
      directObservations: ['direct:a', 'direct:b'],
    });
  });

  it('is not known where it was not tried', () => {
    expect(known(direct('a', { notRun: 'cancelled' }))).toMatchObject({
      direct: 'unknown',
      directObservations: [],
    });
  });

  it('is read from turns where there were any', () => {
    const turns = [
      round(1, 'proxy', { fails }),
      round(1, 'direct'),
      round(2, 'proxy', { fails }),
      round(2, 'direct'),
    ];
    const ids = turns.map((one) => one.id);
    expect(known(...turns)).toMatchObject({ direct: 'ok', directObservations: ids });
    const passes = [...turns.slice(0, 3), round(2, 'direct', { fails })];
    expect(known(direct('b'), ...passes)).toMatchObject({ direct: 'failed', directObservations: ids });
  });
});

describe('the proxy script', () => {
  const read = (...seen: Observation[]) => pacFact(gathered(...seen));
  const page = { fails: 'content-malformed', problem: 'page', statusCode: 200 } as const;

  it('is none where none is set, and unknown where nobody looked', () => {
    expect(read(pac({ notApplicable: 'no-pac' }))).toMatchObject({
      value: 'none',
      observations: [],
      host: '',
      problem: undefined,
      statusCode: undefined,
      nearby: false,
      notEvaluated: false,
    });
    expect(read(pac({ notApplicable: 'other-provider' })).value).toBe('unknown');
    expect(read().value).toBe('unknown');
    expect(read(pac({ fails: 'internal' }))).toMatchObject({ value: 'unknown', observations: [] });
  });

  it.each(['status', 'empty', 'page', 'no-script', 'too-large'] as const)(
    'is broken where its server sent what is none: %s',
    (problem) => {
      expect(read(pac({ fails: 'content-malformed', problem, statusCode: 404 }))).toMatchObject({
        value: 'broken',
        problem,
        statusCode: 404,
        observations: ['pac'],
      });
    },
  );

  it.each(['not-reached', 'elsewhere', 'not-readable', undefined] as const)(
    'is silent where nobody knows what it holds: %s',
    (problem) => {
      expect(read(pac({ fails: 'tcp-timeout', ...(problem && { problem }) })).value).toBe('silent');
    },
  );

  it('is judged by its best try: read, else answered, else the first', () => {
    const silent = pac({ fails: 'tcp-timeout', problem: 'not-reached' });
    const broken = pac({ ...page, try: 2 });
    const fine = pac({ try: 3, statusCode: 200 });
    const ids = ['pac', 'pac#2', 'pac#3'];
    expect(read(silent, broken, fine)).toMatchObject({ value: 'ok', problem: undefined, observations: ids });
    expect(read(silent, broken)).toMatchObject({ value: 'broken', problem: 'page' });
    expect(read(silent, pac({ fails: 'tcp-reset', problem: 'elsewhere', try: 2 }))).toMatchObject({
      value: 'silent',
      problem: 'not-reached',
    });
  });

  it('is nearby where a name leads to a private address', () => {
    expect(read(pac(page)).nearby).toBe(true);
    expect(read(pac({ ...page, address: '203.0.113.81' })).nearby).toBe(false);
    expect(read(pac({ ...page, url: 'http://10.1.0.81/proxy.pac' })).nearby).toBe(false);
    expect(read(pac({ ...page, url: 'http://[fd00::81]:8080/proxy.pac', address: 'fd00::81' })).nearby).toBe(
      false,
    );
    expect(read(pac({ ...page, url: 'http://wpad/proxy.pac', address: 'fd00::81' })).nearby).toBe(true);
    const { remote, ...data } = pac(page).data as DataOf<'pac'>;
    expect(read(observe('pac', 'pac', data, page)).nearby).toBe(false);
    expect(read(bare(pac(page)))).toMatchObject({ nearby: false, host: '', value: 'silent' });
  });

  it.each([
    ['http://wpad.contoso.com/proxy.pac', 'wpad.contoso.com'],
    ['HTTPS://WPAD:8080/proxy.pac', 'WPAD'],
    ['https://wpad.contoso.com', 'wpad.contoso.com'],
    ['https://wpad.contoso.com:8080', 'wpad.contoso.com'],
    ['http://[fd00::81]:8080/proxy.pac', '[fd00::81]'],
    ['file:///etc/proxy.pac', ''],
    ['file://http://wpad/proxy.pac', ''],
    ['http:///proxy.pac', ''],
    ['http://wpad contoso.com/proxy.pac', ''],
    [`http://${'a'.repeat(254)}/proxy.pac`, ''],
  ])('lives at the host of its address: %s', (url, host) => {
    expect(read(pac({ url })).host).toBe(host);
  });

  it('leaves the way direct unless a decision names a proxy', () => {
    expect(read(pac(), scripted()).direct).toBe(true);
    expect(read(pac()).direct).toBe(true);
    expect(read(pac(), decided([{ host: 'a.example', proxy: 'direct' }])).direct).toBe(true);
    expect(read(pac(), decided([{ host: 'a.example', proxy: 'directory.contoso.com:80' }])).direct).toBe(
      false,
    );
    expect(read(pac(), decided([{ host: 'a.example', proxy: 'not-direct' }])).direct).toBe(false);
    expect(read(pac(), bare(set)).direct).toBe(true);
  });

  it('is not followed where one decision says so', () => {
    const direct = { host: 'a.example', proxy: 'DIRECT' };
    expect(read(pac(), decided([direct, { ...direct, problem: 'pac-not-evaluated' }])).notEvaluated).toBe(
      true,
    );
    expect(read(pac(), scripted('not-answered')).notEvaluated).toBe(false);
  });
});
