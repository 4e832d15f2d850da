import * as z from 'zod';
import { clientId, routeId } from './client.ts';
import { expectationOrigin } from './expectation.ts';
import { failureCode, notApplicableReason, notRunReason } from './failure.ts';
import { handshakeEnd } from './handshake.ts';
import { mailServer, port } from './mail-server.ts';
import { stage } from './plan.ts';
import { freeText, hostName, ipAddress, pathText, publicText } from './redaction-class.ts';
import { spokenProtocol } from './spoken.ts';
import { outcome } from './verdict.ts';

/** Milliseconds, monotonic differences; fractions kept to a tenth. */
const ms = z.number().nonnegative();
const family = z.union([z.literal(4), z.literal(6)]);
const instant = z.iso.datetime();

/** The remote end that was really dialled: of what goes through a proxy, the proxy. */
export const remote = z.object({
  address: ipAddress(),
  family,
  port,
  /** Name of the interface by which the connection went out, where it stood. */
  interface: publicText(64).optional(),
});

/** The way that the connection took: past any proxy, or through the one that is named. */
const way = {
  via: z.enum(['direct', 'proxy']),
  /** `http://host:port`; absent in reports of before 2026-12. */
  proxy: hostName().optional(),
};
/** Where reports of before 2026-12 knew of no other way than the direct one. */
const wayOrDirect = { ...way, via: way.via.optional() };

/** One phase per layer, as far as the probe got. */
export const timing = z.object({
  dnsMs: ms.optional(),
  tcpMs: ms.optional(),
  /** Through a proxy: from asking it for the way to its answer. It looks the name up and connects meanwhile. */
  proxyMs: ms.optional(),
  tlsMs: ms.optional(),
  /** From the request's last byte (or the connect, for a greeting) to the answer's first. */
  firstByteMs: ms.optional(),
  totalMs: ms,
});

export const certificate = z.object({
  subjectName: hostName().optional(),
  subjectOrganisation: freeText(200).optional(),
  issuerName: publicText(300).optional(),
  issuerOrganisation: publicText(300).optional(),
  notBefore: instant,
  notAfter: instant,
  /** SHA-256, colon-separated hex. */
  fingerprint: publicText(95),
  selfSigned: z.boolean(),
  /** Subject alternative DNS names and addresses, the first 20. */
  names: z.array(hostName()).max(20),
});
export type Certificate = z.infer<typeof certificate>;

/**
 * Which trust store ends the chain: `public` (the Mozilla list), `private` (a root that somebody installed on this
 * computer or handed to the runtime), `none` (no trusted root found).
 */
export const anchor = z.enum(['public', 'private', 'none']);

/** What was captured with verification off and judged after (engineering.md 0.3). */
export const chain = z.object({
  /** Leaf first, as sent and completed by the trust store; at most 8. */
  certificates: z.array(certificate).max(8),
  anchor,
  nameMatches: z.boolean(),
  /** OpenSSL's or Node's code, for the helpdesk; `ok` when it verified, `unfinished` when the handshake ended before. */
  verification: publicText(80),
  /** The last certificate says where its issuer's can be fetched (RFC 5280, 4.2.2.1), which some programs do. */
  issuerAddress: z.literal(true).optional(),
});
export type Chain = z.infer<typeof chain>;

/**
 * What the system's own trust store says of the same host, by Chromium: the store that mail programs use, where the
 * runtime brings its own. The difference is the finding (engineering.md 0.3).
 */
export const platformOpinion = z.object({
  trusted: z.boolean(),
  /** Chromium's name of the error. */
  error: publicText(80).optional(),
  /** Whether the root is a public one; `false`: somebody installed it on this computer. */
  knownRoot: z.boolean().optional(),
  /** Whether it was shown the same certificate as we were; absent when that is not known. */
  sameCertificate: z.boolean().optional(),
});
export type PlatformOpinion = z.infer<typeof platformOpinion>;

const userReportData = z.object({
  failing: z.array(clientId),
  working: z.array(clientId),
  /** Numbers of AADSTS codes found in the pasted text. */
  entraCodes: z.array(z.number().int()).max(20),
  /** What it says, by id (pasted/meanings.ts), what decides first. */
  phrases: z.array(publicText(64)).max(20),
  /** Of these, what only the person's own words say, and no program: it leans, and no more. */
  ownWords: z.array(publicText(64)).max(20).optional(),
  /** Numbers and names of errors as the program shows them; these and what follows are absent in reports of before 2026-12. */
  codes: z.array(publicText(80)).max(20).optional(),
  /** By which the provider finds the attempt in its own records. */
  requests: z
    .array(
      z.object({
        kind: z.enum(['request', 'correlation', 'session', 'other']),
        id: publicText(80),
        at: instant.optional(),
      }),
    )
    .max(10)
    .optional(),
  /** What became of the pasted text. */
  text: z.enum(['none', 'understood', 'not-understood', 'no-error']).optional(),
  /** Something in it looked like a password, a code or a token. */
  secret: z.literal(true).optional(),
  /** It speaks of a phone. */
  onPhone: z.literal(true).optional(),
  /** Whether mail works on a phone without Wi-Fi. */
  elsewhere: z.enum(['works', 'fails']).optional(),
});

export type UserReportData = z.infer<typeof userReportData>;

const interfacesData = z.object({
  interfaces: z
    .array(z.object({ name: publicText(64), address: ipAddress(), family, tunnel: z.boolean() }))
    .max(64),
  /** `null`: there is none. Absent where the platform does not tell, or was not read (`notRead`). */
  defaultRoute: z
    .object({ gateway: ipAddress().optional(), interface: publicText(64) })
    .nullable()
    .optional(),
});

/**
 * Own weakness, watched beside the probes (design.md 1b.9): this computer stood still, slept, had no processor to spare, or
 * its clock was set while it measured. What timed out meanwhile is tried again and accuses nobody.
 */
const deviceStallData = z.object({
  what: z.enum(['stall', 'suspended', 'starved', 'clock-jump']),
  /**
   * How long nothing ran, or of `starved` how much of the observation's time was lost in all; for a clock jump, by how much
   * the clock moved (negative: back). Milliseconds.
   */
  lengthMs: z.number(),
});

/** What changed on the way out during the run; the head's `startedAt` says when it was seen. */
const networkChangeData = z.object({
  changed: z
    .array(z.enum(['interface', 'route', 'resolver', 'vpn']))
    .min(1)
    .max(4),
});

const gatewayData = z.object({
  address: ipAddress(),
  /** `connect`: a TCP port answered or refused; `neighbour`: only the link layer knows it; `none`: silence. */
  answeredBy: z.enum(['connect', 'neighbour', 'none']),
});

const hostsFileData = z.object({
  path: pathText(),
  /** Only lines that name a mail, sign-in or control host, or the domain. */
  entries: z.array(z.object({ line: z.number().int(), address: ipAddress(), name: hostName() })).max(100),
});

const proxySettingsData = z.object({
  /** `unknown`: some of the settings could not be read, and what could be read sets nothing. */
  source: z.enum(['none', 'environment', 'platform', 'unknown']),
  /** Per host asked: `DIRECT` or `http://host:port`. Credentials are never kept. */
  decisions: z
    .array(
      z.object({
        host: hostName(),
        proxy: hostName(),
        /** Further ways that the script names after the first. */
        others: z.array(hostName()).max(10).optional(),
        /** Why the decision may not be the one that programs get. */
        problem: z
          .enum(['pac-not-evaluated', 'changed', 'not-answered', 'not-supported', 'not-read'])
          .optional(),
      }),
    )
    .max(100),
  /** Address of the script that decides; without credentials and query. */
  pacUrl: hostName(600).optional(),
  /** The system looks for a script by itself (WPAD). */
  autoDetect: z.boolean().optional(),
  /** Windows: what its services use (WinHTTP), `DIRECT` or `http://host:port`. */
  services: hostName().optional(),
});

/** The proxy script, fetched as a check of its own: an unusable one lets programs go direct without a word. */
const pacData = z.object({
  /** Without credentials and query. */
  url: hostName(600),
  statusCode: z.number().int().optional(),
  contentType: publicText(100).optional(),
  bytes: z.number().int().optional(),
  /** It names the function that every such script defines. Never run. */
  looksLikePac: z.boolean().optional(),
  /** `page`: HTML; `no-script`: the function is not in it; `elsewhere`: a redirect that was not followed. */
  problem: z
    .enum(['not-reached', 'status', 'empty', 'page', 'no-script', 'too-large', 'elsewhere', 'not-readable'])
    .optional(),
  redirects: z.array(hostName(800)).max(5),
  remote: remote.optional(),
  timing: timing.optional(),
});

const proxyConnectData = z.object({
  proxy: hostName(),
  target: hostName(),
  statusCode: z.number().int().optional(),
  /** Schemes of Proxy-Authenticate, lower case. */
  authenticate: z.array(publicText(32)).max(8),
  server: freeText(200).optional(),
  /** The proxy's own name of what went wrong: `ERR_DNS_FAIL` (X-Squid-Error). */
  error: publicText(64).optional(),
  remote: remote.optional(),
  timing,
});

const internetControlData = z.object({
  operator: publicText(32),
  url: publicText(300),
  /** True when the address is in the URL and no name had to be resolved. */
  literal: z.boolean(),
  statusCode: z.number().int().optional(),
  location: freeText(300).optional(),
  title: freeText(200).optional(),
  /** Server's clock minus this computer's, milliseconds; negative when this computer is ahead. */
  clockOffsetMs: z.number().optional(),
  ...way,
  remote: remote.optional(),
  chain: chain.optional(),
  timing,
});

const dnsSystemData = z.object({
  host: hostName(),
  addresses: z.array(z.object({ address: ipAddress(), family })).max(64),
});

const dnsServerData = z.object({
  /** The resolver's address, or the DoH operator's host. */
  server: ipAddress(),
  /** `configured`: this computer's own; `control`: a public one, for comparison. */
  role: z.enum(['configured', 'control']),
  transport: z.enum(['udp', 'tcp', 'doh']),
  name: hostName(),
  type: publicText(10),
  rcode: publicText(16).optional(),
  /** Record data in presentation form: addresses, `10 mx.example.`, SRV `0 1 993 host.`, texts. */
  answers: z.array(hostName(600)).max(40),
  /** The chain of aliases, in order. */
  cnames: z.array(hostName()).max(16),
  ttlS: z.number().int().optional(),
  /** The AD flag: the resolver says that it validated DNSSEC. */
  authenticated: z.boolean().optional(),
  /** Why, by number, as the resolver tells it: Extended DNS Errors (RFC 8914). */
  extendedErrors: z.array(z.number().int().min(0).max(65535)).max(8).optional(),
  /** From the first question to the answer. */
  answerMs: ms.optional(),
  /** Which of the datagrams was answered, from 1; those before it were lost. */
  answeredTry: z.number().int().min(1).max(9).optional(),
  /** Only a question without EDNS was answered. */
  withoutEdns: z.literal(true).optional(),
  /**
   * What the same resolver said when it was asked in another way, after SERVFAIL without the check of signatures, after
   * silence over TCP. Absent when that gave nothing.
   */
  secondLook: z
    .object({
      form: z.enum(['checking-disabled', 'tcp']),
      rcode: publicText(16),
      answers: z.array(hostName(600)).max(40),
    })
    .optional(),
});

const dnsRandomLabelData = z.object({
  asked: z.number().int(),
  rewritten: z.array(z.object({ name: publicText(80), address: ipAddress() })).max(10),
});

/**
 * Of a comparison on equal terms (design.md 1b.8): two forms of one question, asked in turns with the same limit. Which
 * round of its form this is, from 1; the look that gave rise to it has none.
 */
const comparison = z.object({ round: z.number().int().min(1).max(3), limitMs: ms });

const tcpData = z.object({ host: hostName(), remote, comparison: comparison.optional(), timing });

const tlsData = z.object({
  host: hostName(),
  ...wayOrDirect,
  remote,
  /** What ClientHello named, and how big it was (protocols.md 3.5, 9.7). */
  sni: z.enum(['host', 'unrelated', 'none']),
  hello: z.enum(['full', 'small']),
  protocol: publicText(16).optional(),
  cipher: publicText(64).optional(),
  chain: chain.optional(),
  platform: platformOpinion.optional(),
  comparison: comparison.optional(),
  timing,
});

/** What a document said, reduced to what the judgement needs. */
const parsedAnswer = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('oidc'),
    issuer: publicText(300),
    tenantId: publicText(64).optional(),
    region: publicText(16).optional(),
    cloud: publicText(64).optional(),
  }),
  z.object({
    type: z.literal('realm'),
    nameSpace: z.enum(['managed', 'federated', 'unknown']),
    /** Host of the organisation's own sign-in server. */
    authHost: hostName().optional(),
    /** The kind by its address: decides which health page is asked. */
    authProduct: z.enum(['adfs', 'okta', 'ping', 'other']).optional(),
    authUrl: hostName(600).optional(),
  }),
  z.object({
    type: z.literal('oauth-error'),
    error: publicText(64),
    entraCodes: z.array(z.number().int()).max(10),
    traceId: publicText(64).optional(),
  }),
  z.object({
    type: z.literal('autodiscover'),
    protocol: publicText(64).optional(),
    url: hostName(600).optional(),
    errorCode: publicText(64).optional(),
    action: publicText(32).optional(),
    redirect: hostName(600).optional(),
  }),
  z.object({ type: z.literal('api-error'), code: publicText(64), message: freeText(200).optional() }),
  /** A second place's own report of the same mailbox, reduced to what it found. */
  z.object({
    type: z.literal('vantage'),
    measuredAt: instant,
    domain: hostName(253),
    outcome,
    failing: z.array(routeId).max(40),
    working: z.array(routeId).max(40),
    /** Programs that somebody at that place said fail. */
    failingClients: z.array(clientId).max(13).optional(),
  }),
]);

const httpData = z.object({
  method: publicText(8),
  url: hostName(800),
  statusCode: z.number().int().optional(),
  /**
   * The class of protocols.md 7.5. `expected-auth` is a pass: the right kind of refusal proves that the service lives.
   */
  answer: z
    .enum([
      'expected',
      'expected-auth',
      'throttled',
      'provider-error',
      'edge-error',
      'middlebox',
      /** Fits no expectation, over a connection that proves the host: `drift` for the judge. */
      'unexpected',
    ])
    .optional(),
  /** What the answer was held against; absent in reports of before 2026-12. */
  expectation: expectationOrigin.optional(),
  /** Whether the answer carries headers that only the provider's own machines send (protocols.md 7.4). */
  own: z.boolean().optional(),
  /** Of an answer that fits no expectation: the names of all its header fields, lower case, sorted; no values. */
  headerNames: z.array(publicText(64)).max(40).optional(),
  /** The header fields of protocols.md 7.4, and no others. */
  headers: z.array(z.object({ name: publicText(64), value: freeText(300) })).max(40),
  contentType: publicText(100).optional(),
  bodyBytes: z.number().int().optional(),
  bodyHead: freeText(512).optional(),
  title: freeText(200).optional(),
  location: hostName(800).optional(),
  frontDoor: publicText(120).optional(),
  /** Airport code of the front door's site. */
  frontDoorSite: publicText(16).optional(),
  backEnd: publicText(120).optional(),
  retryAfterS: z.number().optional(),
  /** Server's clock minus this computer's, milliseconds; negative when this computer is ahead. */
  clockOffsetMs: z.number().optional(),
  serverTimeMs: ms.optional(),
  redirects: z.array(hostName(800)).max(5),
  parsed: parsedAnswer.optional(),
  comparison: comparison.optional(),
  ...way,
  remote: remote.optional(),
  chain: chain.optional(),
  timing,
});

const mailProtocolData = z.object({
  protocol: z.enum(['imap', 'pop', 'smtp']),
  host: hostName(),
  security: z.enum(['implicit', 'starttls', 'none']),
  greeting: freeText(512).optional(),
  /** Decoded from the greeting where the product puts it there (protocols.md 7.3, Exchange). */
  serverName: publicText(200).optional(),
  capabilities: z.array(publicText(100)).max(60),
  starttlsOffered: z.boolean().optional(),
  /** The negative answer that ended the dialogue, taken apart (RFC 3463, 5321, 5530). */
  reply: z
    .object({
      step: z.enum(['greeting', 'hello', 'capabilities', 'starttls']),
      /** SMTP's reply code. */
      code: z.number().int().optional(),
      /** RFC 3463: `4.7.0`. */
      enhanced: publicText(16).optional(),
      /** RFC 5530 and POP's RFC 3206: `UNAVAILABLE`, `SYS/TEMP`. */
      responseCode: publicText(32).optional(),
      text: freeText(300),
    })
    .optional(),
  /** What was recognised instead of the protocol that was asked for. */
  spoke: spokenProtocol.optional(),
  /** Greeted again with an address literal, because the first name was refused. */
  greetedAgain: z.boolean().optional(),
  /** The last step that was completed. */
  reached: z.enum([
    'nothing',
    'connect',
    'tls',
    'greeting',
    'capabilities',
    'starttls',
    'secure-capabilities',
  ]),
  ...wayOrDirect,
  remote: remote.optional(),
  chain: chain.optional(),
  timing,
});

/**
 * Servers that programs are told to use: by a document at the domain or at Mozilla, by the organisation's settings, or by the
 * list that is shipped, which knows domains and the domains of MX hosts.
 */
const autoconfigData = z.object({
  /** Absent where nothing was asked over the network. */
  url: hostName(600).optional(),
  source: z.enum(['ispdb', 'domain', 'well-known', 'policy', 'list-domain', 'list-mx']),
  /** What the list calls the mailbox. */
  displayName: freeText(120).optional(),
  statusCode: z.number().int().optional(),
  servers: z.array(mailServer).max(20),
  ...wayOrDirect,
  remote: remote.optional(),
  timing,
});

export const publishedIncident = z.object({
  id: publicText(64),
  title: freeText(300),
  service: publicText(100),
  classification: z.enum(['incident', 'advisory', 'unknown']),
  status: publicText(64),
  resolved: z.boolean(),
  startedAt: instant.optional(),
  modifiedAt: instant.optional(),
  endedAt: instant.optional(),
  nextUpdate: freeText(200).optional(),
  /** Routes and clients that its text names (protocols.md 8.2's keyword map); empty when it names none. */
  affects: z.array(z.union([routeId, clientId, z.enum(['identity', 'flow', 'all'])])).max(40),
  /** Programs and ways that its text says to work: what is offered instead, what has recovered. Absent before 2026-12. */
  works: z
    .array(z.union([routeId, clientId, z.enum(['identity', 'flow'])]))
    .max(40)
    .optional(),
  /** What does not work, where it is one thing of many. Absent before 2026-12. */
  kinds: z
    .array(z.enum(['sending', 'receiving', 'delay', 'search', 'calendar', 'attachments']))
    .max(6)
    .optional(),
  scope: freeText(300).optional(),
});
export type PublishedIncident = z.infer<typeof publishedIncident>;

const statusFeedData = z.object({
  feed: publicText(64),
  provider: publicText(64),
  /** `unknown` is never green: unreachable, wrong type, drifted (protocols.md 8.1). */
  state: z.enum(['available', 'degraded', 'interrupted', 'restored', 'unknown']),
  refreshedAt: instant.optional(),
  incidents: z.array(publishedIncident).max(50),
  /** Entries that could matter and were not read, of a list that is too long. Absent when there are none. */
  leftOut: z.number().int().min(1).optional(),
  statusCode: z.number().int().optional(),
  ...way,
  remote: remote.optional(),
  timing,
});

const head = {
  /** Unique in the report: the probe's id, with `#2`, `#3` for repeats and `@address` where one probe looks at several. */
  id: publicText(260),
  /** Id of the planned probe. */
  probe: publicText(200),
  stage,
  route: routeId.optional(),
  /** 1 for the first try. */
  try: z.number().int().min(1).max(9),
  startedAt: instant,
  durationMs: ms,
  status: z.enum(['ok', 'failed', 'not-run', 'not-applicable']),
  /** With status `failed`. */
  failure: z
    .object({ code: failureCode, text: freeText(300).optional(), handshake: handshakeEnd.optional() })
    .optional(),
  /** With status `not-run` or `not-applicable`. */
  reason: z.union([notRunReason, notApplicableReason]).optional(),
  /** For `dependency-failed`: which. */
  blockedBy: publicText(260).optional(),
  /**
   * What of this computer could not be read, and why: `timed-out`, `ENOENT`, `exit-1`, `not-understood`. With `not-run`
   * that is all of it; with `ok` or `failed` a part, about which the data says nothing.
   */
  notRead: z
    .array(z.object({ what: pathText(), why: publicText(80) }))
    .max(8)
    .optional(),
};

const withData = <K extends string, D extends z.ZodType>(kind: K, data: D) =>
  z.object({ ...head, kind: z.literal(kind), data: data.optional() });

/** One measurement. `data` is absent when the probe did not run, or threw. */
export const observation = z.discriminatedUnion('kind', [
  withData('user-report', userReportData),
  withData('interfaces', interfacesData),
  withData('device-stall', deviceStallData),
  withData('network-change', networkChangeData),
  withData('gateway', gatewayData),
  withData('hosts-file', hostsFileData),
  withData('proxy-settings', proxySettingsData),
  withData('pac', pacData),
  withData('proxy-connect', proxyConnectData),
  withData('internet-control', internetControlData),
  withData('dns-system', dnsSystemData),
  withData('dns-server', dnsServerData),
  withData('dns-random-label', dnsRandomLabelData),
  withData('tcp', tcpData),
  withData('tls', tlsData),
  withData('http', httpData),
  withData('mail-protocol', mailProtocolData),
  withData('autoconfig', autoconfigData),
  withData('status-feed', statusFeedData),
]);
export type Observation = z.infer<typeof observation>;
export type ObservationKind = Observation['kind'];

export type ObservationOf<K extends ObservationKind> = Extract<Observation, { kind: K }>;
export type DataOf<K extends ObservationKind> = NonNullable<ObservationOf<K>['data']>;
export type ParsedAnswer = z.infer<typeof parsedAnswer>;
export type Remote = z.infer<typeof remote>;
export type Timing = z.infer<typeof timing>;
