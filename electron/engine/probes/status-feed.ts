import * as z from 'zod';
import { providersOfFeed } from '../../../shared/catalogue/known-providers.ts';
import { type StatusFeed, statusFeeds } from '../../../shared/catalogue/status-feeds.ts';
import { type FeedReading, instantOf, unknownFeed } from '../documents/feeds/feed.ts';
import { isStale } from '../documents/feeds/feed-age.ts';
import { readOrganisation, shapeOfOrganisation } from '../documents/feeds/organisation.ts';
import { readFeed } from '../documents/feeds/read-feed.ts';
import type { HttpAnswer } from '../net/http-exchange.ts';
import { type Exchange, requestUrl } from '../net/http-request.ts';
import { caps } from '../net/limits.ts';
import { blockedByName, type Look, type Probe, type ProbeContext, statusOf } from '../probe.ts';
import { exchangeData, headerOf } from './http-observation.ts';
import { isPublicAddress, redirectTarget } from './redirect-target.ts';
import { userAgent } from './user-agent.ts';

const input = z.object({ feed: z.string(), url: z.string().optional() });

/** Feeds are longer than other answers: Google's goes back years. */
const MAX_FEED_BYTES = caps.httpLongBody;

/** The relay runs every few minutes; after a morning without it something is broken there. */
const RELAY_RENEWED_WITHIN_MS = 6 * 3_600_000;

/** Reads what the provider publishes about itself. What cannot be read is `unknown`, never green (protocols.md 8.1). */
export const statusFeed: Probe<'status-feed'> = async (planned, context, emit) => {
  const wanted = input.parse(planned.input);
  const feed = statusFeeds.find((one) => one.id === wanted.feed);
  const url = wanted.url ?? feed?.url;
  if (url === undefined) throw new Error(`no such feed: ${wanted.feed}`);
  const first = await ask(url, planned.budgetMs, context);
  if ('status' in first) return emit(first);
  const moved = first.answer && movedTo(url, first.answer);
  const second =
    moved && (await isOutside(moved, context)) ? await ask(moved, planned.budgetMs, context) : first;
  const exchange = 'status' in second ? first : second;
  const { via, proxy, timing, remote } = exchangeData(exchange);
  const base = {
    feed: wanted.feed,
    provider: (feed && providersOfFeed(feed.id)[0]) ?? 'organisation',
    via,
    ...(proxy !== undefined && { proxy }),
    timing,
    ...(remote && { remote }),
  };
  const { answer } = exchange;
  if (!answer) {
    return emit({
      ...statusOf(exchange.failure ?? { code: 'http-unknown' }),
      data: { ...base, ...unknownFeed },
    });
  }
  const { reading, renewedAt } =
    answer.statusCode === 200 ? readingOf(feed, answer) : { reading: unknownFeed };
  const within = feed === undefined ? RELAY_RENEWED_WITHIN_MS : feed.renewedWithinMs;
  const data = { ...base, ...reading, statusCode: answer.statusCode };
  // A state that nobody renews is nobody's: read, and not known.
  if (isStale(renewedAt, nowOf(answer), within)) {
    return emit({ status: 'ok', data: { ...data, state: 'unknown', incidents: [] } });
  }
  if (reading.state !== 'unknown') return emit({ status: 'ok', data });
  const wrongType = answer.statusCode === 200 ? 'content-wrong-type' : 'http-unexpected';
  emit({ status: 'failed', failure: { code: wrongType }, data });
};

async function ask(
  url: string,
  budgetMs: number,
  context: ProbeContext,
): Promise<Exchange | Look<'status-feed'>> {
  const { hostname } = new URL(url);
  const proxy = await context.proxyFor(url);
  if (!proxy && !(await context.resolve(hostname)).ok) return blockedByName(hostname);
  return await requestUrl(context.profile, {
    url,
    headers: { accept: 'application/json, application/rss+xml, */*;q=0.1', 'user-agent': userAgent },
    maxBody: MAX_FEED_BYTES,
    signal: context.signal,
    limits: { ...context.limits, tcpMs: Math.min(context.limits.tcpMs, budgetMs) },
    proxy,
    resolve: (host) => context.resolve(host),
  });
}

/**
 * Status pages move, and their redirect drops the path (providers.md 7): the same path is asked at the new host, once. Nothing
 * else is followed.
 */
function movedTo(url: string, answer: HttpAnswer): string | undefined {
  const target = redirectTarget(url, answer);
  if (!target?.allowed) return undefined;
  const from = new URL(url);
  const to = new URL(target.url);
  if (to.host === from.host || (to.pathname !== '/' && to.pathname !== from.pathname)) return undefined;
  return new URL(from.pathname + from.search, to.origin).href;
}

/** A stranger must not send us to this computer or its network. */
async function isOutside(url: string, context: ProbeContext): Promise<boolean> {
  const resolved = await context.resolve(new URL(url).hostname);
  return resolved.ok && resolved.value.addresses.every(({ address }) => isPublicAddress(address));
}

/** What it says, and when whoever wrote it did so: of a relay's file its own date (docs/admin/service-health-relay.md). */
function readingOf(
  feed: StatusFeed | undefined,
  answer: HttpAnswer,
): { reading: FeedReading; renewedAt?: string | undefined } {
  // A page instead of data: the path has drifted (`/api/posts` answers 200 with the page's shell).
  if (/html/i.test(headerOf(answer, 'content-type') ?? '')) return { reading: unknownFeed };
  const body = textOf(answer);
  if (feed !== undefined) {
    const reading = readFeed(feed, body);
    return { reading, renewedAt: reading.refreshedAt };
  }
  const shape = shapeOfOrganisation(body);
  const reading = readOrganisation(body, shape);
  // A relay's copy is a file that somebody wrote; a status page is made when it is asked for.
  const written = shape === 'graph-issues' ? instantOf(headerOf(answer, 'last-modified')) : undefined;
  return {
    reading: written === undefined ? reading : { ...reading, refreshedAt: written },
    renewedAt: written,
  };
}

/** In the charset that the answer announces; UTF-8 where it announces none that is known. */
function textOf({ body, headers }: HttpAnswer): string {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const charset = /;\s?charset="?([\w-]{1,30})/i.exec(type)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

/** By the clock of whoever answered, since this computer's may be wrong. */
function nowOf(answer: HttpAnswer): number {
  const told = Date.parse(headerOf(answer, 'date') ?? '');
  return Number.isNaN(told) ? Date.now() : told;
}
