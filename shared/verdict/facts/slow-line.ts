import type { Observation, ObservationOf } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { hostOfUrl } from '../host.ts';
import { type Fact, fact, median } from './fact.ts';
import type { OwnWeaknessFact } from './own-weakness.ts';

/** From here on mail programs give up before they are served: connect, handshake and answer, without the name. */
const SLOW_MS = 3000;
/** One slow server is that server's, and one slow operator that operator's. */
const FEWEST_HOSTS = 4;
const FEWEST_STRANGERS = 2;

/** Of an answer: connect, handshake, answer. Each may have waited for a busy computer. */
const TURNS = 3;

/** `clouded`: slow to the eye, and this computer may have been what was slow. */
const speaks = { slow: 'fault', ordinary: 'health', clouded: 'nothing', unknown: 'nothing' } as const;

export interface SlowLineFact extends Fact<keyof typeof speaks> {
  /** How long an answer took, in the middle over the hosts that answered; milliseconds. */
  readonly answerMs: number;
  /** Nobody would be slow without what the proxy took before it opened the way. */
  readonly byProxy: boolean;
  /** How long that was, in the middle over what went through it; 0 where nothing did. */
  readonly proxyMs: number;
}

/** How long everybody needs to answer, strangers as well. */
export function slowLineFact(evidence: Evidence, own: OwnWeaknessFact): SlowLineFact {
  const byHost = new Map<string, Answer & { ownMs: number; id: string; stranger: boolean }>();
  const stalls = evidence.ofKind('device-stall');
  for (const one of evidence.observations) {
    const answer = answerOf(one);
    if (!answer || byHost.has(answer.host)) continue;
    const ownMs = TURNS * own.lateMs + lostDuring(one, stalls);
    byHost.set(answer.host, { ...answer, ownMs, id: one.id, stranger: one.kind === 'internet-control' });
  }
  const all = [...byHost.values()];
  const strangers = all.filter((one) => one.stranger);
  const known = all.length >= FEWEST_HOSTS && strangers.length >= FEWEST_STRANGERS;
  const proxied = all.filter((one) => one.proxyMs > 0);
  const isSlow = (ownOf: (one: { ownMs: number; proxyMs: number }) => number) =>
    [all, strangers].every((some) => median(some.map((one) => one.overTlsMs - ownOf(one))) >= SLOW_MS);
  // A computer that stood still, or was too busy, has slow answers of its own making: only what is slow without them counts.
  const value = isSlow((one) => one.ownMs) ? 'slow' : isSlow(() => 0) ? 'clouded' : 'ordinary';
  return {
    ...fact(
      known ? value : 'unknown',
      all.map((one) => one.id),
      speaks,
    ),
    answerMs: median(all.map((one) => one.ms)),
    byProxy: value === 'slow' && !isSlow((one) => one.ownMs + one.proxyMs),
    proxyMs: proxied.length > 0 ? median(proxied.map((one) => one.proxyMs)) : 0,
  };
}

/** How much of the look this computer was not there for, at most; milliseconds. */
function lostDuring(one: Observation, noticed: readonly ObservationOf<'device-stall'>[]): number {
  const [from, to] = span(one);
  const stalls = noticed.filter(({ data }) => data?.what !== 'clock-jump');
  // Times on both sides of a jump cannot be compared.
  const comparable = stalls.length === noticed.length;
  const during = stalls.filter((stall) => {
    const [began, ended] = span(stall);
    return !comparable || (began < to && ended > from);
  });
  return during.reduce((sum, { data }) => sum + (data?.lengthMs ?? 0), 0);
}

function span({ startedAt, durationMs }: Observation): [from: number, to: number] {
  const from = Date.parse(startedAt);
  return [from, from + durationMs];
}

interface Answer {
  readonly host: string;
  readonly ms: number;
  readonly proxyMs: number;
  /** What it takes, or would take, over TLS. */
  readonly overTlsMs: number;
}

function answerOf(one: Observation): Answer | undefined {
  if (one.status !== 'ok') return undefined;
  if (one.kind !== 'http' && one.kind !== 'internet-control' && one.kind !== 'mail-protocol')
    return undefined;
  const { tcpMs, tlsMs, firstByteMs, proxyMs } = one.data?.timing ?? {};
  if (!one.data || tcpMs === undefined || firstByteMs === undefined) return undefined;
  const host = 'url' in one.data ? hostOfUrl(one.data.url) : one.data.host.toLowerCase();
  // In clear text the proxy looks up, connects and fetches before it says anything.
  const fetched = one.data.via === 'proxy' && tlsMs === undefined;
  const byProxy = fetched ? firstByteMs : (proxyMs ?? 0);
  const ms = tcpMs + (tlsMs ?? 0) + (fetched ? 0 : firstByteMs);
  // In clear text an answer takes two round trips, over TLS three (RFC 8446, 2). What a proxy takes first is no round trip.
  const overTlsMs = (tlsMs === undefined ? ms * 1.5 : ms) + byProxy;
  return { host, ms: ms + byProxy, proxyMs: byProxy, overTlsMs };
}
