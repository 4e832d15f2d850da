import { aboutOfGraph } from '../../../../electron/engine/documents/feeds/graph-services.ts';
import type { IncidentText } from '../../../../shared/incident/read-incident.ts';
import type { IncidentRow } from '../incident-rows.ts';

/** A row with Graph's name of the service that it is filed under; without one, `about` says what the feed is of. */
export interface ServiceRow extends IncidentRow {
  service?: string;
  /** What a careful reader may count or not. */
  maybe?: readonly string[];
}

/** A row as the reader of its feed hands it over. */
export function textOfRow({
  title,
  impact,
  post,
  older,
  about = 'unknown',
  service,
}: ServiceRow): IncidentText {
  return {
    title,
    impact,
    posts: [post, older].filter((one) => one !== undefined),
    about: service === undefined ? about : aboutOfGraph(service, undefined, undefined),
  };
}
