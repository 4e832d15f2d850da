import * as z from 'zod';
import type { ParsedAnswer } from '../../../shared/model/observation.ts';
import { plainText } from '../net/plain-text.ts';
import { readJson } from './json.ts';

const apiError = z.object({
  error: z.object({
    code: z.union([z.string(), z.number()]).optional(),
    status: z.string().optional(),
    message: z.string().optional(),
  }),
});

/** The error object of Graph (`code` a word) and of Google's APIs (`status` a word, `code` a number). */
export function readApiError(body: string): ParsedAnswer | undefined {
  const found = readJson(body, apiError);
  if (!found) return undefined;
  const { code, status, message } = found.error;
  return {
    type: 'api-error',
    code: plainText(status ?? String(code ?? 'unknown'), 64),
    ...(message && { message: plainText(message, 200) }),
  };
}
