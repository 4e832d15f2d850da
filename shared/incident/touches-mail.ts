import type { PublishedIncident } from '../model/observation.ts';

/**
 * Whether an incident keeps anybody from mail, signing in, sending or receiving. One that was read by its sentences and names
 * nothing of that is about administration, another product or a single function. Earlier readings (without `kinds`) named
 * nothing of outages that named no app, so they count.
 */
export function touchesMail({ affects, kinds }: Pick<PublishedIncident, 'affects' | 'kinds'>): boolean {
  return affects.length > 0 || kinds === undefined;
}
