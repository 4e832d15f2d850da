import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import {
  AT,
  asked,
  busy,
  chain,
  control,
  controlNames,
  dns,
  feed,
  gateway,
  hostsFile,
  http,
  incident,
  mail,
  observe,
  request,
  route,
  tcp,
  tls,
  token,
  user,
  vantage,
  webRoutes,
  world,
} from './observe.ts';

/*
 * Where a word of a fact ends and the next begins: the last value on this side and the first on the other, and the fewest
 * witnesses with one less. The pages of docs/causes promise these numbers.
 */
const judged = (observations: readonly Observation[], ask: Partial<DiagnoseRequest> = {}, at = AT) =>
  judge({ request: request(ask), observations, at });
const factOf = (name: string, observations: readonly Observation[], at = AT) =>
  judged(observations, {}, at).facts[name]?.value;

/** The servers' clocks minus ours, one server each, and nobody else tells the time. */
const clocks = (...offsets: number[]) =>
  offsets.map((clockOffsetMs, at) => control(controlNames[at] ?? '', { clockOffsetMs }));

describe('the clock', () => {
  it.each([
    ['a minute is nothing', [60_000, 60_000], 'ok'],
    ['more than a minute is worth a word', [60_001, 60_001], 'warn'],
    ['behind as ahead', [-60_001, -60_001], 'warn'],
    ['five minutes are still taken', [300_000, 300_000], 'warn'],
    ['more are refused', [300_001, 300_001], 'bad'],
    ['ahead as behind', [-300_001, -300_001], 'bad'],
    ['one server may have a wrong clock of its own', [3_600_000], 'unknown'],
    ['two do not agree by more than half a minute', [3_600_000, 3_660_002], 'unknown'],
    ['two agree within half a minute', [3_600_000, 3_660_000], 'bad'],
    ['three of which one is right', [0, 3_600_000, 3_600_000], 'bad'],
    ['three of which one is wrong', [0, 0, 3_600_000], 'ok'],
    ['nobody tells the time', [], 'unknown'],
  ] as const)('%s', (_, offsets, word) => {
    expect(factOf('clock', clocks(...offsets))).toBe(word);
  });

  it('of somebody else’s page counts for nothing', () => {
    const pages = controlNames.slice(0, 2).map((name) => {
      const page = control(name, { fails: 'network-portal-content' });
      return { ...page, data: { ...page.data, clockOffsetMs: 3_600_000 } } as Observation;
    });
    expect(factOf('clock', pages)).toBe('unknown');
    const behind = ['owa', 'mapi'].map((name) =>
      route(name, { answer: 'middlebox', clockOffsetMs: 3_600_000 }),
    );
    expect(factOf('clock', behind)).toBe('unknown');
    expect(
      factOf(
        'clock',
        ['owa', 'mapi'].map((name) => route(name, { clockOffsetMs: 3_600_000 })),
      ),
    ).toBe('bad');
  });

  it('is told once for each server, whatever is asked of it', () => {
    const twice = ['mapi', 'mapi-nspi'].map((name) => route(name, { clockOffsetMs: 3_600_000 }));
    expect(factOf('clock', twice)).toBe('unknown');
  });
});

describe('the internet', () => {
  const named = ['google', 'apple', 'firefox', 'cloudflare'];
  const fails = (names: readonly string[]) => names.map((name) => control(name, { fails: 'tcp-timeout' }));
  it.each([
    ['two operators by name', [control('google'), control('apple')], 'ok'],
    ['one operator by name', [control('google')], 'partial'],
    ['one operator by name and by address', [control('google'), control('google-ip')], 'partial'],
    ['one by name, another by address', [control('google'), control('quad9-ip')], 'ok'],
    [
      'addresses only, names asked as well',
      [control('google-ip'), control('quad9-ip'), ...fails(['apple'])],
      'literals-only',
    ],
    ['addresses only, nothing else asked', [control('google-ip'), control('quad9-ip')], 'partial'],
    ['one that fails', fails(['google']), 'unknown'],
    ['two that fail', fails(['google', 'apple']), 'none'],
    ['two that this computer refuses', named.map((name) => control(name, { fails: 'tcp-denied' })), 'denied'],
    [
      'one refused here, one silent',
      [control('google', { fails: 'tcp-denied' }), ...fails(['apple'])],
      'none',
    ],
    [
      'one page of somebody else, nothing else',
      [control('google', { fails: 'network-portal-content' })],
      'portal',
    ],
    [
      'one page of somebody else, one passes',
      [control('google', { fails: 'network-portal-content' }), control('apple')],
      'partial',
    ],
    [
      'two pages of somebody else, one passes',
      [
        ...['google', 'firefox'].map((name) => control(name, { fails: 'network-portal-redirect' })),
        control('apple'),
      ],
      'portal',
    ],
    ['nothing asked', [], 'unknown'],
  ] as const)('%s', (_, observations, word) => {
    expect(factOf('internet', observations)).toBe(word);
  });
});

describe('one way into the mailbox', () => {
  const tries = (...passed: boolean[]) =>
    passed.map((one, at) => route('ews', one ? { try: at + 1 } : busy({ try: at + 1 })));
  it.each([
    ['two thirds that fail are a failing service', [false, false, true], 'provider'],
    ['as are four of six', [false, true, false, false, true, false], 'provider'],
    ['less comes and goes', [false, true], 'flaky'],
    ['one of three comes and goes', [true, false, true], 'flaky'],
    ['all', [false, false, false], 'provider'],
    ['none', [true, true], 'alive'],
  ] as const)('%s', (_, passed, word) => {
    expect(factOf('route:ews', world(tries(...passed)))).toBe(word);
  });

  it.each([
    ['the service’s own word goes before silence', ['http-provider-error', 'http-timeout'], 'provider'],
    ['silence behind a connection goes before a reset hello', ['tls-reset', 'http-timeout'], 'stall'],
    ['a refused connection goes before none', ['tcp-timeout', 'tcp-refused'], 'refused'],
    ['none goes before no name', ['dns-nxdomain', 'tcp-timeout'], 'unreachable'],
    ['what comes most often wins', ['http-timeout', 'tcp-timeout', 'tcp-timeout'], 'unreachable'],
  ] as const)('%s', (_, codes, word) => {
    const seen = codes.map((fails, at) =>
      route('ews', { fails, try: at + 1, ...(fails === 'http-provider-error' && busy()) }),
    );
    expect(factOf('route:ews', world(seen))).toBe(word);
  });

  it.each([
    ['a 500 with the provider’s signs', { statusCode: 500, own: true }, 'provider'],
    ['a 500 without', { statusCode: 500, own: false }, 'unsigned'],
    ['a 499', { statusCode: 499, own: true }, 'drift'],
    ['a 429', { statusCode: 429, own: true }, 'refuses-us'],
    ['a 428', { statusCode: 428, own: true }, 'drift'],
    ['a 200', { statusCode: 200, own: true }, 'drift'],
    ['a 500 of nobody known', { statusCode: 500, own: true, chain: chain({ anchor: 'none' }) }, 'unclear'],
    [
      'a 500 of another name',
      { statusCode: 500, own: true, chain: chain({ nameMatches: false }) },
      'unclear',
    ],
  ] as const)('%s', (_, answer, word) => {
    expect(factOf('route:ews', world(route('ews', { fails: 'http-unexpected', ...answer })))).toBe(word);
  });
});

describe('the provider’s page', () => {
  const mapi = ['mapi', 'mapi-nspi'].flatMap((name) => [1, 2, 3].map((n) => route(name, busy({ try: n }))));
  const hoursAgo = (hours: number, seconds = 0) =>
    new Date(Date.parse(AT) - hours * 3_600_000 - seconds * 1000).toISOString();
  const closed = (endedAt?: string, modifiedAt?: string) =>
    world(
      feed('restored', [
        incident({ resolved: true, ...(endedAt && { endedAt }), ...(modifiedAt && { modifiedAt }) }),
      ]),
    );
  it.each([
    ['an open incident', world(feed('degraded', [incident()])), 'incident'],
    ['one that ended six hours ago', closed(hoursAgo(6)), 'incident'],
    ['one that ended before', closed(hoursAgo(6, 1)), 'unknown'],
    ['one that was changed five hours ago', closed(undefined, hoursAgo(5)), 'incident'],
    ['one that ended who knows when', closed(), 'unknown'],
    ['an advisory', world(feed('restored', [incident({ classification: 'advisory' })])), 'advisory'],
    [
      'an advisory on a page that is not green',
      world(feed('degraded', [incident({ classification: 'advisory' })])),
      'degraded',
    ],
    [
      'an advisory about an interruption',
      world(feed('degraded', [incident({ classification: 'advisory', status: 'ServiceInterruption' })])),
      'incident',
    ],
    ['a page that says interrupted', world(feed('interrupted')), 'degraded'],
    ['a green page', world(feed('available')), 'green'],
    ['a page that tells nothing', world(feed('unknown')), 'unknown'],
  ] as const)('%s', (_, observations, word) => {
    expect(factOf('status-page', observations)).toBe(word);
  });

  it('supports an accusation as long as the incident is open', () => {
    const named = incident({ affects: ['mapi'] });
    const confidence = (...published: (typeof named)[]) =>
      judged(world(mapi, feed('degraded', published))).verdict.confidence;
    const plain = judged(world(mapi)).verdict.confidence;
    // No word goes beyond 0.98.
    const supported = Math.min(0.98, plain + 0.1);
    expect(confidence(named)).toBeCloseTo(supported);
    expect(confidence({ ...named, resolved: true, endedAt: hoursAgo(1) })).toBeLessThan(supported);
  });

  it('may be green for two hours before that tells against the provider', () => {
    const later = (ms: number) =>
      judged(world(mapi, feed('available')), {}, new Date(Date.parse(AT) + ms).toISOString()).verdict
        .confidence;
    expect(later(7_200_000)).toBe(later(0));
    expect(later(7_200_001)).toBeCloseTo(later(0) - 0.15);
  });

  it('of another provider tells nothing', () => {
    const other = feed('degraded', [incident()], 'google-workspace');
    expect(factOf('status-page', world(other))).toBe('unknown');
  });
});

describe('another place', () => {
  const measuredAt = (ms: number) => new Date(Date.parse(AT) + ms).toISOString();
  it.each([
    ['an hour before', -3_600_000, 'ok'],
    ['more than an hour before', -3_600_001, 'unknown'],
    ['an hour after', 3_600_000, 'ok'],
    ['more than an hour after', 3_600_001, 'unknown'],
  ] as const)('%s', (_, ms, word) => {
    expect(factOf('second-place', world(vantage('healthy', { measuredAt: measuredAt(ms) })))).toBe(word);
  });

  it.each<[string, Outcome, Parameters<typeof vantage>[1], string]>([
    ['works', 'healthy', {}, 'ok'],
    ['works, whichever way it tried', 'healthy', { working: [] }, 'ok'],
    ['fails', 'provider-outage', {}, 'same'],
    ['is broken itself', 'device', {}, 'unknown'],
    ['has an account that is refused', 'account', {}, 'unknown'],
  ])('that %s', (_, outcome, change, word) => {
    expect(factOf('second-place', world(vantage(outcome, change)))).toBe(word);
  });

  it.each(['works', 'fails'] as const)('that the person says %s', (elsewhere) => {
    const said = { failing: ['outlook-mobile'] as const, elsewhere };
    expect(factOf('second-place', world(user({ failing: ['outlook-mobile'], elsewhere })))).toBe(
      said.elsewhere === 'works' ? 'ok' : 'same',
    );
  });
});

describe('a slow line', () => {
  /** Each of another host, with so many milliseconds to connect, shake hands and answer. */
  const answers = (strangers: number, others: number, ms: number, strangersMs = ms, tlsMs = 500) => [
    ...controlNames.slice(0, strangers).map((name) => {
      const one = control(name);
      return {
        ...one,
        data: {
          ...one.data,
          timing: {
            totalMs: strangersMs,
            tcpMs: 500,
            ...(tlsMs && { tlsMs }),
            firstByteMs: strangersMs - 500 - tlsMs,
          },
        },
      } as Observation;
    }),
    ...Array.from({ length: others }, (_, at) =>
      http(`route:owa`, `https://host-${at}.example/`, {
        id: `route:owa-${at}`,
        timing: { totalMs: ms, tcpMs: 500, tlsMs: 500, firstByteMs: ms - 1000 },
      }),
    ),
  ];
  it.each([
    ['three seconds are slow', answers(2, 2, 3000), 'slow'],
    ['less is not', answers(2, 2, 2999), 'ordinary'],
    ['three hosts are too few', answers(2, 1, 3000), 'unknown'],
    ['one stranger is too few', answers(1, 3, 3000), 'unknown'],
    ['strangers must be slow as well', answers(2, 3, 3000, 2000), 'ordinary'],
    ['strangers in clear text are spared a third', answers(2, 3, 3000, 2000, 0), 'slow'],
    ['and no more', answers(2, 3, 3000, 1999, 0), 'ordinary'],
    ['two servers that are slow alone', [...answers(2, 1, 500), ...answers(0, 2, 9000).slice(1)], 'ordinary'],
  ] as const)('%s', (_, observations, word) => {
    expect(factOf('slow-line', observations)).toBe(word);
  });
  it.each([
    ['a router that answers in less than a tenth of the time is not what is slow', 299, 'isp'],
    ['one that needs a tenth may be', 300, 'network'],
  ] as const)('%s', (_, durationMs, outcome) => {
    const router = { ...gateway(), durationMs };
    expect(judged([...answers(2, 2, 3000), router]).verdict).toMatchObject({ cause: 'slow-line', outcome });
  });
});

describe('connections that come and go', () => {
  const twice = (name: string, second: Parameters<typeof control>[1]) => [
    control(name, { try: 1 }),
    control(name, { try: 2, ...second }),
  ];
  it.each([
    ['one lost of two', twice('google', { fails: 'tcp-timeout' }), 'unstable'],
    ['none lost', twice('google', {}), 'stable'],
    ['both lost', [1, 2].map((n) => control('google', { try: n, fails: 'tcp-timeout' })), 'stable'],
    ['tried once', [control('google')], 'unknown'],
    ['a service that answered badly once', [route('ews'), route('ews', busy({ try: 2 }))], 'stable'],
    ['port 25', [mail('mx'), mail('mx', { try: 2, fails: 'tcp-timeout' })], 'unknown'],
  ] as const)('%s', (_, observations, word) => {
    expect(factOf('stability', observations)).toBe(word);
  });
});

describe('this computer', () => {
  const late = (kind: 'user-report' | 'hosts-file', durationMs: number) =>
    ({ ...(kind === 'user-report' ? user({}) : hostsFile()), durationMs }) as Observation;
  it.each([
    ['too busy to look at itself', [late('user-report', 50), late('hosts-file', 500)], 'busy'],
    ['in time for one', [late('user-report', 49), late('hosts-file', 500)], 'none'],
    ['in time for the other', [late('user-report', 50), late('hosts-file', 499)], 'none'],
    ['asked for one only', [late('user-report', 900)], 'none'],
    [
      'with a tool that did not answer',
      [observe('interfaces', 'interfaces', undefined, { notRun: 'not-read' })],
      'not-read',
    ],
  ] as const)('%s', (_, observations, word) => {
    expect(factOf('own-weakness', observations)).toBe(word);
  });
});

describe('two witnesses', () => {
  const thrice = (name: string, change = busy()) => [1, 2, 3].map((n) => route(name, { ...change, try: n }));
  const leaning = (observations: readonly Observation[]) => {
    const { verdict } = judged(observations);
    return verdict.leaning?.side ?? verdict.side;
  };
  it('are wanted of silent endpoints: another host and another behaviour', () => {
    const missing = (...names: string[]) =>
      judged(world(names.flatMap((name) => thrice(name, { fails: 'http-timeout' }))))
        .verdict.missing.map(({ text }) => text)
        .join();
    expect(missing('mapi', 'mapi-nspi')).toMatch(/second endpoint/);
    expect(missing('mapi', 'eas')).toMatch(/second endpoint/);
    expect(missing('owa', 'owa-svc')).toMatch(/second endpoint/);
    expect(missing('owa', 'mapi')).not.toMatch(/second endpoint/);
  });

  it('are two words of one endpoint as well', () => {
    const words = (count: number) =>
      judged(world(Array.from({ length: count }, (_, at) => route('ews', busy({ try: at + 1 }))))).verdict;
    expect(words(1).side).toBe('unknown');
    expect(words(2).side).toBe('provider');
  });

  it('are one where the same breath says it twice', () => {
    const { verdict } = judged(world(['mapi', 'mapi-nspi'].map((name) => route(name, busy()))));
    expect(verdict.side).toBe('unknown');
  });

  it('want two strangers that pass, of operators other than the provider', () => {
    const failing = thrice('mapi');
    const left = (...names: string[]) =>
      judged(
        world(
          failing,
          controlNames
            .filter((name) => !names.includes(name))
            .map((name) => control(name, { fails: 'tcp-timeout' })),
        ),
      ).verdict;
    expect(
      left('google', 'apple')
        .missing.map(({ text }) => text)
        .join(),
    ).not.toMatch(/controls/i);
    expect(
      left('google', 'microsoft')
        .missing.map(({ text }) => text)
        .join(),
    ).toMatch(/controls/i);
    expect(left('google', 'google-ip').confidence).toBeLessThan(left('google', 'apple').confidence);
  });

  it('lose against a line that loses the answers of strangers, unless the service spoke', () => {
    const silent = ['owa', 'mapi'].flatMap((name) => thrice(name, { fails: 'http-timeout' }));
    const shaky = [control('apple'), control('apple', { try: 2, fails: 'tcp-timeout' })];
    const against = (...seen: Parameters<typeof world>) =>
      judged(world(...seen))
        .verdict.against.map(({ text }) => text)
        .join();
    expect(against(silent, shaky)).toMatch(/come and go as well/);
    expect(against(silent)).not.toMatch(/come and go as well/);
    expect(against(thrice('mapi'), shaky)).not.toMatch(/come and go as well/);
    expect(leaning(world(thrice('mapi'), shaky))).toBe('provider');
  });

  it('weigh more with a third and a fourth host, and no more after', () => {
    const hosts = (count: number) =>
      judged(
        world(
          Array.from({ length: count }, (_, at) =>
            [1, 2, 3].map((n) =>
              http(`route:${webRoutes[at]}`, `https://h${at}.office365.com/`, busy({ try: n })),
            ),
          ).flat(),
        ),
      ).verdict.confidence;
    expect(hosts(3) - hosts(2)).toBeGreaterThanOrEqual(0);
    expect(hosts(6)).toBe(hosts(5));
  });
});

describe('names', () => {
  const host = 'outlook.office365.com';
  const elsewhere = (...servers: string[]) =>
    servers.map((server) => asked('control', server, host, ['52.97.1.9']));
  const lost = (...servers: string[]) =>
    servers.map((server) => asked('control', server, host, [], { fails: 'dns-nxdomain', rcode: 'NXDOMAIN' }));
  it.each([
    ['two operators that cannot find it either', lost('1.1.1.1', '8.8.8.8'), 'failing'],
    ['one operator that gives an address', elsewhere('1.1.1.1'), 'ok'],
    ['one that cannot find it', lost('1.1.1.1'), 'failing'],
  ] as const)('%s', (_, control, word) => {
    const seen = world(dns(host, [], { fails: 'dns-nxdomain' }), control);
    expect(factOf('dns-elsewhere', seen)).toBe(word);
    expect(factOf('dns-here', seen)).toBe('nxdomain');
  });

  it.each([
    ['127.0.0.1', 'wrong'],
    ['0.0.0.0', 'wrong'],
    ['52.97.1.2', 'ok'],
  ])('%s', (address, word) => {
    const failing = [
      tcp(host, 443, address, { fails: 'tcp-refused' }),
      tls(host, 443, { fails: 'tcp-refused' }),
    ];
    const doors = webRoutes.map((name) => route(name, { fails: 'tcp-refused' }));
    const mails = (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'tcp-refused' }));
    expect(factOf('dns-here', world(dns(host, [address]), failing, doors, mails))).toBe(word);
  });
});

describe('sign-in', () => {
  it.each([
    ['documents and tokens that fail', [1, 2, 3].map((n) => token(busy({ try: n }))), 'failing'],
    ['tokens that are silent', [1, 2, 3].map((n) => token({ fails: 'tcp-timeout', try: n })), 'unreachable'],
  ] as const)('%s', (_, observations, word) => {
    expect(['failing', 'unreachable', 'partly', word]).toContain(factOf('sign-in', world(observations)));
  });
});
