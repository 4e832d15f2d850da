import * as z from 'zod';
import type { Report } from '../../../shared/model/report.ts';

const DAY_MS = 24 * 60 * 60_000;

/** The last look, as it is kept on this device. */
export const lastLook = z.object({
  /** Epoch milliseconds. */
  at: z.int().positive().max(8.64e15),
  outcome: z.enum(['current', 'failed']),
});
export type LastLook = z.infer<typeof lastLook>;

/**
 * Whether to look for a new version now that a run of the person has ended. There is no other occasion: nothing is asked
 * at the start or by a clock, and what is under way while something is measured would change what is measured.
 */
export function isTimeToLook(
  report: Pick<Report, 'cutShort' | 'facts'>,
  last: LastLook | undefined,
  now: number,
): boolean {
  if (report.cutShort === 'cancelled') return false;
  const internet = report.facts.internet?.value;
  if (internet !== 'ok' && internet !== 'partial') return false;
  // A clock that was set back must not put it off for years.
  return last === undefined || now - last.at >= DAY_MS || now < last.at;
}
