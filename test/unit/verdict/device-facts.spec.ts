import { describe, expect, it } from 'vitest';
import { mailHosts } from '../../../shared/catalogue/host-owner.ts';
import type { DataOf, Observation } from '../../../shared/model/observation.ts';
import { type Evidence, gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { gatewayFact, hostsFileFact, linkFact } from '../../../shared/verdict/facts/device.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { ownWeaknessFact } from '../../../shared/verdict/facts/own-weakness.ts';
import { isMainHost } from '../../../shared/verdict/host.ts';
import { AT, control, gateway, hostsFile, http, link, observe, request, route, user } from './observe.ts';

const gathered = (...observations: Observation[]) =>
  gatherEvidence({ request: request(), observations, at: AT });

describe('the connection of this computer', () => {
  const known = (...seen: Observation[]) => linkFact(gathered(...seen));
  type Interface = DataOf<'interfaces'>['interfaces'][number];
  const en0: Interface = { name: 'en0', address: '192.168.1.23', family: 4, tunnel: false };
  const has = (...more: Interface[]) =>
    observe('interfaces', 'interfaces', { interfaces: [en0, ...more], defaultRoute: { interface: 'en0' } });
  const lost = (fails: 'device-no-interface' | 'device-no-route' | 'internal') =>
    observe('interfaces', 'interfaces', undefined, { fails });

  it.each([
    ['read', link(), 'ok', 'health'],
    [
      'read without a word on routes',
      observe('interfaces', 'interfaces', { interfaces: [en0] }),
      'ok',
      'health',
    ],
    ['read, and there is no route', link(null), 'no-route', 'fault'],
    ['failed for want of a route', lost('device-no-route'), 'no-route', 'fault'],
    ['failed for want of an interface', lost('device-no-interface'), 'no-interface', 'fault'],
    ['failed by our own defect', lost('internal'), 'unknown', 'nothing'],
  ] as const)('%s', (_, one, value, speaks) => {
    expect(known(one)).toMatchObject({ value, speaks, observations: ['interfaces'] });
  });

  it('is unknown where it was not looked at', () => {
    const cut = observe('interfaces', 'interfaces', link(null).data, { notRun: 'budget-exhausted' });
    expect(known(cut)).toMatchObject({ value: 'unknown', observations: [], tunnel: false });
    expect(known()).toMatchObject({ value: 'unknown', observations: [] });
  });

  it('is what any look failed for, an interface before a route', () => {
    const again = { id: 'interfaces#2' };
    expect(known(link(), { ...lost('device-no-route'), ...again }).value).toBe('no-route');
    expect(known(lost('device-no-route'), { ...lost('device-no-interface'), ...again }).value).toBe(
      'no-interface',
    );
  });

  it('is a tunnel’s, or has IPv6, where one interface is or has', () => {
    const tunnel: Interface = { name: 'utun3', address: '10.9.0.2', family: 4, tunnel: true };
    const six = (address: string): Interface => ({ ...en0, address, family: 6 });
    expect(known(has())).toMatchObject({ tunnel: false, globalIpv6: false });
    expect(known(has(tunnel))).toMatchObject({ tunnel: true, globalIpv6: false });
    expect(known(has(six('2a00:1450::1')))).toMatchObject({ tunnel: false, globalIpv6: true });
    expect(known(has(six('fe80::1'), six('fd00::1')))).toMatchObject({ globalIpv6: false });
    expect(known(has({ ...en0, address: '84.57.1.9' }))).toMatchObject({ globalIpv6: false });
  });
});

describe('the router', () => {
  const known = (...seen: Observation[]) => gatewayFact(gathered(...seen));
  const again = (one: Observation): Observation => ({ ...one, id: 'gateway#2' });

  it('answers', () => {
    expect(known(gateway())).toMatchObject({
      value: 'ok',
      speaks: 'health',
      observations: ['gateway'],
      address: '192.168.1.1',
      answeredInMs: 20,
    });
  });

  it('is silent', () => {
    expect(known(gateway('none'))).toMatchObject({
      value: 'silent',
      speaks: 'fault',
      observations: ['gateway'],
      address: '192.168.1.1',
      answeredInMs: undefined,
    });
  });

  it('answers when it did so once', () => {
    expect(known(gateway('none'), again(gateway()))).toMatchObject({
      value: 'ok',
      observations: ['gateway', 'gateway#2'],
      answeredInMs: 20,
    });
  });

  it('is not known to be silent where the look failed or did not come about', () => {
    const nothing = { value: 'unknown', address: undefined, answeredInMs: undefined };
    expect(known(observe('gateway', 'gateway', undefined, { fails: 'tcp-denied' }))).toMatchObject({
      ...nothing,
      observations: ['gateway'],
    });
    expect(known({ ...gateway(), status: 'not-run', reason: 'cancelled' } as Observation)).toMatchObject({
      ...nothing,
      observations: [],
    });
    expect(known()).toMatchObject({ ...nothing, observations: [] });
  });

  it('has the address that any look has', () => {
    const blank = observe('gateway', 'gateway', undefined, { fails: 'network-gateway-silent' });
    expect(known(blank, again(gateway('none')))).toMatchObject({ value: 'silent', address: '192.168.1.1' });
  });
});

describe('the hosts file', () => {
  const factOf = (evidence: Evidence, genuine: string[] = []) =>
    hostsFileFact(evidence, mailboxFacts(evidence), new Set(genuine));
  const entry = (name: string, line = 1) => ({ line, address: '10.0.0.9', name });
  const known = (genuine: string[], ...entries: ReturnType<typeof entry>[]) =>
    factOf(gathered(hostsFile(entries)), genuine);

  it.each([
    ['nothing', [], 'none', 'health'],
    ['a main host of a provider', ['outlook.office365.com'], 'override', 'fault'],
    ['whatever its case', ['Outlook.Office365.COM'], 'override', 'fault'],
    ['the domain', ['contoso.com'], 'override', 'fault'],
    ['a host under the domain', ['mail.Contoso.com'], 'override', 'fault'],
    ['a host of another domain', ['mail.example.org'], 'harmless', 'nothing'],
    ['a lesser host of a provider', ['www.msftconnecttest.com'], 'harmless', 'nothing'],
  ] as const)('with %s', (_, hosts, value, speaks) => {
    const told = hosts.map((name) => entry(name));
    const entries = value === 'override' ? told : [];
    expect(known([], ...told)).toMatchObject({ value, speaks, entries, observations: ['hosts-file'] });
  });

  // Block lists name hosts of those who run mail that mail itself never asks.
  it.each([
    ['vortex.data.microsoft.com'],
    ['telemetry.microsoft.com'],
    ['settings-win.data.microsoft.com'],
    ['watson.telemetry.microsoft.com'],
    ['self.events.data.microsoft.com'],
    ['activity.windows.net'],
    ['ads.google.com'],
    ['adservice.google.com'],
    ['metrics.icloud.com'],
    ['analytics.yahoo.com'],
  ])('with %s, which no mail asks', (name) => {
    expect(known([], entry(name))).toMatchObject({ value: 'harmless', speaks: 'nothing' });
  });

  it('with any host that mail asks', () => {
    for (const host of mailHosts)
      if (isMainHost(host)) expect(known([], entry(host)).value, host).toBe('override');
    const host = 'config.office.com';
    expect(known([], entry(host)).value).toBe('harmless');
    const asked = http('autodiscover:redirect', `https://${host}/autodiscover`, { fails: 'tcp-timeout' });
    expect(factOf(gathered(hostsFile([entry(host)]), asked)).value).toBe('override');
  });

  it('with a host that is asked for something else than mail', () => {
    const place = 'vantage.fabrikam.com';
    const seen = [hostsFile([entry(place)]), http('vantage', `https://${place}/report.json`)];
    expect(factOf(gathered(...seen)).value).toBe('harmless');
  });

  it('shows only what matters of several', () => {
    const [other, main] = [entry('mail.example.org'), entry('outlook.office365.com', 2)];
    expect(known([], other, main)).toMatchObject({ value: 'override', entries: [main] });
    expect(known(['outlook.office365.com'], other, main)).toMatchObject({
      value: 'harmless',
      entries: [main],
    });
    expect(known(['outlook.office365.com'], entry('OUTLOOK.office365.com')).value).toBe('harmless');
  });

  it('is held against the domain, whatever the case in which it was asked for', () => {
    const asked = gatherEvidence({
      request: request({ domain: 'CONTOSO.com' }),
      observations: [hostsFile([entry('contoso.com')])],
      at: AT,
    });
    expect(factOf(asked).value).toBe('override');
  });

  it('is unknown where it could not be read', () => {
    const nothing = { value: 'unknown', entries: [], observations: [] };
    expect(factOf(gathered())).toMatchObject(nothing);
    const cut = observe('hosts-file', 'hosts-file', hostsFile([entry('contoso.com')]).data, {
      notRun: 'not-read',
    });
    expect(factOf(gathered(cut))).toMatchObject(nothing);
    const blank = observe('hosts-file', 'hosts-file', undefined);
    expect(factOf(gathered(blank))).toMatchObject({
      value: 'none',
      entries: [],
    });
  });
});

describe('what this computer itself got in the way of', () => {
  const known = (...seen: Observation[]) => ownWeaknessFact(gathered(...seen));
  const stall = (id: string, lengthMs: number, what: DataOf<'device-stall'>['what'] = 'stall') =>
    observe('device-stall', 'device-stall', { what, lengthMs }, { id });
  const change = observe('network-change', 'network-change', { changed: ['vpn'] });
  const late = [
    { ...user({}), durationMs: 50 },
    { ...hostsFile(), durationMs: 500 },
  ] as Observation[];
  const unread = observe('gateway', 'gateway', undefined, { notRun: 'not-read' });
  const halfRead: Observation = { ...link(), notRead: [{ what: 'route', why: 'timed-out' }] };

  it('is nothing in an ordinary run', () => {
    const nothing = { value: 'none', observations: [], longestMs: 0, lost: 0 };
    expect(known()).toMatchObject(nothing);
    expect(known(link(), { ...gateway(), notRead: [] }, hostsFile(), user({}))).toMatchObject(nothing);
  });

  it('is the longest standstill, and no jump of the clock', () => {
    expect(known(stall('a', 700), stall('b', 900, 'starved'), stall('c', 800))).toMatchObject({
      value: 'stalled',
      observations: ['a', 'b', 'c'],
      longestMs: 900,
    });
    expect(known(stall('a', 700), stall('b', 9000, 'clock-jump'))).toMatchObject({
      observations: ['a'],
      longestMs: 700,
    });
    expect(known(stall('a', 9000, 'clock-jump'))).toMatchObject({ value: 'none', longestMs: 0 });
    expect(known(observe('device-stall', 'device-stall', undefined))).toMatchObject({
      value: 'stalled',
      longestMs: 0,
    });
  });

  it('is called by the first of standstill, change, hurry and what could not be read', () => {
    const seen = [[stall('a', 700)], [change], late, [unread]];
    const words = seen.map((_, at) => known(...seen.slice(at).flat()).value);
    expect(words).toEqual(['stalled', 'changed', 'busy', 'not-read']);
  });

  it('shows what stands behind it', () => {
    expect(known(change).observations).toEqual(['network-change']);
    expect(known(...late).observations).toEqual(['user', 'hosts-file']);
    expect(known(unread, halfRead)).toMatchObject({
      value: 'not-read',
      observations: ['gateway', 'interfaces'],
    });
    expect(known(halfRead).observations).toEqual(['interfaces']);
  });

  it('is no hurry where a late look failed', () => {
    const failed = { ...late[0], status: 'failed', failure: { code: 'internal' } } as Observation;
    expect(known(failed, late[1] as Observation).value).toBe('none');
  });

  it('counts the checks that it took away, each once', () => {
    const took = (name: string, notRun: 'device-stalled' | 'network-changed' | 'cancelled', at = 1) =>
      route(name, { notRun, try: at });
    expect(
      known(
        took('ews', 'device-stalled'),
        took('ews', 'device-stalled', 2),
        took('owa', 'network-changed'),
        took('eas', 'cancelled'),
        route('mapi'),
        control('apple', { fails: 'tcp-timeout' }),
      ).lost,
    ).toBe(2);
    const passed = { ...route('owa'), reason: 'device-stalled' } as Observation;
    expect(known(passed).lost).toBe(0);
    const blank = { ...route('owa', { notRun: 'cancelled' }), reason: undefined } as unknown as Observation;
    expect(known(blank).lost).toBe(0);
  });
});
