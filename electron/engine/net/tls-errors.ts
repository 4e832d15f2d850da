import type { FailureCode } from '../../../shared/model/failure.ts';
import { type HandshakeStep, type TlsAlert, tlsAlerts } from '../../../shared/model/handshake.ts';

/**
 * Reasons of a broken handshake, as Node names them after `ERR_SSL_`: those of OpenSSL 3.5 (include/openssl/sslerr.h) and
 * of BoringSSL (crypto/err/ssl.errordata), which Electron is built on (2026-11). Alerts are read apart, below.
 */
const reasons: Readonly<Record<string, FailureCode>> = {
  // The first bytes are those of another protocol.
  WRONG_VERSION_NUMBER: 'tls-plain-text',
  HTTP_REQUEST: 'tls-plain-text',
  HTTPS_PROXY_REQUEST: 'tls-plain-text',
  PACKET_LENGTH_TOO_LONG: 'tls-plain-text',
  RECORD_TOO_SMALL: 'tls-plain-text',
  INVALID_OUTER_RECORD_TYPE: 'tls-plain-text',
  // A version that is not spoken here.
  UNSUPPORTED_PROTOCOL: 'tls-version',
  NO_PROTOCOLS_AVAILABLE: 'tls-version',
  VERSION_TOO_LOW: 'tls-version',
  VERSION_TOO_HIGH: 'tls-version',
  UNKNOWN_PROTOCOL: 'tls-version',
  UNKNOWN_SSL_VERSION: 'tls-version',
  WRONG_SSL_VERSION: 'tls-version',
  UNSAFE_LEGACY_RENEGOTIATION_DISABLED: 'tls-version',
  // Nothing in common but the version.
  NO_SHARED_CIPHER: 'tls-cipher',
  NO_CIPHERS_AVAILABLE: 'tls-cipher',
  WRONG_CIPHER_RETURNED: 'tls-cipher',
  UNKNOWN_CIPHER_RETURNED: 'tls-cipher',
  UNSUPPORTED_CIPHER: 'tls-cipher',
  NO_SHARED_GROUP: 'tls-cipher',
  NO_SUITABLE_KEY_SHARE: 'tls-cipher',
  NO_SUITABLE_SIGNATURE_ALGORITHM: 'tls-cipher',
  NO_SUITABLE_GROUPS: 'tls-cipher',
  NO_COMMON_SIGNATURE_ALGORITHMS: 'tls-cipher',
  UNSUPPORTED_ELLIPTIC_CURVE: 'tls-cipher',
  WRONG_CURVE: 'tls-cipher',
  WRONG_SIGNATURE_TYPE: 'tls-cipher',
  WRONG_CERTIFICATE_TYPE: 'tls-cipher',
  LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED: 'tls-cipher',
  HANDSHAKE_FAILURE_ON_CLIENT_HELLO: 'tls-cipher',
  DH_KEY_TOO_SMALL: 'tls-weak-key-exchange',
  BAD_DH_P_LENGTH: 'tls-weak-key-exchange',
  BAD_DH_VALUE: 'tls-weak-key-exchange',
  EE_KEY_TOO_SMALL: 'tls-weak-key',
  CA_KEY_TOO_SMALL: 'tls-weak-key',
  CA_MD_TOO_WEAK: 'tls-weak-signature',
  // TLS, and not by the rules.
  UNEXPECTED_MESSAGE: 'tls-protocol',
  UNEXPECTED_RECORD: 'tls-protocol',
  UNEXPECTED_EXTENSION: 'tls-protocol',
  UNSOLICITED_EXTENSION: 'tls-protocol',
  APP_DATA_IN_HANDSHAKE: 'tls-protocol',
  BAD_CHANGE_CIPHER_SPEC: 'tls-protocol',
  CCS_RECEIVED_EARLY: 'tls-protocol',
  BAD_DIGEST_LENGTH: 'tls-protocol',
  BAD_ECPOINT: 'tls-protocol',
  BAD_EXTENSION: 'tls-protocol',
  BAD_HANDSHAKE_RECORD: 'tls-protocol',
  BAD_KEY_SHARE: 'tls-protocol',
  BAD_LENGTH: 'tls-protocol',
  BAD_PACKET: 'tls-protocol',
  BAD_PACKET_LENGTH: 'tls-protocol',
  BAD_PROTOCOL_VERSION_NUMBER: 'tls-protocol',
  BAD_RECORD_TYPE: 'tls-protocol',
  BAD_SIGNATURE: 'tls-protocol',
  BLOCK_CIPHER_PAD_IS_WRONG: 'tls-protocol',
  CERT_LENGTH_MISMATCH: 'tls-protocol',
  DATA_LENGTH_TOO_LONG: 'tls-protocol',
  DECODE_ERROR: 'tls-protocol',
  DECRYPTION_FAILED: 'tls-protocol',
  DECRYPTION_FAILED_OR_BAD_RECORD_MAC: 'tls-protocol',
  DIGEST_CHECK_FAILED: 'tls-protocol',
  DUPLICATE_EXTENSION: 'tls-protocol',
  ENCRYPTED_LENGTH_TOO_LONG: 'tls-protocol',
  ERROR_PARSING_EXTENSION: 'tls-protocol',
  EXCESSIVE_MESSAGE_SIZE: 'tls-protocol',
  EXCESS_HANDSHAKE_DATA: 'tls-protocol',
  EXTRA_DATA_IN_MESSAGE: 'tls-protocol',
  ILLEGAL_PARAMETER: 'tls-protocol',
  INAPPROPRIATE_FALLBACK: 'tls-protocol',
  INVALID_ALERT: 'tls-protocol',
  INVALID_COMMAND: 'tls-protocol',
  INVALID_CCS_MESSAGE: 'tls-protocol',
  INVALID_KEY_UPDATE_TYPE: 'tls-protocol',
  INVALID_MESSAGE: 'tls-protocol',
  INVALID_SESSION_ID: 'tls-protocol',
  LENGTH_MISMATCH: 'tls-protocol',
  LENGTH_TOO_LONG: 'tls-protocol',
  LENGTH_TOO_SHORT: 'tls-protocol',
  MISSING_EXTENSION: 'tls-protocol',
  NOT_ON_RECORD_BOUNDARY: 'tls-protocol',
  PARSE_TLSEXT: 'tls-protocol',
  RECORD_LAYER_FAILURE: 'tls-protocol',
  RECORD_LENGTH_MISMATCH: 'tls-protocol',
  RECORD_TOO_LARGE: 'tls-protocol',
  SERVERHELLO_TLSEXT: 'tls-protocol',
  SSL_HANDSHAKE_FAILURE: 'tls-protocol',
  TLS_INVALID_ECPOINTFORMAT_LIST: 'tls-protocol',
  TOO_MANY_WARN_ALERTS: 'tls-protocol',
  TOO_MANY_WARNING_ALERTS: 'tls-protocol',
  UNEXPECTED_END_OF_EARLY_DATA: 'tls-protocol',
  UNEXPECTED_EOF_WHILE_READING: 'tls-closed',
  UNKNOWN_ALERT_TYPE: 'tls-protocol',
  BAD_ALERT: 'tls-protocol',
  WRONG_MESSAGE_TYPE: 'tls-protocol',
  // The certificate cannot be read.
  BAD_ECC_CERT: 'tls-malformed-certificate',
  CANNOT_PARSE_LEAF_CERT: 'tls-malformed-certificate',
  ECC_CERT_NOT_FOR_SIGNING: 'tls-wrong-purpose',
  KEY_USAGE_BIT_INCORRECT: 'tls-wrong-purpose',
  UNABLE_TO_FIND_PUBLIC_KEY_PARAMETERS: 'tls-malformed-certificate',
  UNKNOWN_CERTIFICATE_TYPE: 'tls-malformed-certificate',
};

/** What a word of the far end's means; we present no certificate, so a bad one is a missing one. */
const meanings: Readonly<Record<TlsAlert, FailureCode>> = {
  close_notify: 'tls-closed',
  unexpected_message: 'tls-alert',
  bad_record_mac: 'tls-alert',
  decryption_failed: 'tls-alert',
  record_overflow: 'tls-alert',
  decompression_failure: 'tls-alert',
  handshake_failure: 'tls-cipher',
  no_certificate: 'tls-client-certificate',
  bad_certificate: 'tls-client-certificate',
  unsupported_certificate: 'tls-alert',
  certificate_revoked: 'tls-alert',
  certificate_expired: 'tls-alert',
  certificate_unknown: 'tls-alert',
  illegal_parameter: 'tls-alert',
  unknown_ca: 'tls-alert',
  access_denied: 'tls-alert',
  decode_error: 'tls-alert',
  decrypt_error: 'tls-alert',
  export_restriction: 'tls-cipher',
  protocol_version: 'tls-version',
  insufficient_security: 'tls-cipher',
  internal_error: 'tls-alert',
  inappropriate_fallback: 'tls-alert',
  user_cancelled: 'tls-alert',
  no_renegotiation: 'tls-alert',
  missing_extension: 'tls-alert',
  unsupported_extension: 'tls-alert',
  certificate_unobtainable: 'tls-alert',
  unrecognized_name: 'tls-name-refused',
  bad_certificate_status_response: 'tls-alert',
  bad_certificate_hash_value: 'tls-alert',
  unknown_psk_identity: 'tls-alert',
  certificate_required: 'tls-client-certificate',
  general_error: 'tls-alert',
  no_application_protocol: 'tls-alert',
  ech_required: 'tls-alert',
};

/** `ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE` (OpenSSL 3.5), `ERR_SSL_SSLV3_ALERT_…` (BoringSSL), `ERR_SSL_TLSV1_UNRECOGNIZED_NAME`. */
const alertName = /^ERR_SSL_(?:SSLV3|SSL\/TLS|TLSV1|TLSV13)_(?:ALERT_)?([A-Z_]{1,40})$/;

const known: ReadonlyMap<string, TlsAlert> = new Map(tlsAlerts.map((one) => [one.toUpperCase(), one]));

/** The alert that the far end sent, where the error is one. */
export function alertIn(code: string | undefined): TlsAlert | undefined {
  if (code === 'ERR_SSL_HANDSHAKE_FAILURE_ON_CLIENT_HELLO') return 'handshake_failure';
  return known.get(alertName.exec(code ?? '')?.[1] ?? '');
}

/** What the far end means by an alert. Who showed its certificate and then fails us wants one of ours (RFC 5246, 7.4.6). */
export function meaningOf(alert: TlsAlert, after: HandshakeStep): FailureCode {
  return alert === 'handshake_failure' && after === 'certificate'
    ? 'tls-client-certificate'
    : meanings[alert];
}

/** The failure of an error code of OpenSSL's or BoringSSL's; `undefined` where it is none that we know. */
export function tlsFailure(code: string): FailureCode | undefined {
  if (!code.startsWith('ERR_SSL_')) return undefined;
  const reason = code.slice('ERR_SSL_'.length);
  return Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
}
