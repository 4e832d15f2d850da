import type { ClientId, RouteId } from '../model/client-ids.ts';
import { clientRoutes } from './clients.ts';

/** A way into the mailbox, and which of the named apps come through it. */
export interface SharedDoor {
  /**
   * `cloud`: the app's maker fetches the mail from its own servers, so that nothing is measured from here
   * (an empty list in catalogue/clients.ts).
   */
  door: RouteId | 'cloud';
  /** Of the failing apps, those that use it. */
  failing: readonly ClientId[];
}

/**
 * Doors that the failing apps use and no working one does, those of most failing apps first. Two apps that fail and
 * share a door are evidence about that door; one app's doors are only what may be behind its trouble. An app whose ways
 * are not known for this provider says nothing. An app in both lists works at times and counts as failing.
 */
export function doorsShared(
  failing: readonly ClientId[],
  working: readonly ClientId[],
  provider: string,
): SharedDoor[] {
  const broken = [...new Set(failing)];
  const used = new Set(
    working.filter((app) => !broken.includes(app)).flatMap((app) => doorsOf(app, provider)),
  );
  const doors = new Map<SharedDoor['door'], ClientId[]>();
  for (const app of broken) {
    for (const door of doorsOf(app, provider)) {
      if (!used.has(door)) doors.set(door, [...(doors.get(door) ?? []), app]);
    }
  }
  return [...doors]
    .map(([door, apps]) => ({ door, failing: apps }))
    .sort((a, b) => b.failing.length - a.failing.length);
}

function doorsOf(app: ClientId, provider: string): readonly SharedDoor['door'][] {
  const routes = clientRoutes(provider)[app];
  if (routes === undefined) return [];
  return routes.length > 0 ? routes : ['cloud'];
}
