import type { EngineEvent } from '../../shared/model/event.ts';
import type { NotApplicableReason, NotRunReason } from '../../shared/model/failure.ts';
import type { Observation, ObservationKind } from '../../shared/model/observation.ts';
import type { Plan, PlannedProbe } from '../../shared/model/plan.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { DiagnoseRequest } from '../../shared/model/request.ts';
import { limitsFor } from '../../shared/plan/limits.ts';
import { isLocated, locateMailbox, type Mailbox } from '../../shared/plan/mailbox.ts';
import { startDeadline, timeIsOver } from './net/deadline.ts';
import { scrub } from './net/error-codes.ts';
import type { NetworkProfile, ProxyChoice, ProxySettings } from './net/network-profile.ts';
import type { Resolved } from './net/resolve.ts';
import type { Result } from './net/result.ts';
import type { ObservationLog, Subject } from './observation-log.ts';
import type { OwnWeakness, Spoiled } from './own-weakness.ts';
import { type Look, type Probe, type ProbeContext, whyWithoutProxy } from './probe.ts';
import { probes } from './probes/probes.ts';
import { SystemLookups } from './system-lookups.ts';

/** Pause before a passed mail route is tried again, on a new socket (docs/adr/0004). */
const SPACING_AFTER_PASS_MS = 400;

/** Pause before what a change of network spoiled is tried again: the new one needs a moment for addresses and routes. */
const SETTLING_MS = 1000;

type State = { phase: 'waiting' | 'running' | 'ended'; outcome?: Observation['status'] };

/** A try that has not ended. `began`: `performance.now()`; absent while it waits for its turn. */
interface Out {
  number: number;
  began?: number;
}

/** The second go of a try that our own weakness spoiled: what had been seen then, and what of it says nothing. */
interface SecondGo {
  spoiled: ReadonlySet<string>;
  seen: ReadonlySet<string>;
}

export interface RunnerOptions {
  plan: Plan;
  request: DiagnoseRequest;
  policy: Policy;
  profile: NetworkProfile;
  log: ObservationLog;
  weakness: Pick<OwnWeakness, 'spoiled'>;
  /** Milliseconds since the run's start, monotonic. */
  elapsed: () => number;
  emit: (event: EngineEvent) => void;
  /** Called when something was learned; batched by the caller. */
  onProgress: () => void;
}

/**
 * Executes a plan: every probe whose needs have ended runs at once. Knows nothing of what the answers mean, only which
 * ones are none because this computer stood still or changed its network: these are tried again, once.
 */
export class Runner {
  readonly #options: RunnerOptions;
  readonly #states = new Map<string, State>();
  /** Tries that are still out, by probe and by their number in the plan. */
  readonly #out = new Map<string, Map<number, Out>>();
  /** Probes that failed in a second go, and the observation that says so. */
  readonly #failedAgain = new Map<string, string>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #lookups: SystemLookups;
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
    this.#lookups = new SystemLookups({
      profile: options.profile,
      timeoutMs: limitsFor(options.request.budgetMs).dnsMs,
      signal: this.#stopping.signal,
      spoiled: (code, began) => options.weakness.spoiled(code, began),
      observe: (host, stage, finding, again, began) => {
        // A planned look at the name records itself.
        const id = `dns:${host}`;
        if (this.#states.has(id)) return;
        this.#record({ id, kind: 'dns-system', stage }, finding, again ? 1 + options.plan.tries : 1, began);
      },
    });
  }

  /** Resolves when every probe and repeat has ended, or after `stop`. */
  run(): Promise<void> {
    this.#advance();
    return this.#finished;
  }

  /**
   * Ends everything at once. What had not ended is observed as not-run with the reason: a try that was under way with its
   * true begin and length, one that had not begun with no length.
   */
  stop(reason: Extract<NotRunReason, 'budget-exhausted' | 'cancelled'>): void {
    if (this.#stopping.signal.aborted) return;
    this.#stopping.abort();
    for (const timer of this.#timers) clearTimeout(timer);
    for (const probe of this.#options.plan.probes) {
      const state = this.#state(probe.id);
      if (state.phase === 'waiting') this.#record(probe, { status: 'not-run', reason }, 1, performance.now());
      state.phase = 'ended';
      for (const { number, began } of this.#out.get(probe.id)?.values() ?? []) {
        this.#record(probe, { status: 'not-run', reason }, number, began ?? performance.now());
      }
    }
    this.#out.clear();
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
      (probe) =>
        this.#isAwaited(probe) && [...(this.#out.get(probe.id)?.keys() ?? [])].some((number) => number > 1),
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
          this.#out.set(probe.id, new Map([[1, { number: 1 }]]));
          void this.#try(probe, 1);
        } else {
          this.#record(probe, decision, 1, performance.now());
          state.phase = 'ended';
          state.outcome = decision.status;
        }
      }
    }
    const over = [...this.#states.values()].every((state) => state.phase === 'ended');
    if (over && ![...this.#out.values()].some((left) => left.size > 0)) this.#finish();
  }

  #decide(probe: PlannedProbe): 'wait' | 'run' | Look {
    if (probe.leaveOut) return probe.leaveOut;
    for (const need of probe.needs) {
      const other = this.#state(need.probe);
      if (other.phase !== 'ended') return 'wait';
      if (need.wants === 'ok' && other.outcome !== 'ok') {
        const reason: NotRunReason = other.outcome === 'failed' ? 'dependency-failed' : 'dependency-not-run';
        return { status: 'not-run', reason, blockedBy: this.#failedAgain.get(need.probe) ?? need.probe };
      }
    }
    if (probe.when) {
      if (probe.when.decide === 'once-located' && !this.#located()) return 'wait';
      const { provider, sure } = this.#currentMailbox();
      const another = probe.when.provider?.includes(provider) === false;
      if (another || (probe.when.unlessSure === true && sure)) {
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
    const { observations } = this.#options.log;
    if (this.#mailbox?.at !== observations.length) {
      const mailbox = locateMailbox(this.#options.request.domain, observations);
      this.#mailbox = { at: observations.length, mailbox };
    }
    return (this.#mailbox as { mailbox: Mailbox }).mailbox;
  }

  /** `planned`: the try's number in the plan; a second go has one of its own, after all of the plan's. */
  async #try(probe: PlannedProbe, planned: number, secondGo?: SecondGo): Promise<void> {
    const { emit, elapsed, plan, weakness } = this.#options;
    const number = secondGo ? planned + plan.tries : planned;
    emit({ type: 'started', atMs: elapsed(), probe: probe.id, try: number });
    const began = performance.now();
    this.#out.get(probe.id)?.set(planned, { number, began });
    const ownBudget = new AbortController();
    const callOff = startDeadline(probe.budgetMs, () => ownBudget.abort(timeIsOver()));
    const signal = AbortSignal.any([this.#stopping.signal, ownBudget.signal]);
    const [spoiled, seen] = [new Set<string>(), new Set<string>()];
    const numberOf = ({ try: own = planned }: Look) => (secondGo ? own + plan.tries : own);
    let why: Spoiled | undefined;
    let outcome: Observation['status'] | undefined;
    const found = (finding: Look) => {
      if (this.#stopping.signal.aborted) return;
      const { failure } = finding;
      // One try of the probe may make several of one thing, and number them itself.
      const key = `${finding.of ?? ''} ${finding.at ?? ''} ${finding.try ?? ''}`;
      const own = failure && weakness.spoiled(failure.code, finding.began ?? began);
      // Of a second go only what the first did not tell already.
      if (!secondGo || secondGo.spoiled.has(key) || !secondGo.seen.has(key)) {
        const shown = own ? saidNothing(finding, own) : this.#blockedByLatest(finding);
        const observation = this.#record(probe, shown, numberOf(finding), began);
        if (secondGo && observation.status === 'failed') this.#failedAgain.set(probe.id, observation.id);
      }
      seen.add(key);
      if (own) {
        why = own;
        spoiled.add(key);
      }
      // One success makes the probe a success: the others are findings of their own (an address, a resolver).
      if (outcome !== 'ok' && !own) outcome = finding.status;
    };
    try {
      const look = probes[probe.kind] as Probe<ObservationKind>;
      await look(probe, this.#context(signal), found);
    } catch (error) {
      found({ status: 'failed', failure: { code: 'internal', text: scrub(String(error)) } });
    }
    callOff();
    if (this.#stopping.signal.aborted) return;
    if (seen.size === 0) found({ status: 'failed', failure: { code: 'internal', text: 'found nothing' } });
    if (why && !secondGo) return this.#tryAgain(probe, planned, { spoiled, seen }, why);
    this.#out.get(probe.id)?.delete(planned);
    if (planned === 1) {
      this.#planRepeats(probe, outcome ?? 'failed', began);
      const state = this.#state(probe.id);
      state.phase = 'ended';
      state.outcome = outcome ?? 'not-run';
    }
    this.#options.onProgress();
    this.#advance();
  }

  /** On a new socket and within the budget, which nothing extends. */
  #tryAgain(probe: PlannedProbe, planned: number, secondGo: SecondGo, why: Spoiled): void {
    this.#out.get(probe.id)?.set(planned, { number: planned + this.#options.plan.tries });
    this.#after(why === 'network-changed' ? SETTLING_MS : 0, () => void this.#try(probe, planned, secondGo));
  }

  /** Repeats begin a pause after the last try's begin, whether or not that has ended: silence is not waited for twice. */
  #planRepeats(probe: PlannedProbe, outcome: Observation['status'], began: number): void {
    const wanted = probe.repeat === 'always' || (probe.repeat === 'on-failure' && outcome === 'failed');
    if (!wanted || (outcome !== 'ok' && outcome !== 'failed')) return;
    const { plan } = this.#options;
    const spacing =
      outcome === 'ok' ? Math.min(SPACING_AFTER_PASS_MS, plan.repeatSpacingMs) : plan.repeatSpacingMs;
    for (let number = 2; number <= plan.tries; number += 1) {
      this.#out.get(probe.id)?.set(number, { number });
      const due = Math.max(0, began + (number - 1) * spacing - performance.now());
      this.#after(due, () => void this.#try(probe, number));
    }
  }

  #after(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, ms);
    this.#timers.add(timer);
  }

  #context(signal: AbortSignal): ProbeContext {
    const { request, policy, profile } = this.#options;
    return {
      request,
      policy,
      profile,
      limits: limitsFor(request.budgetMs),
      signal,
      resolve: (host, stage): Promise<Result<Resolved>> => this.#lookups.resolve(host, stage ?? 'dns'),
      proxies: () => this.#proxySettings(),
      proxyFor: (url) => this.#proxyFor(url),
      withoutProxy: (url) => this.#withoutProxy(url),
      observations: () => this.#options.log.observations,
      mailbox: () => this.#currentMailbox(),
    };
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

  /** Where what it stands on failed in a second go, that one says why. */
  #blockedByLatest(finding: Look): Look {
    const latest = finding.blockedBy && this.#failedAgain.get(finding.blockedBy);
    return latest ? { ...finding, blockedBy: latest } : finding;
  }

  #record(subject: Subject, finding: Look, number: number, began: number): Observation {
    const observation = this.#options.log.record(subject, finding, number, began);
    if (observation.status === 'failed') this.#anyFailed = true;
    this.#options.onProgress();
    return observation;
  }
}

/** A failure that may be our own is none: it was not measured, and its data is nobody's. */
function saidNothing({ of, at, began }: Look, reason: Spoiled): Look {
  return {
    status: 'not-run',
    reason,
    ...(of !== undefined && { of }),
    ...(at !== undefined && { at }),
    ...(began !== undefined && { began }),
  };
}
