import type { PublishedIncident } from '../model/observation.ts';

type Named = PublishedIncident['affects'][number];

/**
 * What an incident's text says is affected: routes, clients, or a whole area (protocols.md 8.2). Ordered from the
 * narrow to the wide, so that "Outlook for Mac" is read before "Outlook".
 */
const keywords: readonly { pattern: RegExp; names: readonly Named[] }[] = [
  {
    pattern: /outlook mobile|outlook for (ios|android)|\bios\b|\bandroid\b/i,
    names: ['outlook-mobile', 'mobile'],
  },
  { pattern: /new outlook for mac/i, names: ['outlook-mac-new'] },
  { pattern: /(?<!new )outlook for mac/i, names: ['outlook-mac-new', 'outlook-mac-legacy'] },
  {
    pattern: /outlook on the web|\bOWA\b|outlook\.com/i,
    names: ['outlook-web', 'owa', 'owa-svc', 'owa-consumer'],
  },
  {
    pattern: /outlook desktop|classic outlook|\bMAPI\b/i,
    names: ['outlook-windows-classic', 'mapi', 'mapi-nspi'],
  },
  { pattern: /new outlook for windows|new outlook(?! for mac)/i, names: ['outlook-windows-new'] },
  {
    pattern: /activesync|\bEAS\b|native mail/i,
    names: ['eas', 'apple-mail-ios', 'android-mail'],
  },
  { pattern: /\bIMAP4?\b/i, names: ['imap', 'thunderbird', 'other-imap'] },
  { pattern: /\bPOP3?\b/i, names: ['pop'] },
  {
    pattern: /\bSMTP\b|send(ing)? (and receiv|e-?mail|message)|mail flow|deliver/i,
    names: ['flow', 'smtp', 'smtps'],
  },
  { pattern: /\bEWS\b|exchange web services|add-in/i, names: ['ews', 'apple-mail'] },
  { pattern: /sign[- ]?in|signing in|authenticat|\bMFA\b|\bEntra\b|log(ging)? ?in/i, names: ['identity'] },
  {
    pattern: /multiple (connection )?methods|one or more connection methods|any connection method/i,
    names: ['all'],
  },
];

/** Names in the order of the table, each once; empty when the text names none. */
export function namedRoutes(text: string): Named[] {
  return [...new Set(keywords.filter(({ pattern }) => pattern.test(text)).flatMap(({ names }) => names))];
}
