import * as z from 'zod';
import { expectationOrigin } from './expectation.ts';
import { observation } from './observation.ts';
import { freeText, hostName, ipAddress, personText, publicText } from './redaction-class.ts';
import { diagnoseRequest } from './request.ts';
import { verdict } from './verdict.ts';

export const reportSchemaId = 'mailpath-report/2';

/** `/1` has fewer failure codes and no own weaknesses; all else is the same, so both are read by one schema. */
export const readableSchemaIds = ['mailpath-report/1', reportSchemaId] as const;

export const redactionLevel = z.enum(['none', 'standard', 'strict']);
export type RedactionLevel = z.infer<typeof redactionLevel>;

export const environment = z.object({
  platform: publicText(32),
  /** Kernel or system version. */
  release: publicText(64),
  architecture: publicText(32),
  runtime: publicText(64),
  hostname: personText(255),
  /** UTC offset in minutes, east positive. */
  utcOffsetMinutes: z.number().int(),
  /** The resolvers that this computer is set up with. */
  /** Absent when the system could not be asked, or does not tell; empty when none is set up. */
  dnsServers: z.array(ipAddress()).max(16).optional(),
  /** True when MAILPATH_PUBLIC_ROOTS named roots that count as public: a simulated Internet. */
  publicRootsReplaced: z.boolean(),
  /** Roots of NODE_EXTRA_CA_CERTS: trusted, not public. */
  extraRoots: z.number().int().nonnegative(),
});
export type Environment = z.infer<typeof environment>;

/** Each fact as the judgement saw it: a closed word, and the observations behind it. */
export const factRecord = z.object({ value: freeText(80), observations: z.array(publicText(260)).max(60) });

/**
 * An answer of a proven host that fits no expectation: endpoints change. Accuses nobody; an organisation that sees the same
 * drift from many networks knows before everybody else.
 */
export const drift = z.object({
  host: hostName(253),
  method: publicText(8),
  path: hostName(800),
  statusCode: z.number().int(),
  /** Names only, lower case, sorted. */
  headers: z.array(publicText(64)).max(40),
  expectation: expectationOrigin.optional(),
  observations: z.array(publicText(260)).max(60),
});
export type Drift = z.infer<typeof drift>;

const tool = z.object({ name: publicText(32), version: publicText(32) });

/**
 * Of a report that was handed in: what its maker wrote in the places of Mailpath's own words. Data of a stranger, which may
 * say anything: shown apart, and never as an answer.
 */
export const handedIn = z.object({
  tool,
  verdict: verdict.pick({ outcome: true, cause: true, confidence: true, headline: true }),
});
export type HandedIn = z.infer<typeof handedIn>;

export const report = z.object({
  schema: z.enum(readableSchemaIds),
  id: publicText(64),
  tool,
  startedAt: z.iso.datetime(),
  durationMs: z.number().nonnegative(),
  request: diagnoseRequest,
  timing: z.object({
    /** From the start to the first verdict that the rest of the plan could not overturn. */
    firstVerdictMs: z.number().nonnegative().optional(),
    confirmedMs: z.number().nonnegative().optional(),
    totalMs: z.number().nonnegative(),
  }),
  verdict,
  facts: z.record(z.string().max(64), factRecord),
  observations: z.array(observation).max(2000),
  drift: z.array(drift).max(40).optional(),
  environment,
  redaction: z.object({
    level: redactionLevel,
    /** How many values of each class were replaced. */
    replaced: z.record(z.string().max(16), z.number().int().nonnegative()),
  }),
  /** Set when the run ended before its plan: the person or the budget stopped it, or our own measurement stopped answering. */
  cutShort: z.enum(['cancelled', 'budget', 'engine']).optional(),
  /** Set when verdict, facts and drift are of a Mailpath that did not measure: it judged a file again. */
  handedIn: handedIn.optional(),
});
export type Report = z.infer<typeof report>;
