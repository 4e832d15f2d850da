import * as z from 'zod';
import { clientId, routeId } from './client.ts';
import { freeText, publicText } from './redaction-class.ts';

export const outcomes = [
  'healthy',
  'device',
  'network',
  'isp',
  'organisation',
  'account',
  'provider-outage',
  'provider-partial',
  'inconclusive',
] as const;
export const outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof outcome>;

export const side = z.enum(['none', 'local', 'provider', 'unknown']);
export type Side = z.infer<typeof side>;

/** Side and exit code of each outcome (design.md 3). */
export const outcomeTable: Readonly<Record<Outcome, { side: Side; exitCode: number }>> = {
  healthy: { side: 'none', exitCode: 0 },
  device: { side: 'local', exitCode: 10 },
  network: { side: 'local', exitCode: 11 },
  isp: { side: 'local', exitCode: 12 },
  organisation: { side: 'local', exitCode: 13 },
  account: { side: 'local', exitCode: 14 },
  'provider-outage': { side: 'provider', exitCode: 20 },
  'provider-partial': { side: 'provider', exitCode: 21 },
  inconclusive: { side: 'unknown', exitCode: 30 },
};

export { exitCodes } from './exit-codes.ts';

/** How much the evidence carries, in a word (design.md 1b.11). Its numbers stand in shared/verdict/confidence.ts alone. */
export const strengths = ['proof', 'strong', 'fair', 'hint'] as const;
export const strength = z.enum(strengths);
export type Strength = z.infer<typeof strength>;

/** One sentence of a verdict with the observations that it stands on. */
const ground = z.object({ observations: z.array(publicText(260)).max(60), text: freeText(600) });
export type Ground = z.infer<typeof ground>;

const affectedId = z.union([routeId, clientId]);
export type AffectedId = z.infer<typeof affectedId>;

export const verdict = z.object({
  outcome,
  side,
  /** Stable kebab-case id of a file in shared/verdict/causes. */
  cause: publicText(64),
  confidence: z.number().min(0).max(1),
  /** Absent in reports of before 2026-12. */
  strength: strength.optional(),
  /** `confirmed`: the plan ended. A run that was cut off stays `early`. */
  status: z.enum(['early', 'confirmed']),
  /** The first line that a person reads. */
  headline: freeText(200),
  /** What was seen, in one sentence, with a number or a time. */
  seen: freeText(400),
  affected: z.array(affectedId).max(40),
  working: z.array(affectedId).max(40),
  because: z.array(ground).max(20),
  against: z.array(ground).max(20),
  /** What was not found out, and what would settle it. */
  missing: z.array(ground).max(20),
  notes: z.array(z.object({ cause: publicText(64), text: freeText(600) })).max(20),
  advice: z
    .array(z.object({ for: z.enum(['user', 'helpdesk']), kind: z.enum(['do', 'dont']), text: freeText(600) }))
    .max(20),
  /** Where on the picture the way breaks; absent when nothing says where. */
  stop: z.enum(['device', 'network', 'internet', 'sign-in', 'mail']).optional(),
  /** What one click can open to mend it: a page of the system's settings, or the sign-in page of the Wi-Fi. */
  opens: z.enum(['date-time', 'network', 'proxy', 'sign-in-page']).optional(),
  /** Mail on a phone without Wi-Fi would settle it. */
  asksElsewhere: z.boolean().optional(),
  /** Of an inconclusive verdict: the side that the evidence points to, and the cause. */
  leaning: z.object({ side, cause: publicText(64), confidence: z.number().min(0).max(1) }).optional(),
});
export type Verdict = z.infer<typeof verdict>;
export type Advice = Verdict['advice'][number];
