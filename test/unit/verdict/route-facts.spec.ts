import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { spokenTarget } from '../../../shared/verdict/facts/target.ts';
import { computeFacts } from '../../../shared/verdict/facts.ts';
import { AT, busy, chain, http, mail, observe, privateChain, request, route } from './observe.ts';

const routes = (...observations: Observation[]) =>
  computeFacts(gatherEvidence({ request: request(), observations, at: AT })).routes;
const one = (...observations: Observation[]) => {
  const [found] = routes(...observations).all;
  if (!found) throw new Error('No route was seen.');
  return found;
};
const named = (list: readonly { route: string }[]) => list.map((each) => each.route);
const timeout = { fails: 'tcp-timeout' } as const;
const bare = (seen: Observation): Observation => {
  const { data, ...rest } = seen as Observation & { data: unknown };
  return rest as Observation;
};

describe('a way into the mailbox', () => {
  it('is told whole: its host, its tries and what the server showed', () => {
    const seen = [
      route('ews', { frontDoor: 'A', statusCode: 401, expectation: { id: 'x', standing: 'S' } as never }),
      route('ews', busy({ try: 2, frontDoor: 'B', expectation: { id: 'x', standing: 'L' } as never })),
      route('ews', busy({ try: 3, frontDoor: 'B' })),
    ];
    expect(one(...seen)).toMatchObject({
      route: 'ews',
      role: 'core',
      port: undefined,
      host: 'outlook.office365.com',
      state: 'provider',
      failing: 'provider',
      tries: 3,
      passes: 1,
      providerTries: 2,
      unsignedTries: 0,
      lost: 0,
      counts: { pass: 1, provider: 2 },
      // Of the tries that failed.
      statusCodes: [503],
      standing: 'S',
      codes: ['http-provider-error'],
      frontDoors: ['A', 'B'],
      intercepted: false,
      observations: ['route:ews', 'route:ews#2', 'route:ews#3'],
    });
  });

  it('of a mail port is told as well', () => {
    const seen = mail('imap', { host: 'IMAP.example.org' });
    const greeted = { ...seen, data: { ...seen.data, serverName: 'AM0PR01' } } as Observation;
    expect(one(greeted)).toMatchObject({
      route: 'imap',
      host: 'imap.example.org',
      port: 993,
      state: 'alive',
      statusCodes: [],
      standing: undefined,
      frontDoors: ['AM0PR01'],
      codes: [],
    });
    expect(one(seen).frontDoors).toEqual([]);
  });

  it('has the port that was dialled, or else its usual one', () => {
    const dialled = (port: number, name: 'imap' | 'smtp' = 'imap') => {
      const seen = mail(name);
      const remote = { address: '203.0.113.9', family: 4, port };
      return { ...seen, data: { ...seen.data, remote } } as Observation;
    };
    const unknown = (name: 'imap' | 'pop' | 'smtp' | 'smtps' | 'mx') => bare(mail(name, timeout));
    expect(one(dialled(1993)).port).toBe(1993);
    expect(one(unknown('imap'), { ...dialled(1993), id: 'route:imap#2' }).port).toBe(1993);
    const ports = (['imap', 'pop', 'smtp', 'smtps', 'mx'] as const).map((name) => one(unknown(name)).port);
    expect(ports).toEqual([993, 995, 587, 465, 25]);
    const remote = { address: '203.0.113.9', family: 4 as const, port: 443 };
    expect(one(route('ews', { remote })).port).toBeUndefined();
  });

  it('has the host of the first try that names one', () => {
    const elsewhere = http('route:ews', 'https://other.example/', { try: 2 });
    expect(one(route('ews'), elsewhere).host).toBe('outlook.office365.com');
    expect(one(bare(route('ews', timeout)), elsewhere).host).toBe('other.example');
    expect(one(bare(mail('imap', timeout))).host).toBe('');
  });

  it('counts no word that came over a connection which somebody opened', () => {
    const opened = { chain: privateChain('Zscaler Root CA') };
    expect(one(route('ews', busy(opened)))).toMatchObject({ intercepted: true, providerTries: 0, tries: 1 });
    expect(one(route('ews', opened), route('ews', { try: 2 }))).toMatchObject({ intercepted: true });
    expect(one(mail('imap', { fails: 'mail-maintenance', chain: opened.chain }))).toMatchObject({
      state: 'maintenance',
      providerTries: 0,
    });
    expect(one(mail('imap', { fails: 'mail-maintenance' }))).toMatchObject({ providerTries: 1 });
    expect(one(route('ews', busy({ own: false, fails: 'http-unexpected' })))).toMatchObject({
      state: 'unsigned',
      unsignedTries: 1,
      providerTries: 0,
    });
    expect(one(route('ews', timeout))).toMatchObject({ providerTries: 0, unsignedTries: 0 });
  });

  it('is left out where this version does not know it', () => {
    expect(named(routes(route('ews'), http('route:holograms', 'https://x.example/')).all)).toEqual(['ews']);
  });
});

describe('an endpoint that fails by a word of its own', () => {
  it('is told whole: every observation a try, and no answer beside it', () => {
    const told = spokenTarget('route:ews', 'outlook.office365.com', 'certificate', ['a', 'b'], 2);
    expect(told).toEqual({
      probe: 'route:ews',
      identity: expect.objectContaining({ route: 'ews' }),
      host: 'outlook.office365.com',
      behaviour: 'EWS',
      state: 'certificate',
      failing: 'certificate',
      tries: 2,
      passes: 0,
      providerTries: 2,
      unsignedTries: 0,
      lost: 0,
      counts: { certificate: 2 },
      statusCodes: [],
      standing: undefined,
      codes: [],
      frontDoors: [],
      intercepted: false,
      observations: ['a', 'b'],
    });
  });
});

describe('the state of a way', () => {
  const again = { try: 2 } as const;
  it.each([
    ['alive', [route('ews'), route('ews', again)]],
    ['flaky', [route('ews'), route('ews', { ...timeout, ...again })]],
    ['unreachable', [route('ews', timeout)]],
    ['drift', [route('ews', { fails: 'http-unexpected', statusCode: 200 })]],
    ['alive', [route('ews'), route('ews', { fails: 'http-unexpected', statusCode: 200, ...again })]],
    ['unknown', [route('ews', { notRun: 'cancelled' })]],
    ['unknown', [route('ews', { fails: 'internal' })]],
    ['not-applicable', [route('ews', { notApplicable: 'other-provider' })]],
    [
      'unknown',
      [route('ews', { notApplicable: 'other-provider' }), route('ews', { notRun: 'cancelled', ...again })],
    ],
  ] as const)('%s', (state, seen) => {
    expect(one(...seen).state).toBe(state);
  });

  it('names all that was seen where nothing was measured', () => {
    const seen = [route('ews', { notRun: 'cancelled' }), route('ews', { fails: 'internal', try: 2 })];
    expect(one(...seen)).toMatchObject({
      observations: ['route:ews', 'route:ews#2'],
      tries: 0,
      lost: 1,
      failing: undefined,
      codes: [],
    });
  });

  const behind = (
    code: Parameters<typeof http>[2],
    seen = route('ews', { notRun: 'dependency-failed', blockedBy: 'tcp:a' }),
  ) => routes(http('tcp:a', 'https://a.example/', { own: false, ...code }), seen).all[0]?.state;
  it.each([
    ['blocked', 'tcp-timeout'],
    ['blocked', 'dns-nxdomain'],
    ['blocked', 'proxy-denied'],
    ['blocked', 'tcp-denied'],
    ['blocked', 'tls-expired'],
    ['blocked', 'network-portal-content'],
    ['unknown', 'http-unexpected'],
    ['unknown', 'http-provider-error'],
    ['unknown', 'mail-maintenance'],
    ['unknown', 'http-throttled'],
    ['unknown', 'internal'],
  ] as const)('is %s behind a look that ended with %s', (state, fails) => {
    expect(behind({ fails })).toBe(state);
  });

  it('is blocked by nothing that passed, and only where it did not run', () => {
    expect(behind({})).toBe('unknown');
    const left = route('ews', { notApplicable: 'other-provider', blockedBy: 'tcp:a' });
    expect(behind(timeout, { ...left, blockedBy: 'tcp:a' })).toBe('not-applicable');
    expect(behind(timeout, route('ews', { fails: 'internal' }))).toBe('unknown');
  });
});

describe('the ways together', () => {
  it('are core, beside or optional', () => {
    const seen = ['owa', 'graph', 'owa-health', 'mobile-detect', 'substrate'].map((name) => route(name));
    const more = ['graph-meta', 'autod2'].map((name) => http(`route:${name}`, `https://${name}.example/`));
    const found = routes(...seen, ...more, mail('mx'));
    expect(Object.fromEntries(found.all.map((each) => [each.route, each.role]))).toEqual({
      owa: 'core',
      graph: 'side',
      'graph-meta': 'side',
      autod2: 'side',
      'owa-health': 'optional',
      'mobile-detect': 'optional',
      substrate: 'optional',
      mx: 'optional',
    });
    expect(named(found.counted)).toEqual(['autod2', 'graph', 'graph-meta', 'owa']);
  });

  const side = route('graph', timeout);
  it.each([
    ['unknown', [], []],
    ['unknown', [route('graph')], ['route:graph']],
    ['unknown', [side], ['route:graph']],
    ['alive', [route('ews'), route('owa')], ['route:ews', 'route:owa']],
    ['alive', [route('ews'), route('substrate', timeout)], ['route:ews']],
    ['alive', [route('ews'), route('owa', { notRun: 'cancelled' })], ['route:ews']],
    ['alive', [route('ews'), route('owa', { notApplicable: 'other-provider' })], ['route:ews']],
    ['partly', [route('ews'), route('owa', timeout)], ['route:owa']],
    ['partly', [route('ews'), side], ['route:graph']],
    ['failing', [route('ews', timeout), route('graph')], ['route:ews']],
    ['failing', [route('ews', timeout), side], ['route:ews', 'route:graph']],
  ] as const)('are %s (%#)', (value, seen, observations) => {
    expect(routes(...seen).mail).toMatchObject({ value, observations });
  });

  it('are those that answer and those that do not', () => {
    const found = routes(route('ews'), route('owa', timeout), side, route('eas', { notRun: 'cancelled' }));
    expect(named(found.alive)).toEqual(['ews']);
    expect(named(found.failing)).toEqual(['graph', 'owa']);
  });
});

describe('a refusal of us', () => {
  it.each([
    ['none', [mail('imap')], []],
    ['throttled', [mail('imap', { fails: 'mail-throttled' })], ['imap']],
    ['denied', [mail('imap', { fails: 'mail-denied' })], ['imap']],
    ['throttled', [mail('imap', { fails: 'mail-helo-refused' }), mail('pop')], ['imap']],
    [
      'denied',
      [mail('imap', { fails: 'mail-throttled' }), mail('pop', { fails: 'mail-denied' })],
      ['imap', 'pop'],
    ],
    ['none', [mail('mx', { fails: 'mail-denied' })], []],
  ] as const)('is %s (%#)', (value, seen, by) => {
    const { refusal } = routes(...seen);
    expect(refusal).toMatchObject({ value, observations: by.map((name) => `route:${name}`) });
    expect(named(refusal.by)).toEqual(by);
  });
});

describe('the mail ports', () => {
  const refused = { fails: 'tcp-refused' } as const;
  it.each([
    ['unknown', [route('ews'), route('owa', timeout)], []],
    ['open', [mail('imap'), mail('pop'), route('ews', timeout)], ['imap', 'pop']],
    ['open', [mail('imap', { fails: 'tls-reset' })], ['imap']],
    ['open', [mail('imap', { fails: 'mail-timeout' })], ['imap']],
    ['blocked', [mail('imap', timeout), mail('pop', refused), route('ews')], ['imap', 'pop']],
    ['some', [mail('imap', timeout), mail('pop')], ['imap']],
    ['blocked', [mail('imap', timeout), mail('pop', { fails: 'dns-nxdomain' })], ['imap']],
    ['blocked', [mail('imap', timeout), mail('pop', { fails: 'proxy-denied' })], ['imap']],
    ['unknown', [mail('imap', { fails: 'dns-nxdomain' })], []],
    ['unknown', [mail('mx', timeout)], []],
    [
      'blocked',
      [
        mail('imap', timeout),
        observe('mail-protocol', 'route:pop', undefined, {
          notRun: 'dependency-failed',
          blockedBy: 'route:imap',
        }),
      ],
      ['imap'],
    ],
  ] as const)('are %s (%#)', (value, seen, shown) => {
    expect(routes(...seen).ports).toMatchObject({
      value,
      observations: shown.map((name) => `route:${name}`),
    });
  });

  it('are told apart', () => {
    const { ports } = routes(mail('imap', timeout), mail('pop'), mail('smtp', { fails: 'dns-nxdomain' }));
    expect([named(ports.blocked), named(ports.open)]).toEqual([['imap'], ['pop']]);
  });
});

describe('what the failing tries have in common', () => {
  /** The more the far end itself said, the earlier: of two that come equally often, the first stands. */
  const said: readonly [string, Observation][] = [
    ['provider', route('ews', busy())],
    ['maintenance', mail('imap', { fails: 'mail-maintenance' })],
    ['unsigned', route('ews', busy({ own: false }))],
    ['refuses-us', mail('imap', { fails: 'mail-denied' })],
    ['middlebox', route('ews', { fails: 'http-middlebox', chain: chain({ anchor: 'none' }) })],
    ['certificate', route('ews', { fails: 'tls-expired' })],
    ['stall', route('ews', { fails: 'http-timeout' })],
    ['handshake', route('ews', { fails: 'tls-reset' })],
    ['denied', route('ews', { fails: 'tcp-denied' })],
    ['proxy', route('ews', { fails: 'proxy-denied' })],
    ['refused', route('ews', { fails: 'tcp-refused' })],
    ['unreachable', route('ews', timeout)],
    ['name', route('ews', { fails: 'dns-nxdomain' })],
    ['unclear', route('ews', { fails: 'http-too-large', chain: chain({ anchor: 'none' }) })],
    ['drift', route('ews', { fails: 'http-unexpected', statusCode: 200 })],
  ];
  const at = (seen: Observation, nth: number): Observation =>
    ({ ...seen, probe: 'route:ews', id: `route:ews#${nth}`, try: nth }) as Observation;

  it.each(said.slice(1).map(([later, seen], index) => [said[index]?.[0] ?? '', later, index, seen] as const))(
    'is %s before %s',
    (first, later, index, seen) => {
      const earlier = said[index]?.[1] as Observation;
      expect(one(at(seen, 1), at(earlier, 2))).toMatchObject({ state: first, failing: first });
      expect(one(at(seen, 1), at(earlier, 2), at(seen, 3)).failing).toBe(later);
    },
  );
});
