import type { NotApplicableReason, NotRunReason } from '../../shared/model/failure.ts';
import type { DataOf, Observation, ObservationKind } from '../../shared/model/observation.ts';
import type { PlannedProbe, Stage } from '../../shared/model/plan.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { DiagnoseRequest } from '../../shared/model/request.ts';
import type { Limits } from '../../shared/plan/limits.ts';
import type { Mailbox } from '../../shared/plan/mailbox.ts';
import type { NetworkProfile, ProxyChoice, ProxyProblem, ProxySettings } from './net/network-profile.ts';
import type { NotRead, Reading } from './net/reading.ts';
import type { Resolved } from './net/resolve.ts';
import type { Failure, Result } from './net/result.ts';

/** What one look found; the runner adds the head (id, stage, time). */
export interface Look<K extends ObservationKind = ObservationKind> {
  /** Which of the targets that one probe found for itself: `/imap.example.org:993` in the id, each a check of its own. */
  of?: string;
  /** Makes the id unique where one probe looks at several things: `@52.97.1.2`. */
  at?: string;
  status: Observation['status'];
  failure?: Failure;
  reason?: NotRunReason | NotApplicableReason;
  blockedBy?: string;
  data?: DataOf<K>;
  /** What of this computer could not be read. */
  notRead?: readonly NotRead[];
  /** Which try this is, where one try of the probe makes several; the try's own number when absent. */
  try?: number;
  /** When this look began, `performance.now()`; the try's begin when absent. */
  began?: number;
}

export interface ProbeContext {
  readonly request: DiagnoseRequest;
  readonly policy: Policy;
  readonly profile: NetworkProfile;
  readonly limits: Limits;
  /** Ends the try: the total budget, the person, or the probe's own budget. */
  readonly signal: AbortSignal;
  /** The operating system's answer for a host, asked once in a run and observed as `dns:<host>`. */
  resolve(host: string, stage?: Stage): Promise<Result<Resolved>>;
  /** The proxy settings of this computer, read once in a run. */
  proxies(): Promise<ProxySettings>;
  /** The proxy that this computer uses for the URL; `null` is direct, or not known. */
  proxyFor(url: string): Promise<ProxyChoice | null>;
  /** Why what depends on the URL's proxy does not run: there is none, or that is not known. Absent: there is one. */
  withoutProxy(url: string): Promise<Pick<Look, 'status' | 'reason' | 'notRead'> | undefined>;
  /** Everything observed up to now. */
  observations(): readonly Observation[];
  mailbox(): Mailbox;
}

/**
 * Looks at one thing and emits what it found, at least once. Network faults are findings; an exception is our own
 * defect and becomes `failed: internal`.
 */
export type Probe<K extends ObservationKind> = (
  planned: PlannedProbe,
  context: ProbeContext,
  emit: (finding: Look<K>) => void,
) => Promise<void> | void;

/** `ok`, or `failed` with the reason. */
export function statusOf(failure: Failure | undefined): Pick<Look, 'status' | 'failure'> {
  return failure ? { status: 'failed', failure } : { status: 'ok' };
}

/** What could not be read of this computer is not known, and shown as that. */
export function notReadFinding(...notRead: readonly NotRead[]): Pick<Look, 'status' | 'reason' | 'notRead'> {
  return { status: 'not-run', reason: 'not-read', notRead };
}

/** A reading that did not happen, as a finding. */
export function unreadFinding(
  reading: Exclude<Reading<unknown>, { is: 'value' | 'absent' }>,
): Pick<Look, 'status' | 'reason' | 'notRead'> {
  switch (reading.is) {
    case 'not-read':
      return notReadFinding({ what: reading.what, why: reading.why });
    case 'not-told':
      return { status: 'not-run', reason: 'not-supported-here' };
  }
}

/** What stands on a name that did not resolve was not run: the name is judged, not this. */
export function blockedByName(host: string): Pick<Look, 'status' | 'reason' | 'blockedBy'> {
  return { status: 'not-run', reason: 'dependency-failed', blockedBy: `dns:${host}` };
}

/** Why what needs a proxy does not run where the decision names none: only a decision without a problem says "direct". */
export function whyWithoutProxy(
  problem: ProxyProblem | undefined,
  notRead: readonly NotRead[],
): Pick<Look, 'status' | 'reason' | 'notRead'> {
  switch (problem) {
    case undefined:
    case 'changed':
      return { status: 'not-applicable', reason: 'no-proxy' };
    case 'not-read':
    case 'not-answered':
      return notReadFinding(...notRead);
    case 'pac-not-evaluated':
    case 'not-supported':
      return { status: 'not-run', reason: 'not-supported-here' };
  }
}
