import { namedRoutes } from '../catalogue/incident-keywords.ts';
import type { PublishedIncident } from '../model/observation.ts';

/** What a feed says of one incident, before anybody has read its sentences. Bodies may be HTML; every word is a stranger's. */
export interface IncidentText {
  title: string;
  /** Updates, newest first. */
  posts: readonly string[];
  /** The provider's own name of the service, and of its part, where the feed has fields for that. */
  service?: string | undefined;
  feature?: string | undefined;
  /** What the feed's structure says it is about: of an incident of mail itself that names no program, every way is hit. */
  about: 'mail' | 'sign-in' | 'other' | 'unknown';
}

/** What a careful reader takes from it: `affects` programs, ways and wide areas; `works` programs that are said to work. */
export type IncidentReading = Pick<PublishedIncident, 'affects' | 'works' | 'kinds'>;

export function readIncident(text: IncidentText): IncidentReading {
  return { affects: namedRoutes([text.title, ...text.posts.slice(0, 1)].join('\n')) };
}
