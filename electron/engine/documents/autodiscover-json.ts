import * as z from 'zod';
import type { ParsedAnswer } from '../../../shared/model/observation.ts';
import { plainText } from '../net/plain-text.ts';
import { readJson } from './json.ts';

const answer = z.object({
  Protocol: z.string().optional(),
  Url: z.string().optional(),
  ErrorCode: z.string().optional(),
});

/** Autodiscover V2 (protocols.md 5.4); no specification exists, so every member may be missing. */
export function readAutodiscoverJson(body: string): ParsedAnswer | undefined {
  const found = readJson(body, answer);
  if (!found || (found.Url === undefined && found.ErrorCode === undefined)) return undefined;
  return {
    type: 'autodiscover',
    ...(found.Protocol && { protocol: plainText(found.Protocol, 64) }),
    ...(found.Url && { url: plainText(found.Url, 600) }),
    ...(found.ErrorCode && { errorCode: plainText(found.ErrorCode, 64) }),
  };
}
