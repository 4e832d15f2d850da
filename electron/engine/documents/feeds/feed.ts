import { touchesMail } from '../../../../shared/incident/touches-mail.ts';
import type { DataOf, PublishedIncident } from '../../../../shared/model/observation.ts';

export { textOfHtml } from '../../../../shared/incident/text-of-html.ts';

/** What a status feed says; `unknown` whenever it is not what it was documented to be. */
export interface FeedReading {
  state: DataOf<'status-feed'>['state'];
  refreshedAt?: string;
  incidents: PublishedIncident[];
  /** How many entries that could matter were not read, of a list that is too long. */
  leftOut?: number;
}

export const unknownFeed: FeedReading = { state: 'unknown', incidents: [] };

/** An instant as ISO 8601 in UTC, or undefined when it cannot be read. */
export function instantOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/**
 * The worst state among incidents that are open and touch mail; advisories explain and never turn a feed red (protocols.md
 * 8.2), and neither does what keeps nobody from their mail.
 */
export function stateOf(incidents: readonly PublishedIncident[]): FeedReading['state'] {
  const open = incidents.filter(
    (incident) => !incident.resolved && incident.classification !== 'advisory' && touchesMail(incident),
  );
  if (open.some((incident) => /interruption|outage|major/i.test(incident.status))) return 'interrupted';
  if (open.length > 0) return 'degraded';
  return 'available';
}
