/**
 * Names that products put into the certificates with which they open secure connections. Matched against the issuer's
 * name and organisation. Source: protocols.md 3.4; Chromium's ssl_error_assistant.asciipb (S), observation (L).
 */
export interface InterceptionProduct {
  product: string;
  /** `appliance`: a company's network or cloud filter. `antivirus`: a filter on this computer. `debug`: a developer's proxy. */
  kind: 'appliance' | 'antivirus' | 'debug';
  pattern: RegExp;
}

const product = (name: string, kind: InterceptionProduct['kind'], pattern: RegExp): InterceptionProduct => ({
  product: name,
  kind,
  pattern,
});

export const interceptionProducts: readonly InterceptionProduct[] = [
  product('Zscaler', 'appliance', /\bzscaler\b/i),
  product('Netskope', 'appliance', /\.goskope\.com\b|\bnetskope\b/i),
  product(
    'Palo Alto Networks',
    'appliance',
    /\bpalo alto networks\b|\bprisma access\b|\bforward[- ]trust\b/i,
  ),
  product('Fortinet', 'appliance', /\bfortigate ca\b|\bfortinet\b|fortinet_ca|^FG[A-Z0-9]{6,}$/i),
  product('Blue Coat', 'appliance', /\bblue ?coat\b|\bproxysg\b|\bsymantec web security\b/i),
  product('Cisco Umbrella', 'appliance', /\bcisco umbrella\b|\bcisco secure access\b/i),
  product('Forcepoint', 'appliance', /\bforcepoint\b/i),
  product('Sophos', 'appliance', /\bsophos[ _]|\bsophosutm\b/i),
  product('SonicWall', 'appliance', /\bsonicwall\b/i),
  product('WatchGuard', 'appliance', /\bfireware https proxy\b|\bwatchguard\b/i),
  product('Check Point', 'appliance', /\bcheck ?point\b/i),
  product('Skyhigh', 'appliance', /\bmcafee web gateway\b|\bskyhigh\b/i),
  product('Trend Micro', 'appliance', /\biwss\.trend\b|\btrend micro\b/i),
  product('Smoothwall', 'appliance', /\bsmoothwall\b/i),
  product('ContentKeeper', 'appliance', /\bcontentkeeper\b/i),
  product('Lightspeed', 'appliance', /\blightspeed (systems|rocket|filter)\b/i),
  product('Securly', 'appliance', /\bsecurly\b/i),
  product('iboss', 'appliance', /\biboss\b/i),
  product('Menlo Security', 'appliance', /\bmenlo security\b/i),
  product('NetSpark', 'appliance', /\bnetspark\b/i),
  product('Cyberoam', 'appliance', /\bcyberoam\b/i),
  product(
    'Cloudflare Zero Trust',
    'appliance',
    /\bgateway ca - cloudflare managed\b|\bcloudflare (?:for teams|gateway|zero trust|one)\b/i,
  ),
  // 2026-11: the names of their own documents on rolling out the root (L).
  product('Cato Networks', 'appliance', /\bcato networks\b/i),
  product('Barracuda', 'appliance', /\bbarracuda\b/i),
  product(
    'Cisco Secure Web Appliance',
    'appliance',
    /\bironport\b|\bcisco (?:secure )?web (?:security|appliance)\b/i,
  ),
  product('Versa Networks', 'appliance', /\bversa[- ]networks\b/i),
  product('Perimeter 81', 'appliance', /\bperimeter ?81\b/i),
  product('DNSFilter', 'appliance', /\bdnsfilter\b/i),
  product('Untangle', 'appliance', /\buntangle\b|\bedge threat management\b/i),
  product('Stormshield', 'appliance', /\bstormshield\b|\bnetasq\b/i),
  product('Kerio Control', 'appliance', /\bkerio control\b/i),
  product('UserGate', 'appliance', /\busergate\b/i),
  product('Sangfor', 'appliance', /\bsangfor\b/i),
  product('Hillstone', 'appliance', /\bhillstone\b/i),
  product('pfSense', 'appliance', /\bpfsense\b/i),
  product('OPNsense', 'appliance', /\bopnsense\b/i),
  product('GoGuardian', 'appliance', /\bgoguardian\b/i),
  product('Linewize', 'appliance', /\blinewize\b|\bfamily zone\b/i),
  product('Avast', 'antivirus', /\bavast!? web\/mail shield\b/i),
  product('AVG', 'antivirus', /\bavg web\/mail shield\b/i),
  product('Norton', 'antivirus', /\bnorton web\/mail shield\b/i),
  product('Kaspersky', 'antivirus', /\bkaspersky anti-virus personal root\b/i),
  product('ESET', 'antivirus', /\beset ssl filter ca\b|\beset, spol\b/i),
  product('Bitdefender', 'antivirus', /\bbitdefender\b/i),
  product('Dr.Web', 'antivirus', /\bdr\.web\b/i),
  product('G DATA', 'antivirus', /\bg ?data (software|personal|root|mail)/i),
  product('BullGuard', 'antivirus', /\bbullguard\b/i),
  product('Panda', 'antivirus', /\bpanda (security|ssl)/i),
  product('AdGuard', 'antivirus', /\badguard\b/i),
  product('Qustodio', 'antivirus', /\bqustodio\b/i),
  product('Net Nanny', 'antivirus', /\bnet ?nanny\b|\bcontentwatch\b/i),
  product('Covenant Eyes', 'antivirus', /\bcovenant eyes\b/i),
  product('Fiddler', 'debug', /\bdo_not_trust_fiddlerroot\b/i),
  product('Charles', 'debug', /\bcharles proxy ca\b/i),
  product('mitmproxy', 'debug', /\bmitmproxy\b/i),
  product('Burp Suite', 'debug', /\bportswigger ca\b/i),
  product('badssl.com', 'debug', /\bbadssl mitm software test\b/i),
];

const known = new Map<string, InterceptionProduct | null>();

/** The product whose name the issuer bears; undefined when it is none of the list. */
export function interceptionProduct(issuer: string): InterceptionProduct | undefined {
  const before = known.get(issuer);
  if (before !== undefined) return before ?? undefined;
  const found = interceptionProducts.find((one) => one.pattern.test(issuer));
  // A run sees a handful of issuers, each many times.
  if (known.size < 500) known.set(issuer, found ?? null);
  return found;
}
