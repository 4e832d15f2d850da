/**
 * Header fields that only the provider's own machines send (protocols.md 7.4). Where the certificate does not tell who
 * answered they do, and everywhere they tell which part of the service it was.
 */
export interface OwnHeader {
  name: string;
  /** Where the name alone is used by others as well. Matched against the value, case-insensitively. */
  value?: string | undefined;
}

/** In which the front door tells of an error of its own, on answers of any status. */
const frontDoorErrors: readonly string[] = [
  'x-proxyerrorhresult',
  'x-proxyerrorlabel',
  'x-proxyerrormessage',
  'x-proxyerrorfromnanoproxy',
];

/** Whether this field says that the front door failed; some say `0` or `False` where it did not. */
export function tellsFrontDoorError(name: string, value: string): boolean {
  return /^x-proxyerror./.test(name) && !/^(?:|(?:0x)?0+|false|none)$/i.test(value.trim());
}

/** The front door that Exchange, Graph and Teams share (seen 2026-11). */
const frontDoorHeaders: readonly OwnHeader[] = [
  { name: 'x-nanoproxy' },
  ...frontDoorErrors.map((name) => ({ name })),
  { name: 'x-rum-validated' },
  // Network error logging of Exchange Online: `{"endpoints":[{"url":"https://exo.nel.measure.office.net/…`
  { name: 'report-to', value: 'nel\\.measure\\.office\\.net' },
];

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
  { name: 'x-ms-location' },
  { name: 'x-soap-enabled' },
  { name: 'x-wssecurity-enabled' },
  { name: 'x-oauth-enabled' },
  { name: 'x-federationtrusttokenissueruri' },
  { name: 'request-id' },
  ...frontDoorHeaders,
];

export const graphHeaders: readonly OwnHeader[] = [
  { name: 'x-ms-ags-diagnostic' },
  { name: 'request-id' },
  { name: 'client-request-id' },
  ...frontDoorHeaders,
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

/** Google's error page, which carries none of those fields: `Error 502 (Server Error)!!1`, and its broken robot. */
export const googleErrorPage = 'Error \\d{3} \\([^)]{1,40}\\)!!1|/images/errors/robot\\.png';

/** Azure Front Door: an edge in front of the service, the provider's as well (protocols.md 6.4), on every status. */
export const edgeHeaders: readonly OwnHeader[] = [{ name: 'x-azure-ref' }, { name: 'x-msedge-ref' }];

/** Those by which a provider's support finds a call; kept of passed answers too. */
export const supportHeaders: ReadonlySet<string> = new Set([
  'request-id',
  'x-ms-request-id',
  'x-azure-ref',
  'via',
]);

/**
 * Product names in Server, Via and block pages of devices in between (protocols.md 9.2). They name who answered where the
 * certificate leaves that open, and prove nothing by themselves. Load balancers (HAProxy, BIG-IP) are not among them:
 * they stand in front of real services.
 */
export const middleboxMarks =
  /\b(squid|blue ?coat|proxysg|zscaler|fortigate|fortiguard|fortinet|netskope|sophos|mcafee|skyhigh|websense|forcepoint|checkpoint|check point|sonicwall|barracuda|watchguard|palo alto|umbrella|mikrotik|privoxy|untangle|smoothwall|lightspeed|securly|iboss|menlo)\b/i;
