import type { ControlResolver } from '../../../shared/catalogue/control-resolvers.ts';
import type { DataOf } from '../../../shared/model/observation.ts';
import type { DnsAnswer, DnsType } from '../net/dns-message.ts';
import { queryDns } from '../net/dns-query.ts';
import { queryDoh } from '../net/doh-query.ts';
import type { Result } from '../net/result.ts';
import type { ProbeContext } from '../probe.ts';

export type Question = { name: string; type: DnsType };
type SecondLook = NonNullable<DataOf<'dns-server'>['secondLook']>;

/** What a resolver said, and what it said when it was asked in another way, where the first answer leaves open why. */
export interface DnsLook {
  answer: Result<DnsAnswer>;
  secondLook?: SecondLook;
}

/** Least time for asking in another way; milliseconds. */
const SECOND_LOOK_MS = 700;

interface Ask {
  timeoutMs: number;
  attempts: number;
  /** Held back for a second look. */
  reserveMs: number;
}

/**
 * Asks a resolver by its address. A SERVFAIL is asked about again without the check of signatures (RFC 4035, 3.2.2): an
 * answer then says that the check was the reason. After silence it is asked over TCP: an answer then says that somebody
 * drops the datagrams.
 */
export async function askByAddress(
  server: string,
  question: Question,
  { profile, signal }: ProbeContext,
  { timeoutMs, attempts, reserveMs }: Ask,
): Promise<DnsLook> {
  const began = performance.now();
  const ask = (change: { transport: 'udp' | 'tcp'; checkingDisabled?: boolean }, limitMs: number) =>
    queryDns(profile, { server, ...question, timeoutMs: limitMs, attempts, signal, ...change });
  const answer = await ask({ transport: 'udp' }, timeoutMs);
  const left = timeoutMs + reserveMs - (performance.now() - began);
  if (signal.aborted || left < SECOND_LOOK_MS) return { answer };
  if (hasFailed(answer)) {
    return withSecond(
      answer,
      'checking-disabled',
      await ask({ transport: 'udp', checkingDisabled: true }, left),
    );
  }
  if (isSilent(answer)) return withSecond(answer, 'tcp', await ask({ transport: 'tcp' }, left));
  return { answer };
}

export async function askOverHttps(
  { address, host, path }: ControlResolver,
  question: Question,
  context: ProbeContext,
  timeoutMs: number,
): Promise<DnsLook> {
  const { profile, signal } = context;
  const proxy = await context.proxyFor(`https://${host}${path}`);
  const began = performance.now();
  const ask = (limitMs: number, checkingDisabled: boolean) =>
    queryDoh(profile, {
      address,
      host,
      path,
      ...question,
      timeoutMs: limitMs,
      checkingDisabled,
      signal,
      proxy,
    });
  const answer = await ask(timeoutMs, false);
  const left = timeoutMs - (performance.now() - began);
  if (!hasFailed(answer) || signal.aborted || left < SECOND_LOOK_MS) return { answer };
  return withSecond(answer, 'checking-disabled', await ask(left, true));
}

function hasFailed(answer: Result<DnsAnswer>): boolean {
  return answer.ok && answer.value.rcode === 'SERVFAIL';
}

function isSilent(answer: Result<DnsAnswer>): boolean {
  return !answer.ok && answer.failure.code === 'dns-timeout';
}

function withSecond(answer: Result<DnsAnswer>, form: SecondLook['form'], second: Result<DnsAnswer>): DnsLook {
  // Nothing came either: then there is nothing that it says.
  if (!second.ok) return { answer };
  const { rcode, answers } = second.value;
  return { answer, secondLook: { form, rcode, answers } };
}
