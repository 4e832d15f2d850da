import { isEntraFault } from '../catalogue/aadsts.ts';
import type { AnswerExpectation } from '../model/expectation.ts';

/** `internal_failure` is Google's word for `server_error`. */
const OAUTH_FAILURES: readonly unknown[] = ['server_error', 'temporarily_unavailable', 'internal_failure'];

/**
 * Whether the server itself says that it fails, in an answer that has otherwise the shape of a refusal: sign-in services
 * do so with status 400 as well (RFC 6749, 4.1.2.1; protocols.md 6.5).
 */
export function saysThatItFails(
  words: NonNullable<AnswerExpectation['failingWords']>,
  json: unknown,
  body: string,
): boolean {
  const error = typeof json === 'object' && json !== null && 'error' in json ? json.error : undefined;
  if (OAUTH_FAILURES.includes(error)) return true;
  switch (words) {
    case 'oauth':
      return false;
    case 'entra':
      return [...body.slice(0, 16_384).matchAll(/AADSTS(\d{4,8})/g)].some(([, code]) =>
        isEntraFault(Number(code)),
      );
  }
}
