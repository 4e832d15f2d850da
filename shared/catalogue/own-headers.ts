/**
 * Header fields that only the provider's own machines send (protocols.md 7.4). An error with them was produced by the
 * provider; the same error without them, by something in between.
 */
export interface OwnHeader {
  name: string;
  /** Where the name alone is used by others as well. Matched against the value, case-insensitively. */
  value?: string | undefined;
}

/** Exchange Online's front ends (CAFE) and what they say of the back end. */
export const exchangeHeaders: readonly OwnHeader[] = [
  { name: 'x-feserver' },
  { name: 'x-beserver' },
  { name: 'x-feproxyinfo' },
  { name: 'x-feefzinfo' },
  { name: 'x-firsthopcafeefz' },
  { name: 'x-calculatedfetarget' },
  { name: 'x-calculatedbetarget' },
  { name: 'x-backendhttpstatus' },
  { name: 'x-proxy-backendserverstatus' },
  { name: 'x-diaginfo' },
  { name: 'x-owa-version' },
  { name: 'request-id' },
];

export const graphHeaders: readonly OwnHeader[] = [
  { name: 'x-ms-ags-diagnostic' },
  { name: 'request-id' },
  { name: 'client-request-id' },
];

/** Entra's and the Microsoft account's sign-in services. */
export const signInHeaders: readonly OwnHeader[] = [
  { name: 'x-ms-request-id' },
  { name: 'x-ms-ests-server' },
  { name: 'x-ms-srs' },
  { name: 'x-ms-route-info' },
  { name: 'ppserver' },
];

export const googleHeaders: readonly OwnHeader[] = [
  { name: 'server', value: '^(esf|gse|gws|sffe|scaffolding on httpserver2|gfe)' },
  { name: 'x-google-gfe-service-trace' },
];

/** Azure Front Door: an edge in front of the service, the provider's as well (protocols.md 6.4). */
export const edgeHeaders: readonly OwnHeader[] = [{ name: 'x-azure-ref' }, { name: 'x-msedge-ref' }];

/** The header fields kept as evidence; all others are dropped where they are read. */
export const keptHeaders: ReadonlySet<string> = new Set([
  ...[...exchangeHeaders, ...graphHeaders, ...signInHeaders, ...googleHeaders, ...edgeHeaders].map(
    (h) => h.name,
  ),
  'x-backend-begin',
  'x-backend-end',
  'x-proxy-routingcorrectness',
  'x-ms-diagnostics',
  'x-autodiscovery-error',
  'x-deny-reason',
  'restrict-access-confirm',
  'www-authenticate',
  'proxy-authenticate',
  'retry-after',
  'rate-limit-remaining',
  'date',
  'via',
  'x-cache',
  'x-squid-error',
  'x-soap-enabled',
  'x-oauth-enabled',
  'jsonerror',
]);

/** Those by which a provider's support finds a call; kept of passed answers too. */
export const supportHeaders: ReadonlySet<string> = new Set([
  'request-id',
  'x-ms-request-id',
  'x-azure-ref',
  'via',
]);

/** Product names in Server, Via and block pages of devices in between (protocols.md 9.2). */
export const middleboxMarks =
  /\b(squid|blue ?coat|proxysg|zscaler|fortigate|fortiguard|fortinet|netskope|sophos|mcafee|skyhigh|websense|forcepoint|checkpoint|check point|sonicwall|barracuda|watchguard|palo alto|umbrella|mikrotik|haproxy|bigip|privoxy|untangle|smoothwall|lightspeed|securly|iboss|menlo)\b/i;
