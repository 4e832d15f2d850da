/** A server that takes longer does not want it; in milliseconds. */
const UPLOAD_MS = 30_000;

/** `refused`: an answer other than a 2xx; `elsewhere`: it sends the report to another address, which gets nothing. */
export type UploadResult = 'done' | 'refused' | 'elsewhere' | 'unreachable';

export interface PostInit {
  method: 'POST';
  headers: { 'content-type': string };
  body: string;
  redirect: 'error';
  signal: AbortSignal;
}

/**
 * One POST without cookies or a sign-in of its own; resolves to the status code of the answer. A redirect is not
 * followed: it is a status code, or a rejection that says so.
 */
export type Post = (address: string, init: PostInit) => Promise<number>;

/**
 * Hands a report to the organisation's address for reports: the JSON form, in one POST. Never rejects.
 * @param address absolute, https, of the policy
 * @param json the redacted report
 */
export async function uploadReport(json: string, address: string, post: Post): Promise<UploadResult> {
  try {
    const status = await post(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: json,
      redirect: 'error',
      signal: AbortSignal.timeout(UPLOAD_MS),
    });
    if (status >= 200 && status < 300) return 'done';
    return status >= 300 && status < 400 ? 'elsewhere' : 'refused';
  } catch (error) {
    return refusedToFollow(error) ? 'elsewhere' : 'unreachable';
  }
}

/**
 * Neither fetch gives the refused redirect a code. Chromium's says "Attempted to redirect, but redirect policy was
 * 'error'" (electron/lib/common/api/net-client-request.ts), Node's "unexpected redirect" as the cause.
 */
function refusedToFollow(error: unknown): boolean {
  const { message, cause } = (error ?? {}) as { message?: unknown; cause?: { message?: unknown } };
  return [message, cause?.message].some((text) => /\bredirect/i.test(String(text ?? '')));
}
