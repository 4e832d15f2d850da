import type { Observation } from '../../shared/model/observation.ts';
import type { Outcome } from '../../shared/model/verdict.ts';
import { mailboxWorlds, type WorldId } from './mailbox-worlds.ts';

/**
 * What people do without a program: ping an address, ask one host with curl, look at the status page. Red page, or one
 * host that does not answer while ping does: "it is them". No ping: "it is the line". Else "it works for me".
 */
export function naiveOutcome(world: WorldId, observations: readonly Observation[]): Outcome {
  const ping = observations.some((one) => one.probe === 'control:google-ip' && one.status === 'ok');
  const red = observations.some(
    (one) =>
      one.kind === 'status-feed' &&
      one.status === 'ok' &&
      (one.data?.incidents.some(({ resolved }) => !resolved) ?? false),
  );
  if (!ping) return 'isp';
  if (red) return 'provider-outage';
  return curlAnswers(world, observations) ? 'healthy' : 'provider-outage';
}

/** `curl -sf` takes any answer below 500 to be life. */
function curlAnswers(world: WorldId, observations: readonly Observation[]): boolean {
  const { main } = mailboxWorlds[world];
  const asked = observations.find(
    (one) =>
      one.try === 1 &&
      ((one.kind === 'http' && one.probe.startsWith('route:') && one.data?.url.includes(`//${main}/`)) ||
        (one.kind === 'mail-protocol' && one.data?.host === main)),
  );
  if (!asked) return false;
  if (asked.status === 'ok') return true;
  return asked.kind === 'http' && asked.data?.statusCode !== undefined && asked.data.statusCode < 500;
}
