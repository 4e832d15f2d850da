import * as z from 'zod';
import { readAutoconfig } from '../documents/autoconfig-xml.ts';
import { requestUrl } from '../net/http-request.ts';
import { blockedByName, type Probe, statusOf } from '../probe.ts';
import { exchangeData } from './http-observation.ts';
import { fromList } from './server-list.ts';
import { userAgent } from './user-agent.ts';

const input = z.union([
  z.object({ source: z.enum(['ispdb', 'domain', 'well-known']), url: z.string() }),
  z.object({ source: z.enum(['policy', 'list-domain', 'list-mx']) }),
]);

/** Servers that mail apps are told to use (protocols.md 5.6). A website that answers HTML to everything tells none. */
export const autoconfig: Probe<'autoconfig'> = async (planned, context, emit) => {
  const wanted = input.parse(planned.input);
  if (!('url' in wanted)) return emit(await fromList(wanted.source, context));
  const { source, url } = wanted;
  const { hostname } = new URL(url);
  const proxy = await context.proxyFor(url);
  if (!proxy && !(await context.resolve(hostname, 'domain')).ok) return emit(blockedByName(hostname));
  const exchange = await requestUrl(context.profile, {
    url,
    headers: { 'user-agent': userAgent },
    signal: context.signal,
    limits: context.limits,
    proxy,
    resolve: (host) => context.resolve(host),
  });
  const { via, timing, remote } = exchangeData(exchange);
  const base = { url, source, servers: [], via, timing, ...(remote && { remote }) };
  const { answer } = exchange;
  if (!answer) return emit({ ...statusOf(exchange.failure ?? { code: 'http-unknown' }), data: base });
  const data = { ...base, statusCode: answer.statusCode };
  // Most domains publish none: that is no failure.
  if (answer.statusCode !== 200) return emit({ status: 'not-applicable', reason: 'no-such-service', data });
  const { outcome, servers } = readAutoconfig(answer.body.toString('utf8'), context.request.domain);
  if (outcome === 'refused') return emit({ status: 'failed', failure: { code: 'content-refused' }, data });
  if (servers.length === 0) return emit({ status: 'not-applicable', reason: 'no-such-service', data });
  emit({ status: 'ok', data: { ...data, servers } });
};
