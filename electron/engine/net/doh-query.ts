import { startDeadline, timeIsOver } from './deadline.ts';
import { type DnsAnswer, type DnsQuestion, encodeQuery, isDnsName, parseMessage } from './dns-message.ts';
import { requestUrl } from './http-request.ts';
import { caps, elapsedMs } from './limits.ts';
import type { NetworkProfile, ProxyChoice } from './network-profile.ts';
import { addressOf } from './resolve.ts';
import { failed, type Result, succeeded } from './result.ts';

export interface DohRequest extends DnsQuestion {
  /** Dialled as it is, so that no name has to be resolved first. */
  address: string;
  /** The operator's host: SNI, certificate and Host. */
  host: string;
  /** `/dns-query`. */
  path: string;
  /** For the whole query. */
  timeoutMs: number;
  /** The resolver is not to check signatures. */
  checkingDisabled?: boolean;
  signal: AbortSignal;
  proxy?: ProxyChoice | null;
}

/**
 * RFC 8484, POST in wire format; message id 0 keeps answers cacheable (4.1). Failures keep the layer where it got stuck
 * (tcp-, tls-, http-), since a blocked operator says nothing about the name.
 */
export async function queryDoh(profile: NetworkProfile, request: DohRequest): Promise<Result<DnsAnswer>> {
  const address = addressOf(request.address);
  if (address === undefined || !isDnsName(request.name)) return failed('dns-malformed', 'not a domain name');
  const start = performance.now();
  const timeLimit = new AbortController();
  const callOff = startDeadline(request.timeoutMs, () => timeLimit.abort(timeIsOver()));
  const cancel = (): void => timeLimit.abort(request.signal.reason);
  request.signal.addEventListener('abort', cancel, { once: true });
  if (request.signal.aborted) cancel();
  try {
    const exchange = await requestUrl(profile, {
      url: `https://${request.host}${request.path}`,
      method: 'POST',
      headers: { accept: 'application/dns-message', 'content-type': 'application/dns-message' },
      body: encodeQuery(0, request, { edns: true, checkingDisabled: request.checkingDisabled }),
      maxBody: caps.dnsMessage,
      addresses: [address],
      proxy: request.proxy ?? null,
      signal: timeLimit.signal,
      limits: {
        dnsMs: request.timeoutMs,
        tcpMs: request.timeoutMs,
        tlsMs: request.timeoutMs,
        firstByteMs: request.timeoutMs,
      },
    });
    if (exchange.failure !== undefined) {
      const { code, text } = exchange.failure;
      return failed(code, text);
    }
    const answer = exchange.answer;
    const contentType = answer?.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
    if (
      answer === undefined ||
      answer.statusCode !== 200 ||
      !contentType.startsWith('application/dns-message')
    ) {
      return failed('http-unexpected', `status ${answer?.statusCode}`);
    }
    const parsed = parseMessage(answer.body, 0, request);
    if (parsed.kind !== 'answer' || answer.truncated) return failed('dns-malformed');
    return succeeded({ ...parsed.answer, ms: elapsedMs(start), transport: 'doh', answeredTry: 1 });
  } finally {
    callOff();
    request.signal.removeEventListener('abort', cancel);
  }
}
