/** Why Mailpath does not look for new versions. `person`: turned off in the settings. */
export const updateOffReasons = [
  'development',
  'policy',
  'managed',
  'not-writable',
  'no-feed',
  'unsigned',
  'person',
] as const;
export type UpdateOffReason = (typeof updateOffReasons)[number];

/** What is to be said about new versions. Instants are ISO 8601. */
export type UpdateState =
  | { status: 'off'; reason: UpdateOffReason }
  | { status: 'not-looked' }
  /** Asked for, or begun, while something was measured: it goes on afterwards. */
  | { status: 'waiting' }
  | { status: 'looking' }
  | { status: 'downloading'; version: string }
  /** Used from the next start. */
  | { status: 'ready'; version: string }
  | { status: 'current'; at: string }
  | { status: 'failed'; at: string };
