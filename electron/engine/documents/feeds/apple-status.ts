import * as z from 'zod';
import { isListed, subjectOfListed } from '../../../../shared/catalogue/service-words.ts';
import { readIncident } from '../../../../shared/incident/read-incident.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { readForeign } from '../../../../shared/model/read-foreign.ts';
import { plainText } from '../../net/plain-text.ts';
import { readJson } from '../json.ts';
import { type FeedReading, instantOf, stateOf, unknownFeed } from './feed.ts';
import { textOfService } from './unsaid.ts';

const event = z.object({
  messageId: z.union([z.string(), z.number()]).nullish(),
  statusType: z.string().nullish(),
  eventStatus: z.string().nullish(),
  message: z.string().nullish(),
  usersAffected: z.string().nullish(),
  epochStartDate: z.number().nullish(),
  epochEndDate: z.number().nullish(),
});
type Event = z.infer<typeof event>;

const status = z.object({
  services: z.array(z.object({ serviceName: z.string(), events: z.array(z.unknown()).nullish() })).max(500),
});

/** In any case (providers.md 7.1); resolved events stay for a day. What is planned for later is nothing yet. */
const phases: Readonly<Record<string, 'open' | 'over' | 'later'>> = {
  ongoing: 'open',
  resolved: 'over',
  completed: 'over',
  upcoming: 'later',
};

/** JSON, formerly inside a call: read from the first brace to the last. A list without mail says nothing about mail. */
export function readAppleStatus(body: string, services: readonly string[]): FeedReading {
  const found = readJson(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1), status);
  if (!found) return unknownFeed;
  const ours = found.services.filter(({ serviceName }) => isListed(serviceName, services));
  if (!ours.some(({ serviceName }) => subjectOfListed(serviceName) === 'mail')) return unknownFeed;
  let unread = false;
  const incidents = ours
    .flatMap(({ serviceName, events }) =>
      (events ?? []).flatMap((one) => {
        const read = readForeign(event, one).data;
        const phase = phaseOf(read?.eventStatus);
        if (read === undefined || phase === undefined) unread = true;
        return read === undefined || phase === undefined || phase === 'later'
          ? []
          : [incidentOf(read, serviceName, phase === 'over')];
      }),
    )
    .sort((a, b) => Number(a.resolved) - Number(b.resolved))
    .slice(0, 50);
  const state = stateOf(incidents);
  // Something is going on there of which nobody knows what it is.
  return { state: state === 'available' && unread ? 'unknown' : state, incidents };
}

function phaseOf(word: string | null | undefined): 'open' | 'over' | 'later' | undefined {
  const known = (word ?? '').trim().toLowerCase();
  return Object.hasOwn(phases, known) ? phases[known] : undefined;
}

function incidentOf(one: Event, service: string, resolved: boolean): PublishedIncident {
  const startedAt = instantOf(one.epochStartDate);
  const endedAt = instantOf(one.epochEndDate);
  const planned = /maintenance/i.test(one.statusType ?? '');
  const title = one.message || one.usersAffected || service;
  return {
    id: plainText(String(one.messageId ?? service), 64),
    title: plainText(title, 300),
    service: plainText(service, 100),
    classification: planned ? 'advisory' : 'incident',
    status: plainText(one.statusType ?? '', 64),
    resolved,
    ...(startedAt && { startedAt }),
    ...(endedAt && { endedAt }),
    ...(planned
      ? { affects: [] }
      : readIncident({
          title: service,
          posts: [textOfService(subjectOfListed(service), one.message ?? '')],
          service,
          about: subjectOfListed(service),
        })),
  };
}
