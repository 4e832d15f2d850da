import type { ClientId, RouteId } from '../model/client-ids.ts';

/**
 * Which mail program uses which way into the mailbox (protocols.md 7.1; S for MAPI, ActiveSync, EWS and IMAP, L for the
 * endpoints of new Outlook; Outlook mobile with new Outlook for Mac confirmed by the texts of EX1256020). A program works
 * when all of its routes do. An empty list: the program reaches the mailbox from its maker's cloud, not from here.
 */
export type ClientRoutes = Readonly<Partial<Record<ClientId, readonly RouteId[]>>>;

const microsoft365: ClientRoutes = {
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

const outlookCom: ClientRoutes = {
  'outlook-windows-new': ['owa-consumer'],
  'outlook-web': ['owa-consumer'],
  'apple-mail-ios': ['eas'],
  'android-mail': ['eas'],
  'gmail-app': ['eas'],
  thunderbird: ['imap', 'smtp'],
  'other-imap': ['imap', 'smtp'],
};

const google: ClientRoutes = {
  'gmail-web': ['gmail-web'],
  'gmail-app': ['gmail-api'],
  'outlook-windows-classic': ['imap', 'smtp'],
  'outlook-mac-legacy': ['imap', 'smtp'],
  'outlook-windows-new': [],
  'outlook-mac-new': [],
  'outlook-mobile': [],
  'apple-mail': ['imap', 'smtp'],
  'apple-mail-ios': ['imap', 'smtp'],
  'android-mail': ['imap', 'smtp'],
  thunderbird: ['imap', 'smtp'],
  'other-imap': ['imap', 'smtp'],
};

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

/** Routes by program for a mailbox of the provider (an id of catalogue/providers.ts). */
export function clientRoutes(provider: string): ClientRoutes {
  if (provider === 'microsoft365') return microsoft365;
  if (provider === 'outlook-com') return outlookCom;
  if (provider === 'google') return google;
  return imapServers;
}

/** `smtp` and `smtps` are two doors of one service: a program uses whichever it was set up with. */
export const alternatives: Readonly<Partial<Record<RouteId, RouteId>>> = {
  smtp: 'smtps',
  smtps: 'smtp',
  imap: 'pop',
};
