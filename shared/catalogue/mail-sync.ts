import { type ClientId, clientIds, type RouteId } from '../model/client-ids.ts';
import { clientRoutes } from './clients.ts';
import { knownProviders } from './known-providers.ts';

/**
 * New Outlook, Outlook for phones and new Outlook for Mac do not fetch another provider's mail themselves: Microsoft's
 * cloud does, and they talk to Microsoft alone (protocols.md 7.1). Their doors there, by the routes of the same name.
 */
export const mailSyncDoors: readonly RouteId[] = ['owa-svc', 'mobile'];

/** Providers whose mail is fetched that way: all but its own; `generic` is any other server that was found. */
export const mailSyncProviders: readonly string[] = [
  ...knownProviders.flatMap(({ id, company }) => (company === 'microsoft' ? [] : [id])),
  'generic',
];

/** Programs that reach a mailbox of the provider only through Microsoft's cloud. */
export function mailSyncClients(provider: string): ClientId[] {
  const routes = clientRoutes(provider);
  return mailSyncProviders.includes(provider) ? clientIds.filter((one) => routes[one]?.length === 0) : [];
}
