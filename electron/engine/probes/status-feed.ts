import * as z from 'zod';
import { type StatusFeed, statusFeeds } from '../../../shared/catalogue/status-feeds.ts';
import { type FeedReading, instantOf, unknownFeed } from '../documents/feeds/feed.ts';
import { isStale } from '../documents/feeds/feed-age.ts';
import { readFeed } from '../documents/feeds/read-feed.ts';
import type { HttpAnswer } from '../net/http-exchange.ts';
import { requestUrl } from '../net/http-request.ts';
import { caps } from '../net/limits.ts';
import { blockedByName, type Probe, statusOf } from '../probe.ts';
import { exchangeData, headerOf } from './http-observation.ts';
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
  const { hostname } = new URL(url);
  const proxy = await context.proxyFor(url);
  if (!proxy && !(await context.resolve(hostname)).ok) return emit(blockedByName(hostname));
  const exchange = await requestUrl(context.profile, {
    url,
    headers: { accept: 'application/json, application/rss+xml, */*;q=0.1', 'user-agent': userAgent },
    maxBody: MAX_FEED_BYTES,
    signal: context.signal,
    limits: { ...context.limits, tcpMs: Math.min(context.limits.tcpMs, planned.budgetMs) },
    proxy,
    resolve: (host) => context.resolve(host),
  });
  const { via, timing, remote } = exchangeData(exchange);
  const base = {
    feed: wanted.feed,
    provider: feed?.providers[0] ?? 'organisation',
    via,
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
  const reading = answer.statusCode === 200 ? readingOf(feed, answer) : unknownFeed;
  const data = { ...base, ...reading, statusCode: answer.statusCode };
  // A state that nobody renews is nobody's: read, and not known.
  if (isStale(reading.refreshedAt, nowOf(answer), feed?.renewedWithinMs ?? RELAY_RENEWED_WITHIN_MS)) {
    return emit({ status: 'ok', data: { ...data, state: 'unknown', incidents: [] } });
  }
  if (reading.state !== 'unknown') return emit({ status: 'ok', data });
  const wrongType = answer.statusCode === 200 ? 'content-wrong-type' : 'http-unexpected';
  emit({ status: 'failed', failure: { code: wrongType }, data });
};

/** An organisation's relay is a file: its own date says when the script wrote it last (docs/admin/service-health-relay.md). */
function readingOf(feed: StatusFeed | undefined, answer: HttpAnswer): FeedReading {
  // A page instead of data: the path has drifted (`/api/posts` answers 200 with the page's shell).
  if (/html/i.test(headerOf(answer, 'content-type') ?? '')) return unknownFeed;
  const reading = readFeed(feed, textOf(answer));
  const written = feed === undefined ? instantOf(headerOf(answer, 'last-modified')) : undefined;
  return written === undefined ? reading : { ...reading, refreshedAt: written };
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
