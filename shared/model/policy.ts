import * as z from 'zod';
import { redactionLevel } from './report.ts';

export const updateChannels = ['stable', 'beta'] as const;
export type UpdateChannel = (typeof updateChannels)[number];

/** The policy keys of design.md 5. Everything an admin is handed (templates, documents) is made from this schema. */
export const policy = z.object({
  defaultDomain: z.string().max(253).optional(),
  helpdeskEmail: z.email().max(320).optional(),
  helpdeskUrl: z.url().max(600).optional(),
  reportUploadUrl: z.url().max(600).optional(),
  redactionLevel: redactionLevel.optional(),
  /** The organisation's relay of its Graph service-health issues, same JSON. */
  serviceHealthUrl: z.url().max(600).optional(),
  /** A second vantage point. */
  vantageUrl: z.url().max(600).optional(),
  disableDoh: z.boolean().optional(),
  disableUpdates: z.boolean().optional(),
  updateChannel: z.enum(updateChannels).optional(),
  disableBackgroundChecks: z.boolean().optional(),
  /** Names of the organisation's own inspection issuers, so that the verdict can say whose it is. */
  knownInspectionIssuers: z.array(z.string().min(1).max(200)).max(50).optional(),
  collectorUrl: z.url().max(600).optional(),
  extraProbes: z
    .array(
      z.object({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), url: z.url({ protocol: /^https$/ }).max(600) }),
    )
    .max(20)
    .optional(),
});
export type Policy = z.infer<typeof policy>;
export type PolicyKey = keyof Policy;

/** Every key, in the order of the schema. */
export const policyKeys = Object.keys(policy.shape) as PolicyKey[];
