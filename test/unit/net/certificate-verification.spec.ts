import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  failureOfVerification,
  verificationRows,
} from '../../../electron/engine/net/certificate-verification.ts';
import { failureCodes } from '../../../shared/model/failure.ts';

const { byCode, byText } = verificationRows;

/** X509ErrorCode of Node (deps/ncrypto/ncrypto.cc), as its documentation lists them. */
const nodeNames = [
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_CRL',
  'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
  'UNABLE_TO_DECRYPT_CRL_SIGNATURE',
  'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
  'CERT_SIGNATURE_FAILURE',
  'CRL_SIGNATURE_FAILURE',
  'CERT_NOT_YET_VALID',
  'CERT_HAS_EXPIRED',
  'CRL_NOT_YET_VALID',
  'CRL_HAS_EXPIRED',
  'ERROR_IN_CERT_NOT_BEFORE_FIELD',
  'ERROR_IN_CERT_NOT_AFTER_FIELD',
  'ERROR_IN_CRL_LAST_UPDATE_FIELD',
  'ERROR_IN_CRL_NEXT_UPDATE_FIELD',
  'OUT_OF_MEM',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_CHAIN_TOO_LONG',
  'CERT_REVOKED',
  'INVALID_CA',
  'PATH_LENGTH_EXCEEDED',
  'INVALID_PURPOSE',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'HOSTNAME_MISMATCH',
];

test('every code that Node names of a chain has a row', () => {
  expect(Object.keys(byCode).sort()).toEqual([...nodeNames, 'ERR_TLS_CERT_ALTNAME_INVALID'].sort());
});

test('every text of OpenSSL is one that this runtime says, and those without a name in Node are all here', () => {
  const binary = readFileSync(process.execPath);
  const missing = [...nodeNames, ...Object.keys(byText)].filter((one) => !binary.includes(`${one}\0`));
  expect(missing).toEqual([]);
  // The rows of OpenSSL 3.5's x509_txt.c that Node has no name for.
  expect(Object.keys(byText)).toHaveLength(69);
});

test('what is not known verifies nothing', () => {
  expect(failureOfVerification('ok', [])).toBeUndefined();
  expect(failureOfVerification('SOMETHING_NEW', [])).toBe('tls-unknown');
  expect(failureOfVerification('constructor', [])).toBe('tls-unknown');
  for (const row of Object.values({ ...byCode, ...byText })) expect(failureCodes).toContain(row);
});
