import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { factsOf } from './facts-of.ts';
import { control, controlBy, dns, http, tcp } from './observe.ts';

const names = ['google', 'apple', 'cloudflare-ip', 'quad9-ip'];
const through = (fails?: 'proxy-denied') =>
  names.map((name) => controlBy('proxy', name, fails ? { fails } : {}));
const past = (fails?: 'tcp-timeout') =>
  names.map((name) => controlBy('past-proxy', name, fails ? { fails } : {}));
const way = (...observations: Observation[]) => factsOf(observations).wayOut.value;

describe('on which ways strangers answer', () => {
  it('without a proxy there is one way', () => {
    expect(way(...names.map((name) => control(name)))).toBe('direct');
    expect(way(...names.map((name) => control(name, { fails: 'tcp-timeout' })))).toBe('direct');
    expect(way()).toBe('unknown');
  });

  it.each([
    [through(), past(), 'both'],
    [through(), past('tcp-timeout'), 'proxy-only'],
    [through('proxy-denied'), past(), 'past-only'],
    [through('proxy-denied'), past('tcp-timeout'), 'none'],
    [through(), [], 'unknown'],
    [through(), past('tcp-timeout').slice(0, 1), 'unknown'],
  ] as const)('with one: %#', (first, second, value) => {
    expect(way(...first, ...second)).toBe(value);
  });

  it('the better way says what the Internet is, and the used one what a provider is held against', () => {
    const { internet } = factsOf([...through('proxy-denied'), ...past()]);
    expect(internet.value).toBe('ok');
    expect(internet.onWay.value).toBe('none');
  });
});

describe('where only the proxy leads out', () => {
  const shut = [...through(), ...past('tcp-timeout')];

  it('names that nobody here needs are no fault', () => {
    const lost = dns('outlook.office365.com', [], { fails: 'dns-nxdomain' });
    expect(factsOf([...shut, lost]).dns.names).toEqual([]);
    expect(factsOf([...names.map((name) => control(name)), lost]).dns.names).toHaveLength(1);
  });

  it('the name of a host that goes by the proxy is the proxy’s business on any network', () => {
    const lost = dns('outlook.office365.com', [], { fails: 'dns-nxdomain' });
    const byProxy = tcp('outlook.office365.com', 443, '52.97.1.2', { notApplicable: 'goes-by-proxy' });
    expect(factsOf([...through(), ...past(), lost, byProxy]).dns.names).toEqual([]);
  });

  it('mail ports are shut by design while mail comes by the web, and only then', () => {
    const web = http('route:owa', 'https://outlook.office.com/owa/', { via: 'proxy' });
    const port = { kind: 'mail-protocol', probe: 'route:imap', id: 'route:imap' } as const;
    const imap = {
      ...tcp('x', 993, '52.97.1.2', { fails: 'tcp-timeout' }),
      ...port,
    } as unknown as Observation;
    const roles = (...observations: Observation[]) =>
      Object.fromEntries(factsOf(observations).routes.all.map(({ route, role }) => [route, role]));
    expect(roles(...shut, web, imap)).toEqual({ owa: 'core', imap: 'shut' });
    expect(roles(...shut, imap)).toEqual({ imap: 'core' });
    expect(roles(...through(), ...past(), web, imap)).toEqual({ owa: 'core', imap: 'core' });
  });
});
