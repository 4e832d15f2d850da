import * as z from 'zod';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { endedWithin } from '../net/deadline.ts';
import { connectAddress } from '../net/dial.ts';
import type { Address } from '../net/resolve.ts';
import type { Failure } from '../net/result.ts';
import { blockedByName, type Probe, type ProbeContext, statusOf } from '../probe.ts';
import { inRounds } from './in-rounds.ts';

const input = z.union([
  z.object({ host: z.string(), port: z.number().int() }),
  z.object({ mailbox: z.literal(true) }),
]);

const MAX_ADDRESSES = 8;

/**
 * Connects to every address of a host, each on its own: one dead address of four is a finding. Where no IPv6 address gets
 * through and an IPv4 one does, one of each is compared in rounds; the first look is try 1, round n is try n + 1.
 */
export const tcp: Probe<'tcp'> = async (planned, context, emit) => {
  const wanted = input.parse(planned.input);
  const targets =
    'host' in wanted ? [wanted] : context.mailbox().servers.map(({ host, port }) => ({ host, port }));
  if (targets.length === 0) return emit({ status: 'not-applicable', reason: 'no-such-service' });
  await Promise.all(targets.map((target) => connectAll(target, targets.length > 1, context, emit)));
};

/** `undefined`: still silent. */
type End = { failure: Failure | undefined } | undefined;

async function connectAll(
  { host, port }: { host: string; port: number },
  named: boolean,
  context: ProbeContext,
  emit: Parameters<Probe<'tcp'>>[2],
): Promise<void> {
  const of = named ? { of: `${host}:${port}` } : {};
  // Only the web goes by proxies; who dials then is the proxy.
  if (port === 443 && (await context.proxyFor(`https://${host}/`)))
    return emit({ ...of, at: 'proxy', status: 'not-applicable', reason: 'goes-by-proxy' });
  const resolved = await context.resolve(host);
  if (!resolved.ok) return emit({ ...of, at: 'name', ...blockedByName(host) });
  const addresses = resolved.value.addresses.slice(0, MAX_ADDRESSES);
  const dialled = addresses.filter(({ family }) => family === 4 || hasGlobalIpv6(context));
  for (const { address } of addresses.filter((one) => !dialled.includes(one))) {
    emit({ ...of, at: address, status: 'not-applicable', reason: 'no-ipv6' });
  }
  const ends = new Map<Address, End>();
  const connect = async ({ address, family }: Address, round?: number): Promise<Failure | undefined> => {
    const { profile, limits, signal } = context;
    const began = performance.now();
    const timeoutMs = round === undefined ? limits.tcpMs : limits.comparisonMs;
    const attempt = await connectAddress(profile, { address, port, timeoutMs, signal });
    const ms = attempt.ok ? attempt.value.ms : Math.round(performance.now() - began);
    if (attempt.ok) attempt.value.socket.destroy();
    const failure = attempt.ok ? undefined : attempt.failure;
    // What was cut off compares nothing.
    if (round !== undefined && signal.aborted) return failure;
    emit({
      ...of,
      at: address,
      began,
      ...(round !== undefined && { try: round + 1 }),
      ...statusOf(failure),
      data: {
        host,
        remote: { address, family, port },
        ...(round !== undefined && { comparison: { round, limitMs: timeoutMs } }),
        timing: { tcpMs: ms, totalMs: ms },
      },
    });
    return failure;
  };
  const looks = Promise.all(
    dialled.map(async (one) => {
      ends.set(one, { failure: await connect(one) });
    }),
  );
  await endedWithin(looks, SUSPICIOUS_SILENCE_MS);
  const pair = pairOf(dialled, ends);
  if (pair) {
    await inRounds<Address>({
      plain: async (round) => (await connect(pair.six, round)) === undefined,
      variant: async (four, round) => (await connect(four, round)) === undefined,
      variants: [pair.four],
      shownElsewhere: () => context.observations().some((one) => isShown(one, host)),
      isOver: () => context.signal.aborted || pairOf(dialled, ends) === undefined,
    });
  }
  await looks;
}

/** From here on, silence of one family beside an answer of the other is compared. */
const SUSPICIOUS_SILENCE_MS = 2500;

const BROKEN: readonly FailureCode[] = ['tcp-timeout', 'tcp-reset', 'tcp-refused'];

/** One address of each family, where no IPv6 address got through although there is an IPv6, and an IPv4 address did. */
function pairOf(
  addresses: readonly Address[],
  ends: ReadonlyMap<Address, End>,
): { six: Address; four: Address } | undefined {
  const six = addresses.filter((one) => one.family === 6);
  const isBroken = (end: End) => end === undefined || (end.failure && BROKEN.includes(end.failure.code));
  const four = addresses.find((one) => {
    const end = ends.get(one);
    return one.family === 4 && end !== undefined && end.failure === undefined;
  });
  const first = six.find((one) => isBroken(ends.get(one)));
  const passed = six.some((one) => {
    const end = ends.get(one);
    return end !== undefined && end.failure === undefined;
  });
  return four && first && !passed ? { six: first, four } : undefined;
}

/** Another host whose IPv4 address passed in a round. */
function isShown(one: Observation, host: string): boolean {
  if (one.kind !== 'tcp' || one.data?.comparison === undefined || one.data.host === host) return false;
  return one.data.remote.family === 4 && one.status === 'ok';
}

/** Without an address of its own in the Internet's IPv6, silence over it is no fault. */
function hasGlobalIpv6({ profile }: ProbeContext): boolean {
  const found = profile.platform.interfaces();
  return found.is === 'value' && found.value.some((one) => one.family === 6 && /^[23]/.test(one.address));
}
