import * as z from 'zod';

/**
 * How far a handshake came before it ended badly, by what the far end had sent (RFC 8446, 2; RFC 5246, 7.3).
 * `client-hello`: nothing came back; `server-hello`: it had begun to answer; `certificate`: it had shown its certificate.
 */
export const handshakeSteps = ['client-hello', 'server-hello', 'certificate'] as const;
export type HandshakeStep = (typeof handshakeSteps)[number];

/** Descriptions of alerts, by IANA's registry (https://www.iana.org/assignments/tls-parameters, TLS Alerts, 2026-11). */
export const tlsAlerts = [
  'close_notify',
  'unexpected_message',
  'bad_record_mac',
  'decryption_failed',
  'record_overflow',
  'decompression_failure',
  'handshake_failure',
  'no_certificate',
  'bad_certificate',
  'unsupported_certificate',
  'certificate_revoked',
  'certificate_expired',
  'certificate_unknown',
  'illegal_parameter',
  'unknown_ca',
  'access_denied',
  'decode_error',
  'decrypt_error',
  'export_restriction',
  'protocol_version',
  'insufficient_security',
  'internal_error',
  'inappropriate_fallback',
  'user_cancelled',
  'no_renegotiation',
  'missing_extension',
  'unsupported_extension',
  'certificate_unobtainable',
  'unrecognized_name',
  'bad_certificate_status_response',
  'bad_certificate_hash_value',
  'unknown_psk_identity',
  'certificate_required',
  'general_error',
  'no_application_protocol',
  'ech_required',
] as const;
export type TlsAlert = (typeof tlsAlerts)[number];

/** Where a handshake ended, and by which word of the far end's. */
export const handshakeEnd = z.object({
  after: z.enum(handshakeSteps),
  alert: z.enum(tlsAlerts).optional(),
});
export type HandshakeEnd = z.infer<typeof handshakeEnd>;
