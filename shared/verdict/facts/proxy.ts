import type { FailureCode } from '../../model/failure.ts';
import type { DataOf, Observation } from '../../model/observation.ts';
import { identify } from '../../model/probe-identity.ts';
import { type Evidence, isMeasured } from '../evidence.ts';
import { hostOfUrl } from '../host.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import { pairedRounds, triesOf } from './paired-rounds.ts';
import { placeOf } from './place.ts';

/**
 * `unreachable`: it cannot be connected to; `tls`: no secure connection to the proxy itself; `auth`: it wants a login;
 * `denied`: it refuses the way to mail by rule; `names`: it cannot resolve names itself; `gateway-error`: it gets no connection
 * itself; `silent`: it takes the call and does not answer in time.
 */
const speaks = {
  none: 'health',
  ok: 'health',
  unreachable: 'fault',
  tls: 'fault',
  auth: 'fault',
  denied: 'fault',
  names: 'fault',
  'gateway-error': 'fault',
  silent: 'fault',
  unknown: 'nothing',
} as const;

export interface ProxyFact extends Fact<keyof typeof speaks> {
  /** `host:port` of the proxy that stands in the way, or of the first one. */
  name: string | undefined;
  source: 'none' | 'environment' | 'platform' | 'unknown' | undefined;
  pac: boolean;
  /** Schemes of Proxy-Authenticate. */
  schemes: readonly string[];
  statusCode: number | undefined;
  refusedHosts: readonly string[];
  /** What strangers' pages are through it. */
  strangers: 'carried' | 'not-carried' | 'unknown';
  /** Whether the same hosts answer when the proxy is left out. */
  direct: 'ok' | 'failed' | 'unknown';
  directObservations: readonly string[];
}

type Obstacle = Exclude<ProxyFact['value'], 'none' | 'ok' | 'unknown'>;

const obstacleOfCode: Partial<Record<FailureCode, Obstacle>> = {
  'proxy-unreachable': 'unreachable',
  'proxy-tls': 'tls',
  'proxy-auth-required': 'auth',
  'proxy-denied': 'denied',
  'proxy-name': 'names',
  'proxy-bad-gateway': 'gateway-error',
  'proxy-timeout': 'silent',
};

/** What stops every way through the proxy comes first. */
const worst: readonly Obstacle[] = [
  'unreachable',
  'tls',
  'auth',
  'denied',
  'names',
  'gateway-error',
  'silent',
];
/** Of the proxy itself, whatever was asked of it. */
const ofItself: ReadonlySet<Obstacle> = new Set<Obstacle>(['unreachable', 'tls', 'auth']);

export function proxyFact(evidence: Evidence, mailbox: MailboxFacts): ProxyFact {
  const settings = evidence.ofKind('proxy-settings').filter((one) => one.status === 'ok');
  const decided = settings
    .flatMap((one) => one.data?.decisions ?? [])
    .filter((one) => !/^direct\b/i.test(one.proxy));
  const ids = settings.map((one) => one.id);
  const asked = evidence.observations.flatMap((one) => askedOf(one, mailbox));
  const ways = asked.some((one) => !one.stranger) ? asked.filter((one) => !one.stranger) : asked;
  const carried = new Set(ways.filter((one) => one.obstacle === undefined).map((one) => one.host));
  const seen = worst.find((obstacle) => {
    const hosts = hostsOf(ofItself.has(obstacle) ? asked : ways, obstacle);
    const stopped = [...hosts].filter((host) => !carried.has(host));
    if (ofItself.has(obstacle)) return hosts.size > carried.size;
    // A rule may be about one host. Through a proxy that opens other ways, a single failure is that host's.
    return stopped.length > 0 && (obstacle === 'denied' || carried.size === 0 || stopped.length >= 2);
  });
  // A proxy that gets no connection by name and does by address cannot resolve names, whatever it calls it.
  const byAddress = asked.some((one) => one.literal && one.obstacle === undefined);
  const noName = asked.every((one) => one.literal || one.obstacle !== undefined);
  const found = seen === 'gateway-error' && byAddress && noName ? 'names' : seen;
  const behind = found === undefined ? [] : asked.filter((one) => one.obstacle === seen);
  const connect = behind.map((one) => one.connect).find((one) => one !== undefined);
  const controls = asked.filter((one) => one.stranger);
  const byName = controls.filter((one) => !one.literal);
  // By address it is asked for what needs no name: that it gets so far says nothing of the rest.
  const strangers = byName.length > 0 ? byName : controls;
  const base = {
    name: (behind[0]?.proxy ?? asked[0]?.proxy ?? decided[0]?.proxy)?.replace(/^[a-z0-9]+:\/\//i, ''),
    source: settings[0]?.data?.source,
    pac: settings.some((one) => one.data?.pacUrl !== undefined),
    schemes: connect?.authenticate ?? [],
    statusCode: connect?.statusCode,
    refusedHosts: seen === undefined ? [] : [...hostsOf(ways, seen)].filter((host) => !carried.has(host)),
    strangers:
      strangers.length === 0
        ? ('unknown' as const)
        : strangers.some((one) => one.obstacle === undefined)
          ? ('carried' as const)
          : ('not-carried' as const),
    ...directPath(evidence, carried),
  };
  if (found !== undefined) {
    const ofFault = behind.map((one) => one.id);
    return { ...fact(found, [...ofFault, ...ids], speaks), ...base };
  }
  if (carried.size > 0) {
    const opened = asked.filter((one) => one.obstacle === undefined).map((one) => one.id);
    return { ...fact('ok', [...opened, ...ids], speaks), ...base };
  }
  if (settings.length === 0) return { ...fact('unknown', [], speaks), ...base };
  const unread = settings.some((one) => one.data?.decisions.some(({ problem }) => problem === 'not-read'));
  return { ...fact(decided.length === 0 && !unread ? 'none' : 'unknown', ids, speaks), ...base };
}

/** One thing that the proxy was asked for. */
interface Asked {
  id: string;
  host: string;
  proxy: string | undefined;
  /** A control, not mail's own. */
  stranger: boolean;
  /** Asked for by its address. */
  literal: boolean;
  /** Absent: it opened the way, whatever stood at its end. */
  obstacle: Obstacle | undefined;
  connect: DataOf<'proxy-connect'> | undefined;
}

/** Hosts that are neither mail's nor a control's say nothing: half of the names that a domain might have do not exist. */
function askedOf(one: Observation, mailbox: MailboxFacts): Asked[] {
  if (!isMeasured(one)) return [];
  const { code } = one.failure ?? {};
  const obstacle = code === undefined ? undefined : obstacleOfCode[code];
  // What failed before the way stood, and not by the proxy's word, says nothing of it.
  if (obstacle === undefined && code !== undefined && !behindTunnel.test(code)) return [];
  const base = { id: one.id, obstacle, stranger: false, literal: false, connect: undefined };
  if (one.kind === 'proxy-connect') {
    const { data } = one;
    const host = (data?.target ?? identify(one.probe).host).replace(/:\d+$/, '').toLowerCase();
    return [{ ...base, host, proxy: data?.proxy, connect: data }];
  }
  if (one.kind === 'internet-control' && one.data?.via === 'proxy')
    return [
      {
        ...base,
        host: hostOfUrl(one.data.url),
        proxy: one.data.proxy,
        stranger: true,
        literal: one.data.literal,
      },
    ];
  // Reports of before 2026-12 do not say of every failure which way it was met on; the code does.
  const through = one.data !== undefined && 'via' in one.data && one.data.via === 'proxy';
  if (!through && obstacle === undefined) return [];
  const host = placeOf(one)?.host ?? '';
  if (host !== '' && !mailbox.isKeyHost(host)) return [];
  const proxy = one.data !== undefined && 'proxy' in one.data ? one.data.proxy : undefined;
  return [{ ...base, host, proxy }];
}

/** Codes of what is behind a way that the proxy has opened. */
const behindTunnel = /^(?:tls|http|mail|content)-/;

function hostsOf(asked: readonly Asked[], obstacle: Obstacle): Set<string> {
  return new Set(asked.filter((one) => one.obstacle === obstacle).map((one) => one.host));
}

/** @param carried hosts that the proxy opens a way to: of these, a way past it says nothing. */
function directPath(
  evidence: Evidence,
  carried: ReadonlySet<string>,
): Pick<ProxyFact, 'direct' | 'directObservations'> {
  // In turns with the proxy and with one limit, where that was measured; a way that passed under other terms says less.
  const { showing, contradicting } = pairedRounds(triesOf('direct', evidence.observations));
  const compared = [...showing, ...contradicting].flatMap((one) => one.observations);
  if (compared.length > 0)
    return { direct: showing.length > 0 ? 'ok' : 'failed', directObservations: compared };
  const tries = evidence
    .family('direct')
    .flatMap((record) => record.measured)
    .filter((one) => !carried.has(placeOf(one)?.host ?? ''));
  const passed = tries.filter((one) => one.status === 'ok');
  if (passed.length > 0) return { direct: 'ok', directObservations: passed.map((one) => one.id) };
  return { direct: tries.length > 0 ? 'failed' : 'unknown', directObservations: tries.map((one) => one.id) };
}
