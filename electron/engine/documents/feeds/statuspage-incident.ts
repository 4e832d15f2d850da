import * as z from 'zod';
import { mentionsMail, subjectOfComponent } from '../../../../shared/catalogue/service-words.ts';
import {
  type IncidentReading,
  type IncidentText,
  readIncident,
} from '../../../../shared/incident/read-incident.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { plainText } from '../../net/plain-text.ts';
import { componentState } from './component.ts';
import { instantOf } from './feed.ts';
import { textOfService } from './unsaid.ts';

export interface Component {
  id: string;
  /** With its group's name before it. */
  name: string;
  status: string;
  /** Undefined: not of mail or sign-in. */
  about: 'mail' | 'sign-in' | undefined;
  changedAt?: string | undefined;
}

export const statuspageIncident = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string().nullish(),
  impact: z.string().nullish(),
  created_at: z.string().nullish(),
  started_at: z.string().nullish(),
  updated_at: z.string().nullish(),
  resolved_at: z.string().nullish(),
  scheduled_for: z.string().nullish(),
  incident_updates: z
    .array(
      z.object({
        body: z.string().nullish(),
        display_at: z.string().nullish(),
        created_at: z.string().nullish(),
      }),
    )
    .max(500)
    .nullish(),
  components: z
    .array(z.object({ id: z.string().nullish(), name: z.string(), status: z.string().nullish() }))
    .max(500)
    .nullish(),
});
export type StatuspageIncident = z.infer<typeof statuspageIncident>;
type Update = NonNullable<StatuspageIncident['incident_updates']>[number];

const CLOSED = new Set(['resolved', 'postmortem', 'completed']);
const RUNNING = new Set(['in_progress', 'verifying']);
/** As much of an update as is looked through for a word of mail. */
const LONGEST_BODY = 12_000;

/** An incident as far as it is about mail or signing in; what is planned for later is none yet. */
export function incidentOfStatuspage(
  one: StatuspageIncident,
  components: readonly Component[],
  planned: boolean,
): PublishedIncident | undefined {
  const status = (one.status ?? '').toLowerCase();
  if (planned && !RUNNING.has(status)) return undefined;
  const hit = (one.components ?? []).map((named) => {
    const known =
      components.find(({ id }) => id === named.id) ?? components.find(({ name }) => name === named.name);
    return {
      name: known?.name ?? named.name,
      about: known?.about,
      status: named.status ?? known?.status ?? '',
    };
  });
  const ours = hit.filter(({ about }) => about !== undefined);
  const about = hit.length > 0 ? subjectOfHit(ours) : subjectOfText(one);
  if (about === undefined) return undefined;
  const reading: IncidentReading = planned
    ? { affects: [] }
    : readIncident({ ...textOf(one, ours, about), about });
  // Of everything at once, and nothing of mail in what it says of it.
  if (about === 'unknown' && reading.affects.length === 0 && (reading.kinds ?? []).length === 0)
    return undefined;
  const startedAt = instantOf(one.started_at ?? one.created_at);
  const modifiedAt = instantOf(one.updated_at);
  const endedAt = instantOf(one.resolved_at);
  const advisory = planned || one.impact === 'maintenance' || one.impact === 'none';
  return {
    id: plainText(one.id, 64),
    title: plainText(one.name, 300),
    service: plainText(ours[0]?.name ?? one.name, 100),
    classification: advisory ? 'advisory' : 'incident',
    status: plainText(one.status ?? '', 64),
    resolved: CLOSED.has(status) || endedAt !== undefined,
    ...(startedAt && { startedAt }),
    ...(modifiedAt && { modifiedAt }),
    ...(endedAt && { endedAt }),
    ...reading,
  };
}

/** An incident that lists no components: by its name, or by what it says. */
function subjectOfText(one: StatuspageIncident): IncidentText['about'] | undefined {
  const named = subjectOfComponent(one.name);
  if (named !== undefined) return named;
  const told = (one.incident_updates ?? []).some(({ body }) =>
    mentionsMail((body ?? '').slice(0, LONGEST_BODY)),
  );
  return told ? 'unknown' : undefined;
}

function subjectOfHit(ours: readonly { about: Component['about'] }[]): 'mail' | 'sign-in' | undefined {
  return ours.find(({ about }) => about === 'mail')?.about ?? ours[0]?.about;
}

/** A component that has recovered is no longer hit, though the incident still lists it. */
function textOf(
  one: StatuspageIncident,
  ours: readonly { name: string; status: string }[],
  about: IncidentText['about'],
): Pick<IncidentText, 'title' | 'posts' | 'service' | 'feature'> {
  const failing = ours.filter(({ status }) => componentState(status) !== 'available').map(({ name }) => name);
  const unsaid = failing.filter((name) => !one.name.includes(name));
  const updates = [...(one.incident_updates ?? [])].sort((a, b) => timeOf(b) - timeOf(a));
  const [newest, ...older] = updates.flatMap(({ body }) => body ?? []);
  return {
    title: unsaid.length === 0 ? one.name : `${one.name} (${unsaid.join(', ')})`,
    posts: newest === undefined ? [textOfService(about, '')] : [textOfService(about, newest), ...older],
    ...(failing[0] !== undefined && { service: failing[0], feature: failing.join(', ') }),
  };
}

function timeOf({ display_at, created_at }: Update): number {
  const time = Date.parse(display_at ?? created_at ?? '');
  return Number.isNaN(time) ? 0 : time;
}
