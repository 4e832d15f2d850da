import * as z from 'zod';
import { connectAddress } from '../net/dial.ts';
import { blockedByName, type Probe, type ProbeContext, statusOf } from '../probe.ts';

const input = z.union([
  z.object({ host: z.string(), port: z.number().int() }),
  z.object({ mailbox: z.literal(true) }),
]);

const MAX_ADDRESSES = 8;

/** Connects to every address of a host, each on its own: one dead address of four is a finding. */
export const tcp: Probe<'tcp'> = async (planned, context, emit) => {
  const wanted = input.parse(planned.input);
  const targets =
    'host' in wanted ? [wanted] : context.mailbox().servers.map(({ host, port }) => ({ host, port }));
  if (targets.length === 0) return emit({ status: 'not-applicable', reason: 'no-such-service' });
  await Promise.all(targets.map((target) => connectAll(target, targets.length > 1, context, emit)));
};

async function connectAll(
  { host, port }: { host: string; port: number },
  named: boolean,
  context: ProbeContext,
  emit: Parameters<Probe<'tcp'>>[2],
): Promise<void> {
  const prefix = named ? `${host}:${port}@` : '';
  const resolved = await context.resolve(host);
  if (!resolved.ok) return emit({ at: `${prefix}name`, ...blockedByName(host) });
  const addresses = resolved.value.addresses.slice(0, MAX_ADDRESSES);
  await Promise.all(
    addresses.map(async ({ address, family }) => {
      const at = `${prefix}${address}`;
      if (family === 6 && !hasGlobalIpv6(context)) {
        return emit({ at, status: 'not-applicable', reason: 'no-ipv6' });
      }
      const began = performance.now();
      const { profile, limits, signal } = context;
      const attempt = await connectAddress(profile, { address, port, timeoutMs: limits.tcpMs, signal });
      const ms = attempt.ok ? attempt.value.ms : Math.round(performance.now() - began);
      if (attempt.ok) attempt.value.socket.destroy();
      emit({
        at,
        began,
        ...statusOf(attempt.ok ? undefined : attempt.failure),
        data: { host, remote: { address, family, port }, timing: { tcpMs: ms, totalMs: ms } },
      });
    }),
  );
}

/** Without an address of its own in the Internet's IPv6, silence over it is no fault. */
function hasGlobalIpv6({ profile }: ProbeContext): boolean {
  return profile.platform.interfaces().some((one) => one.family === 6 && /^[23]/.test(one.address));
}
