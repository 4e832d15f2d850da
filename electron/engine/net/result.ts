import type { FailureCode } from '../../../shared/model/failure.ts';
import type { HandshakeEnd } from '../../../shared/model/handshake.ts';

/** Why something ended badly. `text` is scrubbed: no addresses, no control characters, at most 300 characters. */
export interface Failure {
  code: FailureCode;
  text?: string;
  /** Where a handshake ended. */
  handshake?: HandshakeEnd;
}

/** The network's reasons are values; an exception is always our own defect. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export function succeeded<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function failed(code: FailureCode, text?: string): { ok: false; failure: Failure } {
  return { ok: false, failure: failureFrom(code, text) };
}

export function failureFrom(code: FailureCode, text?: string): Failure {
  return text === undefined || text === '' ? { code } : { code, text };
}
