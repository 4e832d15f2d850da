import * as z from 'zod';
import { routeId } from './client.ts';
import { notApplicableReason, notRunReason } from './failure.ts';
import { mailServer } from './mail-server.ts';
import { freeText, hostName, publicText } from './redaction-class.ts';

/** Where on the path a probe stands; also the five stops of the picture. */
export const stages = [
  'device',
  'network',
  'internet',
  'dns',
  'domain',
  'sign-in',
  'mail',
  'status',
] as const;
export const stage = z.enum(stages);
export type Stage = z.infer<typeof stage>;

/** One kind per probe file in electron/engine/probes. */
export const probeKinds = [
  'user-report',
  'interfaces',
  'gateway',
  'hosts-file',
  'proxy-settings',
  'pac',
  'proxy-connect',
  'internet-control',
  'dns-system',
  'dns-server',
  'dns-random-label',
  'tcp',
  'tls',
  'http',
  'mail-protocol',
  'autoconfig',
  'status-feed',
] as const;
export const probeKind = z.enum(probeKinds);
export type ProbeKind = z.infer<typeof probeKind>;

/** A probe runs when every dependency ended as wanted: `ok`, or `done` (ended in any way). */
export const dependency = z.object({ probe: publicText(200), wants: z.enum(['ok', 'done']) });

/**
 * A condition on the mailbox that discovery finds (locateMailbox). A probe whose condition does not hold ends as
 * `not-applicable`, so the printed plan names it and the report says why it was left out.
 */
export const condition = z.object({
  provider: z.array(publicText(64)).optional(),
  /** Left out once it is sure where the mailbox is. */
  unlessSure: z.literal(true).optional(),
  /** `once-located`: wait until nothing more can be learned; `at-once`: by what is known when the needs have ended. */
  decide: z.enum(['once-located', 'at-once']).default('once-located'),
});

export const plannedProbe = z.object({
  id: publicText(200),
  kind: probeKind,
  stage,
  /** One short sentence in English for `--plan`; screens use messages by kind. */
  purpose: publicText(200),
  route: routeId.optional(),
  needs: z.array(dependency).default([]),
  when: condition.optional(),
  /** Set when the plan already knows that it will not run. */
  leaveOut: z
    .union([
      z.object({ status: z.literal('not-run'), reason: notRunReason }),
      z.object({ status: z.literal('not-applicable'), reason: notApplicableReason }),
    ])
    .optional(),
  /** Time that one try may take, in milliseconds; never more than what is left of the total. */
  budgetMs: z.number().int().positive(),
  /** Tries on new sockets. `always` repeats also after success (mail routes); `on-failure` only confirms a failure. */
  repeat: z.enum(['never', 'on-failure', 'always']).default('never'),
  /** Whether a verdict waits for the first try: comparisons are waited for only when there is a failure to explain. */
  essential: z.enum(['always', 'after-failure', 'never']).default('always'),
  /** What the probe of this kind needs to know; read by its own schema. */
  input: z.record(z.string(), z.json()).default({}),
});
export type PlannedProbe = z.infer<typeof plannedProbe>;
export type PlannedProbeInput = z.input<typeof plannedProbe>;

/** What is known of the mailbox before anything is asked. */
export const plannedMailbox = z.object({
  provider: publicText(64),
  displayName: freeText(120),
  foundBy: z.enum(['policy', 'domain', 'server-list']),
  servers: z.array(mailServer).max(20),
});

export type PlannedMailbox = z.infer<typeof plannedMailbox>;

export const plan = z.object({
  domain: hostName(253),
  mailbox: plannedMailbox.optional(),
  budgetMs: z.number().int().positive(),
  /** Pause between two tries of one probe. */
  repeatSpacingMs: z.number().int().nonnegative(),
  tries: z.number().int().positive(),
  probes: z.array(plannedProbe).max(500),
});
export type Plan = z.infer<typeof plan>;
