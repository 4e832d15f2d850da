import type { EngineEvent } from '../../shared/model/event.ts';
import type { NotApplicableReason, NotRunReason } from '../../shared/model/failure.ts';
import type { Observation } from '../../shared/model/observation.ts';
import type { Plan, PlannedProbe, Stage } from '../../shared/model/plan.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { DiagnoseRequest } from '../../shared/model/request.ts';
import { limitsFor } from '../../shared/plan/limits.ts';
import { isLocated, locateMailbox, type Mailbox } from '../../shared/plan/mailbox.ts';
import { scrub } from './net/error-codes.ts';
import { caps, elapsedMs } from './net/limits.ts';
import type { NetworkProfile, ProxyChoice, ProxySettings } from './net/network-profile.ts';
import { type Resolved, resolveHost } from './net/resolve.ts';
import type { Result } from './net/result.ts';
import { type Finding, type Probe, type ProbeContext, whyWithoutProxy } from './probe.ts';
import { probes } from './probes/probes.ts';

/** Pause before a passed mail route is tried again, on a new socket (docs/adr/0004). */
const SPACING_AFTER_PASS_MS = 400;

type State = { phase: 'waiting' | 'running' | 'ended'; outcome?: Observation['status'] };

export interface RunnerOptions {
  plan: Plan;
  request: DiagnoseRequest;
  policy: Policy;
  profile: NetworkProfile;
  /** Milliseconds since the run's start, monotonic. */
  elapsed: () => number;
  emit: (event: EngineEvent) => void;
  /** Called when something was learned; batched by the caller. */
  onProgress: () => void;
}

/**
 * Executes a plan: every probe whose needs have ended runs at once. Knows nothing of what the answers mean.
 */
export class Runner {
  readonly observations: Observation[] = [];
  readonly #options: RunnerOptions;
  readonly #states = new Map<string, State>();
  /** Numbers of the tries after the first that are still out, by probe. */
  readonly #repeatsLeft = new Map<string, Set<number>>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #resolved = new Map<string, Promise<Result<Resolved>>>();
  readonly #stopping = new AbortController();
  #anyFailed = false;
  #proxies: Promise<ProxySettings> | undefined;
  #mailbox: { at: number; mailbox: Mailbox } | undefined;
  #finish: () => void = () => {};
  readonly #finished = new Promise<void>((resolve) => {
    this.#finish = resolve;
  });

  constructor(options: RunnerOptions) {
    this.#options = options;
    for (const probe of options.plan.probes) this.#states.set(probe.id, { phase: 'waiting' });
  }

  /** Resolves when every probe and repeat has ended, or after `stop`. */
  run(): Promise<void> {
    this.#advance();
    return this.#finished;
  }

  /** Ends everything at once; what had not ended is observed as not-run with the reason. */
  stop(reason: Extract<NotRunReason, 'budget-exhausted' | 'cancelled'>): void {
    if (this.#stopping.signal.aborted) return;
    this.#stopping.abort();
    for (const timer of this.#timers) clearTimeout(timer);
    for (const probe of this.#options.plan.probes) {
      const state = this.#state(probe.id);
      if (state.phase !== 'ended') {
        this.#record(probe, { status: 'not-run', reason }, 1, performance.now());
        state.phase = 'ended';
      }
      for (const number of this.#repeatsLeft.get(probe.id) ?? []) {
        this.#record(probe, { status: 'not-run', reason }, number, performance.now());
      }
    }
    this.#repeatsLeft.clear();
    this.#finish();
  }

  /** Probes that a verdict has to wait for and whose first try is still out. */
  pending(): string[] {
    return this.#options.plan.probes
      .filter((probe) => this.#isAwaited(probe) && this.#state(probe.id).phase !== 'ended')
      .map((probe) => probe.id);
  }

  /** Whether repeats that could still change an essential finding are out. */
  repeatsPending(): boolean {
    return this.#options.plan.probes.some(
      (probe) => this.#isAwaited(probe) && (this.#repeatsLeft.get(probe.id)?.size ?? 0) > 0,
    );
  }

  #isAwaited(probe: PlannedProbe): boolean {
    return probe.essential === 'always' || (probe.essential === 'after-failure' && this.#anyFailed);
  }

  #state(id: string): State {
    const state = this.#states.get(id);
    if (!state) throw new Error(`the plan has no probe ${id}`);
    return state;
  }

  /** Starts all that can start; called after every end. */
  #advance(): void {
    if (this.#stopping.signal.aborted) return;
    let changed = true;
    while (changed) {
      changed = false;
      for (const probe of this.#options.plan.probes) {
        const state = this.#state(probe.id);
        if (state.phase !== 'waiting') continue;
        const decision = this.#decide(probe);
        if (decision === 'wait') continue;
        changed = true;
        if (decision === 'run') {
          state.phase = 'running';
          void this.#try(probe, 1);
        } else {
          this.#record(probe, decision, 1, performance.now());
          state.phase = 'ended';
          state.outcome = decision.status;
        }
      }
    }
    const over = [...this.#states.values()].every((state) => state.phase === 'ended');
    if (over && ![...this.#repeatsLeft.values()].some((left) => left.size > 0)) this.#finish();
  }

  #decide(probe: PlannedProbe): 'wait' | 'run' | Finding {
    if (probe.leaveOut) return probe.leaveOut;
    for (const need of probe.needs) {
      const other = this.#state(need.probe);
      if (other.phase !== 'ended') return 'wait';
      if (need.wants === 'ok' && other.outcome !== 'ok') {
        const reason: NotRunReason = other.outcome === 'failed' ? 'dependency-failed' : 'dependency-not-run';
        return { status: 'not-run', reason, blockedBy: need.probe };
      }
    }
    if (probe.when) {
      if (probe.when.decide === 'once-located' && !this.#located()) return 'wait';
      if (!probe.when.provider.includes(this.#currentMailbox().provider)) {
        const reason: NotApplicableReason = 'other-provider';
        return { status: 'not-applicable', reason };
      }
    }
    if (probe.kind === 'mail-protocol' && !this.#located()) return 'wait';
    return 'run';
  }

  #located(): boolean {
    return isLocated(this.#currentMailbox(), (id) => (this.#states.get(id)?.phase ?? 'ended') === 'ended');
  }

  #currentMailbox(): Mailbox {
    if (this.#mailbox?.at !== this.observations.length) {
      const mailbox = locateMailbox(this.#options.request.domain, this.observations);
      this.#mailbox = { at: this.observations.length, mailbox };
    }
    return (this.#mailbox as { mailbox: Mailbox }).mailbox;
  }

  async #try(probe: PlannedProbe, number: number): Promise<void> {
    const { emit, elapsed } = this.#options;
    emit({ type: 'started', atMs: elapsed(), probe: probe.id, try: number });
    const began = performance.now();
    const ownBudget = AbortSignal.timeout(probe.budgetMs);
    const signal = AbortSignal.any([this.#stopping.signal, ownBudget]);
    let outcome: Observation['status'] | undefined;
    const found = (finding: Finding) => {
      if (this.#stopping.signal.aborted) return;
      // One success makes the probe a success: the others are findings of their own (an address, a resolver).
      if (outcome !== 'ok') outcome = finding.status;
      this.#record(probe, finding, number, began);
    };
    try {
      const look = probes[probe.kind] as Probe<Observation['kind']>;
      await look(probe, this.#context(signal), found);
    } catch (error) {
      found({ status: 'failed', failure: { code: 'internal', text: scrub(String(error)) } });
    }
    if (this.#stopping.signal.aborted) return;
    if (outcome === undefined) found({ status: 'not-run', reason: 'budget-exhausted' });
    if (number === 1) {
      this.#planRepeats(probe, outcome, began);
      const state = this.#state(probe.id);
      state.phase = 'ended';
      state.outcome = outcome ?? 'not-run';
    } else {
      this.#repeatsLeft.get(probe.id)?.delete(number);
    }
    this.#options.onProgress();
    this.#advance();
  }

  /** Repeats begin a pause after the last try's begin, whether or not that has ended: silence is not waited for twice. */
  #planRepeats(probe: PlannedProbe, outcome: Observation['status'] | undefined, began: number): void {
    const wanted = probe.repeat === 'always' || (probe.repeat === 'on-failure' && outcome === 'failed');
    if (!wanted || (outcome !== 'ok' && outcome !== 'failed')) return;
    const { plan } = this.#options;
    const spacing =
      outcome === 'ok' ? Math.min(SPACING_AFTER_PASS_MS, plan.repeatSpacingMs) : plan.repeatSpacingMs;
    const left = new Set<number>();
    this.#repeatsLeft.set(probe.id, left);
    for (let number = 2; number <= plan.tries; number += 1) {
      left.add(number);
      const due = Math.max(0, began + (number - 1) * spacing - performance.now());
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        void this.#try(probe, number);
      }, due);
      this.#timers.add(timer);
    }
  }

  #context(signal: AbortSignal): ProbeContext {
    const { request, policy, profile } = this.#options;
    return {
      request,
      policy,
      profile,
      limits: limitsFor(request.budgetMs),
      signal,
      resolve: (host, stage) => this.#resolve(host, stage ?? 'dns'),
      proxies: () => this.#proxySettings(),
      proxyFor: (url) => this.#proxyFor(url),
      withoutProxy: (url) => this.#withoutProxy(url),
      observations: () => this.observations,
      mailbox: () => this.#currentMailbox(),
    };
  }

  #resolve(host: string, stage: Stage): Promise<Result<Resolved>> {
    const known = this.#resolved.get(host);
    if (known) return known;
    const began = performance.now();
    const { profile, request } = this.#options;
    const asked = resolveHost(profile, host, {
      timeoutMs: limitsFor(request.budgetMs).dnsMs,
      signal: this.#stopping.signal,
    }).then((answer) => {
      // A planned look at the name records itself.
      if (!this.#stopping.signal.aborted && !this.#states.has(`dns:${host}`)) {
        const addresses = answer.ok ? answer.value.addresses.slice(0, caps.addresses) : [];
        const status = answer.ok
          ? { status: 'ok' as const }
          : { status: 'failed' as const, failure: answer.failure };
        this.#record(
          { id: `dns:${host}`, kind: 'dns-system', stage },
          { ...status, data: { host, addresses } },
          1,
          began,
        );
      }
      return answer;
    });
    this.#resolved.set(host, asked);
    return asked;
  }

  #proxySettings(): Promise<ProxySettings> {
    this.#proxies ??= this.#options.profile.platform.proxies();
    return this.#proxies;
  }

  async #proxyFor(url: string): Promise<ProxyChoice | null> {
    const settings = await this.#proxySettings();
    return (await settings.forUrl(url)).proxy;
  }

  async #withoutProxy(url: string): ReturnType<ProbeContext['withoutProxy']> {
    const settings = await this.#proxySettings();
    const { proxy, problem } = await settings.forUrl(url);
    if (proxy !== null) return undefined;
    return whyWithoutProxy(problem, settings.notRead ?? []);
  }

  #record(
    probe: Pick<PlannedProbe, 'id' | 'kind' | 'stage' | 'route'>,
    finding: Finding,
    tryNumber: number,
    tryBegan: number,
  ): void {
    const began = finding.began ?? tryBegan;
    const { at, status, failure, reason, blockedBy, data, notRead = [] } = finding;
    const number = finding.try ?? tryNumber;
    const observation = {
      id: `${probe.id}${at === undefined ? '' : `@${at}`}${number === 1 ? '' : `#${number}`}`,
      probe: probe.id,
      stage: probe.stage,
      ...(probe.route && { route: probe.route }),
      try: number,
      startedAt: new Date(Date.now() - elapsedMs(began)).toISOString(),
      durationMs: elapsedMs(began),
      status,
      ...(failure && { failure }),
      ...(reason && { reason }),
      ...(blockedBy && { blockedBy }),
      ...(notRead.length > 0 && { notRead: notRead.slice(0, 8).map(({ what, why }) => ({ what, why })) }),
      kind: probe.kind,
      ...(data && { data }),
    } as Observation;
    this.observations.push(observation);
    if (status === 'failed') this.#anyFailed = true;
    this.#options.emit({ type: 'observed', atMs: this.#options.elapsed(), observation });
    this.#options.onProgress();
  }
}
