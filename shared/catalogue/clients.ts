import type { RouteId } from '../model/client-ids.ts';
import { providerById } from './known-providers.ts';
import type { ClientRoutes } from './provider.ts';

export type { ClientRoutes } from './provider.ts';

/** Into a mailbox behind IMAP: Microsoft's newer apps have it fetched by Microsoft's cloud (protocols.md 7.1). */
const imapServers: ClientRoutes = {
  'outlook-windows-classic': ['imap', 'smtp'],
  'outlook-mac-legacy': ['imap', 'smtp'],
  'outlook-windows-new': [],
  'outlook-mac-new': [],
  'outlook-mobile': [],
  'apple-mail': ['imap', 'smtp'],
  'apple-mail-ios': ['imap', 'smtp'],
  'android-mail': ['imap', 'smtp'],
  'gmail-app': ['imap', 'smtp'],
  thunderbird: ['imap', 'smtp'],
  'other-imap': ['imap', 'smtp'],
};

/** Routes by program for a mailbox of the provider (an id of known-providers.ts). */
export function clientRoutes(provider: string): ClientRoutes {
  return providerById(provider)?.clients?.routes ?? imapServers;
}

/** `smtp` and `smtps` are two doors of one service: a program uses whichever it was set up with. */
export const alternatives: Readonly<Partial<Record<RouteId, RouteId>>> = {
  smtp: 'smtps',
  smtps: 'smtp',
  imap: 'pop',
};
