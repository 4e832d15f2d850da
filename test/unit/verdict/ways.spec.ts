import { describe, expect, it } from 'vitest';
import { ifKnown } from '../../../shared/messages/verdict.ts';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import {
  aliveReason,
  coreRoutes,
  describeFailing,
  explainsRoute,
  incidentReasons,
  saysFailing,
} from '../../../shared/verdict/causes/provider-routes.ts';
import {
  allGreen,
  complains,
  hostList,
  mostWaysAreOpen,
  noNetworkAnswers,
  resolverIsLost,
  signInAnswers,
  somethingAnswers,
  wayIsOpen,
} from '../../../shared/verdict/causes/ways.ts';
import { unread } from '../../../shared/verdict/fact-reader.ts';
import type { Target } from '../../../shared/verdict/facts/target.ts';
import { dark, doors, mails, nameless, silent } from './edges/edge-row.ts';
import { factsOf } from './facts-of.ts';
import {
  asked,
  busy,
  control,
  controlNames,
  dns,
  mail,
  mx,
  oidc,
  privateChain,
  route,
  tcp,
  tls,
  token,
  user,
  webRoutes,
  world,
} from './observe.ts';

const seen = (...changes: (Observation | readonly Observation[])[]) => factsOf(world(...changes));
const gone = [oidc({ fails: 'tcp-timeout' }), token({ fails: 'tcp-timeout' })];

describe('hosts in a sentence', () => {
  it.each([
    [[], { hosts: '', hostCount: 0 }],
    [['a.example', 'a.example'], { hosts: 'a.example', hostCount: 1 }],
    [['a', 'b', 'c'], { hosts: 'a, b, c', hostCount: 3 }],
    [['a', 'b', 'c', 'd'], { hosts: 'a, b, c +1', hostCount: 4 }],
    [['a', 'b', 'c', 'd', 'e'], { hosts: 'a, b, c +2', hostCount: 5 }],
    // A foreign report may put anything where a host belongs.
    [['', 'a b', '<b>', 'ok.example', 'x '], { hosts: 'ok.example', hostCount: 1 }],
    [
      ['IMAP.Example', '[::1]', '2001:db8::1', '_dmarc.example'],
      { hosts: 'IMAP.Example, 2001:db8::1, _dmarc.example', hostCount: 3 },
    ],
    [['x'.repeat(253), 'y'.repeat(254)], { hosts: 'x'.repeat(253), hostCount: 1 }],
  ])('%j', (hosts, told) => {
    expect(hostList(hosts)).toEqual(told);
  });
});

describe('the way out', () => {
  const noneAnswers = (...changes: Parameters<typeof dark>) =>
    noNetworkAnswers(unread(factsOf(dark(...changes))));
  it('is closed where nothing answers', () => {
    expect(noneAnswers()).toBe(true);
    expect(noneAnswers(silent(undefined, 'tcp-denied'))).toBe(true);
  });

  it('is not known to be closed by fewer than three controls', () => {
    const few = (count: number) =>
      noNetworkAnswers(
        unread(
          factsOf(
            dark().filter(
              (one, at, all) =>
                one.kind !== 'internet-control' ||
                all.slice(0, at).filter(({ kind }) => kind === one.kind).length < count,
            ),
          ),
        ),
      );
    expect([few(3), few(2)]).toEqual([true, false]);
  });

  it('is open where anything got through', () => {
    expect(noneAnswers(control('apple'))).toBe(false);
    expect(noneAnswers(tcp('outlook.office365.com', 443))).toBe(false);
    expect(noneAnswers(tls('outlook.office365.com', 443))).toBe(false);
  });

  it('carries while mail answers for itself, well or badly', () => {
    expect(wayIsOpen(seen())).toBe(true);
    expect(wayIsOpen(seen(doors(['mapi'], busy())))).toBe(true);
    expect(wayIsOpen(seen(doors(['mapi'], { fails: 'http-throttled', statusCode: 429 })))).toBe(true);
    expect(wayIsOpen(factsOf([route('autod2')]))).toBe(false);
    expect(wayIsOpen(factsOf([]))).toBe(false);
  });

  it.each<[FailureCode, boolean]>([
    ['http-timeout', false],
    ['tcp-timeout', false],
    ['tcp-refused', false],
    ['tls-reset', false],
    ['tls-expired', false],
    ['tls-plain-text', false],
    ['http-unexpected', true],
  ])('after %s of one way: %s', (fails, open) => {
    expect(
      wayIsOpen(seen(doors(['mapi'], { fails, ...(fails === 'http-unexpected' && { own: true }) }))),
    ).toBe(open);
  });

  it('carries on a way that answers in a shape of its own', () => {
    const odd = { fails: 'http-unexpected', statusCode: 404, own: true } as const;
    expect(wayIsOpen(seen(doors(['mapi'], odd)))).toBe(true);
  });

  it.each([
    [4, true],
    [5, true],
    [6, false],
    [10, false],
  ])('of ten ways of which %i are closed is mostly open: %s', (closed, open) => {
    const [some, more] = [
      webRoutes.slice(0, closed),
      (['imap', 'pop', 'smtp'] as const).slice(0, Math.max(0, closed - 7)),
    ];
    expect(mostWaysAreOpen(seen(doors(some, { fails: 'tcp-timeout' }), mails('tcp-timeout', more)))).toBe(
      open,
    );
  });

  it('carries on a way that comes and goes only where the service says so', () => {
    const turns = (change: Parameters<typeof route>[1]) => [
      route('mapi'),
      route('mapi', { ...change, try: 2 }),
    ];
    expect(wayIsOpen(seen(turns(busy())))).toBe(true);
    expect(wayIsOpen(seen(turns({ fails: 'http-throttled', statusCode: 429, own: true })))).toBe(true);
    expect(wayIsOpen(seen(turns({ fails: 'http-timeout' })))).toBe(false);
  });
});

describe('what answers', () => {
  const dead = [...doors(webRoutes, { fails: 'tcp-timeout' }), ...mails('tcp-timeout')];
  it('is mail or sign-in', () => {
    expect(somethingAnswers(seen())).toBe(true);
    expect(somethingAnswers(seen(gone))).toBe(true);
    expect(somethingAnswers(seen(dead))).toBe(true);
    expect(somethingAnswers(seen(dead, gone))).toBe(false);
  });

  it('is green where mail and sign-in pass and somebody else answers', () => {
    expect(allGreen(seen())).toBe(true);
    expect(allGreen(seen(doors(['mapi'], busy())))).toBe(false);
    expect(allGreen(seen(gone))).toBe(false);
    expect(allGreen(seen(silent(['google'])))).toBe(true);
    const inClear = (...names: string[]) => {
      const rest = controlNames.filter((name) => !names.includes(name));
      return allGreen(
        factsOf([
          mx(),
          route('ews', { chain: undefined }),
          ...names.map((name) => control(name)),
          ...silent(rest),
        ]),
      );
    };
    expect([inClear('google', 'apple'), inClear('google'), inClear('google-ip'), inClear()]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    // Checked connections prove the way out where all controls are blocked.
    expect(allGreen(seen(silent()))).toBe(true);
    expect(allGreen(factsOf([mail('imap'), ...silent()]))).toBe(
      factsOf([mail('imap'), ...silent()]).internet.provenByTls,
    );
    expect(allGreen(factsOf([]))).toBe(false);
  });

  it('is the sign-in, or none that could be asked', () => {
    expect(signInAnswers(seen())).toBe(true);
    expect(signInAnswers(factsOf([]))).toBe(true);
    expect(signInAnswers(seen(gone))).toBe(false);
  });
});

describe('the person', () => {
  it.each([
    [{}, false],
    [{ working: ['outlook-web' as const] }, false],
    [{ failing: ['outlook-web' as const] }, true],
    [{ failing: ['outlook-web' as const], working: ['outlook-mobile' as const] }, true],
  ])('who tells %j complains: %s', (told, does) => {
    expect(complains(seen(user(told)))).toBe(does);
  });
});

describe('a resolver', () => {
  it('is lost where it fails at everything', () => {
    expect(resolverIsLost(seen())).toBe(false);
    expect(resolverIsLost(factsOf(nameless('dns-timeout')))).toBe(true);
    expect(resolverIsLost(factsOf(nameless('dns-servfail')))).toBe(true);
    expect(resolverIsLost(seen(silent()))).toBe(true);
    expect(resolverIsLost(seen(dns('outlook.office.com', [], { fails: 'dns-nxdomain' })))).toBe(false);
  });

  it('is believed where two operators say the same', () => {
    const lost = { fails: 'dns-nxdomain', rcode: 'NXDOMAIN', type: 'MX', probe: 'domain:mx' } as const;
    const both = ['1.1.1.1', '8.8.8.8'].map((server) => asked('control', server, 'contoso.com', [], lost));
    const facts = seen(silent(), both);
    expect([facts.domain.confirmed, resolverIsLost(facts)]).toEqual([true, false]);
  });
});

describe('endpoints that fail', () => {
  it('are described by numbers and names', () => {
    const facts = seen(
      doors(['mapi', 'owa'], busy({ frontDoor: 'AM0PR01' })),
      route('ews', busy({ own: false, statusCode: 500 })),
      mails('tcp-timeout', ['pop']),
    );
    const failing = facts.routes.failing;
    expect(describeFailing(failing)).toEqual({
      hosts: 'outlook.office365.com, outlook.office.com',
      hostCount: 2,
      failed: 7,
      signed: 'no',
      tries: 10,
      routes: 4,
      names: 'ews, mapi, owa, pop',
      status: '500, 503',
      frontDoors: 1,
    });
    expect(describeFailing([])).toEqual({
      ...{
        hosts: '',
        hostCount: 0,
        failed: 0,
        signed: 'no',
        tries: 0,
        routes: 0,
        names: '',
        status: ifKnown(undefined),
        frontDoors: 0,
      },
    });
    expect(describeFailing(seen(doors(['mapi'], busy())).routes.failing)).toMatchObject({
      ...{ failed: 3, signed: 'yes' },
    });
    // Where nobody says so, silence is the failure.
    expect(describeFailing(seen(mails('tcp-timeout', ['pop'])).routes.failing)).toMatchObject({
      ...{ failed: 3, signed: 'no' },
    });
    const [one] = facts.routes.counted;
    if (!one) throw new Error('no way in');
    expect(describeFailing([{ ...one, statusCodes: [503, 200, 400, 399, 1000, 503] }]).status).toBe(
      '400, 503, 1000',
    );
  });

  it.each<[Target['state'], boolean, boolean]>([
    ['provider', true, true],
    ['maintenance', true, true],
    ['unsigned', true, true],
    ['stall', false, true],
    ['unreachable', false, true],
    ['handshake', false, true],
    ['refused', false, false],
    ['flaky', false, false],
    ['alive', false, false],
    ['certificate', false, false],
  ])('%s says that it fails: %s, and is explained where another says so: %s', (state, says, isExplained) => {
    const [one] = seen().routes.counted;
    if (!one) throw new Error('no way in');
    expect(saysFailing({ ...one, state })).toBe(says);
    expect(saysFailing({ ...one, state, intercepted: true })).toBe(false);
    expect(explainsRoute(state)).toBe(isExplained);
  });

  it('are ways that carry mail and that could be tried', () => {
    const blocked = route('owa', { notRun: 'dependency-failed', blockedBy: 'dns:outlook.office.com' });
    const facts = seen(blocked, dns('outlook.office.com', [], { fails: 'dns-timeout' }), route('autod2'));
    const names = coreRoutes(facts).map((one) => one.route);
    expect(names).toContain('ews');
    expect(names).not.toContain('owa');
    expect(names).not.toContain('autod2');
  });

  it('stand beside those that answer, and the incident', () => {
    const facts = seen(webRoutes.flatMap((name) => [1, 2, 3, 4].map((n) => route(name, { try: n }))));
    expect(aliveReason(facts)).toMatchObject({ message: 'because.routes-alive', values: { alive: 10 } });
    expect(aliveReason(facts).observations).toHaveLength(20);
    expect(incidentReasons(undefined)).toEqual([]);
  });

  it('through an opened connection are nobody’s word', () => {
    const chain = privateChain('Zscaler Root CA');
    const { failing } = seen(doors(['mapi'], busy({ chain }))).routes;
    expect(failing.map((one) => [one.intercepted, one.providerTries, saysFailing(one)])).toEqual([
      [true, 0, false],
    ]);
  });
});
