import * as z from 'zod';
import { namedRoutes } from '../../../../shared/catalogue/incident-keywords.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { readForeign } from '../../../../shared/model/read-foreign.ts';
import { plainText } from '../../net/plain-text.ts';
import { readJson } from '../json.ts';
import { type FeedReading, instantOf, stateOf, unknownFeed } from './feed.ts';

const incident = z.object({
  id: z.string(),
  begin: z.string().nullish(),
  end: z.string().nullish(),
  modified: z.string().nullish(),
  external_desc: z.string().nullish(),
  status_impact: z.string().nullish(),
  service_name: z.string().nullish(),
  affected_products: z.array(z.object({ title: z.string().nullish() })).nullish(),
});

/** Newest first; open is without an end (protocols.md 8.4). Only the first 200 are read: the file goes back years. */
export function readGoogleIncidents(body: string, services: readonly string[]): FeedReading {
  const found = readJson(body, z.array(z.unknown()));
  if (!found) return unknownFeed;
  const incidents = found
    .slice(0, 200)
    .map((one) => readForeign(incident, one).data)
    .filter((one) => one !== undefined)
    .filter((one) => {
      const names = [one.service_name, ...(one.affected_products ?? []).map((product) => product.title)];
      return services.length === 0 || names.some((name) => name != null && services.includes(name));
    })
    // Closed ones are history; the freshest of them is kept as "recently".
    .filter((one, index) => !one.end || index === 0)
    .slice(0, 50)
    .map(incidentOf);
  return { state: stateOf(incidents), incidents };
}

function incidentOf(one: z.infer<typeof incident>): PublishedIncident {
  const startedAt = instantOf(one.begin);
  const modifiedAt = instantOf(one.modified);
  const endedAt = instantOf(one.end);
  const text = one.external_desc ?? '';
  return {
    id: plainText(one.id, 64),
    title: plainText(text.replace(/\*\*[^*]{0,60}\*\*/g, ' ').trim() || (one.service_name ?? 'Gmail'), 300),
    service: plainText(one.service_name ?? 'Gmail', 100),
    classification: one.status_impact === 'SERVICE_INFORMATION' ? 'advisory' : 'incident',
    status: plainText(one.status_impact ?? '', 64),
    resolved: Boolean(one.end),
    ...(startedAt && { startedAt }),
    ...(modifiedAt && { modifiedAt }),
    ...(endedAt && { endedAt }),
    affects: namedRoutes(text),
  };
}
