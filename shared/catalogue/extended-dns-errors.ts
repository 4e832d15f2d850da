/** What a resolver gives as the reason of its answer (RFC 8914, 4), as far as it tells whose decision the answer was. */
export type ExtendedReason = 'blocked' | 'signatures';

/**
 * `blocked`: somebody decided that the name is not to be had. `signatures`: the check of DNSSEC ended badly. The numbers that
 * say neither (stale answers, caches, networks) are not listed: IANA, "Extended DNS Error Codes", read 2026-11.
 */
const reasons: Readonly<Record<number, ExtendedReason>> = {
  /** Forged Answer. */
  4: 'blocked',
  /** DNSSEC Bogus. */
  6: 'signatures',
  /** Signature Expired. */
  7: 'signatures',
  /** Signature Not Yet Valid. */
  8: 'signatures',
  /** DNSKEY Missing. */
  9: 'signatures',
  /** RRSIGs Missing. */
  10: 'signatures',
  /** No Zone Key Bit Set. */
  11: 'signatures',
  /** NSEC Missing. */
  12: 'signatures',
  /** Blocked. */
  15: 'blocked',
  /** Censored. */
  16: 'blocked',
  /** Filtered. */
  17: 'blocked',
};

/** Of several, a decision of somebody's comes before a check that failed. */
export function extendedReason(codes: readonly number[]): ExtendedReason | undefined {
  const found = codes.flatMap((code) => reasons[code] ?? []);
  return found.find((reason) => reason === 'blocked') ?? found[0];
}
