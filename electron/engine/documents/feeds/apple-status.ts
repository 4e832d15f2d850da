import * as z from 'zod';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { plainText } from '../../net/plain-text.ts';
import { readJson } from '../json.ts';
import { type FeedReading, instantOf, stateOf, unknownFeed } from './feed.ts';

const status = z.object({
  services: z
    .array(
      z.object({
        serviceName: z.string(),
        events: z
          .array(
            z.object({
              messageId: z.union([z.string(), z.number()]).nullish(),
              statusType: z.string().nullish(),
              eventStatus: z.string().nullish(),
              message: z.string().nullish(),
              usersAffected: z.string().nullish(),
              epochStartDate: z.number().nullish(),
              epochEndDate: z.number().nullish(),
            }),
          )
          .nullish(),
      }),
    )
    .max(500),
});

/** JSON, formerly inside a call: read from the first brace to the last. Resolved events linger (protocols.md 8.4). */
export function readAppleStatus(body: string, services: readonly string[]): FeedReading {
  const found = readJson(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1), status);
  if (!found) return unknownFeed;
  const incidents = found.services
    .filter((service) => services.includes(service.serviceName))
    .flatMap((service) =>
      (service.events ?? [])
        .filter((event) => event.eventStatus !== 'upcoming')
        .map((event): PublishedIncident => {
          const startedAt = instantOf(event.epochStartDate);
          const endedAt = instantOf(event.epochEndDate);
          return {
            id: plainText(String(event.messageId ?? service.serviceName), 64),
            title: plainText(event.message ?? event.usersAffected ?? service.serviceName, 300),
            service: plainText(service.serviceName, 100),
            classification: event.statusType === 'Maintenance' ? 'advisory' : 'incident',
            status: plainText(event.statusType ?? '', 64),
            resolved: event.eventStatus !== 'ongoing',
            ...(startedAt && { startedAt }),
            ...(endedAt && { endedAt }),
            affects: /sign in|account/i.test(service.serviceName) ? ['identity'] : [],
          };
        }),
    )
    .slice(0, 50);
  return { state: stateOf(incidents), incidents };
}
