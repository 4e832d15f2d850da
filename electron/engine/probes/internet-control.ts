import * as z from 'zod';
import { type InternetControl, internetControls } from '../../../shared/catalogue/internet-controls.ts';
import type { DataOf } from '../../../shared/model/observation.ts';
import type { HttpAnswer } from '../net/http-exchange.ts';
import { requestUrl } from '../net/http-request.ts';
import { plainText } from '../net/plain-text.ts';
import { blockedByName, type Probe, statusOf } from '../probe.ts';
import { clockOffsetMs, exchangeData, headerOf, titleOf } from './http-observation.ts';
import { userAgent } from './user-agent.ts';

const input = z.object({ control: z.string() });

/** No control's true page is longer; a portal's is read no further. */
const MAX_BODY = 4096;

/** Asks one operator's test page and compares it with the true one. Clear text goes direct: that is where portals show. */
export const internetControl: Probe<'internet-control'> = async (planned, context, emit) => {
  const { control: id } = input.parse(planned.input);
  const control = internetControls.find((one) => one.id === id);
  if (!control) throw new Error(`no such control: ${id}`);
  const { hostname, protocol } = new URL(control.url);
  const proxy = protocol === 'https:' ? await context.proxyFor(control.url) : null;
  if (!control.literal && !(await context.resolve(hostname)).ok) return emit(blockedByName(hostname));
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
  if (!answer) return emit({ ...statusOf(exchange.failure ?? { code: 'http-unknown' }), data: base });

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
  if (isTruePage(control, answer, body)) return emit({ status: 'ok', data });
  const redirected = answer.statusCode === 511 || (answer.statusCode >= 300 && answer.statusCode < 400);
  emit({
    status: 'failed',
    failure: { code: redirected ? 'network-portal-redirect' : 'network-portal-content' },
    data,
  });
};

function isTruePage(control: InternetControl, answer: HttpAnswer, body: string): boolean {
  if (control.statusCodes === 'any') return true;
  if (!control.statusCodes.includes(answer.statusCode)) return false;
  if (!control.body) return answer.statusCode !== 204 || body === '';
  // A line feed more or less is not a portal: Firefox's page ends in one, Microsoft's does not.
  return 'exact' in control.body ? body.trim() === control.body.exact : body.includes(control.body.includes);
}
