import type { Observation } from '../../model/observation.ts';

/** How this computer's programs get out: what the picture names beside the network. */
export type WayTaken = 'proxy' | 'vpn';

/** `undefined`: directly, or not known. A proxy that was set and never carried anything is no way that was taken. */
export function wayTaken(observations: readonly Observation[]): WayTaken | undefined {
  const byProxy = observations.some(
    ({ status, data }) => status === 'ok' && data !== undefined && 'via' in data && data.via === 'proxy',
  );
  if (byProxy) return 'proxy';
  const throughTunnel = observations.some(
    (one) =>
      one.kind === 'interfaces' &&
      one.data?.interfaces.some(({ name, tunnel }) => tunnel && name === one.data?.defaultRoute?.interface),
  );
  return throughTunnel ? 'vpn' : undefined;
}
