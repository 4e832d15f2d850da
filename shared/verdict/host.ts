/** Who runs a host, by its name. */
export type Vendor = 'microsoft' | 'google' | 'apple' | 'yahoo' | 'other';

const vendorSuffixes: readonly (readonly [string, Vendor])[] = [
  ['outlook.com', 'microsoft'],
  ['office.com', 'microsoft'],
  ['office365.com', 'microsoft'],
  ['office.net', 'microsoft'],
  ['cloud.microsoft', 'microsoft'],
  ['microsoftonline.com', 'microsoft'],
  ['microsoft.com', 'microsoft'],
  ['windows.net', 'microsoft'],
  ['live.com', 'microsoft'],
  ['acompli.net', 'microsoft'],
  ['msauth.net', 'microsoft'],
  ['msftauth.net', 'microsoft'],
  ['microsoftazuread-sso.com', 'microsoft'],
  ['msftconnecttest.com', 'microsoft'],
  ['msftncsi.com', 'microsoft'],
  ['outlook.cn', 'microsoft'],
  ['office365.us', 'microsoft'],
  ['google.com', 'google'],
  ['gmail.com', 'google'],
  ['googlemail.com', 'google'],
  ['googleapis.com', 'google'],
  ['gstatic.com', 'google'],
  ['icloud.com', 'apple'],
  ['me.com', 'apple'],
  ['apple.com', 'apple'],
  ['yahoo.com', 'yahoo'],
  ['aol.com', 'yahoo'],
];

/** Hosts whose silence says nothing: unverified or side roles only (protocols 3.1, 7.3). */
const sideHosts: readonly string[] = [
  'substrate.office.com',
  'prod-global-autodetect.acompli.net',
  'aadcdn.msauth.net',
  'aadcdn.msftauth.net',
  'res.cdn.office.net',
  'outlook-1.cdn.office.net',
  'autologon.microsoftazuread-sso.com',
];

const controlSuffixes: readonly string[] = [
  'msftconnecttest.com',
  'msftncsi.com',
  'gstatic.com',
  'captive.apple.com',
  'detectportal.firefox.com',
  'cloudflare.com',
  'cloudflare-dns.com',
  'dns.google',
  'quad9.net',
];

const statusHosts: readonly string[] = [
  'status.cloud.microsoft',
  'rssfeed.azure.status.microsoft',
  'azure.status.microsoft',
  'www.google.com',
  'www.apple.com',
];

const under = (host: string, suffix: string): boolean =>
  host === suffix || (host.endsWith(suffix) && host.charCodeAt(host.length - suffix.length - 1) === 46);

export function vendorOf(host: string): Vendor {
  for (const [suffix, vendor] of vendorSuffixes) if (under(host, suffix)) return vendor;
  return 'other';
}

/** A host that can make or break mail: no control, no status page, no side role. */
export function isMainHost(host: string): boolean {
  if (sideHosts.includes(host) || statusHosts.includes(host)) return false;
  return !controlSuffixes.some((suffix) => under(host, suffix));
}

export function isUnder(host: string, domain: string): boolean {
  return under(host, domain);
}

/** Host of an absolute URL, lower case, without port; empty when there is none. */
export function hostOfUrl(url: string | undefined): string {
  if (url === undefined) return '';
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]*)/i.exec(url);
  return match?.[1] === undefined ? '' : match[1].toLowerCase().replace(/^\[|\]$/g, '');
}
