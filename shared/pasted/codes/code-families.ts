import type { MeaningId } from '../meanings.ts';

/**
 * Numbers that are made of another number, so that no list is ever complete: the last four digits of `0x8019xxxx` and
 * `0xCAA3xxxx` are a status of HTTP (FACILITY_HTTP in winerror.h), `0xCAA8xxxx` and `0x80072xxx` carry an error of WinINet
 * (12002 = 0x2EE2, wininet.h), and the digit behind `CAA` is the part of Windows' sign-in that speaks: 2 what the sign-in
 * service answered, 5 the sign-in component, 7 the connection, 9 the organisation's own sign-in server ("Troubleshoot sign-in
 * issues with Office"; seen November 2026). What is listed beside this file comes first.
 */
export function meaningOfFamily(code: string): MeaningId | undefined {
  const number = code.replace(/^0x/, '');
  if (!/^[0-9a-f]{8}$/.test(number)) return undefined;
  if (/^(?:8019|caa3)0[12]/.test(number)) return ofHttp(Number.parseInt(number.slice(4), 16));
  if (/^caa82[ef]/.test(number) || number.startsWith('caa7')) return 'broker-no-network';
  if (/^80072e/.test(number)) return 'no-connection';
  if (/^caa[2345]/.test(number)) return 'sign-in-refused';
  if (/^caa9/.test(number)) return 'own-sign-in-server';
  if (/^800cc|^800420/.test(number)) return 'not-synchronised';
  return undefined;
}

/** A status without a word beside it: what a server answers of itself, and for the rest nothing about a side. */
function ofHttp(status: number): MeaningId | undefined {
  if (status === 407) return 'proxy-sign-in';
  if (status === 408) return 'time-out';
  if (status === 429) return 'too-many-requests';
  if (status === 401 || status === 403) return 'sign-in-refused';
  if (status >= 500 && status < 600) return 'server-fails';
  return status >= 400 && status < 500 ? 'not-synchronised' : undefined;
}
