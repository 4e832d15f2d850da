import type { Observation, ObservationOf } from '../../../shared/model/observation.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';
import type { CauseId } from '../../../shared/verdict/cause.ts';
import {
  AT,
  asked,
  busy,
  chain,
  control,
  controlNames,
  controls,
  dns,
  feed,
  gateway,
  hostsFile,
  http,
  incident,
  link,
  mail,
  mx,
  observe,
  oidc,
  pac,
  portControl,
  privateChain,
  proxy,
  proxyConnect,
  route,
  scripted,
  tcp,
  tls,
  token,
  user,
  vantage,
  webRoutes,
  world,
} from './observe.ts';
import { type DoorChange, door, surroundings, thrice as thriceAt } from './own-server-worlds.ts';

/** What was seen, and what the verdict must be. */
export interface Row {
  name: string;
  seen: Observation[];
  ask?: Partial<DiagnoseRequest>;
  outcome: Outcome;
  cause: CauseId;
  /** At least this sure (a verdict), or at most (one that must stay modest). */
  atLeast?: number;
  atMost?: number;
  leaning?: CauseId;
  /** Where on the picture the way breaks. */
  stop?: string;
  affected?: string[];
  working?: string[];
  notes?: CauseId[];
}

/** A run that was cut short. */
const ended = { notRun: 'budget-exhausted' } as const;

const silent = (names: readonly string[] = controlNames) =>
  names.map((name) => control(name, { fails: name.endsWith('-ip') ? 'tcp-timeout' : 'dns-timeout' }));
const notRun = (blockedBy: string) => [
  ...webRoutes.map((name) => route(name, { notRun: 'dependency-failed', blockedBy })),
  ...(['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { notRun: 'dependency-failed', blockedBy })),
];
/** Nothing answers: what a run looks like without an internet. */
const dark = (...changes: (Observation | readonly Observation[])[]) => [
  hostsFile(),
  proxy(),
  ...silent(),
  dns('outlook.office365.com', [], { fails: 'dns-timeout' }),
  dns('login.microsoftonline.com', [], { fails: 'dns-timeout' }),
  ...notRun('dns:outlook.office365.com'),
  token({ fails: 'dns-timeout' }),
  ...changes.flat(),
];
const thrice = (make: (again: { try: number }) => Observation) => [1, 2, 3].map((one) => make({ try: one }));
const routesFail = (change: Parameters<typeof route>[1], names: readonly string[] = webRoutes) =>
  names.flatMap((name) => thrice((again) => route(name, { ...change, ...again })));
const mailFails = (fails: 'mail-failing' | 'tcp-timeout' | 'tcp-refused') =>
  (['imap', 'pop', 'smtp'] as const).flatMap((name) => thrice((again) => mail(name, { fails, ...again })));
export const generic = (...changes: (Observation | readonly Observation[])[]) => [
  link(),
  gateway(),
  hostsFile(),
  proxy(),
  ...controls(),
  asked('configured', '192.168.1.1', 'example.org', ['10 mx.example.org.'], {
    type: 'MX',
    probe: 'domain:mx',
  }),
  asked('configured', '192.168.1.1', '_imaps._tcp.example.org', ['0 1 993 imap.example.org.'], {
    type: 'SRV',
    probe: 'domain:srv-imaps',
  }),
  asked('configured', '192.168.1.1', '_submission._tcp.example.org', ['0 1 587 smtp.example.org.'], {
    type: 'SRV',
    probe: 'domain:srv-submission',
  }),
  ...changes.flat(),
];
/** Look-ups of this computer that take so long. */
const slowNames = (durationMs: number) =>
  ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'].map((host) => ({
    ...dns(host, [host.startsWith('login') ? '20.190.1.1' : '52.97.1.2']),
    durationMs,
  }));

/** A mail host's name, here and at a public operator. */
const proxied = (host: string, addresses: string[]) => [
  dns(host, addresses),
  asked('control', '1.1.1.1', host, addresses),
];

/** The resolver rejects the signatures (RFC 8914: DNSSEC Bogus). */
const rejected = (one: Observation): Observation =>
  ({ ...one, data: { ...one.data, extendedErrors: [6] } }) as Observation;

export const atExample = { domain: 'example.org' };
const onlyHttp: DoorChange = { fails: 'tls-plain-text', spoke: 'http', reached: 'connect' };
const googleMx = mx('contoso.com', 'smtp.google.com.');
export const atGoogle = [
  googleMx,
  http('sign-in:google-token', 'https://oauth2.googleapis.com/token'),
  ...webRoutes.map((name) => route(name, { notApplicable: 'other-provider' })),
  route('gmail-web'),
  route('gmail-api'),
  mail('imap', { host: 'imap.gmail.com' }),
  mail('smtp', { host: 'smtp.gmail.com' }),
];
const syncDoors = {
  'sync:owa-svc': 'https://outlook.office.com/owa/service.svc',
  'sync:mobile': 'https://outlook.office365.com/autodiscover/autodiscover.json',
};
export const sync = (change: Parameters<typeof http>[2], names: readonly string[] = Object.keys(syncDoors)) =>
  Object.entries(syncDoors).flatMap(([probe, url]) =>
    thrice((again) => http(probe, url, names.includes(probe) ? { ...change, ...again } : again)),
  );
export const newOutlook = user({ failing: ['outlook-windows-new'], working: ['gmail-web'] });
const elsewhere = (...change: Parameters<typeof vantage>) =>
  vantage(change[0], {
    failing: [],
    working: ['owa'],
    failingClients: ['outlook-windows-new'],
    ...change[1],
  });
const oneApp = user({ failing: ['outlook-windows-new'], working: ['outlook-web'] });
const zscaler = privateChain('Zscaler Intermediate Root CA (zscalertwo.net)');
const opened = (shown: ReturnType<typeof chain>) => [
  tls('outlook.office365.com', 443, { chain: shown }),
  tls('outlook.office.com', 443, { chain: shown }),
  tls('login.microsoftonline.com', 443, { chain: shown }),
];
/** Two forms of a handshake, in turns and with one limit; the look that gave rise to them is the first. */
const inTurns = (
  host: string,
  rounds: number,
  plain: Parameters<typeof tls>[2],
  other: Parameters<typeof tls>[2],
): Observation[] => [
  tls(host, 443, plain),
  ...Array.from({ length: rounds }, (_, at) => at + 1).flatMap((round) =>
    [plain, other].map((form, which) => {
      const one = tls(host, 443, form) as ObservationOf<'tls'>;
      const id = `tls:${host}:443@${which === 0 ? 'plain' : 'other'}${round > 1 ? `#${round}` : ''}`;
      const data = one.data && { ...one.data, comparison: { round, limitMs: 2200 } };
      return { ...one, id, try: round, data } as Observation;
    }),
  ),
];
/** Answered after five seconds. */
const slowly = (observations: readonly Observation[]): Observation[] =>
  observations.map(
    (one) =>
      ({
        ...one,
        data: one.data && { ...one.data, timing: { tcpMs: 900, firstByteMs: 4100, totalMs: 5000 } },
      }) as Observation,
  );
/** Answered without a certificate: by whoever took the request. */
const inClear = (observations: readonly Observation[]): Observation[] =>
  observations.map((one) => {
    if (one.kind !== 'http' || !one.data) return one;
    const { chain: _, ...data } = one.data;
    return { ...one, data };
  });
/** Every certificate that was shown is the box's own. */
const openedAll = (observations: readonly Observation[]): Observation[] =>
  observations.map((one) =>
    one.data && 'chain' in one.data
      ? ({ ...one, data: { ...one.data, chain: zscaler } } as Observation)
      : one,
  );
const federatedRealm = http('sign-in:realm', 'https://login.microsoftonline.com/getuserrealm.srf', {
  parsed: { type: 'realm', nameSpace: 'federated', authHost: 'sts.contoso.com', authProduct: 'adfs' },
});
const deadFederation = thrice((again) =>
  http('sign-in:federated', 'https://sts.contoso.com/FederationMetadata', { fails: 'tcp-timeout', ...again }),
);
const proven = { fails: 'http-middlebox', statusCode: 403, own: false } as const;
/** Every cause, and what it is easily taken for. */
export const rows: Row[] = [
  {
    name: 'a healthy mailbox',
    seen: world(),
    outcome: 'healthy',
    cause: 'healthy',
    atLeast: 0.85,
    working: ['owa', 'mapi', 'outlook-web', 'thunderbird'],
  },
  {
    name: 'a healthy mailbox with optional hosts that fail',
    seen: world(
      route('substrate', { fails: 'tcp-timeout' }),
      route('mobile-detect', { fails: 'dns-nxdomain' }),
      route('owa-health', { fails: 'http-unexpected', statusCode: 404 }),
    ),
    outcome: 'healthy',
    cause: 'healthy',
    atLeast: 0.85,
  },
  {
    name: 'port 25 closed',
    seen: world(mail('mx', { fails: 'tcp-timeout' })),
    outcome: 'healthy',
    cause: 'healthy',
    notes: ['mail-ports-blocked'],
  },
  {
    name: 'one operator of the controls fails',
    seen: world(control('apple', { fails: 'tcp-timeout' })),
    outcome: 'healthy',
    cause: 'healthy',
  },
  {
    name: 'one control replaced',
    seen: world(control('apple', { fails: 'network-portal-content' })),
    outcome: 'healthy',
    cause: 'healthy',
    notes: ['captive-portal'],
  },
  {
    name: 'other addresses at public resolvers, checked connections',
    seen: world(
      asked('control', '1.1.1.1', 'outlook.office365.com', ['40.100.9.2']),
      asked('control', '8.8.8.8', 'outlook.office365.com', ['52.98.77.2']),
    ),
    outcome: 'healthy',
    cause: 'healthy',
  },
  {
    name: 'no adapter',
    seen: dark(observe('interfaces', 'interfaces', { interfaces: [] }, { fails: 'device-no-interface' })),
    outcome: 'device',
    cause: 'no-network-adapter',
    atLeast: 0.9,
  },
  {
    name: 'no default route',
    seen: dark(link(null)),
    outcome: 'device',
    cause: 'no-network-adapter',
    atLeast: 0.9,
  },
  {
    name: 'the router is silent',
    seen: dark(link(), gateway('none')),
    outcome: 'network',
    cause: 'local-network-down',
    atLeast: 0.85,
    affected: ['owa', 'outlook-web'],
  },
  {
    name: 'the line is down',
    seen: dark(link(), gateway()),
    outcome: 'isp',
    cause: 'internet-down',
    atLeast: 0.85,
  },
  {
    name: 'the line is down and the router unknown',
    seen: dark(link()),
    outcome: 'isp',
    cause: 'internet-down',
    atLeast: 0.7,
    atMost: 0.79,
  },
  {
    name: 'nothing answers by name, and the run ended before an address or the link was looked at',
    seen: dark(link()).map((one) => {
      if (one.kind === 'interfaces') return observe('interfaces', one.probe, undefined, ended);
      if (one.kind !== 'internet-control') return one;
      const name = one.probe.slice('control:'.length);
      return control(name, name.endsWith('-ip') ? ended : { fails: 'dns-servfail' });
    }),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'internet-down',
  },
  {
    name: 'nothing answers, also by address, and the run ended before the link was looked at',
    seen: dark(link()).map((one) =>
      one.kind === 'interfaces' ? observe('interfaces', one.probe, undefined, ended) : one,
    ),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'internet-down',
  },
  {
    name: 'a firewall here refuses everything',
    seen: dark(link(), gateway()).map((one) =>
      one.kind === 'internet-control' ? control(one.probe.slice(8), { fails: 'tcp-denied' }) : one,
    ),
    outcome: 'device',
    cause: 'internet-down',
  },
  {
    name: 'a captive portal',
    seen: world(
      controlNames.map((name) =>
        control(name, { fails: name.endsWith('-ip') ? 'tls-reset' : 'network-portal-redirect' }),
      ),
      webRoutes.map((name) => route(name, { fails: 'tls-reset' })),
      ['imap', 'pop', 'smtp'].map((name) => mail(name as 'imap', { fails: 'tcp-timeout' })),
      token({ fails: 'tls-reset' }),
    ),
    outcome: 'network',
    cause: 'captive-portal',
    atLeast: 0.95,
  },
  {
    name: 'a portal that lets test pages pass',
    seen: world(
      ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'].map((host) =>
        tls(host, 443, {
          fails: 'tls-self-signed',
          chain: chain({ anchor: 'none', issuer: 'portal', selfSigned: true, nameMatches: false }),
        }),
      ),
      webRoutes.map((name) => route(name, { fails: 'tls-self-signed' })),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'tls-self-signed' })),
      token({ fails: 'tls-self-signed' }),
      oidc({ fails: 'tls-self-signed' }),
    ),
    outcome: 'network',
    cause: 'captive-portal',
  },
  {
    name: 'a clock three months ahead',
    seen: world(
      controls({ clockOffsetMs: -90 * 86_400_000 }),
      ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'].map((host) =>
        tls(host, 443, { fails: 'tls-expired', chain: chain({ anchor: 'none' }) }),
      ),
      webRoutes.map((name) => route(name, { fails: 'tls-expired' })),
      token({ fails: 'tls-expired' }),
      oidc({ fails: 'tls-expired' }),
    ),
    outcome: 'device',
    cause: 'clock-wrong',
    atLeast: 0.95,
  },
  {
    name: 'a clock seven minutes slow and the code for it',
    seen: world(
      controls({ clockOffsetMs: 420_000 }),
      [
        ...webRoutes.map((name) => route(name, { clockOffsetMs: 420_000 })),
        token({ clockOffsetMs: 420_000 }),
        oidc({ clockOffsetMs: 420_000 }),
      ],
      user({ entraCodes: [500133] }),
    ),
    outcome: 'device',
    cause: 'clock-wrong',
    atLeast: 0.9,
  },
  {
    name: 'a clock seven minutes slow that hurts nobody yet',
    seen: world(controls({ clockOffsetMs: 420_000 }), [
      ...webRoutes.map((name) => route(name, { clockOffsetMs: 420_000 })),
      token({ clockOffsetMs: 420_000 }),
      oidc({ clockOffsetMs: 420_000 }),
    ]),
    outcome: 'healthy',
    cause: 'healthy',
    notes: ['clock-wrong'],
  },
  {
    name: 'a line in the hosts file',
    seen: world(
      hostsFile([{ line: 7, address: '10.0.0.5', name: 'outlook.office365.com' }]),
      tls('outlook.office365.com', 443, { fails: 'tls-timeout' }),
      tcp('outlook.office365.com', 443, '10.0.0.5', { fails: 'tcp-timeout' }),
      dns('outlook.office365.com', ['10.0.0.5']),
      ['ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'].map((name) => route(name, { fails: 'tcp-timeout' })),
      mail('imap', { fails: 'tcp-timeout' }),
      mail('pop', { fails: 'tcp-timeout' }),
    ),
    outcome: 'device',
    cause: 'hosts-file-override',
    atLeast: 0.95,
  },
  {
    name: 'a line in the hosts file that leads to the true server',
    seen: world(hostsFile([{ line: 7, address: '52.97.1.2', name: 'outlook.office365.com' }])),
    outcome: 'healthy',
    cause: 'healthy',
    notes: ['hosts-file-override'],
  },
  {
    name: 'a dead proxy',
    seen: [
      link(),
      gateway(),
      hostsFile(),
      proxy('http://proxy.contoso.com:8080'),
      ...controlNames.map((name) => control(name, { fails: 'proxy-unreachable' })),
      proxyConnect('outlook.office365.com', { fails: 'proxy-unreachable' }),
      http('direct:outlook.office365.com', 'https://outlook.office365.com/'),
      ...webRoutes.map((name) => route(name, { fails: 'proxy-unreachable' })),
    ],
    outcome: 'device',
    cause: 'proxy-unreachable',
    atLeast: 0.85,
  },
  {
    name: 'a proxy script that is gone, where nothing gets out without a proxy',
    seen: [
      link(),
      gateway(),
      ...dark(scripted(), pac({ fails: 'http-unexpected', problem: 'status', statusCode: 404 })),
    ],
    outcome: 'organisation',
    cause: 'proxy-script-broken',
    atLeast: 0.8,
  },
  {
    name: 'a page in place of the proxy script',
    seen: [link(), gateway(), ...dark(scripted(), pac({ fails: 'content-wrong-type', problem: 'page' }))],
    outcome: 'organisation',
    cause: 'proxy-script-broken',
    atLeast: 0.8,
  },
  {
    name: 'the server of the proxy script is down, in this very network',
    seen: [link(), gateway(), ...dark(scripted(), pac({ fails: 'tcp-timeout', problem: 'not-reached' }))],
    outcome: 'organisation',
    cause: 'proxy-script-broken',
    atLeast: 0.7,
    atMost: 0.79,
  },
  {
    name: 'a proxy script out on the internet, with the line down',
    seen: [
      link(),
      gateway(),
      ...dark(scripted(), pac({ fails: 'tcp-timeout', problem: 'not-reached', address: '203.0.113.8' })),
    ],
    outcome: 'isp',
    cause: 'internet-down',
    atLeast: 0.85,
  },
  {
    name: 'a proxy script that nobody could run, and nothing answers directly',
    seen: [link(), gateway(), ...dark(scripted('pac-not-evaluated'), pac({ looksLikePac: true }))],
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'internet-down',
  },
  {
    name: 'a broken proxy script, where everything works without a proxy',
    seen: world(scripted(), pac({ fails: 'http-unexpected', problem: 'status', statusCode: 404 })),
    outcome: 'healthy',
    cause: 'healthy',
    notes: ['proxy-script-broken'],
  },
  {
    name: 'a broken proxy script beside an outage of the provider',
    seen: world(
      scripted(),
      pac({ fails: 'http-unexpected', problem: 'status', statusCode: 404 }),
      routesFail({ fails: 'http-provider-error', statusCode: 503 }),
    ),
    outcome: 'provider-partial',
    cause: 'route-failing',
  },
  {
    name: 'the portal of a Wi-Fi answers for the proxy script as well',
    seen: [
      link(),
      gateway(),
      ...dark(
        scripted(),
        pac({ fails: 'content-wrong-type', problem: 'page' }),
        controls({ fails: 'network-portal-content' }),
      ),
    ],
    outcome: 'network',
    cause: 'captive-portal',
  },
  {
    name: 'a proxy that asks for a password',
    seen: [
      link(),
      gateway(),
      hostsFile(),
      proxy('http://proxy.contoso.com:8080'),
      ...controlNames.map((name) => control(name, { fails: 'proxy-auth-required' })),
      proxyConnect('outlook.office365.com', {
        fails: 'proxy-auth-required',
        statusCode: 407,
        authenticate: ['basic'],
      }),
      ...webRoutes.map((name) => route(name, { fails: 'proxy-auth-required' })),
    ],
    outcome: 'organisation',
    cause: 'proxy-auth-required',
    atLeast: 0.85,
  },
  {
    name: 'a proxy that refuses mail',
    seen: world(
      proxy('http://proxy.contoso.com:8080'),
      proxyConnect('outlook.office365.com', { fails: 'proxy-denied', statusCode: 403 }),
      webRoutes.map((name) => route(name, { fails: 'proxy-denied' })),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'tcp-timeout' })),
    ),
    outcome: 'organisation',
    cause: 'proxy-blocks-mail',
    atLeast: 0.85,
  },
  {
    name: 'a resolver that is down',
    seen: [
      link(),
      gateway(),
      hostsFile(),
      proxy(),
      ...controlNames.map((name) => control(name, name.endsWith('-ip') ? {} : { fails: 'dns-timeout' })),
      dns('outlook.office365.com', [], { fails: 'dns-timeout' }),
      dns('login.microsoftonline.com', [], { fails: 'dns-timeout' }),
      asked('configured', '192.168.1.1', 'outlook.office365.com', [], { fails: 'dns-timeout' }),
      asked('control', '1.1.1.1', 'outlook.office365.com', ['52.97.1.2']),
      asked('control', '8.8.8.8', 'outlook.office365.com', ['52.97.1.2']),
      ...webRoutes.map((name) => route(name, { fails: 'dns-timeout' })),
      token({ fails: 'dns-timeout' }),
    ],
    outcome: 'network',
    cause: 'dns-resolver-down',
    atLeast: 0.85,
  },
  {
    name: 'a sinkhole at the router',
    seen: world(
      dns('outlook.office365.com', ['0.0.0.0']),
      dns('outlook.office.com', ['0.0.0.0']),
      tls('outlook.office365.com', 443, { fails: 'tls-timeout' }),
      tls('outlook.office.com', 443, { fails: 'tls-timeout' }),
      tcp('outlook.office365.com', 443, '0.0.0.0', { fails: 'tcp-refused' }),
      tcp('outlook.office.com', 443, '0.0.0.0', { fails: 'tcp-refused' }),
      asked('configured', '192.168.1.1', 'outlook.office365.com', ['0.0.0.0']),
      asked('control', '1.1.1.1', 'outlook.office365.com', ['52.97.1.2']),
      webRoutes.map((name) => route(name, { fails: 'tcp-refused' })),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'tcp-refused' })),
    ),
    outcome: 'network',
    cause: 'dns-wrong-answer',
    atLeast: 0.85,
  },
  {
    name: 'an ISP that rewrites names',
    seen: world(
      dns('outlook.office365.com', ['198.18.5.5']),
      tls('outlook.office365.com', 443, {
        fails: 'tls-name-mismatch',
        chain: chain({ anchor: 'public', nameMatches: false }),
      }),
      tcp('outlook.office365.com', 443, '198.18.5.5'),
      asked('configured', '203.0.113.53', 'outlook.office365.com', ['198.18.5.5']),
      asked('control', '1.1.1.1', 'outlook.office365.com', ['52.97.1.2']),
      observe(
        'dns-random-label',
        'dns-random',
        { asked: 3, rewritten: [{ name: 'x', address: '198.18.5.5' }] },
        { fails: 'dns-rewritten' },
      ),
      ['ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'].map((name) =>
        route(name, { fails: 'tls-name-mismatch' }),
      ),
      mail('imap', { fails: 'tcp-refused' }),
      mail('pop', { fails: 'tcp-refused' }),
    ),
    outcome: 'isp',
    cause: 'dns-wrong-answer',
    atLeast: 0.85,
  },
  {
    name: 'inspection that works',
    seen: world(
      opened(zscaler),
      webRoutes.map((name) => route(name, { chain: zscaler })),
      token({ chain: zscaler }),
      oidc({ chain: zscaler }),
    ),
    outcome: 'healthy',
    cause: 'healthy',
    notes: ['tls-inspection'],
  },
  {
    name: 'inspection that breaks mail',
    seen: world(
      opened(privateChain('FortiGate CA')),
      routesFail(
        { fails: 'http-middlebox', statusCode: 403, own: false, chain: privateChain('FortiGate CA') },
        ['ews', 'mapi'],
      ),
      route('eas', { chain: privateChain('FortiGate CA') }),
    ),
    outcome: 'organisation',
    cause: 'tls-inspection',
    atLeast: 0.85,
    affected: ['ews', 'mapi', 'outlook-windows-classic'],
  },
  {
    name: 'an antivirus mail shield',
    seen: world(
      thrice((again) => mail('imap', { chain: privateChain('Avast Web/Mail Shield Root'), ...again })),
      thrice((again) => mail('smtp', { fails: 'mail-starttls-missing', ...again })),
    ),
    outcome: 'device',
    cause: 'antivirus-mail-shield',
    atLeast: 0.8,
    affected: ['smtp', 'thunderbird'],
  },
  {
    name: 'tenant restrictions',
    seen: world(token({ parsed: { type: 'oauth-error', error: 'access_denied', entraCodes: [500021] } })),
    outcome: 'organisation',
    cause: 'tenant-restrictions',
    atLeast: 0.95,
  },
  {
    name: 'an outdated list of roots',
    seen: world(
      ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'].map((host) =>
        tls(host, 443, {
          fails: 'tls-unknown-root',
          chain: chain({ anchor: 'none', issuer: 'Microsoft TLS RSA Root G2' }),
        }),
      ),
      webRoutes.map((name) => route(name, { fails: 'tls-unknown-root' })),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'tls-unknown-root' })),
      token({ fails: 'tls-unknown-root' }),
      oidc({ fails: 'tls-unknown-root' }),
    ),
    outcome: 'device',
    cause: 'root-store-outdated',
    atLeast: 0.8,
  },
  {
    name: 'one handshake that was lost where connections are opened: chance, not the hello',
    seen: world(
      webRoutes.map((name) => route(name, { chain: zscaler })),
      tls('outlook.office365.com', 443, { fails: 'tls-timeout' }),
      tls('outlook.office365.com', 443, { hello: 'small', chain: zscaler }),
    ),
    outcome: 'healthy',
    cause: 'healthy',
  },
  {
    name: 'a root that only command-line tools were told of',
    seen: world(
      ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'].map((host) =>
        tls(host, 443, {
          chain: privateChain('Contoso Inspection CA'),
          platform: { trusted: false, error: 'net::ERR_CERT_AUTHORITY_INVALID', sameCertificate: true },
        }),
      ),
    ),
    outcome: 'device',
    cause: 'root-store-outdated',
    atLeast: 0.8,
  },
  {
    name: 'another certificate that the system refuses says nothing of ours',
    seen: world(
      tls('outlook.office365.com', 443, {
        chain: privateChain('Contoso Inspection CA'),
        platform: { trusted: false, error: 'net::ERR_CERT_AUTHORITY_INVALID', sameCertificate: false },
      }),
    ),
    outcome: 'healthy',
    cause: 'healthy',
    notes: ['tls-inspection'],
  },
  {
    name: 'a private root that only the system knows: the checks stop there, mail programs do not',
    seen: world(
      opened(chain({ anchor: 'none', issuer: 'Contoso Inspection CA' })).map((one) => ({
        ...one,
        status: 'failed' as const,
        failure: { code: 'tls-unknown-root' as const },
        data: {
          ...(one as ObservationOf<'tls'>).data,
          platform: { trusted: true, knownRoot: false, sameCertificate: true },
        },
      })) as Observation[],
      webRoutes.map((name) => route(name, { fails: 'tls-unknown-root' })),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'tls-unknown-root' })),
      token({ fails: 'tls-unknown-root' }),
      oidc({ fails: 'tls-unknown-root' }),
    ),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    notes: ['tls-inspection'],
  },
  {
    name: 'a public root that the system knows and the runtime does not yet',
    seen: world(
      tls('outlook.office365.com', 443, {
        fails: 'tls-unknown-root',
        chain: chain({ anchor: 'none', issuer: 'Microsoft TLS RSA Root G2' }),
        platform: { trusted: true, knownRoot: true, sameCertificate: true },
      }),
    ),
    outcome: 'healthy',
    cause: 'healthy',
  },
  {
    name: 'both stores refuse: as if only one had been asked',
    seen: world(
      ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'].map((host) =>
        tls(host, 443, {
          fails: 'tls-unknown-root',
          chain: chain({ anchor: 'none', issuer: 'Microsoft TLS RSA Root G2' }),
          platform: { trusted: false, error: 'net::ERR_CERT_AUTHORITY_INVALID', sameCertificate: true },
        }),
      ),
      webRoutes.map((name) => route(name, { fails: 'tls-unknown-root' })),
      token({ fails: 'tls-unknown-root' }),
      oidc({ fails: 'tls-unknown-root' }),
    ),
    outcome: 'device',
    cause: 'root-store-outdated',
    atLeast: 0.8,
  },
  {
    name: 'a filter that answers for Microsoft',
    seen: world(
      inClear([
        ...routesFail({ fails: 'http-middlebox', statusCode: 403, own: false }),
        token({ fails: 'http-middlebox', statusCode: 403, own: false }),
        oidc({ fails: 'http-middlebox', statusCode: 403, own: false }),
      ]),
    ),
    outcome: 'organisation',
    cause: 'middlebox-answers',
    atLeast: 0.85,
  },
  {
    name: 'a filter that answers for Microsoft with a root of its own',
    seen: world(
      opened(privateChain('Contoso Filter CA')),
      webRoutes.map((name) => route(name, { ...proven, chain: privateChain('Contoso Filter CA') })),
      token({ ...proven, chain: privateChain('Contoso Filter CA') }),
      oidc({ ...proven, chain: privateChain('Contoso Filter CA') }),
    ),
    outcome: 'organisation',
    cause: 'middlebox-answers',
    atLeast: 0.85,
  },
  {
    name: 'a filter by name',
    seen: world(
      ['outlook.office365.com', 'outlook.office.com'].flatMap((host) =>
        inTurns(host, 2, { fails: 'tls-reset' }, { sni: 'unrelated', chain: chain({ nameMatches: false }) }),
      ),
      webRoutes.map((name) => route(name, { fails: 'tls-reset' })),
    ),
    outcome: 'network',
    cause: 'middlebox-breaks-tls',
    atLeast: 0.85,
  },
  {
    name: 'a filter by name, where another host is broken under any name',
    seen: world(
      ['outlook.office365.com', 'outlook.office.com'].flatMap((host) =>
        inTurns(host, 2, { fails: 'tls-reset' }, { sni: 'unrelated', chain: chain({ nameMatches: false }) }),
      ),
      inTurns('graph.microsoft.com', 2, { fails: 'tls-reset' }, { sni: 'unrelated', fails: 'tls-reset' }),
      webRoutes.map((name) => route(name, { fails: 'tls-reset' })),
    ),
    outcome: 'network',
    cause: 'middlebox-breaks-tls',
  },
  {
    name: 'one host in two rounds is not enough for a filter',
    seen: world(
      inTurns(
        'outlook.office.com',
        2,
        { fails: 'tls-reset' },
        { sni: 'unrelated', chain: chain({ nameMatches: false }) },
      ),
      ['owa', 'owa-svc'].map((name) => route(name, { fails: 'tls-reset' })),
    ),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
  },
  {
    name: 'a big hello that is dropped',
    seen: world(
      ['outlook.office365.com', 'outlook.office.com'].flatMap((host) =>
        inTurns(host, 2, { fails: 'tls-timeout' }, { hello: 'small' }),
      ),
      webRoutes.map((name) => route(name, { fails: 'tls-timeout' })),
    ),
    outcome: 'network',
    cause: 'middlebox-breaks-tls',
    atLeast: 0.85,
  },
  {
    name: 'blocked mail ports',
    seen: world(mailFails('tcp-timeout')),
    outcome: 'network',
    cause: 'mail-ports-blocked',
    atLeast: 0.85,
    affected: ['imap', 'smtp', 'thunderbird'],
    working: ['outlook-web'],
  },
  {
    name: 'blocked mail ports, for somebody who uses the web',
    seen: world(mailFails('tcp-timeout')),
    ask: { failing: ['outlook-web'] },
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    notes: ['mail-ports-blocked'],
  },
  {
    name: 'blocked mail hosts and a second place',
    seen: world(
      vantage('healthy'),
      tcp('outlook.office365.com', 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      tls('outlook.office365.com', 443, { fails: 'tls-timeout' }),
      ['ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'].map((name) => route(name, { fails: 'tcp-timeout' })),
      mailFails('tcp-timeout'),
    ),
    outcome: 'network',
    cause: 'mail-hosts-blocked',
    atLeast: 0.85,
  },
  {
    name: 'silent mail hosts without a second place',
    seen: world(
      tcp('outlook.office365.com', 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      tls('outlook.office365.com', 443, { fails: 'tls-timeout' }),
      ['ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'].map((name) => route(name, { fails: 'tcp-timeout' })),
      mailFails('tcp-timeout'),
    ),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'mail-service-unreachable',
  },
  {
    name: 'silent mail hosts and a second place that sees the same',
    seen: world(
      vantage('provider-outage'),
      [
        tcp('outlook.office365.com', 443, '52.97.1.2', { fails: 'tcp-timeout' }),
        tcp('outlook.office.com', 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      ],
      webRoutes.map((name) => route(name, { fails: 'tcp-timeout' })),
      mailFails('tcp-timeout'),
    ),
    outcome: 'provider-outage',
    cause: 'mail-service-unreachable',
    atLeast: 0.85,
  },
  {
    name: 'a connection that comes and goes',
    seen: world([
      ...['google', 'firefox', 'cloudflare'].flatMap((name) => [
        control(name, { fails: 'tcp-reset' }),
        control(name, { try: 2 }),
      ]),
      ...webRoutes.flatMap((name) => [route(name, { fails: 'tcp-reset' }), route(name, { try: 2 })]),
    ]),
    outcome: 'network',
    cause: 'connection-unstable',
    atLeast: 0.8,
  },
  {
    name: 'IPv6 that does not carry',
    seen: world([
      ...['outlook.office365.com', 'outlook.office.com'].flatMap((host) => [
        tcp(host, 443),
        tcp(host, 443, '2603:1026::2', { fails: 'tcp-timeout' }),
      ]),
    ]),
    outcome: 'network',
    cause: 'ipv6-broken',
    atLeast: 0.8,
  },
  {
    name: 'no IPv6 at all',
    seen: world([
      ...['outlook.office365.com', 'outlook.office.com'].flatMap((host) => [
        tcp(host, 443),
        tcp(host, 443, '2603:1026::2', { fails: 'tcp-unreachable' }),
      ]),
    ]),
    outcome: 'healthy',
    cause: 'healthy',
  },
  {
    name: 'a blocked connection test of Windows',
    seen: world(control('microsoft', { fails: 'tcp-refused' })),
    outcome: 'healthy',
    cause: 'healthy',
    notes: ['os-offline-indicator'],
  },
  {
    name: 'a blocked connection test and a disconnected Outlook',
    seen: world(
      control('microsoft', { fails: 'tcp-refused' }),
      user({ failing: ['outlook-windows-classic'] }),
    ),
    outcome: 'network',
    cause: 'os-offline-indicator',
    atLeast: 0.8,
  },
  {
    name: 'a domain that nobody knows is first a question',
    seen: world(mx('contoso.com', '', { fails: 'dns-nxdomain' }), [
      asked('control', '1.1.1.1', 'contoso.com', [], { type: 'NS', rcode: 'NXDOMAIN', probe: 'domain:ns' }),
    ]),
    outcome: 'inconclusive',
    cause: 'domain-not-found',
  },
  {
    name: 'a line on which everybody needs seconds',
    seen: world(slowly(controls()), slowly(webRoutes.map((name) => route(name)))),
    outcome: 'isp',
    cause: 'slow-line',
    atLeast: 0.7,
  },
  {
    name: 'one slow provider is no slow line',
    seen: world(slowly(webRoutes.map((name) => route(name)))),
    outcome: 'healthy',
    cause: 'healthy',
  },
  {
    name: 'mail servers that ban this address',
    seen: world(
      (['imap', 'pop'] as const).flatMap((name) =>
        thrice((again) => mail(name, { fails: 'mail-denied', ...again })),
      ),
    ),
    outcome: 'inconclusive',
    cause: 'address-refused',
  },
  {
    name: 'mail servers that ask this address to wait',
    seen: world((['imap', 'smtp'] as const).map((name) => mail(name, { fails: 'mail-throttled' }))),
    outcome: 'inconclusive',
    cause: 'address-refused',
  },
  {
    name: 'two apps on two machines that share a door',
    seen: world(user({ failing: ['outlook-mobile', 'outlook-mac-new'], working: ['outlook-web'] })),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'door-of-apps',
  },
  {
    name: 'one app here that fails where another works through the same doors',
    seen: world(user({ failing: ['outlook-windows-new'], working: ['outlook-web', 'outlook-mobile'] })),
    outcome: 'device',
    cause: 'app-profile',
    atLeast: 0.7,
    atMost: 0.79,
  },
  {
    name: 'one app here that fails, and it fails elsewhere too',
    seen: world(user({ failing: ['outlook-windows-new'], working: ['outlook-web'], elsewhere: 'fails' })),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'app-profile',
  },
  {
    name: 'one page of an unexpected kind over the certificate of the host',
    seen: world(thrice((again) => route('ews', { ...proven, ...again }))),
    outcome: 'healthy',
    cause: 'healthy',
  },
  {
    name: 'pages of an unexpected kind on every way, over the certificates of the hosts',
    seen: world(
      routesFail(proven),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'mail-unknown' })),
    ),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
  },
  {
    name: 'an error that nobody knows',
    seen: world(user({ entraCodes: [99999] })),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
  },
  {
    name: 'a run whose ways by other programs were never tried',
    seen: world((['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { notRun: 'budget-exhausted' }))),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
  },
  {
    name: 'a domain that is gone',
    seen: world(mx('contoso.com', '', { fails: 'dns-nxdomain' }), [
      asked('control', '1.1.1.1', 'contoso.com', [], { type: 'NS', rcode: 'NXDOMAIN', probe: 'domain:ns' }),
    ]),
    ask: { spelledRight: true },
    outcome: 'organisation',
    cause: 'domain-dns-broken',
    atLeast: 0.85,
  },
  {
    name: 'autodiscover at a web host',
    seen: world(
      asked('configured', '192.168.1.1', 'autodiscover.contoso.com', ['203.0.113.80'], {
        probe: 'domain:autodiscover',
      }),
      http('autodiscover:redirect', 'http://autodiscover.contoso.com/autodiscover/autodiscover.xml', {
        fails: 'http-unexpected',
        statusCode: 200,
        own: false,
      }),
    ),
    outcome: 'organisation',
    cause: 'autodiscover-misdirected',
    atLeast: 0.85,
  },
  {
    name: 'a dead federation server',
    seen: world(federatedRealm, deadFederation),
    outcome: 'organisation',
    cause: 'federation-server-down',
    atLeast: 0.85,
  },
  {
    name: 'a federation server that is silent where a box opens all connections: it, or the box',
    seen: openedAll(
      world(federatedRealm, deadFederation, silent(controlNames.filter((name) => name !== 'google'))),
    ),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    notes: ['tls-inspection'],
  },
  {
    name: "an expired certificate of the provider's",
    seen: world(
      ['outlook.office365.com', 'outlook.office.com'].map((host) =>
        tls(host, 443, { fails: 'tls-expired', chain: chain({ notAfter: '2026-11-18T00:00:00Z' }) }),
      ),
      webRoutes.map((name) => route(name, { fails: 'tls-expired' })),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'tls-expired' })),
    ),
    outcome: 'provider-outage',
    cause: 'server-certificate-expired',
    atLeast: 0.85,
  },
  {
    name: "an expired certificate of one's own server",
    seen: generic(
      (['imap', 'smtp'] as const).map((name) =>
        mail(name, {
          host: `${name}.example.org`,
          fails: 'tls-expired',
          chain: chain({ notAfter: '2026-11-18T00:00:00Z' }),
        }),
      ),
    ),
    ask: atExample,
    outcome: 'organisation',
    cause: 'server-certificate-expired',
    atLeast: 0.8,
  },
  {
    name: "another server under one's own name",
    seen: generic(
      (['imap', 'smtp'] as const).map((name) =>
        mail(name, {
          host: `${name}.example.org`,
          fails: 'tls-name-mismatch',
          chain: chain({ nameMatches: false }),
        }),
      ),
    ),
    ask: atExample,
    outcome: 'organisation',
    cause: 'server-certificate-mismatch',
    atLeast: 0.8,
  },
  {
    name: "one's own servers speak only old versions of TLS",
    seen: generic(
      (['imap', 'smtp'] as const).map((name) =>
        mail(name, { host: `${name}.example.org`, fails: 'tls-version' }),
      ),
    ),
    ask: atExample,
    outcome: 'organisation',
    cause: 'server-handshake-broken',
    atLeast: 0.8,
  },
  {
    name: "the port of IMAP is closed to strangers as well, and one's own server sends",
    seen: [
      ...surroundings(['imap', 'smtps']),
      ...thriceAt('imap', { fails: 'tcp-timeout' }),
      ...thriceAt('smtps', {}),
      portControl('imap.gmail.com', 993, { fails: 'tcp-timeout' }),
      portControl('outlook.office365.com', 993, { fails: 'tcp-timeout' }),
    ],
    ask: atExample,
    outcome: 'network',
    cause: 'mail-ports-blocked',
    atLeast: 0.7,
    affected: ['imap'],
  },
  {
    name: "HTTP on the port of IMAP of one's own server",
    seen: [...surroundings(['imap', 'smtps']), ...thriceAt('imap', onlyHttp), ...thriceAt('smtps', {})],
    ask: atExample,
    outcome: 'organisation',
    cause: 'server-misconfigured',
    atLeast: 0.7,
    affected: ['imap', 'thunderbird'],
    working: ['smtps'],
  },
  {
    name: "HTTP on every port of one's own server, and nothing that vouches for it",
    seen: [...surroundings(['imap', 'smtps']), ...thriceAt('imap', onlyHttp), ...thriceAt('smtps', onlyHttp)],
    ask: atExample,
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'server-misconfigured',
    atMost: 0.49,
  },
  {
    name: "a dialogue of one's own server that something has written over",
    seen: [
      ...surroundings(['imap', 'smtp']),
      ...thriceAt('imap', {}),
      ...thriceAt('smtp', { fails: 'mail-altered', reached: 'connect' }),
    ],
    ask: atExample,
    outcome: 'inconclusive',
    cause: 'server-misconfigured',
    atMost: 0.49,
  },
  {
    name: "IMAP of one's own server refuses, sending works",
    seen: [
      ...surroundings(['imap', 'smtps']),
      ...thriceAt('imap', { fails: 'tcp-refused' }),
      ...thriceAt('smtps', {}),
    ],
    ask: atExample,
    outcome: 'organisation',
    cause: 'mail-service-stopped',
    atLeast: 0.7,
    affected: ['imap', 'thunderbird'],
    working: ['smtps'],
  },
  {
    name: "IMAP of one's own server refuses once, and the run ended",
    seen: [...surroundings(['imap', 'smtps']), door('imap', { fails: 'tcp-refused' }), door('smtps')],
    ask: atExample,
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'mail-service-stopped',
    atMost: 0.49,
  },
  {
    name: "one's own server refuses here, and works elsewhere",
    seen: [
      ...surroundings(['imap', 'smtps']),
      ...thriceAt('imap', { fails: 'tcp-refused' }),
      ...thriceAt('smtps', { fails: 'tcp-refused' }),
      user({ elsewhere: 'works' }),
    ],
    ask: atExample,
    outcome: 'inconclusive',
    cause: 'address-refused',
    atMost: 0.49,
  },
  {
    name: 'a crashed mail server and a second place',
    seen: generic(
      thrice((again) => mail('imap', { host: 'imap.example.org', fails: 'tcp-refused', ...again })),
      thrice((again) => mail('smtp', { host: 'smtp.example.org', fails: 'tcp-refused', ...again })),
      http('vantage', 'https://v.example.org/', {
        parsed: {
          type: 'vantage',
          measuredAt: AT,
          domain: 'example.org',
          outcome: 'provider-outage',
          failing: ['imap'],
          working: [],
        },
      }),
    ),
    ask: atExample,
    outcome: 'provider-outage',
    cause: 'mail-service-unreachable',
    atLeast: 0.85,
  },
  {
    name: 'EWS that was closed',
    seen: world(user({ failing: ['apple-mail'], working: ['outlook-web'] })),
    outcome: 'organisation',
    cause: 'retired-protocol',
    atMost: 0.79,
  },
  {
    name: 'a retired way of sending',
    seen: world(user({ phrases: ['smtp-basic-retired'] })),
    outcome: 'organisation',
    cause: 'retired-protocol',
    atLeast: 0.85,
    affected: ['smtp'],
  },
  {
    name: 'conditional access',
    seen: world(user({ entraCodes: [53003] })),
    outcome: 'account',
    cause: 'access-policy',
    atLeast: 0.85,
  },
  {
    name: 'missing consent',
    seen: world(user({ entraCodes: [65001] })),
    outcome: 'organisation',
    cause: 'access-policy',
    atLeast: 0.85,
  },
  {
    name: 'the service says to the person that it fails',
    seen: world(user({ entraCodes: [90033] })),
    outcome: 'provider-partial',
    cause: 'told-provider',
    atMost: 0.79,
  },
  {
    name: 'the service says that it fails, and the account is named as well',
    seen: world(user({ phrases: ['server-fails', 'wrong-password'] })),
    outcome: 'provider-partial',
    cause: 'told-provider',
  },
  {
    name: 'the sign-in service says that it fails',
    seen: world(user({ phrases: ['sign-in-fails'] })),
    outcome: 'provider-partial',
    cause: 'told-provider',
    stop: 'sign-in',
  },
  {
    name: 'somebody says that the service is down',
    seen: world(user({ phrases: ['said-down'] })),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'told-provider',
  },
  {
    name: 'an error that names a proxy',
    seen: world(user({ phrases: ['proxy-refuses'] })),
    outcome: 'network',
    cause: 'told-network',
    atMost: 0.79,
  },
  {
    name: 'an antivirus program on this computer, and on a phone',
    seen: world(user({ failing: ['thunderbird'], phrases: ['mail-shield'] })),
    outcome: 'device',
    cause: 'told-network',
  },
  {
    name: 'a security program on a phone',
    seen: world(user({ failing: ['android-mail'], phrases: ['mail-shield'] })),
    outcome: 'network',
    cause: 'told-network',
  },
  {
    name: 'a certificate that the program refuses',
    seen: world(user({ phrases: ['certificate-untrusted'] })),
    outcome: 'inconclusive',
    cause: 'told-certificate',
  },
  {
    name: 'a full mailbox of somebody else',
    seen: world(user({ phrases: ['recipient-full'] })),
    outcome: 'inconclusive',
    cause: 'told-recipient',
  },
  {
    name: 'a setting of the program',
    seen: world(user({ phrases: ['encryption-setting'] })),
    outcome: 'device',
    cause: 'app-profile',
    atMost: 0.79,
  },
  {
    name: 'a setting of a program on a phone',
    seen: world(user({ failing: ['apple-mail-ios'], phrases: ['encryption-setting'] })),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'app-profile',
  },
  {
    name: 'a clock that is said to be wrong and is right',
    seen: world(user({ phrases: ['clock-off'] })),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'clock-wrong',
  },
  {
    name: 'a limit that the person was told of',
    seen: world(user({ phrases: ['too-many-connections'] })),
    outcome: 'inconclusive',
    cause: 'address-refused',
  },
  {
    name: 'a wrong password',
    seen: world(user({ entraCodes: [50126] })),
    outcome: 'account',
    cause: 'account-problem',
    atLeast: 0.85,
  },
  {
    name: 'no app works, the web neither',
    seen: world(user({ failing: ['outlook-web', 'outlook-mobile'] })),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    affected: ['outlook-web'],
  },
  {
    name: 'one app fails',
    seen: world(user({ failing: ['outlook-windows-new'], working: ['outlook-web'] })),
    outcome: 'device',
    cause: 'app-profile',
    atMost: 0.79,
    affected: ['outlook-windows-new'],
    working: ['outlook-web'],
  },
  {
    name: 'names that nobody finds',
    seen: world(
      dns('outlook.office365.com', [], { fails: 'dns-servfail' }),
      asked('control', '1.1.1.1', 'outlook.office365.com', [], { rcode: 'SERVFAIL' }),
      asked('control', '8.8.8.8', 'outlook.office365.com', [], { rcode: 'SERVFAIL', probe: 'dns-control:b' }),
      [tcp('outlook.office365.com', 443, '-', { fails: 'dns-servfail' })],
      tls('outlook.office365.com', 443, { fails: 'dns-servfail' }),
      ['ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'].map((name) => route(name, { fails: 'dns-servfail' })),
      (['imap', 'pop'] as const).map((name) => mail(name, { fails: 'dns-servfail' })),
    ),
    outcome: 'provider-partial',
    cause: 'provider-dns-failure',
    atLeast: 0.85,
  },
  {
    name: 'sign-in that fails by its own word',
    seen: world(
      thrice((again) =>
        token(
          busy({
            ...again,
            parsed: { type: 'oauth-error', error: 'temporarily_unavailable', entraCodes: [90033] },
          }),
        ),
      ),
    ),
    outcome: 'provider-outage',
    cause: 'sign-in-service-down',
    atLeast: 0.85,
    working: ['owa'],
  },
  {
    name: 'sign-in that answers 400 with a transient code',
    seen: world(
      thrice((again) =>
        token({ ...again, parsed: { type: 'oauth-error', error: 'server_error', entraCodes: [90033] } }),
      ),
    ),
    outcome: 'provider-outage',
    cause: 'sign-in-service-down',
    atLeast: 0.85,
  },
  {
    name: 'sign-in that throttles, and a page that says so',
    seen: world(
      token({ fails: 'http-throttled', statusCode: 429, own: true }),
      feed('degraded', [], 'm365-admin'),
    ),
    outcome: 'provider-partial',
    cause: 'sign-in-throttled',
    atLeast: 0.85,
  },
  {
    name: 'sign-in that throttles a shared address',
    seen: world(token({ fails: 'http-throttled', statusCode: 429, own: true })),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'sign-in-throttled',
  },
  {
    name: 'all routes busy',
    seen: world(routesFail(busy()), mailFails('mail-failing')),
    outcome: 'provider-outage',
    cause: 'mail-service-errors',
    atLeast: 0.85,
    affected: ['owa', 'ews', 'imap', 'outlook-web', 'thunderbird'],
  },
  {
    name: 'all routes busy on the first try',
    seen: world(
      webRoutes.map((name) => route(name, busy())),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'mail-failing' })),
    ),
    outcome: 'provider-outage',
    cause: 'mail-service-errors',
    atLeast: 0.85,
  },
  {
    name: 'all routes busy on an inspected path',
    seen: world(
      opened(zscaler),
      routesFail(busy({ chain: zscaler })),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, { fails: 'mail-failing', chain: zscaler })),
    ),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
  },
  {
    name: 'one route busy',
    seen: world(routesFail(busy(), ['mapi', 'mapi-nspi'])),
    outcome: 'provider-partial',
    cause: 'route-failing',
    atLeast: 0.85,
    affected: ['mapi', 'outlook-windows-classic'],
    working: ['owa', 'outlook-web'],
  },
  {
    name: 'one route busy once, not repeated yet',
    seen: world(route('mapi', busy())),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'route-failing',
  },
  {
    name: 'routes busy by turns',
    seen: world(
      ['ews', 'mapi'].flatMap((name) => [
        route(name, busy()),
        route(name, { try: 2 }),
        route(name, { try: 3 }),
      ]),
    ),
    outcome: 'provider-partial',
    cause: 'route-unstable',
    atLeast: 0.8,
    affected: ['ews', 'mapi'],
  },
  {
    name: "Microsoft's cloud that does not fetch Google's mail",
    seen: world(atGoogle, sync(busy()), newOutlook),
    outcome: 'provider-partial',
    cause: 'mail-sync-service-failing',
    atLeast: 0.7,
    atMost: 0.79,
    affected: ['outlook-windows-new', 'outlook-mobile', 'outlook-mac-new'],
    working: ['imap', 'thunderbird', 'gmail-web'],
  },
  {
    name: "Microsoft's cloud that fails, whatever Google's page and a second place say of Google",
    seen: world(
      atGoogle,
      sync(busy()),
      newOutlook,
      feed('available', [], 'google-workspace'),
      vantage('healthy'),
    ),
    outcome: 'provider-partial',
    cause: 'mail-sync-service-failing',
    atLeast: 0.7,
    atMost: 0.79,
  },
  ...(
    [
      ['one door that fails', sync(busy(), ['sync:mobile'])],
      ['doors that pass', sync({})],
      ['doors that are silent', sync({ fails: 'tcp-timeout' })],
      ['doors that a filter answers for', sync({ fails: 'http-middlebox', own: false, answer: 'middlebox' })],
      ['doors behind an opened connection', sync(busy({ chain: privateChain('Zscaler Inc.') }))],
    ] as const
  ).map(
    ([name, doors]): Row => ({
      name: `${name} of Microsoft's cloud`,
      seen: world(atGoogle, doors, newOutlook),
      outcome: 'inconclusive',
      cause: 'not-enough-evidence',
    }),
  ),
  {
    name: "Microsoft's cloud that fails, of which nobody complains",
    seen: world(atGoogle, sync(busy())),
    outcome: 'healthy',
    cause: 'healthy',
    atLeast: 0.85,
  },
  {
    name: "Microsoft's cloud and Google that fail at once",
    seen: world(
      atGoogle.filter((one) => one.status !== 'ok' || !one.probe.startsWith('route:')),
      mail('pop', { notApplicable: 'other-provider' }),
      sync(busy()),
      newOutlook,
      thrice((again) => route('gmail-web', busy(again))),
      thrice((again) => route('gmail-api', busy(again))),
      (['imap', 'smtp'] as const).map((name) => mail(name, { host: 'x.gmail.com', fails: 'mail-failing' })),
    ),
    outcome: 'provider-outage',
    cause: 'mail-service-errors',
  },
  {
    name: 'the same app that fails at a second place',
    seen: world(oneApp, elsewhere('device')),
    outcome: 'provider-partial',
    cause: 'client-type-failing',
    atLeast: 0.7,
    atMost: 0.79,
    affected: ['outlook-windows-new'],
    working: ['outlook-web'],
  },
  ...(
    [
      ['of another domain', elsewhere('device', { domain: 'fabrikam.com' })],
      ['of the day before', elsewhere('device', { measuredAt: '2026-11-19T10:00:00.000Z' })],
      ['about another app', elsewhere('device', { failingClients: ['apple-mail'] })],
      ['whose account is locked', elsewhere('account')],
      ['where mail itself fails', elsewhere('device', { failing: ['ews'] })],
    ] as const
  ).map(
    ([name, report]): Row => ({
      name: `one app, and a report ${name}`,
      seen: world(oneApp, report),
      outcome: 'device',
      cause: 'app-profile',
    }),
  ),
  {
    name: 'the same app at a second place, and an incident that names it',
    seen: world(
      oneApp,
      elsewhere('device'),
      feed('degraded', [incident({ affects: ['outlook-windows-new'] })]),
    ),
    outcome: 'provider-partial',
    cause: 'published-incident',
    atLeast: 0.8,
  },
  {
    name: 'an incident behind the sign-in',
    seen: world(
      feed('degraded', [incident({ affects: ['outlook-mobile', 'outlook-mac-new'] })]),
      user({ failing: ['outlook-mobile'], working: ['outlook-web'] }),
    ),
    outcome: 'provider-partial',
    cause: 'published-incident',
    atLeast: 0.8,
    affected: ['outlook-mobile', 'outlook-mac-new'],
    working: ['outlook-web'],
  },
  {
    name: 'an incident that is called resolved',
    seen: world(
      feed('restored', [
        incident({ affects: ['outlook-mobile'], resolved: true, endedAt: '2026-11-20T08:00:00Z' }),
      ]),
      user({ failing: ['outlook-mobile'] }),
    ),
    outcome: 'provider-partial',
    cause: 'published-incident',
    atMost: 0.79,
  },
  {
    name: 'an advisory about the same app',
    seen: world(
      feed('degraded', [incident({ classification: 'advisory', affects: ['outlook-mobile'] })]),
      user({ failing: ['outlook-mobile'], working: ['outlook-web'] }),
    ),
    outcome: 'provider-partial',
    cause: 'published-incident',
    atLeast: 0.65,
    atMost: 0.75,
  },
  {
    name: 'an advisory about the same app, and one that works for the person',
    seen: world(
      feed('available', [
        incident({ classification: 'advisory', affects: ['outlook-mobile', 'outlook-web'], kinds: [] }),
      ]),
      user({ failing: ['outlook-mobile'], working: ['outlook-web'] }),
    ),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'door-of-apps',
    notes: ['published-incident'],
  },
  {
    name: 'an incident of the whole mailbox that names no app',
    seen: world(
      feed('degraded', [incident({ affects: ['all'], kinds: [] })]),
      user({ failing: ['outlook-mobile'], working: ['outlook-web'] }),
    ),
    outcome: 'provider-partial',
    cause: 'published-incident',
    atLeast: 0.6,
    atMost: 0.7,
    affected: ['outlook-mobile'],
  },
  {
    name: 'one app here, and an incident of the whole mailbox',
    seen: world(oneApp, feed('degraded', [incident({ affects: ['all'], kinds: [] })])),
    outcome: 'provider-partial',
    cause: 'published-incident',
  },
  {
    name: 'an incident of everything but this app',
    seen: world(
      oneApp,
      feed('degraded', [incident({ affects: ['all'], works: ['outlook-windows-new'], kinds: [] })]),
    ),
    outcome: 'device',
    cause: 'app-profile',
    notes: ['published-incident'],
  },
  {
    name: 'one app here, and what touches nobody’s mail',
    seen: world(oneApp, feed('available', [incident({ affects: [], works: [], kinds: ['calendar'] })])),
    outcome: 'device',
    cause: 'app-profile',
  },
  {
    name: 'one app here, and an incident of another way in',
    seen: world(oneApp, feed('degraded', [incident({ affects: ['imap'], works: [], kinds: [] })])),
    outcome: 'device',
    cause: 'app-profile',
    notes: ['published-incident'],
  },
  {
    name: 'one app here, and mail that is late for all',
    seen: world(oneApp, feed('degraded', [incident({ affects: ['flow'], kinds: ['delay'] })])),
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
    leaning: 'published-incident',
  },
  {
    name: 'no app works, and an incident of the sign-in',
    seen: world(
      user({ failing: ['outlook-web', 'outlook-mobile'] }),
      feed('degraded', [incident({ affects: ['identity'], kinds: [] })]),
    ),
    outcome: 'provider-partial',
    cause: 'published-incident',
    atLeast: 0.7,
  },
  {
    name: 'an incident elsewhere',
    seen: world(feed('degraded', [incident({ affects: ['outlook-mobile'] })])),
    outcome: 'healthy',
    cause: 'healthy',
    notes: ['published-incident'],
  },
  {
    name: 'Google by its own word',
    seen: world(
      googleMx,
      http('sign-in:google-token', 'https://oauth2.googleapis.com/token'),
      [
        ...webRoutes.map((name) => route(name, { notApplicable: 'other-provider' })),
        ...(['pop', 'smtps'] as const).map((name) => mail(name, { notApplicable: 'other-provider' })),
      ],
      thrice((again) => route('gmail-web', busy(again))),
      thrice((again) => route('gmail-api', busy(again))),
      thrice((again) => mail('imap', { host: 'imap.gmail.com', fails: 'tcp-timeout', ...again })),
      thrice((again) => mail('smtp', { host: 'smtp.gmail.com', fails: 'tcp-timeout', ...again })),
    ),
    outcome: 'provider-outage',
    cause: 'mail-service-errors',
    atLeast: 0.9,
    affected: ['imap'],
  },
  {
    name: 'a dead resolver that is asked first',
    seen: world(
      slowNames(5000),
      asked('configured', '192.168.1.77', 'outlook.office365.com', [], { fails: 'dns-timeout' }),
      asked('configured', '192.168.1.1', 'outlook.office365.com', ['52.97.1.2']),
      asked('control', '1.1.1.1', 'outlook.office365.com', ['52.97.1.2']),
    ),
    outcome: 'network',
    cause: 'name-look-ups-slow',
    atLeast: 0.85,
    working: ['owa'],
  },
  {
    name: 'names that take seconds, and nobody else was asked',
    seen: world(slowNames(3000), asked('configured', '192.168.1.1', 'outlook.office365.com', ['52.97.1.2'])),
    outcome: 'network',
    cause: 'name-look-ups-slow',
    atMost: 0.79,
  },
  {
    name: 'mail hosts behind a network for the web',
    seen: generic(
      proxied('imap.example.org', ['104.21.5.5', '172.67.5.5']),
      proxied('smtp.example.org', ['104.21.5.5', '172.67.5.5']),
      thrice((again) => mail('imap', { host: 'imap.example.org', fails: 'tcp-timeout', ...again })),
      thrice((again) => mail('smtp', { host: 'smtp.example.org', fails: 'tcp-timeout', ...again })),
    ),
    ask: atExample,
    outcome: 'organisation',
    cause: 'mail-host-misdirected',
    atLeast: 0.85,
  },
  {
    name: 'a mail host behind a network for the web that answers',
    seen: generic(
      proxied('imap.example.org', ['104.21.5.5']),
      proxied('smtp.example.org', ['104.21.5.5']),
      mail('imap', { host: 'imap.example.org' }),
      mail('smtp', { host: 'smtp.example.org' }),
    ),
    ask: atExample,
    outcome: 'healthy',
    cause: 'healthy',
  },
  {
    name: 'mail hosts that only the wildcard of their domain has',
    seen: generic(
      proxied('imap.example.org', ['185.12.64.15']),
      proxied('smtp.example.org', ['185.12.64.15']),
      asked('configured', '192.168.1.1', 'mailpath-no-such-host.example.org', ['185.12.64.15'], {
        probe: 'domain:invented',
      }),
      thrice((again) => mail('imap', { host: 'imap.example.org', fails: 'tcp-refused', ...again })),
      thrice((again) => mail('smtp', { host: 'smtp.example.org', fails: 'tcp-refused', ...again })),
    ),
    ask: atExample,
    outcome: 'organisation',
    cause: 'mail-host-misdirected',
    atMost: 0.79,
  },
  {
    name: 'a domain whose signatures nobody accepts',
    seen: world(
      mx('contoso.com', '', { fails: 'dns-servfail', rcode: 'SERVFAIL' }),
      ['1.1.1.1', '8.8.8.8'].map((server) =>
        rejected(
          asked('control', server, 'contoso.com', [], {
            ...{ type: 'MX', probe: 'domain:mx', fails: 'dns-servfail', rcode: 'SERVFAIL' },
            id: `domain:mx@${server}`,
          }),
        ),
      ),
    ).map((one) => (one.id === 'domain:mx' ? rejected(one) : one)),
    outcome: 'organisation',
    cause: 'domain-dns-broken',
    atLeast: 0.85,
  },
  {
    name: 'a domain that is parked',
    seen: world(
      asked('configured', '192.168.1.1', 'contoso.com', [], { type: 'MX', probe: 'domain:mx' }),
      asked('configured', '192.168.1.1', 'contoso.com', ['ns1.sedoparking.com.'], {
        ...{ type: 'NS', probe: 'domain:ns' },
      }),
    ),
    outcome: 'organisation',
    cause: 'domain-dns-broken',
    atLeast: 0.85,
  },
  { name: 'nothing measured', seen: [], outcome: 'inconclusive', cause: 'not-enough-evidence', atMost: 0.49 },
];
