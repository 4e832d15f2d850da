import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientIds, routeIds } from '../../../shared/model/client.ts';
import { failureCodes, notApplicableReasons, notRunReasons } from '../../../shared/model/failure.ts';
import { type DataOf, type Observation, observation } from '../../../shared/model/observation.ts';
import { factRecord } from '../../../shared/model/report.ts';
import { outcomeTable, type Verdict, verdict as verdictSchema } from '../../../shared/model/verdict.ts';
import { inOrder } from '../../../shared/verdict/cause-order.ts';
import { causes } from '../../../shared/verdict/causes.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import * as o from './observe.ts';

const hosts = [
  'outlook.office365.com',
  'outlook.office.com',
  'login.microsoftonline.com',
  'graph.microsoft.com',
  'imap.contoso.com',
  'autodiscover.contoso.com',
  'imap.gmail.com',
];
const host = fc.constantFrom(...hosts);
const address = fc.constantFrom(
  '52.97.1.2',
  '0.0.0.0',
  '10.0.0.5',
  '192.168.1.1',
  '203.0.113.9',
  '2603:1026::2',
  'not an address',
  'ip-3 (private)',
);
const server = fc.constantFrom(
  '192.168.1.1',
  '10.9.9.9',
  '203.0.113.53',
  '1.1.1.1',
  '8.8.8.8',
  'dns.google',
  '127.0.0.53',
);
const chain = fc.constantFrom(
  undefined,
  o.chain(),
  o.privateChain('Zscaler Inc.'),
  o.privateChain('Contoso Root'),
  o.privateChain('Avast Web/Mail Shield Root'),
  o.chain({ anchor: 'none', issuer: 'Microsoft TLS RSA Root G2' }),
  o.chain({ anchor: 'none', issuer: 'portal', selfSigned: true, nameMatches: false }),
  o.chain({ notAfter: '2026-01-01T00:00:00Z' }),
);
const offset = fc.constantFrom(undefined, 0, 90_000, -420_000, -7_776_000_000);
const ending = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 5, arbitrary: fc.constantFrom(...failureCodes).map((fails) => ({ fails })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...notRunReasons),
        fc.constantFrom(undefined, 'dns:outlook.office365.com', 'route:ews', 'nobody'),
      )
      .map(([notRun, blockedBy]) => ({ notRun, ...(blockedBy !== undefined && { blockedBy }) })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...notApplicableReasons).map((notApplicable) => ({ notApplicable })),
  },
);
const again = fc.integer({ min: 1, max: 3 });
const answers = [
  'expected',
  'expected-auth',
  'throttled',
  'provider-error',
  'edge-error',
  'middlebox',
  'unexpected',
] as const;
const parsed: fc.Arbitrary<DataOf<'http'>['parsed']> = fc.constantFrom(
  undefined,
  { type: 'oauth-error' as const, error: 'x', entraCodes: [90033] },
  { type: 'oauth-error' as const, error: 'x', entraCodes: [500021] },
  { type: 'realm' as const, nameSpace: 'federated' as const, authHost: 'sts.contoso.com' },
);
const optional = <K extends string, V>(key: K, value: V) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: Exclude<V, undefined> };

const httpLike = fc
  .record({
    end: ending,
    try: again,
    host,
    chain,
    offset,
    own: fc.boolean(),
    status: fc.constantFrom(200, 302, 400, 401, 403, 429, 503),
    answer: fc.constantFrom(...answers),
    parsed,
    via: fc.constantFrom('direct' as const, 'proxy' as const),
  })
  .map(
    (one) =>
      (probe: string): Observation =>
        o.http(probe, `https://${one.host}/`, {
          ...one.end,
          try: one.try,
          own: one.own,
          statusCode: one.status,
          answer: one.answer,
          via: one.via,
          ...optional('chain', one.chain),
          ...optional('clockOffsetMs', one.offset),
          ...optional('parsed', one.parsed),
        }),
  );

const one: fc.Arbitrary<Observation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(httpLike, fc.constantFrom(...routeIds))
      .map(([make, name]) => ({ ...make(`route:${name}`), route: name }) as Observation),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        httpLike,
        fc.constantFrom(
          'sign-in:token',
          'sign-in:oidc',
          'sign-in:realm',
          'sign-in:federated',
          'sign-in:live-token',
          'sign-in:google-token',
          'autodiscover:redirect',
          'autodiscover:pox-domain',
          'direct:outlook.office365.com',
          'extra:a',
          'sync:owa-svc',
          'sync:mobile',
        ),
      )
      .map(([make, probe]) => make(probe)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...o.controlNames), ending, again, offset)
      .map(([name, end, n, clock]) =>
        o.control(name, { ...end, try: n, ...optional('clockOffsetMs', clock) }),
      ),
  },
  fc
    .tuple(host, fc.array(address, { maxLength: 3 }), ending)
    .map(([name, list, end]) => o.dns(name, list, end)),
  fc
    .tuple(
      fc.constantFrom('configured' as const, 'control' as const),
      server,
      fc.constantFrom(...hosts, 'contoso.com'),
      fc.array(address, { maxLength: 2 }),
      fc.constantFrom('A', 'AAAA', 'MX', 'NS'),
      fc.constantFrom('NOERROR', 'NXDOMAIN', 'SERVFAIL', 'weird'),
      ending,
    )
    .map(([role, ip, name, list, type, rcode, end]) =>
      o.asked(role, ip, name, list, { type, rcode, ...end }),
    ),
  fc
    .tuple(fc.constantFrom(undefined, 'smtp.google.com.', 'mx.contoso.com.', '.'), ending)
    .map(([target, end]) => o.mx('contoso.com', target, end)),
  fc
    .tuple(host, fc.constantFrom(443, 993, 587), address, ending)
    .map(([name, port, ip, end]) => o.tcp(name, port, ip, end)),
  fc
    .tuple(
      host,
      fc.constantFrom(443, 993),
      chain,
      ending,
      fc.constantFrom('host' as const, 'unrelated' as const, 'none' as const),
      fc.constantFrom('full' as const, 'small' as const),
    )
    .map(([name, port, shown, end, sni, hello]) => o.tls(name, port, { ...end, chain: shown, sni, hello })),
  fc
    .tuple(
      fc.constantFrom('imap' as const, 'pop' as const, 'smtp' as const, 'smtps' as const, 'mx' as const),
      chain,
      ending,
      again,
      host,
    )
    .map(([name, shown, end, n, at]) =>
      o.mail(name, { ...end, try: n, host: at, ...optional('chain', shown) }),
    ),
  fc.constantFrom(
    o.link(),
    o.link(null),
    o.gateway(),
    o.gateway('none'),
    o.proxy(),
    o.proxy('http://proxy.contoso.com:8080'),
    o.vantage('healthy'),
    o.vantage('provider-outage'),
    o.vantage('device', { failing: ['mx'], working: ['imap'], failingClients: [...clientIds] }),
  ),
  fc.tuple(host, address).map(([name, ip]) => o.hostsFile([{ line: 3, address: ip, name }])),
  fc.tuple(host, ending).map(([name, end]) => o.proxyConnect(name, end)),
  fc
    .tuple(
      fc.subarray([...clientIds]),
      fc.subarray([...clientIds]),
      fc.subarray([50126, 53003, 500133, 90033, 500021, 1]),
      fc.subarray(['wrong-password', 'mailbox-full', 'smtp-basic-retired', 'zzz']),
    )
    .map(([failing, working, entraCodes, phrases]) => o.user({ failing, working, entraCodes, phrases })),
  fc
    .tuple(
      fc.constantFrom(
        'available' as const,
        'degraded' as const,
        'interrupted' as const,
        'restored' as const,
        'unknown' as const,
      ),
      fc.subarray([...routeIds, ...clientIds, 'identity' as const, 'flow' as const, 'all' as const]),
      fc.boolean(),
      fc.constantFrom('incident' as const, 'advisory' as const, 'unknown' as const),
      fc.boolean(),
    )
    .map(([state, affects, resolved, classification, some]) =>
      o.feed(state, some ? [o.incident({ affects, resolved, classification, endedAt: o.AT })] : []),
    ),
  ending.map((end) =>
    o.observe(
      'dns-random-label',
      'dns-random',
      { asked: 3, rewritten: [{ name: 'x', address: '203.0.113.9' }] },
      end,
    ),
  ),
);
/** Half of the worlds are a healthy one with things changed: pure noise hardly ever reaches a verdict. */
const worlds = fc.oneof(
  fc.array(one, { maxLength: 60 }),
  fc.array(one, { maxLength: 12 }).map((changes) => o.world(changes)),
);

const judged = (observations: readonly Observation[], pending: string[] = []) =>
  judge({ request: o.request(), observations, at: o.AT, pending });

/** How much a verdict speaks against the provider. */
function againstProvider(verdict: Verdict): number {
  if (verdict.side === 'provider') return verdict.confidence;
  return verdict.leaning?.side === 'provider' ? verdict.leaning.confidence : 0;
}

/** One seed, so that a red test is red again; another one searches elsewhere. */
const seed = 20261120;
const runs = { numRuns: 600, seed };

describe('any mix of observations', () => {
  it('is made of observations that the schema knows', () => {
    fc.assert(
      fc.property(one, (each) => observation.safeParse(each).success),
      { numRuns: 200 },
    );
  });

  it('gives a verdict of the schema, with every sentence whole', () => {
    fc.assert(
      fc.property(worlds, (seen) => {
        const { verdict, facts } = judged(seen);
        verdictSchema.parse(verdict);
        for (const fact of Object.values(facts)) factRecord.parse(fact);
        expect(verdict.side).toBe(outcomeTable[verdict.outcome].side);
        const texts = [
          verdict.headline,
          verdict.seen,
          ...[verdict.because, verdict.against, verdict.missing, verdict.notes, verdict.advice]
            .flat()
            .map((each) => each.text),
        ];
        for (const text of texts) expect(text).toMatch(/ /);
        const both = verdict.affected.filter((each) => verdict.working.includes(each));
        expect(both).toEqual([]);
        for (const list of [verdict.affected, verdict.working]) expect(new Set(list).size).toBe(list.length);
        if (verdict.side === 'unknown') expect(verdict.confidence).toBeLessThan(0.5);
        else expect(verdict.confidence).toBeGreaterThanOrEqual(0.5);
      }),
      runs,
    );
  });

  it('gives the same verdict in any order', () => {
    fc.assert(
      fc.property(
        worlds.chain((seen) =>
          fc.tuple(
            fc.constant(seen),
            fc.shuffledSubarray(seen, { minLength: seen.length, maxLength: seen.length }),
          ),
        ),
        ([seen, shuffled]) => {
          expect(judged(shuffled)).toEqual(judged(seen));
        },
      ),
      runs,
    );
  });

  it('never gives a local verdict without a positive local fact', () => {
    const accusing: Readonly<Record<string, readonly string[]>> = {
      link: ['no-interface', 'no-route'],
      gateway: ['silent'],
      'hosts-file': ['override'],
      internet: ['portal', 'none', 'literals-only'],
      clock: ['bad'],
      proxy: ['unreachable', 'auth', 'denied', 'gateway-error'],
      'dns-here': ['wrong', 'nxdomain', 'servfail', 'silent'],
      'domain-records': ['gone', 'broken', 'no-mail'],
      autodiscover: ['misdirected'],
      reach: ['some', 'refused', 'unreachable', 'denied'],
      ipv6: ['broken'],
      'mail-ports': ['blocked', 'some'],
      handshake: ['inspected', 'date', 'certificate', 'broken'],
      inspection: ['appliance', 'antivirus', 'debug', 'private'],
      discrimination: ['name', 'size'],
      'answered-by': ['somebody-else'],
      federation: ['down'],
      'tenant-restrictions': ['found'],
      mail: ['partly', 'failing'],
      stability: ['unstable'],
      'told-by-person': ['some-apps-fail', 'all-apps-fail', 'only-text'],
    };
    fc.assert(
      fc.property(worlds, (seen) => {
        const { verdict, facts } = judged(seen);
        if (verdict.side !== 'local') return;
        const found = Object.entries(accusing).filter(([name, values]) =>
          values.includes(facts[name]?.value ?? ''),
        );
        // Blocked Windows check: a control of Microsoft's that fails is the fact.
        if (verdict.cause !== 'os-offline-indicator') expect(found, verdict.cause).not.toEqual([]);
        expect(verdict.because[0]?.observations, verdict.cause).not.toEqual([]);
      }),
      runs,
    );
  });

  it('says that mail works only where every way to it answers', () => {
    fc.assert(
      fc.property(worlds, (seen) => {
        const { verdict, facts } = judged(seen);
        const said = `${verdict.headline} ${verdict.seen}`;
        if (!/\b(mail|everything) works\b|\bmailbox answer at\b/i.test(said)) return;
        expect(facts.mail?.value, said).toBe('alive');
        expect(facts['sign-in']?.value, said).not.toBe('failing');
      }),
      runs,
    );
  });

  it('expects no program to work once one fails whose ways all answer, and nothing says why', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(...clientIds), (seen, client) => {
        const untold = seen.filter((each) => each.kind !== 'user-report');
        fc.pre(judged(untold).verdict.working.includes(client));
        const { verdict } = judged([...untold, o.user({ failing: [client], working: [] })]);
        expect(verdict.affected).toContain(client);
        if (verdict.outcome !== 'account' && verdict.outcome !== 'inconclusive') return;
        // Ways that answer are still told, `gmail-web` among them, which is one and a program.
        expect(verdict.working.filter((each) => !routeIds.some((way) => way === each))).toEqual([]);
      }),
      runs,
    );
  });

  it('never makes a provider verdict less likely when the provider fails once more', () => {
    const failure = fc
      .tuple(fc.constantFrom(...o.webRoutes), fc.integer({ min: 4, max: 9 }), fc.constantFrom(503, 500))
      .map(([name, n, statusCode]) =>
        o.route(name, {
          fails: 'http-provider-error',
          own: true,
          statusCode,
          answer: 'provider-error',
          try: n,
        }),
      );
    fc.assert(
      fc.property(worlds, failure, (seen, more) => {
        const before = judged(seen).verdict;
        const after = judged([...seen, more]).verdict;
        expect(againstProvider(after), `${before.cause} -> ${after.cause}`).toBeGreaterThanOrEqual(
          againstProvider(before),
        );
      }),
      { numRuns: 1500, seed },
    );
  });

  it('never takes a green status page as a sign of health', () => {
    fc.assert(
      fc.property(worlds, (seen) => {
        const without = seen.filter((each) => each.kind !== 'status-feed');
        const before = judged(without).verdict;
        const after = judged([
          ...without,
          o.feed('available'),
          o.feed('available', [], 'm365-admin'),
        ]).verdict;
        if (after.outcome === 'healthy') {
          expect(before.outcome).toBe('healthy');
          expect(after.confidence).toBeLessThanOrEqual(before.confidence);
        }
        if (before.side === 'provider') expect(after.side).toBe('provider');
      }),
      runs,
    );
  });
});

describe('the causes among one another', () => {
  it('stand in one order, whatever the list that they come in', () => {
    const shuffled = fc.shuffledSubarray([...causes], { minLength: causes.length });
    const ids = causes.map((one) => one.id);
    fc.assert(
      fc.property(shuffled, (list) => {
        expect(inOrder(list).map((one) => one.id)).toEqual(ids);
      }),
    );
  });

  it('come before causes of their own layer only, and never in a ring', () => {
    const layers = new Map(causes.map((one) => [one.id, one.layer]));
    for (const { id, layer, before = [] } of causes)
      for (const other of before) expect(layers.get(other), `${id} before ${other}`).toBe(layer);
    const ring = causes.map((one) =>
      one.id === 'mail-hosts-blocked' ? { ...one, before: ['tls-inspection' as const] } : one,
    );
    expect(() => inOrder(ring)).toThrow(/ring/);
  });
});
