import * as z from 'zod';
import { type StatusFeed, statusFeeds } from '../../../shared/catalogue/status-feeds.ts';
import { readAppleStatus } from '../documents/feeds/apple-status.ts';
import { type FeedReading, unknownFeed } from '../documents/feeds/feed.ts';
import { readGoogleIncidents } from '../documents/feeds/google-incidents.ts';
import { readGraphIssues } from '../documents/feeds/graph-issues.ts';
import { readMicrosoftConsumerPosts, readMicrosoftPost } from '../documents/feeds/microsoft-post.ts';
import { readRss } from '../documents/feeds/rss.ts';
import type { HttpAnswer } from '../net/http-exchange.ts';
import { requestUrl } from '../net/http-request.ts';
import { caps } from '../net/limits.ts';
import { blockedByName, type Probe, statusOf } from '../probe.ts';
import { exchangeData, headerOf } from './http-observation.ts';
import { userAgent } from './user-agent.ts';

const input = z.object({ feed: z.string(), url: z.string().optional() });

/** Feeds are longer than other answers: Google's goes back years. */
const MAX_FEED_BYTES = caps.httpLongBody;

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
  const reading = answer.statusCode === 200 ? readFeed(feed, answer) : unknownFeed;
  const data = { ...base, ...reading, statusCode: answer.statusCode };
  if (reading.state !== 'unknown') return emit({ status: 'ok', data });
  const wrongType = answer.statusCode === 200 ? 'content-wrong-type' : 'http-unexpected';
  emit({ status: 'failed', failure: { code: wrongType }, data });
};

/** An absent feed is the organisation's own: Graph's shape. */
function readFeed(feed: StatusFeed | undefined, answer: HttpAnswer): FeedReading {
  const type = headerOf(answer, 'content-type') ?? '';
  const body = answer.body.toString('utf8');
  // A page instead of data: the path has drifted (`/api/posts` answers 200 with the page's shell).
  if (/html/i.test(type)) return unknownFeed;
  if (feed === undefined) return readGraphIssues(body);
  switch (feed.format) {
    case 'microsoft-post':
      return readMicrosoftPost(body, feed.id);
    case 'microsoft-consumer-posts':
      return readMicrosoftConsumerPosts(body, feed.id, feed.services);
    case 'google-incidents':
      return readGoogleIncidents(body, feed.services);
    case 'apple-status':
      return readAppleStatus(body, feed.services);
    case 'rss':
      return readRss(body, feed.services);
  }
}
