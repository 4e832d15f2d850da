import { clientRoutes } from '../../catalogue/clients.ts';
import { providerById } from '../../catalogue/known-providers.ts';
import type { ClientId, RouteId } from '../../model/client.ts';
import type { Observation, PublishedIncident } from '../../model/observation.ts';
import type { Report } from '../../model/report.ts';
import { locateMailbox } from '../../plan/mailbox.ts';

const webApps = ['outlook-web', 'gmail-web'] as const satisfies readonly ClientId[];
type WebApp = (typeof webApps)[number];

/** What helps in the meantime, all of it out of the catalogue or a status feed and never from a mail server. */
export interface Meanwhile {
  /** Who keeps the mailbox, as far as it is known: an id of the catalogue, `generic`, or `unknown`. */
  provider: { id: string; displayName: string };
  /**
   * Mail in the browser. `works`: its routes passed; `fails`: one failed; `unknown`: not measured; `none`: the
   * catalogue has no address for this provider.
   */
  webmail: 'works' | 'fails' | 'unknown' | 'none';
  /** The page by the name that people know, where its ways are known: the window has no catalogue. */
  webApp?: WebApp;
  /** Whether the catalogue has a status page. */
  statusPage: boolean;
  /** The open incident that the verdict rests on or notes. */
  incident?: Pick<PublishedIncident, 'id' | 'title' | 'service' | 'startedAt'> & {
    /** When the feed was read. */
    readAt: string;
    /** How old what stands there is, where the feed says it. */
    renewedAt?: string;
  };
}

/** Of a run as far as it has come, or of a report. */
export function meanwhileOf({
  request,
  observations,
  verdict,
}: Pick<Report, 'request' | 'observations' | 'verdict'>): Meanwhile {
  const { provider: id, displayName } = locateMailbox(request.domain, observations);
  const provider = providerById(id);
  const incident = incidentOf(verdict, observations);
  const webApp = webApps.find((one) => clientRoutes(id)[one] !== undefined);
  return {
    provider: { id, displayName },
    webmail: provider?.web === undefined ? 'none' : stateOfWeb(id, observations, verdict),
    ...(webApp && { webApp }),
    statusPage: provider?.statusPage !== undefined,
    ...(incident && { incident }),
  };
}

function stateOfWeb(
  provider: string,
  observations: readonly Observation[],
  verdict: Report['verdict'],
): Meanwhile['webmail'] {
  // Its pages may answer while nobody can sign in to them.
  if (webApps.some((one) => verdict.affected.includes(one))) return 'fails';
  const routes = clientRoutes(provider);
  const web = new Set<RouteId>([...webApps.flatMap((one) => routes[one] ?? []), 'webmail']);
  // One failure among three tries already makes it nothing to send a worried person to.
  const ran = observations.filter(
    ({ route, status }) => route !== undefined && web.has(route) && (status === 'ok' || status === 'failed'),
  );
  if (ran.some(({ status }) => status === 'failed')) return 'fails';
  return ran.length > 0 ? 'works' : 'unknown';
}

function incidentOf(verdict: Report['verdict'], observations: readonly Observation[]): Meanwhile['incident'] {
  const named = new Set(verdict.because.flatMap((reason) => reason.observations));
  const texts = [...verdict.because, ...verdict.notes].map(({ text }) => text);
  for (const observation of observations) {
    if (observation.kind !== 'status-feed') continue;
    for (const { id, title, service, startedAt, resolved } of observation.data?.incidents ?? []) {
      const meant = texts.some((text) => text.includes(id)) || (named.has(observation.id) && !resolved);
      if (!meant) continue;
      const renewedAt = observation.data?.refreshedAt;
      return {
        ...{ id, title, service, readAt: observation.startedAt },
        ...(startedAt && { startedAt }),
        ...(renewedAt && { renewedAt }),
      };
    }
  }
  return undefined;
}
