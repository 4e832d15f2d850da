import type { ClientRoutes } from './provider.ts';

/**
 * Which program takes which way into a work mailbox of Exchange Online (protocols.md 7.1; S for MAPI, ActiveSync, EWS and IMAP, L
 * for the endpoints of new Outlook; Outlook mobile with new Outlook for Mac confirmed by the texts of EX1256020).
 */
export const exchangeClients: ClientRoutes = {
  'outlook-windows-classic': ['mapi', 'mapi-nspi'],
  'outlook-windows-new': ['owa', 'owa-svc'],
  'outlook-mac-new': ['mobile'],
  'outlook-mac-legacy': ['ews'],
  'outlook-mobile': ['mobile'],
  'outlook-web': ['owa', 'owa-svc'],
  'apple-mail': ['ews'],
  'apple-mail-ios': ['eas'],
  'android-mail': ['eas'],
  'gmail-app': ['eas'],
  thunderbird: ['imap', 'smtp'],
  'other-imap': ['imap', 'smtp'],
};
