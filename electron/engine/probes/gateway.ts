import { connectAddress } from '../net/dial.ts';
import type { Probe } from '../probe.ts';

/** Ports on which home routers listen; a refusal proves as well as an answer that somebody is there. */
const PORTS = [53, 80, 443];

/**
 * Asks the router whether it is there, by connecting: ICMP needs rights that this program does not have. A router that
 * answers no port may still be known to the link layer.
 */
export const gateway: Probe<'gateway'> = async (planned, { profile, signal }, emit) => {
  const route = await profile.platform.defaultRoute();
  if (route === undefined) return emit({ status: 'not-run', reason: 'not-supported-here' });
  const address = route?.gateway;
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
  const neighbour = await profile.platform.neighbourAnswers(address);
  if (neighbour) return emit({ status: 'ok', data: { address, answeredBy: 'neighbour' } });
  emit({
    status: 'failed',
    failure: { code: 'network-gateway-silent' },
    data: { address, answeredBy: 'none' },
  });
};

/** True as soon as one is; false when none is. */
function firstTrue(attempts: readonly Promise<boolean>[]): Promise<boolean> {
  return Promise.any(
    attempts.map(async (attempt) => (await attempt) || Promise.reject(new Error('no'))),
  ).catch(() => false);
}
