import * as z from 'zod';
import { observation } from './observation.ts';
import { plan } from './plan.ts';
import { publicText } from './redaction-class.ts';
import { report } from './report.ts';
import { verdict } from './verdict.ts';

/** What the engine says while it runs; `--format ndjson` prints these, one a line (design.md 4). */
export const engineEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('plan'), atMs: z.number(), plan }),
  z.object({ type: z.literal('started'), atMs: z.number(), probe: publicText(200), try: z.number().int() }),
  z.object({ type: z.literal('observed'), atMs: z.number(), observation }),
  z.object({ type: z.literal('verdict'), atMs: z.number(), verdict }),
  z.object({ type: z.literal('finished'), atMs: z.number(), report }),
]);
export type EngineEvent = z.infer<typeof engineEvent>;
