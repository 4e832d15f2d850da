import type { Origin } from './provider.ts';
import { underSuffix } from './under-suffix.ts';

/** Services that take mail in and pass it on to a mailbox elsewhere: filters, and mere forwarding. */
interface MailGateway extends Origin {
  service: string;
  /** Suffixes of the hosts that customers name in their MX record. */
  mx: readonly string[];
}

const known = { source: 'protocols.md 2.3', date: '2026-11-20', standing: 'L' } as const;
const forwarding = { source: 'providers.md 5.4', date: '2026-10-08', standing: 'S' } as const;
/** Not looked up: a name too many here costs a look at other records, and no verdict rests on it. */
const unverified = { source: 'from memory, unverified', date: '2026-11-30', standing: 'U' } as const;

const gateways: readonly MailGateway[] = [
  { ...known, service: 'Proofpoint', mx: ['pphosted.com', 'ppe-hosted.com'] },
  { ...unverified, service: 'Proofpoint, government', mx: ['gpphosted.com'] },
  { ...known, service: 'Mimecast', mx: ['mimecast.com'] },
  { ...unverified, service: 'Mimecast, other regions', mx: ['mimecast.co.za', 'mimecast-offshore.com'] },
  // `d1.ess.barracudanetworks.com`; other regions stand before the last two labels (`ess.de.`).
  { ...known, service: 'Barracuda', mx: ['barracudanetworks.com'] },
  { ...known, service: 'Cisco', mx: ['iphmx.com'] },
  { ...known, service: 'Broadcom (MessageLabs)', mx: ['messagelabs.com'] },
  { ...known, service: 'Hornetsecurity', mx: ['hornetsecurity.com', 'antispameurope.com'] },
  { ...known, service: 'Sophos', mx: ['hydra.sophos.com'] },
  // Each region has a label and an ending of its own: `in.tmes.trendmicro.eu`, `in.tmes-anz.trendmicro.com`.
  { ...known, service: 'Trend Micro', mx: ['trendmicro.com', 'trendmicro.eu'] },
  { ...known, service: 'Cloudflare', mx: ['mx.cloudflare.net'] },
  { ...unverified, service: 'Cloudflare (Area 1)', mx: ['mxrecord.io', 'mxrecord.mx'] },
  { ...known, service: 'Fortinet', mx: ['fortimailcloud.com'] },
  { ...known, service: 'OpenText (AppRiver)', mx: ['appriver.com'] },
  // In front of consumers' mail at several internet providers (eircom.net).
  { ...forwarding, service: 'Cloudmark', mx: ['cloudfilter.net'] },
  { ...unverified, service: 'Forcepoint', mx: ['mailcontrol.com'] },
  { ...unverified, service: 'Trellix (FireEye)', mx: ['fireeyecloud.com'] },
  { ...unverified, service: 'N-able (SpamExperts)', mx: ['spamexperts.com', 'antispamcloud.com'] },
  { ...unverified, service: 'Retarus', mx: ['retarus.com'] },
  { ...unverified, service: 'eXpurgate', mx: ['expurgate.net'] },
  { ...unverified, service: 'NoSpamProxy', mx: ['nospamproxy.com'] },
  { ...unverified, service: 'MailRoute', mx: ['mailroute.net'] },
  { ...unverified, service: 'SpamTitan', mx: ['spamtitan.com'] },
  { ...unverified, service: 'Spamhero', mx: ['spamhero.com'] },
  { ...unverified, service: 'Libraesva', mx: ['esvacloud.com'] },
  { ...forwarding, service: 'ImprovMX', mx: ['improvmx.com'] },
  { ...forwarding, service: 'Forward Email', mx: ['forwardemail.net'] },
  { ...forwarding, service: 'Porkbun', mx: ['fwd1.porkbun.com', 'fwd2.porkbun.com'] },
];

const suffixes = gateways.flatMap(({ mx }) => mx);

/** Whether the MX's host is a gateway in front of a mailbox that is elsewhere: it says nothing of where that is. */
export const isMailGateway = (host: string): boolean => suffixes.some((suffix) => underSuffix(host, suffix));
