import type { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { FailureCode } from '../../../shared/model/failure.ts';
import { plainText } from './plain-text.ts';

/** Codes that Node names of X509_V_ERR_* (https://nodejs.org/docs/latest-v24.x/api/tls.html#x509-certificate-error-codes, 2026-11). */
const byCode: Readonly<Record<string, FailureCode>> = {
  UNABLE_TO_GET_ISSUER_CERT: 'tls-unknown-root',
  UNABLE_TO_GET_CRL: 'tls-unknown',
  UNABLE_TO_DECRYPT_CERT_SIGNATURE: 'tls-bad-signature',
  UNABLE_TO_DECRYPT_CRL_SIGNATURE: 'tls-unknown',
  UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: 'tls-bad-signature',
  CERT_SIGNATURE_FAILURE: 'tls-bad-signature',
  CRL_SIGNATURE_FAILURE: 'tls-unknown',
  CERT_NOT_YET_VALID: 'tls-not-yet-valid',
  CERT_HAS_EXPIRED: 'tls-expired',
  CRL_NOT_YET_VALID: 'tls-unknown',
  CRL_HAS_EXPIRED: 'tls-unknown',
  ERROR_IN_CERT_NOT_BEFORE_FIELD: 'tls-malformed-certificate',
  ERROR_IN_CERT_NOT_AFTER_FIELD: 'tls-malformed-certificate',
  ERROR_IN_CRL_LAST_UPDATE_FIELD: 'tls-unknown',
  ERROR_IN_CRL_NEXT_UPDATE_FIELD: 'tls-unknown',
  OUT_OF_MEM: 'tls-unknown',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-unknown-root',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-unknown-root',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-incomplete-chain',
  CERT_CHAIN_TOO_LONG: 'tls-malformed-certificate',
  CERT_REVOKED: 'tls-revoked',
  INVALID_CA: 'tls-invalid-ca',
  PATH_LENGTH_EXCEEDED: 'tls-invalid-ca',
  INVALID_PURPOSE: 'tls-wrong-purpose',
  CERT_UNTRUSTED: 'tls-unknown-root',
  CERT_REJECTED: 'tls-unknown-root',
  HOSTNAME_MISMATCH: 'tls-name-mismatch',
  // Node's own, of its second look at the name.
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name-mismatch',
};

/**
 * Everything else has the code UNSPECIFIED in Node, and is told apart only by OpenSSL's words (crypto/x509/x509_txt.c of
 * 3.5, 2026-11). What stands for a check that the runtime never makes (CRL, OCSP, DANE, policies, Suite B, proxies) is
 * not known here.
 */
const byText: Readonly<Record<string, FailureCode>> = {
  'permitted subtree violation': 'tls-name-constraints',
  'excluded subtree violation': 'tls-name-constraints',
  'name constraints minimum and maximum not supported': 'tls-name-constraints',
  'unsupported name constraint type': 'tls-name-constraints',
  'unsupported or invalid name constraint syntax': 'tls-name-constraints',
  'unsupported or invalid name syntax': 'tls-name-constraints',
  'unhandled critical extension': 'tls-critical-extension',
  'invalid CA certificate': 'tls-invalid-ca',
  'key usage does not include certificate signing': 'tls-invalid-ca',
  'key usage does not include digital signature': 'tls-wrong-purpose',
  'EE certificate key too weak': 'tls-weak-key',
  'CA certificate key too weak': 'tls-weak-key',
  'CA signature digest algorithm too weak': 'tls-weak-signature',
  'Cannot find certificate signature algorithm': 'tls-bad-signature',
  'subject signature algorithm and issuer public key algorithm mismatch': 'tls-bad-signature',
  'cert info signature and signature algorithm mismatch': 'tls-malformed-certificate',
  "issuer certificate doesn't have a public key": 'tls-malformed-certificate',
  'invalid non-CA certificate (has CA markings)': 'tls-malformed-certificate',
  'invalid or inconsistent certificate extension': 'tls-malformed-certificate',
  'unsupported extension feature': 'tls-malformed-certificate',
  'path loop': 'tls-malformed-certificate',
  'Path length invalid for non-CA cert': 'tls-malformed-certificate',
  'Path length given without key usage keyCertSign': 'tls-malformed-certificate',
  'Key usage keyCertSign invalid for non-CA cert': 'tls-malformed-certificate',
  'Issuer name empty': 'tls-malformed-certificate',
  'Subject name empty': 'tls-malformed-certificate',
  'Missing Authority Key Identifier': 'tls-malformed-certificate',
  'Missing Subject Key Identifier': 'tls-malformed-certificate',
  'Empty Subject Alternative Name extension': 'tls-malformed-certificate',
  'Basic Constraints of CA cert not marked critical': 'tls-malformed-certificate',
  'Subject empty and Subject Alt Name extension not critical': 'tls-malformed-certificate',
  'Authority Key Identifier marked critical': 'tls-malformed-certificate',
  'Subject Key Identifier marked critical': 'tls-malformed-certificate',
  'CA cert does not include key usage extension': 'tls-malformed-certificate',
  'Using cert extension requires at least X509v3': 'tls-malformed-certificate',
  'Certificate public key has explicit ECC parameters': 'tls-malformed-certificate',
  'IP address mismatch': 'tls-name-mismatch',
  'email address mismatch': 'tls-name-mismatch',
  'subject issuer mismatch': 'tls-unknown-root',
  'authority and subject key identifier mismatch': 'tls-unknown-root',
  'authority and issuer serial number mismatch': 'tls-unknown-root',
  'issuer certificate lookup error': 'tls-unknown',
  'unable to get CRL issuer certificate': 'tls-unknown',
  'key usage does not include CRL signing': 'tls-unknown',
  'unhandled critical CRL extension': 'tls-unknown',
  'different CRL scope': 'tls-unknown',
  'CRL path validation error': 'tls-unknown',
  'proxy path length constraint exceeded': 'tls-unknown',
  'proxy certificates not allowed, please set the appropriate flag': 'tls-unknown',
  'proxy subject name violation': 'tls-unknown',
  'invalid or inconsistent certificate policy extension': 'tls-unknown',
  'no explicit policy': 'tls-unknown',
  "RFC 3779 resource not subset of parent's resources": 'tls-unknown',
  'application verification failure': 'tls-unknown',
  'Suite B: certificate version invalid': 'tls-unknown',
  'Suite B: invalid public key algorithm': 'tls-unknown',
  'Suite B: invalid ECC curve': 'tls-unknown',
  'Suite B: invalid signature algorithm': 'tls-unknown',
  'Suite B: curve not allowed for this LOS': 'tls-unknown',
  'Suite B: cannot sign P-384 with P-256': 'tls-unknown',
  'no matching DANE TLSA records': 'tls-unknown',
  'invalid certificate verification context': 'tls-unknown',
  'Certificate Transparency required, but no valid SCTs found': 'tls-unknown',
  'OCSP verification needed': 'tls-unknown',
  'OCSP verification failed': 'tls-unknown',
  'OCSP unknown cert': 'tls-unknown',
  'Raw public key untrusted, no trusted keys configured': 'tls-unknown',
  'unspecified certificate verification error': 'tls-unknown',
  'unknown certificate verification error': 'tls-unknown',
};

/** What the runtime says of a chain: Node's code, or OpenSSL's words where Node has none. `ok`: verified. */
export function verificationOf(socket: TLSSocket): string {
  const error: unknown = socket.authorizationError;
  if (error === null || error === undefined) return 'ok';
  const code = codeIn(error);
  return code === 'UNSPECIFIED' ? (wordsOf(socket) ?? code) : plainText(code, 80);
}

/** The code is a string at run time, although it is typed as an error. */
function codeIn(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return 'UNSPECIFIED';
}

/**
 * OpenSSL's words, as far as we know them. Node shows them only where it refuses the connection itself; the handle that it
 * asks (`verifyError` in its own _tls_wrap.js) is the one place that has them of a connection that was let through.
 */
function wordsOf(socket: TLSSocket): string | undefined {
  const handle: unknown = Reflect.get(socket, 'ssl');
  if (typeof handle !== 'object' || handle === null || !('verifyError' in handle)) return undefined;
  if (typeof handle.verifyError !== 'function') return undefined;
  const error: unknown = handle.verifyError();
  return error instanceof Error && Object.hasOwn(byText, error.message) ? error.message : undefined;
}

/** The failure of what `verificationOf` said, made finer by the path, leaf first. `undefined`: verified. */
export function failureOfVerification(
  verification: string,
  path: readonly X509Certificate[],
): FailureCode | undefined {
  if (verification === 'ok') return weaknessOf(path);
  const found = rowOf(verification);
  if (found === 'tls-expired') return isOver(path[0]) ? found : 'tls-issuer-expired';
  // OpenSSL tells the last of what it found: after "no authority" it finds that an authority's purpose is missing.
  if (found === 'tls-wrong-purpose' && path.slice(1).some((one) => !one.ca)) return 'tls-invalid-ca';
  return found;
}

function rowOf(verification: string): FailureCode {
  if (Object.hasOwn(byCode, verification)) return byCode[verification] ?? 'tls-unknown';
  return (Object.hasOwn(byText, verification) && byText[verification]) || 'tls-unknown';
}

/** With the missing root found elsewhere, what the runtime stopped short of. */
export function failureBehindRoot(path: readonly X509Certificate[]): FailureCode | undefined {
  const now = Date.now();
  if (isOver(path[0])) return 'tls-expired';
  if (path.some(isOver)) return 'tls-issuer-expired';
  if (path.some((one) => one.validFromDate.getTime() > now)) return 'tls-not-yet-valid';
  return weaknessOf(path);
}

/** A certificate that was not shown is taken at the runtime's word. */
function isOver(certificate: X509Certificate | undefined): boolean {
  return certificate === undefined || certificate.validToDate.getTime() < Date.now();
}

const SHORTEST_RSA = 2048;
const weakDigest = /md[245]|sha-?1(?![0-9])/i;

/**
 * Keys and digests that OpenSSL refuses at its level 2 and BoringSSL, which the app is built on, takes. What a root signed
 * of itself means nothing.
 */
function weaknessOf(path: readonly X509Certificate[]): FailureCode | undefined {
  const signed = path.filter((one) => one.subject !== one.issuer);
  for (const { publicKey } of signed) {
    const { modulusLength } = publicKey.asymmetricKeyDetails ?? {};
    if (publicKey.asymmetricKeyType?.startsWith('rsa') && modulusLength && modulusLength < SHORTEST_RSA)
      return 'tls-weak-key';
  }
  return signed.some((one) => weakDigest.test(one.signatureAlgorithm ?? ''))
    ? 'tls-weak-signature'
    : undefined;
}

/** The tables, for the test that holds them against the runtime. */
export const verificationRows = { byCode, byText };
