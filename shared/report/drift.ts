import type { Observation } from '../model/observation.ts';
import type { Drift, Report } from '../model/report.ts';
import { answererOf, answeringUrl } from '../plan/answerer.ts';
import { classOfTry } from '../verdict/failure-class.ts';

/** The schema's caps; more of either would be the same news. */
const MAX_ENTRIES = 40;
const MAX_OBSERVATIONS = 60;

/**
 * Answers of proven hosts that fit no expectation, the tries of one endpoint as one entry. An endpoint is a host, a method
 * and a path without its query; the order of the observations does not matter. What drift is, the judgement
 * says: the same tries that accuse nobody there stand here, in reports of before 2026-12 as well.
 */
export function driftOf(observations: readonly Observation[]): Drift[] {
  const found = new Map<string, Drift>();
  for (const one of observations) {
    const entry = drifted(one);
    if (!entry) continue;
    const key = keyOf(entry);
    const before = found.get(key);
    found.set(key, before ? merged(before, entry) : entry);
  }
  return [...found.entries()]
    .sort(([a], [b]) => order(a, b))
    .slice(0, MAX_ENTRIES)
    .map(([, entry]) => ({ ...entry, observations: entry.observations.slice(0, MAX_OBSERVATIONS) }));
}

/** The drift of a report as it is shown: that of reports of before 2026-12 is worked out. */
export function driftOfReport({ drift, observations }: Pick<Report, 'drift' | 'observations'>): Drift[] {
  return drift ?? driftOf(observations);
}

/** As a field of a report: absent where there is none. */
export function driftField(observations: readonly Observation[]): { drift?: Drift[] } {
  const drift = driftOf(observations);
  return drift.length > 0 ? { drift } : {};
}

function drifted(observation: Observation): Drift | undefined {
  if (observation.kind !== 'http' || observation.status !== 'failed') return undefined;
  const { id, data } = observation;
  if (!data) return undefined;
  const { statusCode, method, headers, headerNames, expectation } = data;
  if (statusCode === undefined || classOfTry(observation) !== 'drift' || answererOf(data) !== 'proven')
    return undefined;
  const [, host = '', path = ''] = HOST_AND_PATH.exec(answeringUrl(data)) ?? [];
  if (host === '') return undefined;
  return {
    host: host.toLowerCase(),
    method,
    path: path === '' ? '/' : path,
    statusCode,
    // Reports of before 2026-12 have those alone that were evidence.
    headers: sorted(headerNames ?? headers.map(({ name }) => name.toLowerCase())),
    ...(expectation && { expectation }),
    observations: [id],
  };
}

/** shared/ knows no URL: Node and the browser have it, the language has not. */
const HOST_AND_PATH = /^https:\/\/(?:[^@/?#]*@)?(\[[^\]/?#]*\]|[^:/?#]+)(?::\d*)?([^?#]*)/i;

const keyOf = ({ host, path, method, statusCode, expectation }: Drift): string =>
  [host, path, method, statusCode, expectation?.id ?? ''].join(' ');

const merged = (one: Drift, other: Drift): Drift => ({
  ...one,
  headers: sorted([...one.headers, ...other.headers]).slice(0, 40),
  observations: sorted([...one.observations, ...other.observations]),
});

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort(order);
