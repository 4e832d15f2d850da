import { httpRoutes } from '../catalogue/http-routes.ts';
import { mailSyncClients, mailSyncDoors, mailSyncProviders } from '../catalogue/mail-sync.ts';
import type { PlannedProbeInput } from '../model/plan.ts';
import type { DiagnoseRequest } from '../model/request.ts';
import { httpRouteProbe } from './http-routes.ts';
import type { Limits } from './limits.ts';

/**
 * Microsoft's doors for programs that fetch another provider's mail through its cloud; asked only when the person says
 * that such a program fails (protocols.md 11.3, rule 45). They are no routes of the mailbox.
 */
export function mailSyncProbes(
  { domain, failing }: DiagnoseRequest,
  owner: string | undefined,
  limits: Limits,
): PlannedProbeInput[] {
  const provider = mailSyncProviders.filter(
    (id) => (owner ?? id) === id && mailSyncClients(id).some((client) => failing.includes(client)),
  );
  if (provider.length === 0) return [];
  return httpRoutes
    .filter(({ subject }) => mailSyncDoors.some((one) => one === subject))
    .map((door) => ({
      ...httpRouteProbe(door, domain, limits),
      id: `sync:${door.id}`,
      route: undefined,
      purpose: `Mail of other providers through Microsoft's cloud. ${door.purpose}`,
      when: { provider },
    }));
}
