import type { MailServer } from '../model/observation.ts';

/**
 * Who keeps the mailbox, told from DNS (protocols.md 2.3). Suffixes match whole labels, case-insensitively. Microsoft
 * and Google from their documents, the others from observation (L): tolerant by design, never a reason for a verdict.
 */
export interface Provider {
  id: string;
  displayName: string;
  /** Whether anything but a mailbox of this provider publishes such an MX. */
  mx: readonly string[];
  /** Targets of the CNAME `autodiscover.<domain>`. */
  autodiscover: readonly string[];
  /** Tokens in the SPF record: weak, marketing senders are listed there too. */
  spf: readonly string[];
  /** Domains that are the provider's own: no look-up needed. */
  domains: readonly string[];
  servers: readonly MailServer[];
  /** Where the person can read mail in a browser meanwhile: from here, never from a server. */
  webAddress?: string;
  statusPage?: string;
}

const imaps = (host: string): MailServer => ({ protocol: 'imap', host, port: 993, security: 'implicit' });
const pops = (host: string): MailServer => ({ protocol: 'pop', host, port: 995, security: 'implicit' });
const smtps = (host: string): MailServer => ({ protocol: 'smtp', host, port: 465, security: 'implicit' });
const submission = (host: string): MailServer => ({
  protocol: 'smtp',
  host,
  port: 587,
  security: 'starttls',
});

export const providers: readonly Provider[] = [
  {
    id: 'microsoft365',
    displayName: 'Microsoft 365',
    mx: ['mail.protection.outlook.com', 'mx.microsoft'],
    autodiscover: ['autodiscover.outlook.com', 'autodiscover-s.outlook.com'],
    spf: ['spf.protection.outlook.com'],
    domains: ['onmicrosoft.com'],
    servers: [
      imaps('outlook.office365.com'),
      pops('outlook.office365.com'),
      submission('smtp.office365.com'),
    ],
    webAddress: 'https://outlook.office.com/mail/',
    statusPage: 'https://status.cloud.microsoft/',
  },
  {
    // Sovereign clouds: told apart so that their mailboxes are never sought at the worldwide hosts.
    id: 'microsoft365-china',
    displayName: 'Microsoft 365 (21Vianet)',
    mx: ['mail.protection.partner.outlook.cn'],
    autodiscover: ['autodiscover.partner.outlook.cn'],
    spf: ['spf.protection.partner.outlook.cn'],
    domains: ['partner.onmschina.cn'],
    servers: [imaps('partner.outlook.cn'), pops('partner.outlook.cn'), submission('smtp.partner.outlook.cn')],
    webAddress: 'https://partner.outlook.cn/owa/',
  },
  {
    id: 'microsoft365-us-government',
    displayName: 'Microsoft 365 (US government)',
    mx: ['mail.protection.office365.us'],
    autodiscover: ['autodiscover.office365.us'],
    spf: ['spf.protection.office365.us'],
    domains: ['onmicrosoft.us'],
    servers: [imaps('outlook.office365.us'), pops('outlook.office365.us'), submission('smtp.office365.us')],
    webAddress: 'https://outlook.office365.us/mail/',
  },
  {
    id: 'outlook-com',
    displayName: 'Outlook.com',
    mx: ['olc.protection.outlook.com'],
    autodiscover: [],
    spf: [],
    domains: [
      'outlook.com',
      'hotmail.com',
      'live.com',
      'msn.com',
      'outlook.de',
      'outlook.fr',
      'outlook.es',
      'outlook.it',
      'outlook.jp',
      'outlook.pt',
      'outlook.com.br',
      'hotmail.de',
      'hotmail.fr',
      'hotmail.es',
      'hotmail.it',
      'hotmail.co.uk',
      'hotmail.co.jp',
      'live.de',
      'live.fr',
      'live.co.uk',
      'live.nl',
      'live.jp',
      'passport.com',
    ],
    servers: [
      imaps('outlook.office365.com'),
      pops('outlook.office365.com'),
      submission('smtp-mail.outlook.com'),
    ],
    webAddress: 'https://outlook.live.com/mail/',
    statusPage: 'https://status.cloud.microsoft/',
  },
  {
    id: 'google',
    displayName: 'Google',
    mx: ['smtp.google.com', 'aspmx.l.google.com', 'googlemail.com', 'gmail-smtp-in.l.google.com'],
    autodiscover: [],
    spf: ['_spf.google.com'],
    domains: ['gmail.com', 'googlemail.com'],
    servers: [
      imaps('imap.gmail.com'),
      pops('pop.gmail.com'),
      smtps('smtp.gmail.com'),
      submission('smtp.gmail.com'),
    ],
    webAddress: 'https://mail.google.com/',
    statusPage: 'https://www.google.com/appsstatus/dashboard/',
  },
  {
    id: 'icloud',
    displayName: 'iCloud Mail',
    mx: ['mail.icloud.com'],
    autodiscover: [],
    spf: ['icloud.com'],
    domains: ['icloud.com', 'me.com', 'mac.com'],
    servers: [imaps('imap.mail.me.com'), submission('smtp.mail.me.com')],
    webAddress: 'https://www.icloud.com/mail',
    statusPage: 'https://www.apple.com/support/systemstatus/',
  },
  {
    id: 'yahoo',
    displayName: 'Yahoo Mail',
    mx: ['yahoodns.net'],
    autodiscover: [],
    spf: ['_spf.mail.yahoo.com'],
    domains: ['yahoo.com', 'yahoo.co.uk', 'yahoo.de', 'yahoo.fr', 'ymail.com', 'rocketmail.com', 'aol.com'],
    servers: [imaps('imap.mail.yahoo.com'), smtps('smtp.mail.yahoo.com')],
    webAddress: 'https://mail.yahoo.com/',
  },
  {
    id: 'fastmail',
    displayName: 'Fastmail',
    mx: ['messagingengine.com'],
    autodiscover: [],
    spf: ['spf.messagingengine.com'],
    domains: ['fastmail.com', 'fastmail.fm'],
    servers: [imaps('imap.fastmail.com'), smtps('smtp.fastmail.com')],
    webAddress: 'https://app.fastmail.com/',
    statusPage: 'https://fastmailstatus.com/',
  },
  {
    id: 'zoho',
    displayName: 'Zoho Mail',
    mx: [
      'mx.zoho.com',
      'mx2.zoho.com',
      'mx3.zoho.com',
      'mx.zoho.eu',
      'mx2.zoho.eu',
      'mx3.zoho.eu',
      'mx.zoho.in',
      'zohomail.com',
    ],
    autodiscover: [],
    spf: ['zoho.com', 'zohomail.com'],
    domains: ['zoho.com', 'zohomail.com'],
    servers: [imaps('imap.zoho.com'), smtps('smtp.zoho.com')],
    webAddress: 'https://mail.zoho.com/',
  },
  {
    id: 'gmx',
    displayName: 'GMX',
    mx: ['gmx.net', 'web.de'],
    autodiscover: [],
    spf: [],
    domains: ['gmx.net', 'gmx.de', 'gmx.at', 'gmx.ch'],
    servers: [imaps('imap.gmx.net'), pops('pop.gmx.net'), submission('mail.gmx.net')],
    webAddress: 'https://www.gmx.net/',
  },
];

/** Gateways in front of a mailbox that is elsewhere: their MX says nothing of where it is. */
export const mailGateways: readonly string[] = [
  'pphosted.com',
  'ppe-hosted.com',
  'mimecast.com',
  'ess.barracudanetworks.com',
  'iphmx.com',
  'messagelabs.com',
  'hornetsecurity.com',
  'antispameurope.com',
  'hydra.sophos.com',
  'tmes.trendmicro.com',
  'mx.cloudflare.net',
];

/** Whether `host` is the suffix or ends in it at a label's border. */
export function underSuffix(host: string, suffix: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === suffix || name.endsWith(`.${suffix}`);
}

export function providerById(id: string): Provider | undefined {
  return providers.find((provider) => provider.id === id);
}
