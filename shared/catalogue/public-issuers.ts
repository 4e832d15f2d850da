/**
 * Names of public certificate authorities, as far as mail providers use them. A chain that names one of these and still
 * ends in no known root points to an outdated list of roots on this computer, not to inspection (protocols.md 3.1).
 * Never used to accept a certificate: any publicly trusted root is accepted. Source: protocols.md 3.1; CAA of
 * microsoft365.com; observations of August to October 2026 (L).
 */
export const publicIssuers: readonly RegExp[] = [
  /^microsoft (tls|rsa|ecc|azure)\b/i,
  /^microsoft corporation$/i,
  /\bdigicert\b/i,
  /\bglobalsign\b/i,
  /\bgoogle trust services\b/i,
  /^gts root r\d$/i,
  /^baltimore cybertrust root$/i,
  /\bisrg root x\d\b/i,
  /\blet's encrypt\b/i,
  /\b(sectigo|comodo|usertrust)\b/i,
  /\bentrust\b/i,
  /\bgodaddy\b|\bgo daddy\b/i,
  /\bamazon (root ca|rsa)/i,
  /\bapple public\b/i,
];

export function isPublicIssuer(name: string): boolean {
  return publicIssuers.some((pattern) => pattern.test(name));
}
