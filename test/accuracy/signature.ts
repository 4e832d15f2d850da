import type { Observation } from '../../shared/model/observation.ts';

/** Differ between two runs of one world, and say nothing of a fault. */
const noise: ReadonlySet<string> = new Set([
  ...['startedAt', 'durationMs', 'timing', 'serverTimeMs', 'ttlS', 'refreshedAt', 'text', 'id'],
  ...['headers', 'frontDoor', 'frontDoorSite', 'backEnd', 'greeting', 'serverName', 'remote', 'bodyHead'],
  ...['notBefore', 'notAfter', 'fingerprint', 'names', 'traceId', 'startedAt', 'modifiedAt', 'endedAt'],
]);

const MINUTE = 60_000;

/** What the value says, as a text that is equal for two runs of one world. */
export function signatureOf(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (noise.has(key)) return undefined;
    if (key === 'clockOffsetMs' && typeof inner === 'number') return Math.round(inner / MINUTE);
    return inner;
  });
}

/** The observations of one probe: in one order, since addresses and resolvers answer in any. */
export function probeSignature(observations: readonly Observation[]): string {
  return observations
    .filter((one) => !isFurtherHandshake(one, observations))
    .map((one) => `${one.id} ${signatureOf(one)}`)
    .sort()
    .join('\n');
}

export function byProbe(observations: readonly Observation[]): Map<string, Observation[]> {
  const map = new Map<string, Observation[]>();
  for (const one of observations) {
    const list = map.get(one.probe);
    if (list) list.push(one);
    else map.set(one.probe, [one]);
  }
  return map;
}

/** A busy machine makes the handshake look silent for a moment, and the further ones are tried beside it. */
function isFurtherHandshake(one: Observation, all: readonly Observation[]): boolean {
  if (one.kind !== 'tls' || one.status !== 'ok' || one.id === one.probe) return false;
  return all.some(({ id, status }) => id === one.probe && status === 'ok');
}
