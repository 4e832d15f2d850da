import { fileURLToPath } from 'node:url';
import type { DataOf } from '../../../shared/model/observation.ts';
import { type Exchange, requestUrl } from '../net/http-request.ts';
import { plainText } from '../net/plain-text.ts';
import { readStart } from '../net/read-start.ts';
import type { Failure } from '../net/result.ts';
import { shownUrl } from '../net/shown-proxy.ts';
import { type Look, notReadFinding, type Probe, type ProbeContext, statusOf } from '../probe.ts';
import { headerOf } from './http-observation.ts';
import { isPublicAddress, type RedirectTarget, redirectTarget } from './redirect-target.ts';
import { userAgent } from './user-agent.ts';

type PacData = DataOf<'pac'>;

/** Chromium takes no longer script either (ERR_FILE_TOO_BIG). */
const MAX_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;

/**
 * Fetches the proxy script that is set on this computer, without a proxy, as the system does it. Browsers go direct
 * without a word when it cannot be had (engineering.md 0.5), so its state is a check of its own. It is never run.
 */
export const pac: Probe<'pac'> = async (_planned, context, emit) => {
  const { pacUrl, notRead = [] } = await context.proxies();
  if (pacUrl === undefined) {
    return emit(
      notRead.length > 0 ? notReadFinding(...notRead) : { status: 'not-applicable', reason: 'no-pac' },
    );
  }
  const scheme = URL.canParse(pacUrl) ? new URL(pacUrl).protocol : '';
  if (scheme === 'http:' || scheme === 'https:') return emit(await fetchScript(pacUrl, context));
  if (scheme === 'file:') return emit(await readScript(pacUrl));
  emit({ status: 'not-run', reason: 'not-supported-here' });
};

async function fetchScript(pacUrl: string, context: ProbeContext): Promise<Look<'pac'>> {
  const redirects: string[] = [];
  let url = pacUrl;
  for (;;) {
    const exchange = await requestUrl(context.profile, {
      url,
      headers: { 'user-agent': userAgent, accept: '*/*' },
      maxBody: MAX_BYTES,
      signal: context.signal,
      limits: context.limits,
      proxy: null,
      resolve: (host) => context.resolve(host, 'network'),
    });
    const data = exchangeData(pacUrl, redirects, exchange);
    const { answer, failure } = exchange;
    if (!answer) {
      return { ...statusOf(failure ?? { code: 'http-unknown' }), data: { ...data, problem: 'not-reached' } };
    }
    const next = redirectTarget(url, answer);
    if (next) {
      redirects.push(shownUrl(next.url));
      if (!(await mayFollow(url, next, context)) || redirects.length >= MAX_REDIRECTS) {
        return { status: 'ok', data: { ...data, problem: 'elsewhere' } };
      }
      url = next.url;
      continue;
    }
    if (answer.statusCode !== 200) {
      return { ...statusOf({ code: 'http-unexpected' }), data: { ...data, problem: 'status' } };
    }
    const sized = { ...data, bytes: answer.body.length };
    if (answer.truncated) {
      return { ...statusOf({ code: 'http-too-large' }), data: { ...sized, problem: 'too-large' } };
    }
    return judged(answer.body, sized);
  }
}

/** To the same server, or to the open Internet: who answers for a script must not lead us about in this network. */
async function mayFollow(from: string, next: RedirectTarget, context: ProbeContext): Promise<boolean> {
  const target = new URL(next.url);
  if (target.host === new URL(from).host) return /^https?:$/.test(target.protocol);
  if (!next.allowed) return false;
  const resolved = await context.resolve(target.hostname, 'network');
  return !resolved.ok || resolved.value.addresses.every(({ address }) => isPublicAddress(address));
}

function exchangeData(pacUrl: string, redirects: readonly string[], exchange: Exchange): PacData {
  const { answer, remote, timing } = exchange;
  const contentType = answer && headerOf(answer, 'content-type');
  return {
    url: shownUrl(pacUrl),
    redirects: [...redirects],
    ...(answer && { statusCode: answer.statusCode }),
    ...(contentType && { contentType: plainText(contentType, 100) }),
    ...(remote && { remote }),
    timing,
  };
}

/** A file on this computer; one on a server would send the person's Windows sign-in there. */
async function readScript(pacUrl: string): Promise<Look<'pac'>> {
  const base: PacData = { url: shownUrl(pacUrl), redirects: [] };
  if (new URL(pacUrl).host !== '') return { status: 'not-run', reason: 'not-supported-here', data: base };
  const bytes = await readStart(fileURLToPath(pacUrl), MAX_BYTES).catch(() => undefined);
  if (bytes === undefined) {
    return { ...statusOf({ code: 'content-malformed' }), data: { ...base, problem: 'not-readable' } };
  }
  return judged(bytes, { ...base, bytes: bytes.length });
}

/** By its looks alone. Windows also takes UTF-16, with its mark. */
function judged(body: Buffer, data: PacData): Look<'pac'> {
  const wide = body[0] === 0xff && body[1] === 0xfe;
  const text = body.toString(wide ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
  const looksLikePac = /\bFindProxyForURL(?:Ex)?\b/.test(text);
  const bad = (problem: PacData['problem'], code: Failure['code']): Look<'pac'> => ({
    ...statusOf({ code }),
    data: { ...data, looksLikePac: false, ...(problem && { problem }) },
  });
  if (text.trim() === '') return bad('empty', 'content-malformed');
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text)) return bad('page', 'content-wrong-type');
  if (!looksLikePac) return bad('no-script', 'content-malformed');
  return { status: 'ok', data: { ...data, looksLikePac } };
}
