import type { MailServer } from '../model/observation.ts';

/**
 * Servers of large operators on the ports of mail programs. What a network does to a port it does to theirs as well, so that
 * only where they answer on it a silent server is that server's own business (protocols.md 3.2). As known in 2026-11 (L), named in:
 * Google's "Check Gmail through other email platforms", Microsoft's "POP, IMAP, and SMTP settings", Yahoo's "IMAP server
 * settings", GMX's help on IMAP and POP.
 */
export interface PortControl {
  operator: 'google' | 'microsoft' | 'yahoo' | 'gmx';
  /** Mailboxes that are this operator's own: for them it is no stranger. */
  providers: readonly string[];
  server: MailServer;
}

const operators = {
  google: ['google'],
  microsoft: ['microsoft365', 'outlook-com'],
  yahoo: ['yahoo'],
  gmx: ['gmx'],
} satisfies Record<PortControl['operator'], readonly string[]>;

const at = (
  operator: PortControl['operator'],
  protocol: MailServer['protocol'],
  host: string,
  port: number,
  security: MailServer['security'],
): PortControl => ({
  operator,
  providers: operators[operator],
  server: { protocol, host, port, security },
});

/** For each port the first two that are not the mailbox's own are asked. */
export const portControls: readonly PortControl[] = [
  at('google', 'imap', 'imap.gmail.com', 993, 'implicit'),
  at('microsoft', 'imap', 'outlook.office365.com', 993, 'implicit'),
  at('yahoo', 'imap', 'imap.mail.yahoo.com', 993, 'implicit'),
  at('google', 'pop', 'pop.gmail.com', 995, 'implicit'),
  at('microsoft', 'pop', 'outlook.office365.com', 995, 'implicit'),
  at('yahoo', 'pop', 'pop.mail.yahoo.com', 995, 'implicit'),
  at('google', 'smtp', 'smtp.gmail.com', 587, 'starttls'),
  at('microsoft', 'smtp', 'smtp.office365.com', 587, 'starttls'),
  at('yahoo', 'smtp', 'smtp.mail.yahoo.com', 587, 'starttls'),
  at('google', 'smtp', 'smtp.gmail.com', 465, 'implicit'),
  at('yahoo', 'smtp', 'smtp.mail.yahoo.com', 465, 'implicit'),
  at('gmx', 'smtp', 'mail.gmx.net', 465, 'implicit'),
  at('gmx', 'imap', 'imap.gmx.net', 143, 'starttls'),
  at('gmx', 'pop', 'pop.gmx.net', 110, 'starttls'),
];

/** Whom to ask on one port besides a mailbox of this provider. */
export function controlsOfPort(port: number, provider: string): readonly PortControl[] {
  return portControls
    .filter(({ server, providers }) => server.port === port && !providers.includes(provider))
    .slice(0, 2);
}
