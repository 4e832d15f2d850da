import type { FailureCode, NotApplicableReason, NotRunReason } from '../../shared/model/failure.ts';
import type { DataOf, Observation, ObservationKind } from '../../shared/model/observation.ts';
import type { PlannedProbe, Stage } from '../../shared/model/plan.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { DiagnoseRequest } from '../../shared/model/request.ts';
import type { Limits } from '../../shared/plan/limits.ts';
import type { Mailbox } from '../../shared/plan/mailbox.ts';
import type { NetworkProfile, ProxyChoice, ProxySettings } from './net/network-profile.ts';
import type { Resolved } from './net/resolve.ts';
import type { Failure, Result } from './net/result.ts';

/** What one look found; the runner adds the head (id, stage, time). */
export interface Finding<K extends ObservationKind = ObservationKind> {
  /** Makes the id unique where one probe looks at several things: `@52.97.1.2`. */
  at?: string;
  status: Observation['status'];
  failure?: { code: FailureCode; text?: string };
  reason?: NotRunReason | NotApplicableReason;
  blockedBy?: string;
  data?: DataOf<K>;
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
  /** The proxy that this computer uses for the URL; `null` is direct. */
  proxyFor(url: string): Promise<ProxyChoice | null>;
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
  emit: (finding: Finding<K>) => void,
) => Promise<void> | void;

/** `ok`, or `failed` with the reason. */
export function statusOf(failure: Failure | undefined): Pick<Finding, 'status' | 'failure'> {
  return failure ? { status: 'failed', failure } : { status: 'ok' };
}

/** What stands on a name that did not resolve was not run: the name is judged, not this. */
export function blockedByName(host: string): Pick<Finding, 'status' | 'reason' | 'blockedBy'> {
  return { status: 'not-run', reason: 'dependency-failed', blockedBy: `dns:${host}` };
}
