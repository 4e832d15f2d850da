import type { FailureCode, NotApplicableReason, NotRunReason } from '../../../shared/model/failure.ts';
import type {
  Chain,
  DataOf,
  Observation,
  ObservationKind,
  ObservationOf,
  ParsedAnswer,
  PlatformOpinion,
  PublishedIncident,
} from '../../../shared/model/observation.ts';
import type { Stage } from '../../../shared/model/plan.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';

/** Small hand-built observations: each function gives one, healthy unless told otherwise. */
export const AT = '2026-11-20T10:00:00.000Z';

export function request(change: Partial<DiagnoseRequest> = {}): DiagnoseRequest {
  return { domain: 'contoso.com', failing: [], working: [], budgetMs: 15_000, locale: 'en', ...change };
}

export interface Ending {
  try?: number;
  id?: string;
  fails?: FailureCode;
  notRun?: NotRunReason;
  blockedBy?: string;
  notApplicable?: NotApplicableReason;
}

const stages: Partial<Record<ObservationKind, Stage>> = {
  'internet-control': 'internet',
  'dns-system': 'dns',
  'dns-server': 'dns',
  tcp: 'mail',
  tls: 'mail',
  'status-feed': 'status',
};

/** One observation of the probe, with this data, ended as told. */
export function observe<K extends ObservationKind>(
  kind: K,
  probe: string,
  data: DataOf<K> | undefined,
  ending: Ending = {},
): ObservationOf<K> {
  const tries = ending.try ?? 1;
  const head = {
    id: ending.id ?? (tries > 1 ? `${probe}#${tries}` : probe),
    probe,
    stage: stages[kind] ?? ('device' as const),
    try: tries,
    startedAt: AT,
    durationMs: 20,
    kind,
    ...(data !== undefined && { data }),
  };
  if (ending.fails)
    return { ...head, status: 'failed', failure: { code: ending.fails } } as unknown as ObservationOf<K>;
  if (ending.notRun) {
    return {
      ...head,
      status: 'not-run',
      reason: ending.notRun,
      ...(ending.blockedBy !== undefined && { blockedBy: ending.blockedBy }),
    } as unknown as ObservationOf<K>;
  }
  if (ending.notApplicable) {
    return { ...head, status: 'not-applicable', reason: ending.notApplicable } as unknown as ObservationOf<K>;
  }
  return { ...head, status: 'ok' } as unknown as ObservationOf<K>;
}

const timing = { totalMs: 20 };

export function chain(
  change: Partial<Chain> & { issuer?: string; notAfter?: string; selfSigned?: boolean } = {},
): Chain {
  const {
    issuer = 'DigiCert Global G2 TLS RSA SHA256 2020 CA1',
    notAfter = '2027-02-01T00:00:00Z',
    selfSigned = false,
    ...rest
  } = change;
  return {
    certificates: [
      {
        subjectName: 'outlook.com',
        issuerName: issuer,
        notBefore: '2026-08-01T00:00:00Z',
        notAfter,
        fingerprint: 'AA:BB',
        selfSigned,
        names: ['outlook.com'],
      },
    ],
    anchor: 'public',
    nameMatches: true,
    verification: 'ok',
    ...rest,
  };
}

export const privateChain = (issuer: string) => chain({ issuer, anchor: 'private' });

export const link = (
  defaultRoute: { gateway?: string; interface: string } | null = { gateway: '192.168.1.1', interface: 'en0' },
) =>
  observe('interfaces', 'interfaces', {
    interfaces: [{ name: 'en0', address: '192.168.1.23', family: 4, tunnel: false }],
    defaultRoute,
  });

export const gateway = (answeredBy: 'connect' | 'none' = 'connect') =>
  observe(
    'gateway',
    'gateway',
    { address: '192.168.1.1', answeredBy },
    answeredBy === 'none' ? { fails: 'network-gateway-silent' } : {},
  );

const controlUrls: Readonly<Record<string, string>> = {
  microsoft: 'http://www.msftconnecttest.com/connecttest.txt',
  google: 'http://connectivitycheck.gstatic.com/generate_204',
  apple: 'http://captive.apple.com/hotspot-detect.html',
  firefox: 'http://detectportal.firefox.com/success.txt',
  cloudflare: 'http://cp.cloudflare.com/generate_204',
  'cloudflare-ip': 'https://1.1.1.1/cdn-cgi/trace',
  'google-ip': 'https://8.8.8.8/',
  'quad9-ip': 'https://9.9.9.9/',
};
export const controlNames = Object.keys(controlUrls);

export function control(name: string, ending: Ending & { clockOffsetMs?: number } = {}): Observation {
  const { clockOffsetMs = 0, ...rest } = ending;
  return observe(
    'internet-control',
    `control:${name}`,
    {
      operator: name.replace(/-ip$/, ''),
      url: controlUrls[name] ?? '',
      literal: name.endsWith('-ip'),
      via: 'direct',
      timing,
      ...(rest.fails === undefined && !name.endsWith('-ip') && { clockOffsetMs }),
    },
    rest,
  );
}

/** The same through the proxy that is set, and past it. */
export const controlBy = (way: 'proxy' | 'past-proxy', name: string, ending: Ending = {}): Observation => {
  const one = control(name, ending) as ObservationOf<'internet-control'>;
  if (way === 'past-proxy') return { ...one, id: `control-direct:${name}`, probe: `control-direct:${name}` };
  const data = one.data && { ...one.data, via: 'proxy' as const, proxy: 'http://proxy.contoso.com:8080' };
  return { ...one, ...(data && { data }) };
};

/** A large operator's server on a port of mail programs. */
export const portControl = (host: string, port: number, ending: Ending = {}) =>
  observe(
    'mail-protocol',
    `port-control:${host}:${port}`,
    {
      protocol: port === 587 || port === 465 ? 'smtp' : port === 995 ? 'pop' : 'imap',
      host,
      security: port === 587 ? 'starttls' : 'implicit',
      capabilities: [],
      reached: ending.fails === undefined ? 'capabilities' : 'nothing',
      timing,
      remote: { address: '142.250.111.108', family: 4, port },
      ...(ending.fails === undefined && { chain: chain() }),
    },
    ending,
  );

export const controls = (ending: Parameters<typeof control>[1] = {}) =>
  controlNames.map((name) => control(name, ending));

export const hostsFile = (entries: DataOf<'hosts-file'>['entries'] = []) =>
  observe('hosts-file', 'hosts-file', { path: '/etc/hosts', entries });

export const proxy = (name?: string) =>
  observe('proxy-settings', 'proxy', {
    source: name === undefined ? 'none' : 'environment',
    decisions: [{ host: 'outlook.office365.com', proxy: name ?? 'DIRECT' }],
  });

/** A script is set, and no proxy comes of it. */
export const scripted = (problem?: DataOf<'proxy-settings'>['decisions'][number]['problem']) =>
  observe('proxy-settings', 'proxy', {
    source: 'platform',
    pacUrl: 'http://wpad.contoso.com/proxy.pac',
    decisions: [{ host: 'outlook.office365.com', proxy: 'DIRECT', ...(problem && { problem }) }],
  });

export const pac = (change: Ending & Partial<DataOf<'pac'>> & { address?: string } = {}) => {
  const { try: tries, id, fails, notApplicable, address = '10.1.0.81', ...data } = change;
  return observe(
    'pac',
    'pac',
    {
      url: 'http://wpad.contoso.com/proxy.pac',
      redirects: [],
      remote: { address, family: 4, port: 80 },
      timing,
      ...data,
    },
    {
      ...(tries && { try: tries }),
      ...(id && { id }),
      ...(fails && { fails }),
      ...(notApplicable && { notApplicable }),
    },
  );
};

export const proxyConnect = (
  host: string,
  ending: Ending & { statusCode?: number; authenticate?: string[] } = {},
) => {
  const { statusCode, authenticate = [], ...rest } = ending;
  return observe(
    'proxy-connect',
    `proxy-connect:${host}`,
    {
      proxy: 'http://proxy.contoso.com:8080',
      target: `${host}:443`,
      authenticate,
      timing,
      ...(statusCode !== undefined && { statusCode }),
    },
    rest,
  );
};

export const dns = (host: string, addresses: string[] = ['52.97.1.2'], ending: Ending = {}) =>
  observe(
    'dns-system',
    `dns:${host}`,
    { host, addresses: addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })) },
    ending,
  );

/** One question to one resolver, about one name. */
export function asked(
  role: 'configured' | 'control',
  server: string,
  name: string,
  answers: string[],
  ending: Ending & { type?: string; rcode?: string; probe?: string } = {},
): Observation {
  const {
    type = 'A',
    rcode = 'NOERROR',
    probe = `${role === 'control' ? 'dns-control' : 'dns-at'}:${name}`,
    ...rest
  } = ending;
  return observe(
    'dns-server',
    probe,
    { server, role, transport: role === 'control' ? 'doh' : 'udp', name, type, rcode, answers, cnames: [] },
    { id: `${probe}@${role}-${server}-${type}`, ...rest },
  );
}

export const mx = (
  domain = 'contoso.com',
  host = 'contoso-com.mail.protection.outlook.com.',
  ending: Ending & { rcode?: string } = {},
) =>
  asked('configured', '192.168.1.1', domain, ending.fails ? [] : [`10 ${host}`], {
    type: 'MX',
    probe: 'domain:mx',
    id: 'domain:mx',
    ...ending,
  });

export const tcp = (host: string, port: number, address = '52.97.1.2', ending: Ending = {}) =>
  observe(
    'tcp',
    `tcp:${host}:${port}`,
    { host, remote: { address, family: address.includes(':') ? 6 : 4, port }, timing },
    { id: `tcp:${host}:${port}@${address}`, ...ending },
  );

export function tls(
  host: string,
  port: number,
  change: Ending & {
    chain?: Chain | undefined;
    sni?: 'host' | 'unrelated' | 'none';
    hello?: 'full' | 'small';
    platform?: PlatformOpinion;
  } = {},
): Observation {
  const { chain: shown, sni = 'host', hello = 'full', platform, ...ending } = change;
  const variant =
    sni === 'unrelated'
      ? ':unrelated-sni'
      : sni === 'none'
        ? ':no-sni'
        : hello === 'small'
          ? ':small-hello'
          : '';
  const found = 'chain' in change ? shown : ending.fails ? undefined : chain();
  return observe(
    'tls',
    `tls:${host}:${port}`,
    {
      host,
      remote: { address: '52.97.1.2', family: 4, port },
      sni,
      hello,
      timing,
      ...(found && { chain: found }),
      ...(platform && { platform }),
    },
    { id: `tls:${host}:${port}${variant}`, ...ending },
  );
}

const routeUrls: Readonly<Record<string, string>> = {
  owa: 'https://outlook.office.com/mail/',
  'owa-svc': 'https://outlook.office.com/owa/service.svc',
  'owa-health': 'https://outlook.office365.com/owa/healthcheck.htm',
  'owa-consumer': 'https://outlook.live.com/mail/0/',
  graph: 'https://graph.microsoft.com/v1.0/me',
  ews: 'https://outlook.office365.com/EWS/Exchange.asmx',
  mapi: 'https://outlook.office365.com/mapi/emsmdb/',
  'mapi-nspi': 'https://outlook.office365.com/mapi/nspi/',
  eas: 'https://outlook.office365.com/Microsoft-Server-ActiveSync',
  mobile: 'https://outlook.office365.com/autodiscover/autodiscover.json',
  'gmail-web': 'https://mail.google.com/mail/',
  'gmail-api': 'https://gmail.googleapis.com/gmail/v1/users/me/profile',
  'mobile-detect': 'https://prod-global-autodetect.acompli.net/',
  substrate: 'https://substrate.office.com/',
};

type HttpChange = Ending & Partial<DataOf<'http'>>;

export function http(probe: string, url: string, change: HttpChange = {}): ObservationOf<'http'> {
  const { try: tries, id, fails, notRun, blockedBy, notApplicable, ...data } = change;
  const late = fails === undefined || fails.startsWith('http-');
  return observe(
    'http',
    probe,
    {
      method: 'GET',
      url,
      headers: [],
      redirects: [],
      via: 'direct',
      timing,
      ...(late && {
        chain: chain(),
        statusCode: fails === undefined ? 401 : 503,
        own: fails === undefined || fails === 'http-provider-error',
      }),
      ...(fails === undefined &&
        notRun === undefined && { answer: 'expected-auth' as const, clockOffsetMs: 0 }),
      ...data,
    },
    {
      ...(tries !== undefined && { try: tries }),
      ...(id !== undefined && { id }),
      ...(fails !== undefined && { fails }),
      ...(notRun !== undefined && { notRun }),
      ...(blockedBy !== undefined && { blockedBy }),
      ...(notApplicable !== undefined && { notApplicable }),
    },
  );
}

export const route = (name: string, change: HttpChange = {}) =>
  http(`route:${name}`, routeUrls[name] ?? 'https://example.org/', change);

export const busy = (change: HttpChange = {}): HttpChange => ({
  fails: 'http-provider-error',
  own: true,
  statusCode: 503,
  answer: 'provider-error',
  ...change,
});

const mailPorts: Readonly<
  Record<string, readonly [string, number, 'imap' | 'pop' | 'smtp', 'implicit' | 'starttls']>
> = {
  imap: ['outlook.office365.com', 993, 'imap', 'implicit'],
  pop: ['outlook.office365.com', 995, 'pop', 'implicit'],
  smtp: ['smtp.office365.com', 587, 'smtp', 'starttls'],
  smtps: ['smtp.gmail.com', 465, 'smtp', 'implicit'],
  mx: ['contoso-com.mail.protection.outlook.com', 25, 'smtp', 'starttls'],
};

export function mail(
  name: 'imap' | 'pop' | 'smtp' | 'smtps' | 'mx',
  change: Ending & { host?: string; chain?: Chain } = {},
): Observation {
  const { host, chain: shown, ...ending } = change;
  const [own, port, protocol, security] = mailPorts[name] ?? ['', 0, 'imap' as const, 'implicit' as const];
  const answered = ending.fails === undefined || ending.fails.startsWith('mail-');
  return observe(
    'mail-protocol',
    `route:${name}`,
    {
      protocol,
      host: host ?? own,
      security,
      capabilities: [],
      reached: answered ? 'capabilities' : 'nothing',
      timing,
      remote: { address: '52.97.1.2', family: 4, port },
      ...(shown ? { chain: shown } : answered ? { chain: chain() } : {}),
    },
    ending,
  );
}

export const token = (change: HttpChange = {}) =>
  http('sign-in:token', 'https://login.microsoftonline.com/organizations/oauth2/v2.0/token', {
    statusCode: change.fails ? 503 : 400,
    ...change,
  });
export const oidc = (change: HttpChange = {}) =>
  http(
    'sign-in:oidc',
    'https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration',
    { statusCode: change.fails ? 503 : 200, ...change },
  );

export const user = (change: Partial<DataOf<'user-report'>>) =>
  observe('user-report', 'user', { failing: [], working: [], entraCodes: [], phrases: [], ...change });

export function incident(change: Partial<PublishedIncident> = {}): PublishedIncident {
  return {
    id: 'EX1256020',
    title: 'Some users may be unable to access their mailbox',
    service: 'Exchange Online',
    classification: 'incident',
    status: 'ServiceDegradation',
    resolved: false,
    startedAt: '2026-11-20T08:00:00Z',
    affects: [],
    ...change,
  };
}

export const feed = (
  state: DataOf<'status-feed'>['state'],
  incidents: PublishedIncident[] = [],
  name = 'organisation',
) =>
  observe('status-feed', `feed:${name}`, {
    feed: name,
    provider: 'microsoft365',
    state,
    incidents,
    via: 'direct',
    timing,
  });

export const vantage = (outcome: Outcome, change: Partial<Extract<ParsedAnswer, { type: 'vantage' }>> = {}) =>
  http('vantage', 'https://vantage.contoso.com/report.json', {
    parsed: {
      type: 'vantage',
      measuredAt: AT,
      domain: 'contoso.com',
      outcome,
      failing: outcome === 'healthy' ? [] : ['imap'],
      working: outcome === 'healthy' ? ['imap'] : [],
      ...change,
    },
  });

/** Routes of a Microsoft 365 mailbox that count. */
export const webRoutes = ['owa', 'owa-svc', 'ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'] as const;

/** Ids of the later observations replace earlier ones: a healthy world with a few things changed. */
export function world(...changes: (Observation | readonly Observation[])[]): Observation[] {
  const healthy: Observation[] = [
    link(),
    gateway(),
    hostsFile(),
    proxy(),
    ...controls(),
    dns('outlook.office365.com'),
    dns('outlook.office.com'),
    dns('login.microsoftonline.com', ['20.190.1.1']),
    mx(),
    tcp('outlook.office365.com', 443),
    tcp('outlook.office.com', 443),
    tcp('login.microsoftonline.com', 443, '20.190.1.1'),
    tls('outlook.office365.com', 443),
    tls('outlook.office.com', 443),
    tls('login.microsoftonline.com', 443),
    oidc(),
    token(),
    ...webRoutes.map((name) => route(name)),
    mail('imap'),
    mail('pop'),
    mail('smtp'),
  ];
  const changed = changes.flat();
  // A change to a probe replaces all that the healthy world observed of it.
  const replaced = new Set(changed.map((one) => one.probe));
  return [...healthy.filter((one) => !replaced.has(one.probe)), ...changed];
}
