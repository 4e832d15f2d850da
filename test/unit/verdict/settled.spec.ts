import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import {
  AT,
  busy,
  control,
  controlNames,
  dns,
  gateway,
  hostsFile,
  link,
  mail,
  proxy,
  request,
  route,
  tcp,
  token,
  user,
  webRoutes,
  world,
} from './observe.ts';

const judged = (
  observations: Observation[],
  pending: string[],
  more: { failing?: 'outlook-mobile'[]; repeatsPending?: boolean } = {},
) =>
  judge({
    request: request({ failing: more.failing ?? [] }),
    observations,
    at: AT,
    pending,
    repeatsPending: more.repeatsPending,
  });

const dark = [
  link(),
  gateway(),
  hostsFile(),
  proxy(),
  ...controlNames.map((name) =>
    control(name, { fails: name.endsWith('-ip') ? 'tcp-timeout' : 'dns-timeout' }),
  ),
];

describe('an early verdict', () => {
  it('says that the line is down without waiting for the slowest name', () => {
    const { verdict, settled } = judged(dark, [
      'dns:outlook.office365.com',
      'dns-at:outlook.office365.com',
      'route:ews',
      'sign-in:token',
      'domain:mx',
      'feed:azure',
    ]);
    expect([verdict.cause, settled, verdict.status]).toEqual(['internet-down', true, 'early']);
  });

  it.each(['vantage', 'sync:mobile'])('waits for no %s where nobody complains', (pending) => {
    const { verdict, settled } = judged(world(), [pending]);
    expect([verdict.cause, settled]).toEqual(['healthy', true]);
  });

  it('counts controls that had no address to try as failed', () => {
    const blocked = [
      link(),
      gateway(),
      proxy(),
      ...controlNames.map((name) =>
        name.endsWith('-ip')
          ? control(name, { fails: 'tcp-timeout' })
          : control(name, { notRun: 'dependency-failed', blockedBy: `dns:${name}` }),
      ),
      ...controlNames.map((name) => dns(name, [], { fails: 'dns-timeout' })),
    ];
    const { verdict, facts } = judged(blocked, []);
    expect([verdict.cause, facts.internet?.value]).toEqual(['internet-down', 'none']);
    const named = blocked.map((one) => (one.probe.endsWith('-ip') ? control(one.probe.slice(8)) : one));
    expect(judged(named, []).verdict.cause).toBe('dns-resolver-down');
    expect(judged(named, ['dns:outlook.office365.com', 'domain:mx', 'route:ews']).settled).toBe(true);
  });

  it('waits for the router and for every control before it says so', () => {
    expect(
      judged(
        dark.filter((one) => one.kind !== 'gateway'),
        ['gateway'],
      ).settled,
    ).toBe(false);
    expect(
      judged(
        dark.filter((one) => one.probe !== 'control:quad9-ip'),
        ['control:quad9-ip'],
      ).settled,
    ).toBe(false);
  });

  it('waits for mail hosts whose names did resolve', () => {
    const named = [...dark, dns('outlook.office365.com')];
    expect(judged(named, ['tcp:outlook.office365.com:443']).settled).toBe(false);
    const tried = [...named, tcp('outlook.office365.com', 443, '52.97.1.2', { fails: 'tcp-timeout' })];
    expect(judged(tried, ['route:ews']).settled).toBe(true);
    const half = [...named, dns('outlook.office.com', [], { fails: 'dns-timeout' })];
    expect(judged(half, ['tcp:outlook.office365.com:443']).settled).toBe(false);
    const nameless = [...dark, dns('outlook.office365.com', [], { fails: 'dns-timeout' })];
    expect(judged(nameless, ['tcp:outlook.office365.com:443']).settled).toBe(true);
  });

  it('is not healthy before every route has ended', () => {
    const seen = world().filter((one) => one.probe !== 'route:imap');
    expect(judged(seen, ['route:imap']).settled).toBe(false);
    expect(judged(seen, ['sign-in:token']).settled).toBe(false);
  });

  it('needs no third operator of the controls once two have answered', () => {
    const seen = world().filter(
      (one) => one.probe !== 'control:quad9-ip' && one.probe !== 'control:microsoft',
    );
    expect(judged(seen, ['control:quad9-ip', 'control:microsoft']).settled).toBe(true);
    const few = world().filter((one) => one.kind !== 'internet-control' || one.probe === 'control:google');
    expect(judged(few, ['control:apple']).settled).toBe(false);
  });

  it('is healthy without public pages and comparisons, as long as nobody complains', () => {
    const { verdict, settled } = judged(world(), ['feed:m365-admin', 'dns-control:outlook.office.com'], {
      repeatsPending: true,
    });
    expect([verdict.cause, settled, verdict.status]).toEqual(['healthy', true, 'early']);
    expect(judged(world(), ['feed:m365-admin'], { failing: ['outlook-mobile'] }).settled).toBe(false);
  });

  it('blames no app before the repeats are in: the service may come and go', () => {
    const seen = world(user({ failing: ['outlook-windows-new'], working: ['outlook-web'] }));
    expect(judged(seen, [], { repeatsPending: true }).settled).toBe(false);
    expect(judged(seen, []).settled).toBe(true);
  });

  it("waits for Microsoft's cloud and for a second place before it blames an app", () => {
    const seen = world(user({ failing: ['outlook-windows-new'], working: ['outlook-web'] }));
    expect(judged(seen, ['sync:mobile']).settled).toBe(false);
    expect(judged(seen, ['vantage']).settled).toBe(false);
  });

  it('names an outage once all routes and controls have ended, before repeats and pages', () => {
    const seen = world(
      webRoutes.map((name) => route(name, busy())),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'mail-failing' })),
    );
    const { verdict, settled } = judged(seen, ['feed:organisation', 'domain:spf'], { repeatsPending: true });
    expect([verdict.cause, settled]).toEqual(['mail-service-errors', true]);
    expect(
      judged(
        seen.filter((one) => one.probe !== 'route:imap'),
        ['route:imap'],
      ).settled,
    ).toBe(false);
  });

  it('waits for everything when it cannot tell', () => {
    const seen = world(token({ fails: 'http-throttled', statusCode: 429, own: true }));
    expect(judged(seen, ['feed:azure']).settled).toBe(false);
    expect(judged(seen, [], { repeatsPending: true }).settled).toBe(false);
    expect(judged(seen, []).settled).toBe(true);
  });

  it('is confirmed when nothing is out', () => {
    expect(judged(world(), []).verdict.status).toBe('confirmed');
  });

  it('waits for the repeats where a single way in says that it fails', () => {
    const one = world(route('ews', busy()), user({ failing: ['apple-mail'] }));
    const two = world(route('ews', busy()), route('owa', busy()));
    const of = (seen: Observation[], repeatsPending: boolean) => judged(seen, [], { repeatsPending }).settled;
    expect([of(one, true), of(one, false)]).toEqual([false, true]);
    expect([of(two, true), of(two, false)]).toEqual([true, true]);
  });

  it('asks nothing of the causes behind the one that is named', () => {
    const seen = world(route('ews', busy()), route('owa', busy()));
    expect(judged(seen, ['autodiscover:contoso.com']).settled).toBe(true);
    expect(judged(seen, ['route:eas']).settled).toBe(false);
    // What came before it looked at the names.
    expect(judged(seen, ['dns:outlook.office365.com']).settled).toBe(false);
    // A family that nobody knows is waited for by nobody.
    expect(judged(seen, ['made-up:x']).settled).toBe(true);
  });

  it('is early while anything is out, or was cut', () => {
    const status = (pending: string[], more = {}) => judged(world(), pending, more).verdict.status;
    expect(status(['feed:azure'])).toBe('early');
    expect(status([], { repeatsPending: true })).toBe('early');
    expect(judged(world(route('ews', { notRun: 'cancelled' })), []).verdict.status).toBe('early');
    expect(status([])).toBe('confirmed');
  });
});
