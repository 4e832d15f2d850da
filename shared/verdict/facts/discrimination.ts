import type { Observation } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, fact, unique } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import { placeOf } from './place.ts';

const speaks = {
  name: 'fault',
  size: 'fault',
  hint: 'nothing',
  none: 'nothing',
  unknown: 'nothing',
} as const;

/**
 * Reset or silence with the true hello, and a pass with another name or a smaller one (protocols.md 3.5, 9.7). `hint`: seen,
 * but not on two hosts and not three times of three: one handshake may pass because the times changed, not the hello.
 */
export interface DiscriminationFact extends Fact<keyof typeof speaks> {
  readonly hosts: readonly string[];
  /** Hosts on which the same comparison came out the other way. */
  readonly contradicting: readonly string[];
}

const brokenCodes: ReadonlySet<string> = new Set(['tls-timeout', 'tls-reset', 'tls-closed']);
export const isBrokenHandshake = (code: string): boolean => brokenCodes.has(code);

interface Compared {
  plainFailed: string[];
  passed: { kind: 'name' | 'size'; id: string }[];
  failed: string[];
}

export function discriminate(
  evidence: Evidence,
  mailbox: MailboxFacts,
  answered: ReadonlySet<string>,
): DiscriminationFact {
  const hosts = new Map<string, Compared>();
  for (const one of evidence.ofKind('tls')) {
    const place = placeOf(one);
    if (!place || !mailbox.isKeyHost(place.host)) continue;
    if (one.status !== 'ok' && one.status !== 'failed') continue;
    const end = `${place.host}:${place.port ?? 443}`;
    let compared = hosts.get(end);
    if (!compared) {
      compared = { plainFailed: [], passed: [], failed: [] };
      hosts.set(end, compared);
    }
    sort(one, place.variant, compared);
  }
  // The true hello got through at another time: it is chance that differs, not the hello.
  const told = [...hosts].filter(
    ([end, { plainFailed, passed, failed }]) =>
      !answered.has(end) && plainFailed.length > 0 && passed.length + failed.length > 0,
  );
  const positive = told.filter(([, one]) => one.passed.length > 0);
  const hostsOf = (list: typeof told) => unique(list.map(([end]) => end.replace(/:\d+$/, '')));
  const positiveHosts = hostsOf(positive);
  const contradicting = hostsOf(told.filter(([, one]) => one.passed.length === 0));
  const thrice = positive.some(([, one]) => one.plainFailed.length >= 3 && one.passed.length >= 3);
  const decisive =
    (positiveHosts.length >= 2 && positiveHosts.length > contradicting.length) ||
    (thrice && contradicting.length === 0);
  const kinds = positive.flatMap(([, one]) => one.passed.map(({ kind }) => kind));
  const value =
    positive.length > 0
      ? !decisive
        ? 'hint'
        : kinds.includes('name')
          ? 'name'
          : 'size'
      : told.length > 0
        ? 'none'
        : 'unknown';
  const ids = positive.flatMap(([, one]) => [...one.passed.map(({ id }) => id), ...one.plainFailed]);
  return { ...fact(value, [...new Set(ids)], speaks), hosts: positiveHosts, contradicting };
}

function sort(one: Extract<Observation, { kind: 'tls' }>, variant: string, compared: Compared): void {
  const broken = isBrokenHandshake(one.failure?.code ?? '');
  if (variant === '') {
    if (broken) compared.plainFailed.push(one.id);
    return;
  }
  // A handshake that ends in a certificate, of whatever name, got through.
  if (one.status === 'ok' || one.data?.chain !== undefined)
    compared.passed.push({ kind: variant === 'small-hello' ? 'size' : 'name', id: one.id });
  else if (broken) compared.failed.push(one.id);
}
