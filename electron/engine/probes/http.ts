import * as z from 'zod';
import { anyAnswer } from '../../../shared/catalogue/answers.ts';
import { takesCallIds } from '../../../shared/catalogue/host-owner.ts';
import type { DataOf, Observation, ParsedAnswer } from '../../../shared/model/observation.ts';
import type { PlannedProbe } from '../../../shared/model/plan.ts';
import { answererBy } from '../../../shared/plan/answerer.ts';
import { classifyAnswer } from '../../../shared/plan/classify-answer.ts';
import type { Limits } from '../../../shared/plan/limits.ts';
import { type HttpInput, httpInput } from '../../../shared/plan/planned-http.ts';
import { readDocument } from '../documents/documents.ts';
import type { HttpAnswer, HttpHead } from '../net/http-exchange.ts';
import { type Exchange, requestUrl } from '../net/http-request.ts';
import { plainText } from '../net/plain-text.ts';
import { blockedByName, type Look, type Probe, type ProbeContext, statusOf } from '../probe.ts';
import { federatedRequest } from './federated-sign-in.ts';
import {
  clockOffsetMs,
  exchangeData,
  headerNamesOf,
  headerOf,
  keptHeadersOf,
  titleOf,
} from './http-observation.ts';
import { inRounds } from './in-rounds.ts';
import { isPublicAddress, redirectTarget } from './redirect-target.ts';
import { userAgent } from './user-agent.ts';

const federatedInput = z.object({ federated: z.literal(true) });
const MAX_REDIRECTS = 5;

/** One request whose answer is held against what the plan expects. */
export const http: Probe<'http'> = async (planned, context, emit) => {
  const request = requestOf(planned, context);
  if ('status' in request) return emit(request);
  if (request.proxy === 'in-turns') return askBothWays(request, context, emit);
  emit(await ask(request, context, context.limits));
};

/**
 * The way through the proxy against the way past it, in rounds: `@proxy` and `@direct`, with the round as the try. Only
 * where the direct way passed before: else there is nothing that the proxy could be in the way of.
 */
async function askBothWays(
  request: HttpInput,
  context: ProbeContext,
  emit: (finding: Look<'http'>) => void,
): Promise<void> {
  const without = await context.withoutProxy(request.url);
  if (without) return emit(without);
  const host = new URL(request.url).hostname;
  const direct = context.observations().find((one) => one.probe === `direct:${host}`);
  if (direct?.status !== 'ok') return emit({ status: 'not-applicable', reason: 'nothing-to-compare' });
  const limitMs = context.limits.comparisonMs;
  const limits = { ...context.limits, tcpMs: limitMs, tlsMs: limitMs, firstByteMs: limitMs };
  const by = async (at: 'proxy' | 'direct', round: number): Promise<boolean> => {
    const began = performance.now();
    const way = at === 'proxy' ? ('as-configured' as const) : ('never' as const);
    const found = await ask({ ...request, proxy: way }, context, limits);
    // What was cut off compares nothing.
    if (context.signal.aborted) return false;
    const data = found.data && { ...found.data, comparison: { round, limitMs } };
    emit({ ...found, at, try: round, began, ...(data && { data }) });
    return found.status === 'ok';
  };
  await inRounds<'direct'>({
    plain: (round) => by('proxy', round),
    variant: by,
    variants: ['direct'],
    shownElsewhere: () => context.observations().some((one) => isShownDirect(one, request.url)),
    isOver: () => context.signal.aborted,
  });
}

/** Another host that passed directly in a round of such a comparison. */
function isShownDirect(one: Observation, url: string): boolean {
  if (one.kind !== 'http' || one.data?.comparison === undefined || one.data.url === url) return false;
  return one.data.via === 'direct' && one.status === 'ok';
}

/** The planned request; for the organisation's own sign-in server it is known only now. */
function requestOf(planned: PlannedProbe, context: ProbeContext): HttpInput | Look<'http'> {
  if (!federatedInput.safeParse(planned.input).success) return httpInput.parse(planned.input);
  const federation = context.mailbox().federation;
  if (!federation) return { status: 'not-applicable', reason: 'not-federated' };
  return httpInput.parse({ ...federatedRequest(federation), expect: anyAnswer });
}

async function ask(request: HttpInput, context: ProbeContext, limits: Limits): Promise<Look<'http'>> {
  if (request.proxy === 'never' && new URL(request.url).protocol === 'https:') {
    // The comparison without the proxy says nothing where there is none.
    const without = await context.withoutProxy(request.url);
    if (without) return without;
  }
  const redirects: string[] = [];
  let url = request.url;
  for (;;) {
    const { hostname } = new URL(url);
    // Asked for each address anew: scripts and exceptions tell hosts apart.
    const proxy = request.proxy === 'never' ? null : await context.proxyFor(url);
    if (!proxy && !(await context.resolve(hostname)).ok) return blockedByName(hostname);
    const exchange = await requestUrl(context.profile, {
      url,
      method: request.method,
      headers: { 'user-agent': userAgent, ...correlation(hostname), ...request.headers },
      ...(request.body !== undefined && { body: request.body }),
      ...(request.maxBodyBytes !== undefined && { maxBody: request.maxBodyBytes }),
      signal: context.signal,
      limits,
      proxy,
      resolve: (host) => context.resolve(host),
    });
    const next = request.follow && exchange.answer ? redirectTarget(url, exchange.answer) : undefined;
    if (next) {
      const refused =
        redirects.length >= MAX_REDIRECTS || !next.allowed || !(await leadsOutside(next.url, context));
      if (refused)
        return { ...findingOf(request, exchange, redirects), ...statusOf({ code: 'http-redirect-refused' }) };
      redirects.push(next.url);
      url = next.url;
      continue;
    }
    return findingOf(request, exchange, redirects);
  }
}

/** A stranger must not send us to this computer or its network: every address of the target is judged first. */
async function leadsOutside(url: string, context: ProbeContext): Promise<boolean> {
  const resolved = await context.resolve(new URL(url).hostname);
  return !resolved.ok || resolved.value.addresses.every(({ address }) => isPublicAddress(address));
}

/** So that the provider's support can find the call (protocols.md 0.5). Only some know these fields. */
function correlation(host: string): Record<string, string> {
  if (!takesCallIds(host)) return {};
  return { 'client-request-id': crypto.randomUUID(), 'return-client-request-id': 'true' };
}

function findingOf(request: HttpInput, exchange: Exchange, redirects: string[]): Look<'http'> {
  const base: DataOf<'http'> = {
    method: request.method,
    url: request.url,
    headers: [],
    redirects,
    ...exchangeData(exchange),
  };
  const head = exchange.answer ?? exchange.partial;
  const data = head ? { ...base, ...headData(head), headers: keptHeadersOf(head, false) } : base;
  if (exchange.failure && request.expect.normalFailures?.includes(exchange.failure.code)) {
    return { status: 'not-applicable', reason: 'no-such-service', data };
  }
  if (!exchange.answer) return { ...statusOf(exchange.failure ?? { code: 'http-unknown' }), data };

  const { answer } = exchange;
  const body = answer.body.toString('utf8');
  const got = classifyAnswer(
    { statusCode: answer.statusCode, headers: answer.headers, body },
    request.expect,
    answererBy(redirects.at(-1) ?? request.url, exchange.capture?.chain),
  );
  const { id, standing, source, date } = request.expect;
  const parsed = readDocument(request.document, body);
  return {
    ...statusOf(got.failure ? { code: got.failure } : undefined),
    data: {
      ...data,
      headers: keptHeadersOf(answer, got.failure === undefined),
      answer: got.answer,
      expectation: { id, standing, source, date },
      own: got.own,
      ...(got.answer === 'unexpected' && { headerNames: headerNamesOf(answer) }),
      ...bodyData(answer, body, got.failure !== undefined, parsed),
    },
  };
}

function headData(head: HttpHead): Partial<DataOf<'http'>> {
  const short = (name: string, max: number) => {
    const value = headerOf(head, name);
    return value === undefined ? undefined : plainText(value, max);
  };
  const backEnd = short('x-beserver', 120) ?? short('x-calculatedbetarget', 120);
  const frontDoor = short('x-feserver', 120) ?? short('x-feproxyinfo', 120) ?? short('x-ms-ests-server', 120);
  const site = short('x-feefzinfo', 16);
  const location = short('location', 800);
  const contentType = short('content-type', 100);
  const retryAfter = Number(headerOf(head, 'retry-after'));
  const offset = clockOffsetMs(head);
  const begin = Date.parse(headerOf(head, 'x-backend-begin') ?? '');
  const end = Date.parse(headerOf(head, 'x-backend-end') ?? '');
  return {
    statusCode: head.statusCode,
    ...(contentType && { contentType }),
    ...(location && { location }),
    ...(frontDoor && { frontDoor }),
    ...(site && { frontDoorSite: site }),
    ...(backEnd && { backEnd }),
    ...(Number.isFinite(retryAfter) && headerOf(head, 'retry-after') && { retryAfterS: retryAfter }),
    ...(offset !== undefined && { clockOffsetMs: offset }),
    ...(end >= begin && { serverTimeMs: end - begin }),
  };
}

function bodyData(
  answer: HttpAnswer,
  body: string,
  failed: boolean,
  parsed: ParsedAnswer | undefined,
): Partial<DataOf<'http'>> {
  const title = titleOf(body);
  return {
    bodyBytes: answer.body.length,
    // What a healthy service says is known; what a broken or foreign one says is evidence.
    ...(failed && body !== '' && { bodyHead: plainText(body, 512) }),
    ...(title && { title }),
    ...(parsed && { parsed }),
  };
}
