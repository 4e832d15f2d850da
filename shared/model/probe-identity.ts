import { type RouteId, routeIds } from './client-ids.ts';

/** First words of probe ids: what kind of look it is, and for whom. */
export type ProbeFamily =
  | 'user'
  | 'interfaces'
  | 'gateway'
  | 'hosts-file'
  | 'proxy'
  | 'pac'
  | 'proxy-connect'
  | 'direct'
  | 'control'
  | 'control-direct'
  | 'port-control'
  | 'dns'
  | 'dns-at'
  | 'dns-control'
  | 'dns-random'
  | 'domain'
  | 'autodiscover'
  | 'autoconfig'
  | 'tcp'
  | 'tls'
  | 'sign-in'
  | 'route'
  | 'sync'
  | 'feed'
  | 'vantage'
  | 'extra'
  | 'device-stall'
  | 'network-change';

/** What a probe looks at, taken apart once. */
export interface ProbeIdentity {
  /** The first word; one that nobody knows (a foreign report's) is kept as it is. */
  readonly family: ProbeFamily | (string & {});
  /** All behind the first colon; of one of the targets that a probe found for itself, that target. */
  readonly subject: string;
  /** Of tcp, tls, dns, dns-at, dns-control, proxy-connect, direct: lower case. */
  readonly host: string;
  readonly port: number | undefined;
  /** Of a handshake: `no-sni`, `unrelated-sni`, `small-hello`; empty for the plain form. */
  readonly variant: string;
  readonly route: RouteId | undefined;
  /** Of a control or a feed: who answers it; asked by address when `literal`. */
  readonly operator: string;
  readonly literal: boolean;
  /** A sign-in document by its own name: `token`, `live-token`, `oidc`. */
  readonly document: string;
}

const cache = new Map<string, ProbeIdentity>();
/** A foreign report may name endless probes. */
const MOST_CACHED = 5000;

/**
 * The one place where ids are read: a probe's (`tls:host:443:no-sni`, `route:owa`, `control:google-ip`) or an observation's,
 * whose address and try (`@52.97.1.2`, `#2`) are passed over.
 */
export function identify(id: string): ProbeIdentity {
  const known = cache.get(id);
  if (known) return known;
  const read = readIdentity(withoutTry(id));
  if (cache.size < MOST_CACHED) cache.set(id, read);
  return read;
}

/** Observation id without its try and address: the id of the check that a person sees. */
export function withoutTry(id: string): string {
  return id.replace(/#\d+$/, '').replace(/@[^@]*$/, '');
}

/** Whether the observation is one of several addresses or resolvers of one probe. */
export function isOneOfSeveral(id: string): boolean {
  return /@[^@]*$/.test(id);
}

function readIdentity(id: string): ProbeIdentity {
  const colon = id.indexOf(':');
  const family = colon < 0 ? id : id.slice(0, colon);
  // `tcp:mailbox/imap.example.org:993`; reports of before 2026-12 have an `@` there.
  const subject = colon < 0 ? '' : id.slice(colon + 1).replace(/^mailbox[/@](?=.)/, '');
  const endpoint = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?(?::([a-z-]+))?$/.exec(subject);
  const isControl = family === 'control' || family === 'control-direct';
  const literal = isControl && subject.endsWith('-ip');
  return {
    family,
    subject,
    host: (endpoint?.[1] ?? '').replace(/^\[|\]$/g, '').toLowerCase(),
    port: endpoint?.[2] === undefined ? undefined : Number(endpoint[2]),
    variant: endpoint?.[3] ?? '',
    route: family === 'route' ? routeIds.find((one) => one === subject.split(':')[0]) : undefined,
    operator: isControl || family === 'feed' ? subject.replace(/-ip$/, '') : '',
    literal,
    document: family === 'sign-in' ? subject : '',
  };
}
