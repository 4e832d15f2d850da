import * as z from 'zod';
import { namedRoutes } from '../../../../shared/catalogue/incident-keywords.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { readForeign } from '../../../../shared/model/read-foreign.ts';
import { plainText } from '../../net/plain-text.ts';
import { readJson } from '../json.ts';
import { type FeedReading, instantOf, stateOf, textOfHtml, unknownFeed } from './feed.ts';

const issue = z.object({
  id: z.string(),
  title: z.string().nullish(),
  impactDescription: z.string().nullish(),
  classification: z.string().nullish(),
  status: z.string().nullish(),
  service: z.string().nullish(),
  isResolved: z.boolean().nullish(),
  startDateTime: z.string().nullish(),
  endDateTime: z.string().nullish(),
  lastModifiedDateTime: z.string().nullish(),
  posts: z
    .array(
      z.object({
        createdDateTime: z.string().nullish(),
        description: z.object({ content: z.string() }).nullish(),
      }),
    )
    .nullish(),
});
const issues = z.object({ value: z.array(z.unknown()).max(500) });

/** Services of Microsoft 365 whose issues touch mail or sign-in. */
const SERVICES = /exchange|identity|entra|azure active directory|microsoft 365 suite|outlook/i;

/** An organisation's copy of Microsoft Graph's service-health issues (protocols.md 8.2); words in either case. */
export function readGraphIssues(body: string): FeedReading {
  const found = readJson(body, issues);
  if (!found) return unknownFeed;
  const incidents = found.value
    .map((one) => readForeign(issue, one).data)
    .filter((one) => one !== undefined)
    .filter((one) => one.service == null || SERVICES.test(one.service))
    .map(incidentOf)
    .slice(0, 50);
  const refreshed = incidents.flatMap((one) => one.modifiedAt ?? []).sort();
  const refreshedAt = refreshed.at(-1);
  return { state: stateOf(incidents), ...(refreshedAt && { refreshedAt }), incidents };
}

function incidentOf(one: z.infer<typeof issue>): PublishedIncident {
  const post = textOfHtml(one.posts?.at(-1)?.description?.content ?? '');
  // The text that names the connection methods; later paragraphs speak of causes and next steps.
  const told = [one.title, one.impactDescription, labelled(post, 'User impact'), labelled(post, 'More info')];
  const classification = one.classification?.toLowerCase();
  const startedAt = instantOf(one.startDateTime);
  const modifiedAt = instantOf(one.lastModifiedDateTime);
  const endedAt = instantOf(one.endDateTime);
  const nextUpdate = labelled(post, 'Next update by');
  const scope = labelled(post, 'Scope of impact');
  const interruption = one.status?.toLowerCase() === 'serviceinterruption';
  return {
    id: plainText(one.id, 64),
    title: plainText(one.title ?? one.impactDescription ?? '', 300),
    service: plainText(one.service ?? '', 100),
    classification: interruption
      ? 'incident'
      : classification === 'incident' || classification === 'advisory'
        ? classification
        : 'unknown',
    status: plainText(one.status ?? '', 64),
    resolved: one.isResolved === true,
    ...(startedAt && { startedAt }),
    ...(modifiedAt && { modifiedAt }),
    ...(endedAt && { endedAt }),
    ...(nextUpdate && { nextUpdate: plainText(nextUpdate, 200) }),
    ...(scope && { scope: plainText(scope, 300) }),
    affects: namedRoutes(told.filter((text) => text != null).join('\n')),
  };
}

/** The stable labels of post bodies (protocols.md 8.2): "User impact: …" up to the next line. */
function labelled(post: string, label: string): string | undefined {
  const at = post.indexOf(`${label}:`);
  if (at < 0) return undefined;
  return (
    post
      .slice(at + label.length + 1)
      .split('\n', 1)[0]
      ?.trim() || undefined
  );
}
