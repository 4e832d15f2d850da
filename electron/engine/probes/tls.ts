import * as z from 'zod';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { DataOf, Observation, Remote } from '../../../shared/model/observation.ts';
import { endedWithin } from '../net/deadline.ts';
import { connectAddress, dial } from '../net/dial.ts';
import type { ProxyChoice } from '../net/network-profile.ts';
import { askPlatform } from '../net/platform-opinion.ts';
import { connectThroughProxy, timingOfHop } from '../net/proxy-connect.ts';
import type { Failure } from '../net/result.ts';
import { shownProxy } from '../net/shown-proxy.ts';
import { type Handshake, startTls } from '../net/tls-handshake.ts';
import { blockedByName, type Look, type Probe, type ProbeContext, statusOf } from '../probe.ts';
import { inRounds } from './in-rounds.ts';

const input = z.object({ host: z.string(), port: z.number().int() });

type Form = { at: string; sni: DataOf<'tls'>['sni']; hello: DataOf<'tls'>['hello'] };

const PLAIN: Form = { at: 'plain', sni: 'host', hello: 'full' };

/** What tells a filter by name, and an intolerance of big greetings, from a dead server (protocols.md 3.5, 9.7). */
const VARIANTS: readonly Form[] = [
  { at: 'no-sni', sni: 'none', hello: 'full' },
  { at: 'unrelated-sni', sni: 'unrelated', hello: 'full' },
  { at: 'small-hello', sni: 'host', hello: 'small' },
];

/**
 * A handshake with the host, the chain kept. When it was cut off or met with silence, the same is compared with other
 * words, in rounds, at the same address: `@plain`, `@no-sni`, `@unrelated-sni`, `@small-hello`, with the round as the try.
 * The web goes by the proxy that is set for it, and then there is one look: what stands behind a proxy is the proxy's path.
 */
export const tls: Probe<'tls'> = async (planned, context, emit) => {
  const { host, port } = input.parse(planned.input);
  const proxy = port === 443 ? await context.proxyFor(`https://${host}/`) : null;
  if (proxy) return emit(await lookThrough(proxy, { host, port }, context));
  if (!(await context.resolve(host)).ok) return emit(blockedByName(host));
  let reached: Remote | undefined;
  let tellConnected: () => void = () => {};
  const connected = new Promise<void>((resolve) => {
    tellConnected = resolve;
  });
  const look = firstLook(host, port, context, emit, (remote) => {
    reached = remote;
    tellConnected();
  });
  let ended: { failure: Failure | undefined } | undefined;
  void look.then((failure) => {
    ended = { failure };
  });
  await Promise.race([look, connected]);
  await endedWithin(look, SUSPICIOUS_SILENCE_MS);
  const at = reached;
  const isCutOff = (failure: Failure | undefined) => failure !== undefined && CUT_OFF.includes(failure.code);
  if (at !== undefined && (ended === undefined || isCutOff(ended.failure))) {
    const shake = (form: Form, round: number) => shakeOnce({ host, port, at, form, round }, context, emit);
    await inRounds<Form>({
      plain: (round) => shake(PLAIN, round),
      variant: shake,
      variants: VARIANTS,
      shownElsewhere: (form) => context.observations().some((one) => isShown(one, host, form)),
      isOver: () => context.signal.aborted || (ended !== undefined && !isCutOff(ended.failure)),
    });
  }
  await look;
};

/** From here on the path is suspicious, and forms are compared: three round trips of a path of 800 ms. */
const SUSPICIOUS_SILENCE_MS = 2500;

const CUT_OFF: readonly FailureCode[] = ['tls-reset', 'tls-timeout', 'tls-closed', 'tcp-reset'];

/** Another host that gets through in this form of a comparison. */
function isShown(one: Observation, host: string, form: Form): boolean {
  if (one.kind !== 'tls' || one.data?.comparison === undefined || one.data.host === host) return false;
  return one.data.sni === form.sni && one.data.hello === form.hello && one.status === 'ok';
}

async function firstLook(
  host: string,
  port: number,
  context: ProbeContext,
  emit: Parameters<Probe<'tls'>>[2],
  onConnected: (remote: Remote) => void,
): Promise<Failure | undefined> {
  const began = performance.now();
  const { profile, limits, signal } = context;
  const resolved = await context.resolve(host);
  if (!resolved.ok) return resolved.failure;
  const { addresses, ms: dnsMs } = resolved.value;
  const base = { host, sni: PLAIN.sni, hello: PLAIN.hello };
  const connected = await dial(profile, { addresses, port, timeoutMs: limits.tcpMs, signal });
  if (!connected.ok) {
    const remote = connected.attempts[0]?.remote;
    const data = remote && { ...base, remote, timing: { dnsMs, totalMs: since(began) } };
    emit({ began, ...statusOf(connected.failure), ...(data && { data }) });
    return connected.failure;
  }
  const { socket, remote, ms: tcpMs } = connected.value;
  onConnected(remote);
  const handshake = await startTls(profile, socket, {
    serverName: host,
    port,
    timeoutMs: Math.min(limits.tlsMs, 5000),
    signal,
  });
  handshake.socket?.destroy();
  const platform = await secondOpinion(handshake, { host, port }, context);
  emit({
    began,
    ...statusOf(handshake.failure),
    data: {
      ...base,
      remote,
      ...handshake.capture,
      ...(platform && { platform }),
      timing: { dnsMs, tcpMs, tlsMs: handshake.ms, totalMs: since(began) },
    },
  });
  return handshake.failure;
}

/** One handshake inside the proxy's tunnel: whose certificate do programs here get? */
async function lookThrough(
  proxy: ProxyChoice,
  { host, port }: { host: string; port: number },
  context: ProbeContext,
): Promise<Look<'tls'>> {
  const began = performance.now();
  const { profile, limits, signal } = context;
  const tunnel = await connectThroughProxy(profile, {
    ...{ proxy, host, port, limits, signal },
    resolve: (name) => context.resolve(name),
  });
  const { remote } = tunnel;
  const base = remote && {
    ...{ host, remote, sni: PLAIN.sni, hello: PLAIN.hello },
    via: 'proxy' as const,
    proxy: shownProxy(proxy),
  };
  if (!tunnel.socket) {
    const data = base && { ...base, timing: tunnel.timing };
    return { began, ...statusOf(tunnel.failure ?? { code: 'proxy-unknown' }), ...(data && { data }) };
  }
  const handshake = await startTls(profile, tunnel.socket, {
    ...{ serverName: host, port, timeoutMs: Math.min(limits.tlsMs, 5000), signal },
  });
  handshake.socket?.destroy();
  const platform = await secondOpinion(handshake, { host, port }, context);
  const timing = { ...timingOfHop(tunnel.timing), tlsMs: handshake.ms, totalMs: since(began) };
  return {
    began,
    ...statusOf(handshake.failure),
    ...(base && { data: { ...base, ...handshake.capture, ...(platform && { platform }), timing } }),
  };
}

interface OneShake {
  host: string;
  port: number;
  at: Remote;
  form: Form;
  round: number;
}

/** One handshake of a comparison; whether it got through: one that ends in a certificate did, whatever its name. */
async function shakeOnce(
  { host, port, at, form, round }: OneShake,
  { profile, limits, signal }: ProbeContext,
  emit: Parameters<Probe<'tls'>>[2],
): Promise<boolean> {
  const began = performance.now();
  const timeoutMs = limits.comparisonMs;
  const head = { at: form.at, try: round, began };
  const base = {
    host,
    remote: at,
    sni: form.sni,
    hello: form.hello,
    comparison: { round, limitMs: timeoutMs },
  };
  const connected = await connectAddress(profile, { address: at.address, port, timeoutMs, signal });
  if (!connected.ok) {
    // What was cut off compares nothing.
    if (!signal.aborted) {
      emit({ ...head, ...statusOf(connected.failure), data: { ...base, timing: { totalMs: since(began) } } });
    }
    return false;
  }
  const { socket, ms: tcpMs } = connected.value;
  const { sni, hello } = form;
  const handshake = await startTls(profile, socket, {
    serverName: host,
    port,
    sni,
    hello,
    timeoutMs,
    signal,
  });
  handshake.socket?.destroy();
  if (signal.aborted) return false;
  emit({
    ...head,
    ...statusOf(handshake.failure),
    data: {
      ...base,
      ...handshake.capture,
      timing: { tcpMs, tlsMs: handshake.ms, totalMs: since(began) },
    },
  });
  return handshake.failure === undefined || handshake.capture.chain !== undefined;
}

function since(began: number): number {
  return Math.round(performance.now() - began);
}

/**
 * The second trust store's word, where there is something to compare: a private root, or a certificate that failed. A
 * healthy chain is not asked about.
 */
async function secondOpinion(
  { capture, failure }: Handshake,
  { host, port }: { host: string; port: number },
  { profile, signal }: ProbeContext,
): Promise<DataOf<'tls'>['platform']> {
  const { chain, platform } = capture;
  if (platform || !chain) return undefined;
  if (chain.anchor === 'public' && failure === undefined) return undefined;
  return askPlatform(profile.trust, host, port, chain, signal);
}
