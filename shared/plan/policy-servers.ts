import type { MailServer } from '../model/mail-server.ts';
import type { Policy } from '../model/policy.ts';

/** What a scheme means where no port is named: with TLS from the start, or STARTTLS on the older port (RFC 8314). */
const schemes = {
  imaps: { protocol: 'imap', security: 'implicit', port: 993 },
  imap: { protocol: 'imap', security: 'starttls', port: 143 },
  pop3s: { protocol: 'pop', security: 'implicit', port: 995 },
  pop3: { protocol: 'pop', security: 'starttls', port: 110 },
  smtps: { protocol: 'smtp', security: 'implicit', port: 465 },
  smtp: { protocol: 'smtp', security: 'starttls', port: 587 },
} as const;

/** The servers that the organisation names, for its own domain and no other: people also ask about mailboxes of their own. */
export function policyServers(
  domain: string,
  { defaultDomain, mailServers = [] }: Pick<Policy, 'defaultDomain' | 'mailServers'>,
): MailServer[] {
  if (defaultDomain?.toLowerCase() !== domain.toLowerCase()) return [];
  return mailServers.flatMap((address) => {
    const [, scheme = '', host = '', port] = /^([a-z0-9]+):\/\/([^:/]+)(?::(\d+))?$/.exec(address) ?? [];
    const meant = Object.entries(schemes).find(([name]) => name === scheme)?.[1];
    if (meant === undefined) return [];
    return [{ ...meant, host: host.toLowerCase(), port: port === undefined ? meant.port : Number(port) }];
  });
}
