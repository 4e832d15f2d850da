import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { reading, unread } from '../../../shared/verdict/fact-reader.ts';
import { sourcesOf } from '../../../shared/verdict/facts/sources.ts';
import { type FactSet, factNames } from '../../../shared/verdict/facts.ts';
import { factsOf } from './facts-of.ts';
import { control, hostsFile, http, observe, pac, proxy, proxyConnect, scripted, world } from './observe.ts';

const awaited = (facts: FactSet) =>
  Object.fromEntries(factNames.map((name) => [name, sourcesOf[name](facts).join(' ')]));

const always = {
  evidence: '',
  link: 'interfaces',
  gateway: 'gateway',
  transport: 'tcp tls',
  tls: 'tls route sign-in',
  signIn: 'sign-in',
  routes: 'route',
  portControls: 'port-control',
  directions: 'route',
  ownServer: 'route port-control',
  mailSync: 'sync',
  feed: 'feed',
  user: 'user',
  apps: 'user',
  vantage: 'vantage user',
  stability: '',
  ownWeakness: '',
  completeness: '',
  retirement: 'user',
};

describe('what is waited for', () => {
  it('is everything that could tell, where nothing is known', () => {
    expect(awaited(factsOf([]))).toEqual({
      ...always,
      mailbox: 'domain autoconfig sign-in',
      hostsFile: 'hosts-file domain autoconfig',
      internet: 'control control-direct',
      wayOut: 'proxy control control-direct',
      clock: 'control sign-in route',
      proxy: 'proxy proxy-connect direct',
      pac: 'pac proxy',
      dns: 'dns dns-at dns-control dns-random tls tcp control-direct',
      resolvers: 'dns dns-at',
      domain: 'domain',
      mailHost: 'dns dns-control domain route',
      autodiscover: 'domain autodiscover',
      slowLine: 'route',
    });
  });

  it('is only what could still take it back, in a healthy mailbox', () => {
    expect(awaited(factsOf(world()))).toEqual({
      ...always,
      mailbox: '',
      hostsFile: 'hosts-file',
      internet: '',
      wayOut: '',
      clock: '',
      proxy: 'proxy',
      pac: 'pac proxy',
      dns: 'dns',
      resolvers: 'dns dns-at',
      domain: '',
      mailHost: '',
      autodiscover: 'domain autodiscover',
      slowLine: 'route',
    });
  });

  it('is whether the address is genuine, where the hosts file names one', () => {
    const entry = hostsFile([{ line: 3, address: '10.0.0.9', name: 'autodiscover.contoso.com' }]);
    expect(sourcesOf.hostsFile(factsOf(world(entry)))).toEqual(['tls']);
  });

  it('is another operator, where only one besides the provider has answered', () => {
    const one = (...names: string[]) =>
      factsOf([
        ...world().filter(({ kind }) => kind !== 'internet-control'),
        ...names.map((name) => control(name)),
      ]);
    expect(sourcesOf.internet(one('google'))).toEqual(['control', 'control-direct']);
    expect(sourcesOf.internet(one('google', 'microsoft'))).toEqual(['control', 'control-direct']);
    expect(sourcesOf.internet(one('google', 'apple'))).toEqual([]);
    // Two by address alone may yet turn out to be all that there is.
    expect(sourcesOf.internet(one('google-ip', 'quad9-ip'))).toEqual(['control', 'control-direct']);
  });

  it('is no further answer where the pace of the line is known', () => {
    const timing = { totalMs: 300, tcpMs: 100, tlsMs: 100, firstByteMs: 100 };
    const strangers = ['google', 'apple'].map((name) => {
      const one = control(name);
      return { ...one, data: { ...one.data, timing } } as Observation;
    });
    const ways = [1, 2].map((at) =>
      http('route:owa', `https://host-${at}.example/`, { id: `route:owa-${at}`, timing }),
    );
    const facts = factsOf([...strangers, ...ways]);
    expect([facts.slowLine.value, ...sourcesOf.slowLine(facts)]).toEqual(['ordinary']);
  });

  it('is another look, where answers were slow to the eye', () => {
    const timing = { totalMs: 9000, tcpMs: 3000, tlsMs: 3000, firstByteMs: 3000 };
    const slow = world().map((one) =>
      one.data && 'timing' in one.data ? { ...one, data: { ...one.data, timing } } : one,
    ) as Observation[];
    const stall = observe('device-stall', 'device-stall', { what: 'stall', lengthMs: 9000 });
    const facts = factsOf([...slow, stall]);
    expect([facts.slowLine.value, ...sourcesOf.slowLine(facts)]).toEqual(['clouded', 'route']);
  });

  it('is nothing more of Autodiscover that answers', () => {
    const service = http('autodiscover:pox-domain', 'https://autodiscover.contoso.com/autodiscover/x.xml');
    expect(sourcesOf.autodiscover(factsOf(world(service)))).toEqual([]);
  });

  it('is the proxy itself where one is set, and no script that was fetched', () => {
    const set = factsOf(world(proxy('http://proxy.contoso.com:8080')));
    expect(sourcesOf.proxy(set)).toEqual(['proxy', 'proxy-connect', 'direct']);
    const opens = factsOf(world(proxy('http://proxy.contoso.com:8080'), proxyConnect('a.example')));
    expect(sourcesOf.proxy(opens)).toEqual([]);
    const script = factsOf(world(scripted(), pac()));
    expect([script.pac.value, ...sourcesOf.pac(script)]).toEqual(['ok']);
  });
});

describe('what a look has read', () => {
  const facts = factsOf([]);
  it('is remembered, and what was read aside is not', () => {
    const { value, families } = reading(facts, (read) => [read.link.value, read.aside.routes.mail.value]);
    expect(value).toEqual([facts.link.value, facts.routes.mail.value]);
    expect([...families]).toEqual(['interfaces']);
    expect([...reading(facts, ({ user, apps, link }) => [user, apps, link]).families]).toEqual([
      'user',
      'interfaces',
    ]);
    expect([...reading(facts, () => 0).families]).toEqual([]);
  });

  it('gives each fact as it is', () => {
    for (const name of factNames) {
      expect(reading(facts, (read) => read[name]).value, name).toBe(facts[name]);
      expect(unread(facts)[name], name).toBe(facts[name]);
    }
    expect(unread(facts).aside).toBe(facts);
  });
});
