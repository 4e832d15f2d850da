import * as z from 'zod';
import { entraCodesIn } from '../../../shared/catalogue/aadsts.ts';
import type { ParsedAnswer } from '../../../shared/model/observation.ts';
import { plainText } from '../net/plain-text.ts';
import { readJson } from './json.ts';

const oauthError = z.object({
  error: z.union([z.string(), z.object({ status: z.string().optional(), code: z.number().optional() })]),
  error_description: z.string().optional(),
  error_codes: z.array(z.number().int()).optional(),
  trace_id: z.string().optional(),
});

/** RFC 6749, 5.2, with Entra's additions (protocols.md 6.4). Codes explain; nothing branches on the description. */
export function readOauthError(body: string): ParsedAnswer | undefined {
  const found = readJson(body, oauthError);
  if (!found) return undefined;
  const error = typeof found.error === 'string' ? found.error : (found.error.status ?? 'error');
  return {
    type: 'oauth-error',
    error: plainText(error, 64),
    entraCodes: (found.error_codes ?? entraCodesIn(found.error_description ?? '')).slice(0, 10),
    ...(found.trace_id && { traceId: plainText(found.trace_id, 64) }),
  };
}
