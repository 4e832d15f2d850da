import * as z from 'zod';
import { type InternetControl, internetControls } from '../../../shared/catalogue/internet-controls.ts';
import type { DataOf } from '../../../shared/model/observation.ts';
import type { HttpAnswer } from '../net/http-exchange.ts';
import { requestUrl } from '../net/http-request.ts';
import type { ProxyChoice } from '../net/network-profile.ts';
import { plainText } from '../net/plain-text.ts';
import { failureOfProxyAnswer } from '../net/proxy-connect.ts';
import type { Failure } from '../net/result.ts';
import { blockedByName, type Look, type Probe, type ProbeContext, statusOf } from '../probe.ts';
import { clockOffsetMs, exchangeData, headerOf, titleOf } from './http-observation.ts';
import { userAgent } from './user-agent.ts';

const input = z.object({
  control: z.string(),
  /** The way that programs here take, or the one past the proxy where one is set. */
  proxy: z.enum(['as-configured', 'never']).default('as-configured'),
});

/** No control's true page is longer; a portal's is read no further. */
const MAX_BODY = 4096;

/** Asks one operator's test page and compares it with the true one, on one of the ways out of here. */
export const internetControl: Probe<'internet-control'> = async (planned, context, emit) => {
  const { control: id, proxy: wanted } = input.parse(planned.input);
  const control = internetControls.find((one) => one.id === id);
  if (!control) throw new Error(`no such control: ${id}`);
  if (wanted === 'as-configured')
    return emit(await ask(control, await context.proxyFor(control.url), context));
  emit((await context.withoutProxy(control.url)) ?? (await ask(control, null, context)));
};

async function ask(
  control: InternetControl,
  proxy: ProxyChoice | null,
  context: ProbeContext,
): Promise<Look<'internet-control'>> {
  const { hostname } = new URL(control.url);
  // The proxy looks the name up itself.
  if (!proxy && !control.literal && !(await context.resolve(hostname)).ok) return blockedByName(hostname);
  const exchange = await requestUrl(context.profile, {
    url: control.url,
    headers: { 'cache-control': 'no-cache', 'user-agent': userAgent },
    maxBody: MAX_BODY,
    signal: context.signal,
    limits: context.limits,
    proxy,
    resolve: (host) => context.resolve(host),
  });
  const base: DataOf<'internet-control'> = {
    operator: control.operator,
    url: control.url,
    literal: control.literal,
    ...exchangeData(exchange),
  };
  const { answer } = exchange;
  // A proxy's own refusal is an answer, and none of the operator's.
  if (!answer || exchange.failure)
    return { ...statusOf(exchange.failure ?? { code: 'http-unknown' }), data: base };

  const body = answer.body.toString('utf8');
  const location = headerOf(answer, 'location');
  const title = titleOf(body);
  const offset = clockOffsetMs(answer);
  const data = {
    ...base,
    statusCode: answer.statusCode,
    ...(location !== undefined && { location: plainText(location, 300) }),
    ...(title && { title }),
    ...(offset !== undefined && { clockOffsetMs: offset }),
  };
  if (isTruePage(control, answer, body)) return { status: 'ok', data };
  return { status: 'failed', failure: otherPage(answer, proxy), data };
}

/** What came instead of the true page was sent by a portal, or by the proxy that was asked to fetch it. */
function otherPage({ statusCode }: HttpAnswer, proxy: ProxyChoice | null): Failure {
  if (proxy)
    return failureOfProxyAnswer(statusCode, undefined) ?? { code: 'proxy-denied', text: 'another page' };
  const redirected = statusCode === 511 || (statusCode >= 300 && statusCode < 400);
  return { code: redirected ? 'network-portal-redirect' : 'network-portal-content' };
}

function isTruePage(control: InternetControl, answer: HttpAnswer, body: string): boolean {
  if (control.statusCodes === 'any') return true;
  if (!control.statusCodes.includes(answer.statusCode)) return false;
  if (!control.body) return answer.statusCode !== 204 || body === '';
  // A line feed more or less is not a portal: Firefox's page ends in one, Microsoft's does not.
  return 'exact' in control.body ? body.trim() === control.body.exact : body.includes(control.body.includes);
}
