/**
 * Cisco's ASA and PIX write asterisks over a banner and X over the keywords that they do not know
 * (https://www.cisco.com/c/en/us/td/docs/security/asa/asa-command-reference/: inspect esmtp). People write asterisks as well:
 * around a legal notice, as an ornament. So a banner is masked only when no readable word is left in any of its lines.
 */
export function isMaskedBanner(lines: readonly string[]): boolean {
  // Several lines may stand joined in one: their codes are no words.
  const text = lines.map((line) => line.replace(/^\d{3}[ -]?/, '')).join(' ');
  if (!/\*{4}|X{4}/.test(text)) return false;
  return !/\p{L}{2}/u.test(text.replace(/X{2,}/g, ''));
}

/** A keyword of EHLO's answer that is X throughout, sometimes but for its last letter. */
export function isMaskedKeyword(keyword: string): boolean {
  return /^X{4,}[A-Z]?$/.test(keyword);
}
