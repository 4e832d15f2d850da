import type { Observation } from '../../../shared/model/observation.ts';
import { type Report, report as reportSchema, reportSchemaId } from '../../../shared/model/report.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';

const startedAt = '2026-11-20T09:14:05.000Z';
const timing = { dnsMs: 12, tcpMs: 21, tlsMs: 43, firstByteMs: 38, totalMs: 114 };
const remote = { address: '52.97.201.2', family: 4 as const, port: 443 };

type Extra = Partial<
  Pick<Observation, 'status' | 'failure' | 'reason' | 'route' | 'try' | 'blockedBy' | 'durationMs'>
>;

/** One observation of any kind; ok unless `extra` says otherwise. */
export function observe(
  id: string,
  kind: Observation['kind'],
  stage: Observation['stage'],
  data: object | undefined,
  extra: Extra = {},
): Observation {
  return {
    id,
    probe: id.replace(/[#@].*$/, ''),
    kind,
    stage,
    try: 1,
    startedAt,
    durationMs: 114,
    status: 'ok',
    ...(data === undefined ? {} : { data }),
    ...extra,
  } as Observation;
}

const certificate = {
  subjectName: 'outlook.office365.com',
  subjectOrganisation: 'Microsoft Corporation',
  issuerName: 'DigiCert Cloud Services CA-1',
  issuerOrganisation: 'DigiCert Inc',
  notBefore: '2026-01-01T00:00:00Z',
  notAfter: '2027-01-01T00:00:00Z',
  fingerprint: Array.from({ length: 32 }, (_, at) => (at + 160).toString(16).toUpperCase()).join(':'),
  selfSigned: false,
  names: ['*.office365.com', 'outlook.office365.com'],
};
const chain = {
  certificates: [certificate],
  anchor: 'public' as const,
  nameMatches: true,
  verification: 'ok',
};

function route(id: string, answer: Partial<Record<string, unknown>>, extra: Extra, attempt = 1): Observation {
  return observe(
    `route:${id}${attempt > 1 ? `#${attempt}` : ''}`,
    'http',
    'mail',
    {
      method: 'GET',
      url: `https://outlook.office365.com/${id}`,
      statusCode: 401,
      answer: 'expected-auth',
      own: true,
      headers: [
        { name: 'request-id', value: '0b6d1d6e-9d5c-4f0a-9a39-58c3a3b9d7f1' },
        { name: 'x-feserver', value: 'AM0PR04CA0005' },
      ],
      redirects: [],
      frontDoor: 'AM0PR04CA0005',
      frontDoorSite: 'AMS',
      via: 'direct',
      remote,
      chain,
      timing,
      ...answer,
    },
    { route: id as never, try: attempt, ...extra },
  );
}

/** An answer of a proven host that is not as documented. */
export const retiredEndpoint = (): Observation =>
  route(
    'retired',
    { statusCode: 404, answer: 'unexpected', own: false },
    { status: 'failed', failure: { code: 'http-unexpected' }, route: 'ews' as never },
  );

/** What a working computer on a working network sees of a Microsoft 365 mailbox. */
export function healthyObservations(): Observation[] {
  const control = (operator: string, url: string) =>
    observe(`control:${operator}`, 'internet-control', 'internet', {
      operator,
      url,
      literal: url.includes('1.1.1.1'),
      statusCode: 200,
      clockOffsetMs: 120,
      via: 'direct',
      remote: { address: '1.1.1.1', family: 4, port: 443 },
      timing,
    });
  return [
    observe('user', 'user-report', 'device', { failing: [], working: [], entraCodes: [], phrases: [] }),
    observe('interfaces', 'interfaces', 'device', {
      interfaces: [
        { name: 'wlan0', address: '192.168.1.23', family: 4, tunnel: false },
        { name: 'wlan0', address: '2003:e8:1234:5678::17', family: 6, tunnel: false },
      ],
      defaultRoute: { gateway: '192.168.1.1', interface: 'wlan0' },
    }),
    observe('hosts-file', 'hosts-file', 'device', { path: '/etc/hosts', entries: [] }),
    observe('proxy', 'proxy-settings', 'device', { source: 'none', decisions: [] }),
    observe('gateway', 'gateway', 'network', { address: '192.168.1.1', answeredBy: 'connect' }),
    control('microsoft', 'http://www.msftconnecttest.com/connecttest.txt'),
    control('google', 'http://connectivitycheck.gstatic.com/generate_204'),
    control('cloudflare-ip', 'https://1.1.1.1/cdn-cgi/trace'),
    ...[
      'outlook.office365.com',
      'login.microsoftonline.com',
      'outlook.office.com',
      'graph.microsoft.com',
    ].map((host, at) =>
      observe(`dns:${host}`, 'dns-system', 'dns', {
        host,
        addresses: [{ address: `52.97.201.${at + 2}`, family: 4 }],
      }),
    ),
    observe('dns-at:192.168.1.1:A:outlook.office365.com', 'dns-server', 'dns', {
      server: '192.168.1.1',
      role: 'configured',
      transport: 'udp',
      name: 'outlook.office365.com',
      type: 'A',
      rcode: 'NOERROR',
      answers: ['52.97.201.2'],
      cnames: ['ooc-g2.tm-4.office.com'],
      ttlS: 60,
    }),
    observe('dns-control:cloudflare:A:outlook.office365.com', 'dns-server', 'dns', undefined, {
      status: 'not-run',
      reason: 'disabled-by-policy',
    }),
    observe('domain:mx', 'dns-server', 'domain', {
      server: '192.168.1.1',
      role: 'configured',
      transport: 'udp',
      name: 'contoso.com',
      type: 'MX',
      rcode: 'NOERROR',
      answers: ['0 contoso-com.mail.protection.outlook.com.'],
      cnames: [],
    }),
    observe('proxy-connect:outlook.office365.com', 'proxy-connect', 'network', undefined, {
      status: 'not-applicable',
      reason: 'no-proxy',
    }),
    observe('tcp:outlook.office365.com:443@52.97.201.2', 'tcp', 'mail', {
      host: 'outlook.office365.com',
      remote,
      timing,
    }),
    observe('tls:outlook.office365.com:443', 'tls', 'mail', {
      host: 'outlook.office365.com',
      remote,
      sni: 'host',
      hello: 'full',
      protocol: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      chain,
      timing,
    }),
    observe('sign-in:oidc', 'http', 'sign-in', {
      method: 'GET',
      url: 'https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration',
      statusCode: 200,
      answer: 'expected',
      own: true,
      headers: [{ name: 'x-ms-request-id', value: '7ab0e0f5-1c58-4cb0-8f19-7f6a6d3b2b00' }],
      redirects: [],
      parsed: {
        type: 'oidc',
        issuer: 'https://login.microsoftonline.com/6d5f1a52-0000-4000-8000-1234567890ab/v2.0',
      },
      via: 'direct',
      remote,
      chain,
      timing,
    }),
    route('owa', {}, {}),
    route('owa', {}, {}, 2),
    route('owa', {}, {}, 3),
    route('mapi', {}, {}),
    route('mapi', {}, {}, 2),
    route('mapi', {}, {}, 3),
    observe(
      'route:imap',
      'mail-protocol',
      'mail',
      {
        protocol: 'imap',
        host: 'outlook.office365.com',
        security: 'implicit',
        greeting:
          '* OK The Microsoft Exchange IMAP4 service is ready. [QQBNADAAUABSADAANABDAEEAMAAwADAANQAuAGEAcABjAHAAcgBkADAANAAuAHAAcgBvAGQALgBvAHUAdABsAG8AbwBrAC4AYwBvAG0A]',
        serverName: 'AM0PR04CA0005.apcprd04.prod.outlook.com',
        capabilities: ['IMAP4rev1', 'AUTH=XOAUTH2'],
        reached: 'capabilities',
        remote: { ...remote, port: 993 },
        chain,
        timing,
      },
      { route: 'imap' },
    ),
    observe('feed:m365-admin', 'status-feed', 'status', {
      feed: 'm365-admin',
      provider: 'microsoft365',
      state: 'available',
      incidents: [],
      statusCode: 200,
      via: 'direct',
      timing,
    }),
  ];
}

const healthyVerdict: Verdict = {
  outcome: 'healthy',
  side: 'none',
  cause: 'no-fault-found',
  confidence: 0.9,
  status: 'confirmed',
  headline: 'Everything works from here.',
  seen: '24 checks, all passed, at 10:14.',
  affected: [],
  working: ['owa', 'mapi', 'imap'],
  because: [
    { observations: ['route:owa', 'route:mapi', 'route:imap'], text: 'Every way into the mailbox answers.' },
  ],
  against: [],
  missing: [],
  notes: [],
  advice: [
    { for: 'user', kind: 'do', text: 'Still trouble? Say which app fails with --failing.' },
    { for: 'helpdesk', kind: 'do', text: 'owa, mapi, imap answer as documented; controls ok.' },
  ],
};

export function sampleReport(changes: Partial<Report> = {}): Report {
  return reportSchema.parse({
    schema: reportSchemaId,
    id: '5f1d7a84-3c6b-4a57-9f0e-2f6a0c9b1e11',
    tool: { name: 'mailpath', version: '0.1.0' },
    startedAt,
    durationMs: 1840,
    request: { address: 'ana.martin@contoso.com', domain: 'contoso.com' },
    timing: { firstVerdictMs: 412, confirmedMs: 1830, totalMs: 1840 },
    verdict: healthyVerdict,
    facts: { internet: { value: 'ok', observations: ['control:microsoft', 'control:google'] } },
    observations: healthyObservations(),
    environment: {
      platform: 'linux',
      release: '6.8.0-45-generic',
      architecture: 'x64',
      runtime: 'node 24.21.0',
      hostname: 'ana-laptop.corp.contoso.com',
      utcOffsetMinutes: 60,
      dnsServers: ['192.168.1.1'],
      publicRootsReplaced: false,
      extraRoots: 0,
    },
    redaction: { level: 'none', replaced: {} },
    ...changes,
  });
}

/** Exchange Online answers 503 with its own headers from several front doors; everything else works. */
export function outageReport(): Report {
  const failed = { status: 'failed' as const, failure: { code: 'http-provider-error' as const } };
  const busy = (at: number) => ({
    statusCode: 503,
    answer: 'provider-error',
    frontDoorSite: ['AMS', 'LHR', 'PHX'][at % 3],
  });
  const routes = ['owa', 'mapi', 'ews', 'eas'].flatMap((id) =>
    [1, 2, 3].map((at) => route(id, busy(at), failed, at)),
  );
  return sampleReport({
    observations: [...healthyObservations().filter((item) => !/^route:(owa|mapi)/.test(item.id)), ...routes],
    verdict: {
      outcome: 'provider-outage',
      side: 'provider',
      cause: 'mail-service-errors',
      stop: 'mail',
      confidence: 0.94,
      status: 'confirmed',
      headline: "It's not you. Microsoft 365 mail is failing.",
      seen: 'Its mail servers answered “busy” 12 of 12 times since 10:14; sign-in and the rest of your internet work.',
      affected: ['owa', 'mapi', 'ews', 'eas'],
      working: ['imap'],
      because: [
        {
          observations: ['route:owa', 'route:owa#2', 'route:mapi', 'route:ews', 'route:eas'],
          text: 'Four ways into the mailbox answered 503 with Microsoft’s own headers, three times each.',
        },
        {
          observations: ['control:microsoft', 'control:google', 'control:cloudflare-ip'],
          text: 'Three unrelated services answer on the same path.',
        },
      ],
      against: [{ observations: ['route:imap'], text: 'IMAP still greets.' }],
      missing: [
        {
          observations: ['dns-control:cloudflare:A:outlook.office365.com'],
          text: 'Names were not compared with a public resolver, since the policy turns that off.',
        },
      ],
      notes: [
        {
          cause: 'feed-green',
          text: 'Microsoft’s public status page still says “available”; it is often late.',
        },
      ],
      advice: [
        { for: 'user', kind: 'do', text: 'Wait. Outlook on the phone is affected too.' },
        {
          for: 'user',
          kind: 'dont',
          text: 'Don’t change your password, remove the account or reinstall Outlook.',
        },
        {
          for: 'user',
          kind: 'dont',
          text: 'Nobody from Microsoft will call you. Don’t open “reconnect” links from mails or chats.',
        },
        {
          for: 'helpdesk',
          kind: 'do',
          text: '503 with X-FEServer from outlook.office365.com on 3 front doors, 12/12; sign-in alive; controls ok.',
        },
      ],
    },
  });
}

/** A hotel's Wi-Fi that answers in everybody's place. */
export function portalReport(): Report {
  const timingShort = { dnsMs: 4, tcpMs: 3, firstByteMs: 5, totalMs: 12 };
  const portal = ['microsoft', 'google', 'apple'].map((operator) =>
    observe(
      `control:${operator}`,
      'internet-control',
      'internet',
      {
        operator,
        url: `http://${operator}.example/`,
        literal: false,
        statusCode: 302,
        location: 'http://portal.hotel.example/login?mac=aa:bb:cc:dd:ee:0f',
        title: 'Welcome',
        via: 'direct',
        remote: { address: '10.5.0.1', family: 4, port: 80 },
        timing: timingShort,
      },
      { status: 'failed', failure: { code: 'network-portal-redirect' } },
    ),
  );
  const blocked = {
    status: 'not-run' as const,
    reason: 'dependency-failed' as const,
    blockedBy: 'control:microsoft',
  };
  return sampleReport({
    observations: [
      ...healthyObservations().filter((item) => item.stage === 'device' || item.id === 'gateway'),
      ...portal,
      observe('sign-in:oidc', 'http', 'sign-in', undefined, blocked),
      observe('route:owa', 'http', 'mail', undefined, { ...blocked, route: 'owa' }),
      observe('route:imap', 'mail-protocol', 'mail', undefined, { ...blocked, route: 'imap' }),
    ],
    verdict: {
      outcome: 'network',
      side: 'local',
      cause: 'captive-portal',
      stop: 'network',
      opens: 'sign-in-page',
      confidence: 0.95,
      status: 'confirmed',
      headline: 'This Wi-Fi wants you to sign in first.',
      seen: 'Every test page was replaced by one from portal.hotel.example.',
      affected: ['owa', 'imap'],
      working: [],
      because: [
        {
          observations: ['control:microsoft', 'control:google', 'control:apple'],
          text: 'Three of three test pages were answered by somebody else.',
        },
      ],
      against: [],
      missing: [],
      notes: [],
      advice: [
        {
          for: 'user',
          kind: 'do',
          text: 'Open the sign-in page in your browser, accept, and run Mailpath again.',
        },
      ],
    },
  });
}

export function inconclusiveReport(): Report {
  const silent = { status: 'failed' as const, failure: { code: 'http-timeout' as const } };
  return sampleReport({
    cutShort: 'budget',
    observations: [
      ...healthyObservations().filter((item) => !item.id.startsWith('route:')),
      ...[1, 2, 3].map((at) =>
        route('owa', { statusCode: undefined, answer: undefined, headers: [], own: undefined }, silent, at),
      ),
    ],
    verdict: {
      outcome: 'inconclusive',
      side: 'unknown',
      cause: 'mail-silent',
      asksElsewhere: true,
      confidence: 0.45,
      status: 'early',
      headline: 'I can’t tell yet.',
      seen: 'Microsoft’s mail servers don’t answer from here, and nothing here is visibly broken.',
      affected: ['owa'],
      working: [],
      because: [{ observations: ['route:owa'], text: 'Outlook on the web did not answer within 8 seconds.' }],
      against: [],
      missing: [{ observations: [], text: 'A second place to measure from would settle it.' }],
      notes: [],
      advice: [
        {
          for: 'user',
          kind: 'do',
          text: 'Try your phone with Wi-Fi off: if mail works there, it is this network; if not, it is Microsoft.',
        },
      ],
      leaning: { side: 'provider', cause: 'mail-service-silent', confidence: 0.45 },
    },
  });
}

export const hostileTexts = [
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  '"><svg/onload=alert(3)> \u202Egnp.exe \u0007\u001b[31mred\u001b[0m \u009b31m',
  '| a | b |\n|---|---|\n![x](https://evil.example/p.png) [click](https://evil.example) `x` ``` <!-- --> @everyone #1 =cmd()',
];

/** Servers that try to write the report. */
export function hostileReport(): Report {
  const text = hostileTexts.join(' ');
  return sampleReport({
    observations: [
      ...healthyObservations(),
      route(
        'graph',
        {
          statusCode: 200,
          answer: 'middlebox',
          own: false,
          title: text.slice(0, 190),
          bodyHead: text,
          headers: [{ name: 'via', value: text.slice(0, 280) }],
          location: `https://evil.example/${hostileTexts[0]}`,
          contentType: 'text/html"><b>',
          frontDoor: '<b>front</b>',
          backEnd: '</td></table><h1>',
        },
        { status: 'failed', failure: { code: 'http-middlebox', text: text.slice(0, 290) } },
      ),
      observe('feed:m365-consumer', 'status-feed', 'status', {
        feed: 'm365-consumer',
        provider: 'outlook-com',
        state: 'degraded',
        statusCode: 200,
        via: 'direct',
        timing,
        incidents: [
          {
            id: 'EX1"><b>',
            title: text.slice(0, 290),
            service: 'Exchange',
            classification: 'incident',
            status: '<i>open</i>',
            resolved: false,
            affects: ['all'],
            scope: text.slice(0, 290),
          },
        ],
      }),
    ],
  });
}
