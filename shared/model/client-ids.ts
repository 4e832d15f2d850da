/** Mail programs, by the ids of design.md 3. Apart from their schema, so that the window loads no validator. */
export const clientIds = [
  'outlook-windows-classic',
  'outlook-windows-new',
  'outlook-mac-new',
  'outlook-mac-legacy',
  'outlook-mobile',
  'outlook-web',
  'apple-mail',
  'apple-mail-ios',
  'android-mail',
  'gmail-web',
  'gmail-app',
  'thunderbird',
  'other-imap',
] as const;
export type ClientId = (typeof clientIds)[number];

/** Ways into a mailbox, by the ids of protocols.md 7.3. */
export const routeIds = [
  'owa',
  'owa-svc',
  'owa-health',
  'owa-consumer',
  'graph',
  'graph-meta',
  'ews',
  'mapi',
  'mapi-nspi',
  'eas',
  'autod2',
  'mobile',
  'mobile-detect',
  'substrate',
  'gmail-web',
  'gmail-api',
  'webmail',
  'imap',
  'pop',
  'smtp',
  'smtps',
  'mx',
] as const;
export type RouteId = (typeof routeIds)[number];
