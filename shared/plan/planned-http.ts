import * as z from 'zod';
import { answerExpectation } from '../model/expectation.ts';
import type { PlannedProbeInput } from '../model/plan.ts';
import { hostName, publicText } from '../model/redaction-class.ts';

/** Which document an HTTP answer is read as. */
export const documentType = z.enum([
  'none',
  'oidc',
  'realm',
  'oauth-error',
  'autodiscover-json',
  'autodiscover-xml',
  'api-error',
  'vantage',
]);
export type DocumentType = z.infer<typeof documentType>;

/** What the HTTP probe needs to know. */
export const httpInput = z.object({
  method: publicText(8).default('GET'),
  url: hostName(800),
  headers: z.record(z.string().max(64), publicText(300)).default({}),
  body: publicText(2000).optional(),
  document: documentType.default('none'),
  expect: answerExpectation,
  /** `never`: past any proxy, for comparison. `in-turns`: with the proxy and past it, in rounds. */
  proxy: z.enum(['as-configured', 'never', 'in-turns']).default('as-configured'),
  /** Whether redirects are followed, under the rules of design.md 7. */
  follow: z.boolean().default(false),
  maxBodyBytes: z.number().int().positive().optional(),
});
export type HttpInput = z.infer<typeof httpInput>;

type HttpProbe = Omit<PlannedProbeInput, 'kind' | 'input'> & { input: z.input<typeof httpInput> };

/**
 * A planned HTTP probe: the compiler checks its input here, the schema where it is used. Sixty schema runs before the
 * first packet would cost a tenth of the time to the first verdict.
 */
export function plannedHttp({ input, ...probe }: HttpProbe): PlannedProbeInput {
  return { ...probe, kind: 'http', input: input as Record<string, z.core.util.JSONType> };
}
