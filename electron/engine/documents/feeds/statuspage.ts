import * as z from 'zod';
import { isListed, subjectOfComponent, subjectOfListed } from '../../../../shared/catalogue/service-words.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { readForeign } from '../../../../shared/model/read-foreign.ts';
import { readJson } from '../json.ts';
import { componentIncident, componentState } from './component.ts';
import { type FeedReading, instantOf, unknownFeed } from './feed.ts';
import { worstOf } from './microsoft-status.ts';
import { type Component, incidentOfStatuspage, statuspageIncident } from './statuspage-incident.ts';

const component = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string().nullish(),
  group: z.boolean().nullish(),
  group_id: z.string().nullish(),
  updated_at: z.string().nullish(),
});

/** What tells the shape from others: a page with its components (metastatuspage.com/api/v2). */
export const statuspageSummary = z.object({
  page: z.object({ name: z.string().nullish(), updated_at: z.string().nullish() }),
  components: z.array(z.unknown()).max(5000),
  incidents: z.array(z.unknown()).max(1000).nullish(),
  scheduled_maintenances: z.array(z.unknown()).max(1000).nullish(),
});

/**
 * A Statuspage summary, by component: the page's own indicator covers web space and domains as well. `services` names those
 * whose names do not tell that they count.
 */
export function readStatuspage(body: string, services: readonly string[]): FeedReading {
  const found = readJson(body, statuspageSummary);
  return found ? readingOf(found, services) : unknownFeed;
}

function readingOf(found: z.infer<typeof statuspageSummary>, services: readonly string[]): FeedReading {
  const all = found.components.flatMap((one) => readForeign(component, one).data ?? []);
  const groups = new Map(all.filter(({ group }) => group).map(({ id, name }) => [id, name]));
  const components = all
    .filter(({ group }) => !group)
    .map((one): Component => {
      const group = groups.get(one.group_id ?? '');
      const name = group === undefined ? one.name : `${group}: ${one.name}`;
      return {
        id: one.id,
        name,
        status: one.status ?? '',
        about: subjectOf(one.name, group, name, services),
        changedAt: instantOf(one.updated_at),
      };
    });
  const ours = components.filter(({ about }) => about !== undefined);
  // A page that lists nothing of mail says nothing about it.
  if (ours.length === 0) return unknownFeed;
  const read = (list: readonly unknown[] | null | undefined, planned: boolean) =>
    (list ?? []).flatMap((one) => {
      const incident = readForeign(statuspageIncident, one).data;
      return incident ? (incidentOfStatuspage(incident, components, planned) ?? []) : [];
    });
  const told = read(found.incidents, false);
  const planned = read(found.scheduled_maintenances, true);
  const incidents = [...told, ...untold(ours, [...told, ...planned]), ...planned];
  return {
    state: worstOf([...ours.map(({ status }) => componentState(status)), ...told.map(stateOfIncident)]),
    // Of the page only what changed last is known, and not when it was looked after.
    incidents: incidents.sort((a, b) => Number(a.resolved) - Number(b.resolved)).slice(0, 50),
  };
}

/** As the catalogue lists it, under its own name, its group's, or both; else by its words. */
function subjectOf(
  name: string,
  group: string | undefined,
  full: string,
  services: readonly string[],
): Component['about'] {
  const listed = [name, full, group].find((one) => one !== undefined && isListed(one, services));
  return listed === undefined ? subjectOfComponent(full) : subjectOfListed(listed);
}

/** Components that are not well without an incident that tells of them; one that is open tells of all. */
function untold(ours: readonly Component[], told: readonly PublishedIncident[]): PublishedIncident[] {
  if (told.some(({ resolved }) => !resolved)) return [];
  return ours.flatMap(
    ({ id, name, status, about, changedAt }) =>
      componentIncident({ id, name, status, body: '', about: about ?? 'unknown', changedAt }) ?? [],
  );
}

/** "Monitoring" is open, and not failing for sure: its components say. */
function stateOfIncident({ resolved, classification, status }: PublishedIncident): FeedReading['state'] {
  if (resolved || classification === 'advisory' || /monitoring/i.test(status)) return 'available';
  return 'degraded';
}
