import type { FailureCode } from '../../model/failure.ts';
import { type Evidence, isMeasured } from '../evidence.ts';
import { type Fact, fact } from './fact.ts';
import { pairedRounds, triesOf } from './paired-rounds.ts';

/** `denied`: the proxy refuses the way to mail by rule; `gateway-error`: it cannot find the way itself. */
const speaks = {
  none: 'health',
  ok: 'health',
  unreachable: 'fault',
  auth: 'fault',
  denied: 'fault',
  'gateway-error': 'fault',
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
  /** Whether the same hosts answer when the proxy is left out. */
  direct: 'ok' | 'failed' | 'unknown';
  directObservations: readonly string[];
}

const valueOfCode: Partial<Record<FailureCode, ProxyFact['value']>> = {
  'proxy-unreachable': 'unreachable',
  'proxy-auth-required': 'auth',
  'proxy-denied': 'denied',
  'proxy-bad-gateway': 'gateway-error',
};

const worst: readonly ProxyFact['value'][] = ['unreachable', 'auth', 'denied', 'gateway-error', 'ok'];

export function proxyFact(evidence: Evidence): ProxyFact {
  const settings = evidence.ofKind('proxy-settings').filter((one) => one.status === 'ok');
  const decided = settings
    .flatMap((one) => one.data?.decisions ?? [])
    .filter((one) => !/^direct\b/i.test(one.proxy));
  const ids = settings.map((one) => one.id);
  const found = new Map<ProxyFact['value'], string[]>();
  const refused = new Set<string>();
  let name = decided[0]?.proxy;
  let statusCode: number | undefined;
  let schemes: readonly string[] = [];
  for (const one of evidence.observations) {
    if (!isMeasured(one)) continue;
    const code = one.failure?.code;
    const value = code === undefined ? undefined : valueOfCode[code];
    if (one.kind === 'proxy-connect') {
      const known = one.status === 'ok' ? 'ok' : value;
      if (known === undefined) continue;
      add(found, known, one.id);
      if (known !== 'ok' && one.data) {
        refused.add(one.data.target.replace(/:\d+$/, ''));
        name = one.data.proxy;
        statusCode ??= one.data.statusCode;
        if (one.data.authenticate.length > 0) schemes = one.data.authenticate;
      }
    } else if (value !== undefined) add(found, value, one.id);
    else if (one.status === 'ok' && one.kind === 'http' && one.data?.via === 'proxy')
      add(found, 'ok', one.id);
  }
  const direct = directPath(evidence);
  const base = {
    name: name?.replace(/^[a-z0-9]+:\/\//i, ''),
    source: settings[0]?.data?.source,
    pac: settings.some((one) => one.data?.pacUrl !== undefined),
    schemes,
    statusCode,
    refusedHosts: [...refused],
    ...direct,
  };
  for (const value of worst) {
    const behind = found.get(value);
    // Through a proxy that opens other ways, a single refusal is that host's, not the proxy's.
    if (behind && !(value === 'gateway-error' && found.has('ok') && refused.size < 2)) {
      return { ...fact(value, [...behind, ...ids], speaks), ...base };
    }
  }
  if (settings.length === 0) return { ...fact('unknown', [], speaks), ...base };
  const unread = settings.some((one) => one.data?.decisions.some(({ problem }) => problem === 'not-read'));
  return { ...fact(decided.length === 0 && !unread ? 'none' : 'unknown', ids, speaks), ...base };
}

function directPath(evidence: Evidence): Pick<ProxyFact, 'direct' | 'directObservations'> {
  // In turns with the proxy and with one limit, where that was measured; a way that passed under other terms says less.
  const { showing, contradicting } = pairedRounds(triesOf('direct', evidence.observations));
  const compared = [...showing, ...contradicting].flatMap((one) => one.observations);
  if (compared.length > 0)
    return { direct: showing.length > 0 ? 'ok' : 'failed', directObservations: compared };
  const tries = evidence.family('direct').flatMap((record) => record.measured);
  const passed = tries.filter((one) => one.status === 'ok');
  if (passed.length > 0) return { direct: 'ok', directObservations: passed.map((one) => one.id) };
  return { direct: tries.length > 0 ? 'failed' : 'unknown', directObservations: tries.map((one) => one.id) };
}

function add<K>(map: Map<K, string[]>, key: K, id: string): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}
