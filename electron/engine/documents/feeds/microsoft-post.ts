import * as z from 'zod';
import { namedRoutes } from '../../../../shared/catalogue/incident-keywords.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { plainText } from '../../net/plain-text.ts';
import { readJson } from '../json.ts';
import { type FeedReading, instantOf, textOfHtml, unknownFeed } from './feed.ts';

const post = z.object({
  Id: z.string().nullish(),
  Title: z.string().nullish(),
  Message: z.string().nullish(),
  Status: z.string(),
  ServiceDisplayName: z.string().nullish(),
  ServiceWorkloadName: z.string().nullish(),
  AuthoredDateTime: z.string().nullish(),
  InternalDateTime: z.string().nullish(),
});
type Post = z.infer<typeof post>;

/** The suite's banner: one object (protocols.md 8.1). */
export function readMicrosoftPost(body: string, feed: string): FeedReading {
  const found = readJson(body, post);
  return found ? readingOf([found], feed) : unknownFeed;
}

/** The consumer services: a list of the same objects, of which only some are mail or sign-in. */
export function readMicrosoftConsumerPosts(
  body: string,
  feed: string,
  services: readonly string[],
): FeedReading {
  const found = readJson(body, z.array(post).max(200));
  const relevant = found?.filter((one) => {
    const names = [one.ServiceDisplayName, one.ServiceWorkloadName].map((name) => (name ?? '').toLowerCase());
    return services.some((service) => names.includes(service.toLowerCase()));
  });
  return relevant && relevant.length > 0 ? readingOf(relevant, feed) : unknownFeed;
}

function readingOf(posts: readonly Post[], feed: string): FeedReading {
  const words = posts.map((one) => wordOf(one.Status));
  const worst = ORDER.find((word) => words.includes(word)) ?? 'unknown';
  // LastUpdatedTime is the clock of the request; this is when the text was really renewed.
  const refreshedAt = instantOf(posts[0]?.InternalDateTime);
  const incidents = posts
    .filter((one) => ['interrupted', 'degraded'].includes(wordOf(one.Status)))
    .map((one): PublishedIncident => {
      const text = `${one.Title ?? ''}\n${textOfHtml(one.Message ?? '')}`;
      const startedAt = instantOf(one.AuthoredDateTime);
      return {
        id: plainText(one.Id || feed, 64),
        title: plainText(one.Title || one.ServiceDisplayName || textOfHtml(one.Message ?? ''), 300),
        service: plainText(one.ServiceDisplayName || feed, 100),
        classification: 'incident',
        status: plainText(one.Status, 64),
        resolved: false,
        ...(startedAt && { startedAt }),
        affects: namedRoutes(text),
      };
    });
  return { state: worst, ...(refreshedAt && { refreshedAt }), incidents: incidents.slice(0, 50) };
}

const ORDER = ['interrupted', 'degraded', 'restored', 'unknown', 'available'] as const;

/** The words of the page's own bundle and their relatives, in any case, with or without spaces. */
function wordOf(status: string): FeedReading['state'] {
  const word = status.replace(/\s+/g, '').toLowerCase();
  if (word === 'available' || word === 'operational' || word === 'serviceoperational') return 'available';
  if (word === 'servicerestored') return 'restored';
  if (word === 'serviceinterruption') return 'interrupted';
  if (
    [
      'servicedegradation',
      'investigating',
      'restoringservice',
      'extendedrecovery',
      'verifyingservice',
    ].includes(word)
  ) {
    return 'degraded';
  }
  return 'unknown';
}
