import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { DataOf } from '../../../shared/model/observation.ts';
import { dial } from '../net/dial.ts';
import { askPlatform } from '../net/platform-opinion.ts';
import type { Failure } from '../net/result.ts';
import { type Handshake, startTls } from '../net/tls-handshake.ts';
import { blockedByName, type Probe, type ProbeContext, statusOf } from '../probe.ts';

const input = z.object({ host: z.string(), port: z.number().int() });

type Variant = { at?: string; sni: DataOf<'tls'>['sni']; hello: DataOf<'tls'>['hello'] };

const PLAIN: Variant = { sni: 'host', hello: 'full' };

/** What tells a filter by name, and an intolerance of big greetings, from a dead server (protocols.md 3.5, 9.7). */
const VARIANTS: readonly Variant[] = [
  { at: 'no-sni', sni: 'none', hello: 'full' },
  { at: 'unrelated-sni', sni: 'unrelated', hello: 'full' },
  { at: 'small-hello', sni: 'host', hello: 'small' },
];

/**
 * A handshake with the host, the chain kept; when it was cut off or met with silence, the same again in other words, to
 * the same address. Goes past any proxy: this is about the path, and mail programs' own protocols use no proxy.
 */
export const tls: Probe<'tls'> = async (planned, context, emit) => {
  const { host, port } = input.parse(planned.input);
  if (!(await context.resolve(host)).ok) return emit(blockedByName(host));
  const plain = shake(host, port, PLAIN, context, emit);
  const failure = await Promise.race([plain, delay(SUSPICIOUS_SILENCE_MS, SILENT, { ref: false })]);
  if (failure === SILENT || (failure && CUT_OFF.includes(failure.code))) {
    await Promise.all(VARIANTS.map((variant) => shake(host, port, variant, context, emit)));
  }
  await plain;
};

const SILENT = Symbol('silent');

/** From here on the other greetings are tried beside the plain one: three round trips of a path of 800 ms. */
const SUSPICIOUS_SILENCE_MS = 2500;

const CUT_OFF: readonly FailureCode[] = ['tls-reset', 'tls-timeout', 'tls-closed', 'tcp-reset'];

async function shake(
  host: string,
  port: number,
  variant: Variant,
  context: ProbeContext,
  emit: Parameters<Probe<'tls'>>[2],
): Promise<Failure | undefined> {
  const began = performance.now();
  const { profile, limits, signal } = context;
  const resolved = await context.resolve(host);
  if (!resolved.ok) return resolved.failure;
  const at = variant.at === undefined ? {} : { at: variant.at };
  const data = (
    remote: DataOf<'tls'>['remote'],
    more: Partial<DataOf<'tls'>> = {},
    timing: Partial<DataOf<'tls'>['timing']> = {},
  ): DataOf<'tls'> => ({
    host,
    remote,
    sni: variant.sni,
    hello: variant.hello,
    ...more,
    timing: { dnsMs: resolved.value.ms, ...timing, totalMs: Math.round(performance.now() - began) },
  });
  const connected = await dial(profile, {
    addresses: resolved.value.addresses,
    port,
    timeoutMs: limits.tcpMs,
    signal,
  });
  if (!connected.ok) {
    const remote = connected.attempts[0]?.remote;
    emit({ ...at, began, ...statusOf(connected.failure), ...(remote && { data: data(remote) }) });
    return connected.failure;
  }
  const { socket, remote, ms: tcpMs } = connected.value;
  // A variant only asks whether there is an answer at all: half the patience is enough.
  const timeoutMs = variant === PLAIN ? Math.min(limits.tlsMs, 5000) : Math.min(limits.tlsMs, 3000);
  const handshake = await startTls(profile, socket, {
    serverName: host,
    port,
    sni: variant.sni,
    hello: variant.hello,
    timeoutMs,
    signal,
  });
  handshake.socket?.destroy();
  const platform = await comparison(handshake, variant, { host, port }, context);
  emit({
    ...at,
    began,
    ...statusOf(handshake.failure),
    data: data(
      remote,
      { ...handshake.capture, ...(platform && { platform }) },
      { tcpMs, tlsMs: handshake.ms },
    ),
  });
  return handshake.failure;
}

/**
 * The second trust store's word, where there is something to compare: a private root, or a certificate that failed. A
 * healthy chain is not asked about.
 */
async function comparison(
  { capture, failure }: Handshake,
  variant: Variant,
  { host, port }: { host: string; port: number },
  { profile, signal }: ProbeContext,
): Promise<DataOf<'tls'>['platform']> {
  const { chain, platform } = capture;
  if (platform || !chain || variant !== PLAIN) return undefined;
  if (chain.anchor === 'public' && failure === undefined) return undefined;
  return askPlatform(profile.trust, host, port, chain, signal);
}
