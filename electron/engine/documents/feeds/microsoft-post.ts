import * as z from 'zod';
import { isListed, subjectOfListed } from '../../../../shared/catalogue/service-words.ts';
import { readIncident } from '../../../../shared/incident/read-incident.ts';
import { touchesMail } from '../../../../shared/incident/touches-mail.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { readForeign } from '../../../../shared/model/read-foreign.ts';
import { plainText } from '../../net/plain-text.ts';
import { readJson } from '../json.ts';
import { type FeedReading, instantOf, textOfHtml, unknownFeed } from './feed.ts';
import { microsoftState, worstOf } from './microsoft-status.ts';
import { readSuitePost } from './suite-post.ts';
import { textOfService } from './unsaid.ts';

export const microsoftPost = z.object({
  Id: z.string().nullish(),
  Title: z.string().nullish(),
  Message: z.string().nullish(),
  Status: z.string().nullish(),
  ServiceDisplayName: z.string().nullish(),
  ServiceWorkloadName: z.string().nullish(),
  AuthoredDateTime: z.string().nullish(),
  InternalDateTime: z.string().nullish(),
});
type MicrosoftPost = z.infer<typeof microsoftPost>;

/** The suite's banner: one object (protocols.md 8.1). */
export function readMicrosoftPost(body: string, feed: string): FeedReading {
  const found = readJson(body, microsoftPost);
  if (!found) return unknownFeed;
  const renewedAt = instantOf(found.InternalDateTime);
  const { state, incident } = readSuitePost({
    id: found.Id || feed,
    title: found.Title ?? '',
    body: found.Message ?? '',
    status: found.Status ?? '',
    state: microsoftState(found.Status),
    startedAt: instantOf(found.AuthoredDateTime),
    modifiedAt: instantOf(found.AuthoredDateTime),
  });
  // LastUpdatedTime is the clock of the request; this is when the text was really renewed.
  return { state, ...(renewedAt && { refreshedAt: renewedAt }), incidents: incident ? [incident] : [] };
}

/**
 * The consumer services: a list of rows, of which only some are mail or sign-in. A row that cannot be read spoils itself and
 * not the list; green needs a row of each listed service, or nobody has said that it works.
 */
export function readMicrosoftConsumerPosts(
  body: string,
  feed: string,
  services: readonly string[],
): FeedReading {
  const found = readJson(body, z.array(z.unknown()).max(200));
  const rows = (found ?? []).flatMap((one) => readForeign(microsoftPost, one).data ?? []);
  const relevant = rows.filter(
    (one) => isListed(nameOf(one), services) || isListed(workloadOf(one), services),
  );
  if (relevant.length === 0) return unknownFeed;
  const read = relevant.map((row) => ({
    state: microsoftState(row.Status),
    incident: incidentOf(row, feed),
  }));
  // A row is red for the whole of its service; what its text keeps nobody from mail with (advertisements) is none of ours.
  const states = read.map(({ state, incident }) =>
    incident && !touchesMail(incident) ? 'available' : state,
  );
  const missing = services.filter(
    (service) =>
      !relevant.some((one) => isListed(nameOf(one), [service]) || isListed(workloadOf(one), [service])),
  );
  const renewedAt = relevant
    .flatMap((one) => instantOf(one.InternalDateTime) ?? [])
    .sort()
    .at(-1);
  return {
    state: worstOf([...states, ...missing.map(() => 'unknown' as const)]),
    ...(renewedAt && { refreshedAt: renewedAt }),
    incidents: read.flatMap(({ incident }) => incident ?? []).slice(0, 50),
  };
}

const nameOf = (one: MicrosoftPost) => one.ServiceDisplayName ?? '';
const workloadOf = (one: MicrosoftPost) => one.ServiceWorkloadName ?? '';

function incidentOf(one: MicrosoftPost, feed: string): PublishedIncident | undefined {
  const state = microsoftState(one.Status);
  if (state !== 'degraded' && state !== 'interrupted' && state !== 'restored') return undefined;
  const service = nameOf(one) || workloadOf(one);
  const startedAt = instantOf(one.AuthoredDateTime);
  return {
    id: plainText(one.Id || feed, 64),
    title: plainText(one.Title || textOfHtml(one.Message ?? '').trim() || service, 300),
    service: plainText(service, 100),
    classification: 'incident',
    status: plainText(one.Status ?? '', 64),
    resolved: state === 'restored',
    ...(startedAt && { startedAt, modifiedAt: startedAt }),
    ...readIncident({
      title: one.Title ?? '',
      posts: [textOfService(subjectOfListed(service), one.Message ?? '')],
      service,
      about: subjectOfListed(service),
    }),
  };
}
