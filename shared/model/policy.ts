import * as z from 'zod';
import { redactionLevel } from './report.ts';

export const updateChannels = ['stable', 'beta'] as const;
export type UpdateChannel = (typeof updateChannels)[number];

/**
 * Over TLS, and without a name or password in it: over anything else whoever is on the path could read what is sent,
 * and write the answer that a verdict rests on.
 */
const secureAddress = z
  .url()
  .max(600)
  .regex(/^https:\/\/[^/?#@\\]+(?:[/?#]|$)/);

/** As `secureAddress`, or in the clear to this computer, where an agent of the organisation may listen. */
const collectorAddress = z
  .url()
  .max(600)
  .regex(
    /^(?:https:\/\/|http:\/\/(?=(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?:[:/?#]|$)))[^/?#@\\]+(?:[/?#]|$)/,
  );

/** The policy keys of design.md 5. Everything an admin is handed (templates, documents) is made from this schema. */
export const policy = z.object({
  defaultDomain: z
    .string()
    .max(253)
    .regex(/^[^\s@:/\\][^\s@:/\\.]*\.[^\s@:/\\]+$/)
    .optional(),
  /**
   * Servers of the mailboxes of `defaultDomain`, where nothing that is published names them: `imaps://imap.contoso.com`,
   * `smtp://mail.contoso.com:587`. A scheme that ends in `s` is TLS from the start, the others STARTTLS.
   */
  mailServers: z
    .array(
      z
        .string()
        .max(300)
        .regex(/^(?:imaps?|pop3s?|smtps?):\/\/[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?::[1-9]\d{0,4})?$/),
    )
    .max(10)
    .optional(),
  helpdeskEmail: z.email().max(320).optional(),
  helpdeskUrl: secureAddress.optional(),
  reportUploadUrl: secureAddress.optional(),
  redactionLevel: redactionLevel.optional(),
  /** The organisation's relay of its Graph service-health issues, same JSON, or the data of its hoster's status page. */
  serviceHealthUrl: secureAddress.optional(),
  /** A second vantage point. */
  vantageUrl: secureAddress.optional(),
  disableDoh: z.boolean().optional(),
  disableUpdates: z.boolean().optional(),
  updateChannel: z.enum(updateChannels).optional(),
  disableBackgroundChecks: z.boolean().optional(),
  /** Names of the organisation's own inspection issuers, so that the verdict can say whose it is. */
  knownInspectionIssuers: z.array(z.string().min(1).max(200)).max(50).optional(),
  collectorUrl: collectorAddress.optional(),
  extraProbes: z
    .array(z.object({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), url: secureAddress }))
    .max(20)
    .optional(),
});
export type Policy = z.infer<typeof policy>;
export type PolicyKey = keyof Policy;

/** Every key, in the order of the schema. */
export const policyKeys = Object.keys(policy.shape) as PolicyKey[];
