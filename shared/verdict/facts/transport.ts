import { identify } from '../../model/probe-identity.ts';
import type { Evidence } from '../evidence.ts';
import { answeredByHost } from '../failure-class.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import { pairedRounds, triesOf } from './paired-rounds.ts';
import { placeOf } from './place.ts';

export interface Endpoint {
  host: string;
  port: number;
  passed: number;
  refused: number;
  /** Silence, no route, a reset. */
  unreachable: number;
  denied: number;
  ipv4Passed: boolean;
  ipv6Passed: boolean;
  /** Failed over IPv6 other than for want of a route: there is an IPv6 here, and it does not carry. */
  ipv6Broken: boolean;
  ids: string[];
  addresses: string[];
}

const reachSpeaks = {
  ok: 'health',
  some: 'fault',
  refused: 'fault',
  unreachable: 'fault',
  denied: 'fault',
  unknown: 'nothing',
} as const;
const ipv6Speaks = { ok: 'health', broken: 'fault', absent: 'nothing', unknown: 'nothing' } as const;

/** What the transport layer says, per host and port. */
export interface TransportFacts {
  endpoints: readonly Endpoint[];
  /** TCP 443 of the hosts that mail and its sign-in need. */
  reach: Fact<keyof typeof reachSpeaks> & {
    unreachableHosts: readonly string[];
    addresses: readonly string[];
  };
  ipv6: Fact<keyof typeof ipv6Speaks> & { hosts: readonly string[] };
  /** Hosts that proved with a public certificate of their own name who they are. */
  genuine: ReadonlySet<string>;
  /** Hosts to which something was tried, and whether anything got through to a checked connection. */
  tried: ReadonlySet<string>;
}

export function transportFacts(evidence: Evidence, mailbox: MailboxFacts): TransportFacts {
  const endpoints = new Map<string, Endpoint>();
  const genuine = new Set<string>();
  const tried = new Set<string>();
  for (const one of evidence.observations) {
    if (one.status !== 'ok' && one.status !== 'failed') continue;
    if (one.kind === 'tcp') addTcp(endpoints, tried, one, mailbox);
    else {
      const host = hostDialled(one);
      if (host === '') continue;
      tried.add(host);
      if (answeredByHost(one)) genuine.add(host);
    }
  }
  const list = [...endpoints.values()];
  return { endpoints: list, reach: reachFact(list, mailbox), ipv6: ipv6Fact(evidence, list), genuine, tried };
}

function hostDialled(one: Evidence['observations'][number]): string {
  // What a proxy dials is not dialled from here.
  if (one.kind === 'http' && one.data?.via === 'proxy') return '';
  return placeOf(one)?.host ?? '';
}

function addTcp(
  endpoints: Map<string, Endpoint>,
  tried: Set<string>,
  one: Extract<Evidence['observations'][number], { kind: 'tcp' }>,
  mailbox: MailboxFacts,
): void {
  const named = identify(one.probe);
  const host = (one.data?.host ?? named.host).toLowerCase();
  const port = one.data?.remote.port ?? named.port ?? 0;
  if (host === '') return;
  tried.add(host);
  const key = `${host}:${port}`;
  let end = endpoints.get(key);
  if (!end) {
    end = {
      host,
      port,
      passed: 0,
      refused: 0,
      unreachable: 0,
      denied: 0,
      ipv4Passed: false,
      ipv6Passed: false,
      ipv6Broken: false,
      ids: [],
      addresses: [],
    };
    endpoints.set(key, end);
  }
  end.ids.push(one.id);
  if (one.data) end.addresses.push(one.data.remote.address);
  const ipv6 = one.data?.remote.family === 6;
  const code = one.failure?.code;
  if (one.status === 'ok') {
    end.passed++;
    if (ipv6) end.ipv6Passed = true;
    else end.ipv4Passed = true;
    return;
  }
  // The name did not resolve: no word about transport.
  if (code === undefined || !code.startsWith('tcp-')) {
    if (code?.startsWith('dns-')) tried.delete(host);
    return;
  }
  // A refusal over IPv6 came back over IPv6. Large providers refuse nobody: there it was somebody on the way.
  const refusedOnTheWay = code === 'tcp-refused' && mailbox.large;
  if (ipv6 && (code === 'tcp-timeout' || code === 'tcp-reset' || refusedOnTheWay)) end.ipv6Broken = true;
  // A missing IPv6 is no failure of the host.
  if (ipv6 && code === 'tcp-unreachable') return;
  if (code === 'tcp-refused') end.refused++;
  else if (code === 'tcp-denied') end.denied++;
  else end.unreachable++;
}

function reachFact(endpoints: readonly Endpoint[], mailbox: MailboxFacts): TransportFacts['reach'] {
  const key = endpoints.filter((one) => one.port === 443 && mailbox.isKeyHost(one.host));
  const reached = key.filter((one) => one.passed > 0);
  const failed = key.filter((one) => one.passed === 0 && one.refused + one.unreachable + one.denied > 0);
  const base = {
    unreachableHosts: failed.map((one) => one.host),
    addresses: failed.flatMap((one) => one.addresses),
  };
  const word = (): keyof typeof reachSpeaks => {
    if (failed.length === 0) return reached.length > 0 ? 'ok' : 'unknown';
    if (reached.length > 0) return 'some';
    if (failed.every((one) => one.denied > 0)) return 'denied';
    return failed.every((one) => one.refused > 0 && one.unreachable === 0) ? 'refused' : 'unreachable';
  };
  const observations = (failed.length > 0 ? failed : reached).flatMap((one) => one.ids);
  return { ...fact(word(), observations, reachSpeaks), ...base };
}

function ipv6Fact(evidence: Evidence, endpoints: readonly Endpoint[]): TransportFacts['ipv6'] {
  const pairs = pairedRounds(triesOf('ipv4', evidence.observations));
  const compared = pairs.showing.length + pairs.contradicting.length > 0;
  const passed = endpoints.filter((one) => one.ipv6Passed);
  const broken = endpoints.filter((one) => one.ipv6Broken && !one.ipv6Passed && one.ipv4Passed);
  const observations = (broken.length > 0 ? broken : passed).flatMap((one) => one.ids);
  const word = (): keyof typeof ipv6Speaks => {
    // Where both families were tried in turns, one that fails now and then is no IPv6 that does not carry.
    if (broken.length > 0 && passed.length === 0) return compared && !pairs.decisive ? 'unknown' : 'broken';
    if (passed.length > 0) return 'ok';
    return endpoints.length > 0 ? 'absent' : 'unknown';
  };
  return { ...fact(word(), observations, ipv6Speaks), hosts: [...new Set(broken.map((one) => one.host))] };
}
