/** Kinds of mailbox that the lab has, each with the hosts that its faults touch. */
export const mailboxWorlds = {
  microsoft365: {
    address: 'ana@contoso.com',
    domain: 'contoso.com',
    main: 'outlook.office365.com',
    web: ['*.office365.com', '*.office.com', '*.outlook.com', 'outlook.cloud.microsoft'],
    lines: ['outlook.office365.com', 'smtp.office365.com', 'smtp-mail.outlook.com'],
    signIn: ['*.microsoftonline.com'],
  },
  'outlook-com': {
    address: 'ana@outlook.com',
    domain: 'outlook.com',
    main: 'outlook.office365.com',
    web: ['outlook.live.com', 'outlook.office365.com'],
    lines: ['outlook.office365.com', 'smtp.office365.com', 'smtp-mail.outlook.com'],
    signIn: ['login.live.com'],
  },
  google: {
    address: 'ana@gcontoso.example',
    domain: 'gcontoso.example',
    main: 'mail.google.com',
    web: ['mail.google.com', 'gmail.googleapis.com'],
    lines: ['imap.gmail.com', 'pop.gmail.com', 'smtp.gmail.com'],
    signIn: ['accounts.google.com', 'oauth2.googleapis.com'],
  },
  generic: {
    address: 'ana@example.org',
    domain: 'example.org',
    main: 'imap.example.org',
    web: [],
    lines: ['imap.example.org', 'pop.example.org', 'smtp.example.org'],
    signIn: [],
  },
} as const satisfies Record<string, MailboxWorld>;

export interface MailboxWorld {
  address: string;
  domain: string;
  /** The host that the mailbox stands and falls with. */
  main: string;
  web: readonly string[];
  /** IMAP, POP and submission. */
  lines: readonly string[];
  signIn: readonly string[];
}

export type WorldId = keyof typeof mailboxWorlds;
export const worldIds = Object.keys(mailboxWorlds) as WorldId[];

/** All hosts of the mail service, each once. */
export function mailHosts(world: WorldId): string[] {
  const { web, lines } = mailboxWorlds[world];
  return [...new Set([...web, ...lines])];
}
