import type { PublishedIncident } from '../../model/observation.ts';

/** What helps in the meantime, all of it out of the catalogue or a status feed and never from a mail server. */
export interface Meanwhile {
  /** Who keeps the mailbox, as far as it is known: an id of the catalogue, `generic`, or `unknown`. */
  provider: { id: string; displayName: string };
  /**
   * Mail in the browser. `works`: its route passed; `fails`: it failed; `unknown`: not measured; `none`: the catalogue
   * has no address for this provider.
   */
  webmail: 'works' | 'fails' | 'unknown' | 'none';
  /** Whether the catalogue has a status page. */
  statusPage: boolean;
  /** The open incident that the verdict rests on or notes. */
  incident?: Pick<PublishedIncident, 'id' | 'title' | 'service' | 'startedAt'> & {
    /** When the feed was read. */
    readAt: string;
  };
}
