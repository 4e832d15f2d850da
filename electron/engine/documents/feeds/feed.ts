import type { DataOf, PublishedIncident } from '../../../../shared/model/observation.ts';

/** What a status feed says; `unknown` whenever it is not what it was documented to be. */
export interface FeedReading {
  state: DataOf<'status-feed'>['state'];
  refreshedAt?: string;
  incidents: PublishedIncident[];
}

export const unknownFeed: FeedReading = { state: 'unknown', incidents: [] };

/** An instant as ISO 8601 in UTC, or undefined when it cannot be read. */
export function instantOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** HTML of a stranger as plain text: tags dropped, the five common entities read. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,1000}>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_all, name: string) => ENTITIES[name] ?? ' ')
    .replace(/[ \t]+/g, ' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** The worst state among incidents that are open; advisories explain and never turn a feed red (protocols.md 8.2). */
export function stateOf(incidents: readonly PublishedIncident[]): FeedReading['state'] {
  const open = incidents.filter((incident) => !incident.resolved && incident.classification !== 'advisory');
  if (open.some((incident) => /interruption|outage|major/i.test(incident.status))) return 'interrupted';
  if (open.length > 0) return 'degraded';
  return 'available';
}
