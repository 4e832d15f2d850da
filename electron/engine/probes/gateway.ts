import { connectAddress } from '../net/dial.ts';
import type { Reading } from '../net/reading.ts';
import { type Look, type Probe, unreadFinding } from '../probe.ts';

/** Ports on which home routers listen; a refusal proves as well as an answer that somebody is there. */
const PORTS = [53, 80, 443];

/**
 * Asks the router whether it is there, by connecting: ICMP needs rights that this program does not have. A router that
 * answers no port may still be known to the link layer.
 */
export const gateway: Probe<'gateway'> = async (planned, { profile, signal }, emit) => {
  const route = await profile.platform.defaultRoute();
  if (route.is === 'not-read' || route.is === 'not-told') return emit(unreadFinding(route));
  const address = route.is === 'value' ? route.value.gateway : undefined;
  if (address === undefined) return emit({ status: 'not-applicable', reason: 'no-default-route' });
  const timeoutMs = Math.max(100, planned.budgetMs - 300);
  const answered = await firstTrue(
    PORTS.map(async (port) => {
      const attempt = await connectAddress(profile, { address, port, timeoutMs, signal });
      if (attempt.ok) attempt.value.socket.destroy();
      return attempt.ok || attempt.failure.code === 'tcp-refused' || attempt.failure.code === 'tcp-reset';
    }),
  );
  if (answered) return emit({ status: 'ok', data: { address, answeredBy: 'connect' } });
  emit(byNeighbour(address, await profile.platform.neighbourAnswers(address)));
};

/** Many routers answer no port to anybody: only the link layer can say that one is not there. */
function byNeighbour(address: string, neighbour: Reading<boolean>): Look<'gateway'> {
  const silent: Look<'gateway'> = {
    status: 'failed',
    failure: { code: 'network-gateway-silent' },
    data: { address, answeredBy: 'none' },
  };
  switch (neighbour.is) {
    case 'value':
      return neighbour.value ? { status: 'ok', data: { address, answeredBy: 'neighbour' } } : silent;
    case 'absent':
      return silent;
    case 'not-read':
    case 'not-told':
      return unreadFinding(neighbour);
  }
}

/** True as soon as one is; false when none is. */
function firstTrue(attempts: readonly Promise<boolean>[]): Promise<boolean> {
  return Promise.any(
    attempts.map(async (attempt) => (await attempt) || Promise.reject(new Error('no'))),
  ).catch(() => false);
}
