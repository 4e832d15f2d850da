import type { MailServer } from '../model/mail-server.ts';
import { hostOwner } from './host-owner.ts';
import { providerById } from './known-providers.ts';

/**
 * Servers of large operators on the ports of mail programs. What a network does to a port it does to theirs as well, so that
 * only where they answer on it a silent server is that server's own business (protocols.md 3.2). As known in 2026-11 (L), named in:
 * Google's "Check Gmail through other email platforms", Microsoft's "POP, IMAP, and SMTP settings", Yahoo's "IMAP server
 * settings", GMX's help on IMAP and POP.
 */
export interface PortControl {
  /** The company that runs it. */
  operator: string;
  server: MailServer;
}

const at = (
  protocol: MailServer['protocol'],
  host: string,
  port: number,
  security: MailServer['security'],
): PortControl => ({
  operator: hostOwner(host)?.company ?? host,
  server: { protocol, host, port, security },
});

/** For each port the first two that are not the mailbox's own are asked. */
export const portControls: readonly PortControl[] = [
  at('imap', 'imap.gmail.com', 993, 'implicit'),
  at('imap', 'outlook.office365.com', 993, 'implicit'),
  at('imap', 'imap.mail.yahoo.com', 993, 'implicit'),
  at('pop', 'pop.gmail.com', 995, 'implicit'),
  at('pop', 'outlook.office365.com', 995, 'implicit'),
  at('pop', 'pop.mail.yahoo.com', 995, 'implicit'),
  at('smtp', 'smtp.gmail.com', 587, 'starttls'),
  at('smtp', 'smtp.office365.com', 587, 'starttls'),
  at('smtp', 'smtp.mail.yahoo.com', 587, 'starttls'),
  at('smtp', 'smtp.gmail.com', 465, 'implicit'),
  at('smtp', 'smtp.mail.yahoo.com', 465, 'implicit'),
  at('smtp', 'mail.gmx.net', 465, 'implicit'),
  at('imap', 'imap.gmx.net', 143, 'starttls'),
  at('pop', 'pop.gmx.net', 110, 'starttls'),
];

/** Whom to ask on one port besides a mailbox of this provider: for it, its own company is no stranger. */
export function controlsOfPort(port: number, provider: string): readonly PortControl[] {
  const own = providerById(provider)?.company;
  return portControls.filter(({ server, operator }) => server.port === port && operator !== own).slice(0, 2);
}
