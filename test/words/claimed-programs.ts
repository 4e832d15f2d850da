import type { FeedReading } from '../../electron/engine/documents/feeds/feed.ts';
import { statusFeeds } from '../../shared/catalogue/status-feeds.ts';
import { type ClientId, clientIds } from '../../shared/model/client.ts';
import type { Observation } from '../../shared/model/observation.ts';
import { judge } from '../../shared/verdict/judge.ts';
import { greenMailbox } from './green-mailbox.ts';
import type { IncidentEntry } from './incident-entry.ts';

type Where = Pick<IncidentEntry, 'provider' | 'feed' | 'at'>;

/** Programs that can read a mailbox of the provider: all but the web pages of others. */
export function programsFor(provider: string): ClientId[] {
  return clientIds.filter((client) => {
    if (client === 'outlook-web') return provider === 'microsoft365' || provider === 'outlook-com';
    return client !== 'gmail-web' || provider === 'google';
  });
}

/**
 * For every program of that mailbox: it alone fails, everything measured is green, and this is what the feed says. Put down
 * to the incident: it is the verdict, or what the verdict leans to.
 */
export function claimedPrograms(entry: Where, reading: FeedReading): ClientId[] {
  if (reading.incidents.length === 0) return [];
  const { request, observations } = greenMailbox(entry.provider);
  const page = feedObservation(entry, reading);
  return programsFor(entry.provider).filter((program) => {
    const { verdict } = judge({
      request: { ...request, failing: [program] },
      observations: [...observations, page],
      at: entry.at,
    });
    return verdict.cause === 'published-incident' || verdict.leaning?.cause === 'published-incident';
  });
}

/** Whether the page counts as degraded or interrupted with what was read. */
export function isRed({ state }: FeedReading): boolean {
  return state === 'degraded' || state === 'interrupted';
}

function feedObservation({ feed, provider, at }: Where, reading: FeedReading): Observation {
  const known = statusFeeds.some(({ id }) => id === feed);
  return {
    id: 'feed',
    probe: 'feed',
    stage: 'status',
    try: 1,
    startedAt: at,
    durationMs: 20,
    kind: 'status-feed',
    status: 'ok',
    data: {
      feed: known ? feed : 'organisation',
      provider,
      via: 'direct',
      timing: { totalMs: 20 },
      ...reading,
    },
  };
}
