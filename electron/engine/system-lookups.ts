import type { FailureCode } from '../../shared/model/failure.ts';
import type { Stage } from '../../shared/model/plan.ts';
import { caps } from './net/limits.ts';
import type { NetworkProfile } from './net/network-profile.ts';
import { type Resolved, resolveHost } from './net/resolve.ts';
import type { Result } from './net/result.ts';
import type { Spoiled } from './own-weakness.ts';
import type { Look } from './probe.ts';

export interface SystemLookupsOptions {
  profile: NetworkProfile;
  timeoutMs: number;
  signal: AbortSignal;
  spoiled(code: FailureCode, began: number): Spoiled | undefined;
  /** `again`: of the second go. `began`: `performance.now()`. */
  observe(host: string, stage: Stage, finding: Look, again: boolean, began: number): void;
}

/** The operating system's answers for the names of one run: each asked once, and again when we ourselves spoiled it. */
export class SystemLookups {
  readonly #options: SystemLookupsOptions;
  readonly #answers = new Map<string, Promise<Result<Resolved>>>();

  constructor(options: SystemLookupsOptions) {
    this.#options = options;
  }

  resolve(host: string, stage: Stage): Promise<Result<Resolved>> {
    const known = this.#answers.get(host);
    if (known) return known;
    const asked = this.#ask(host, stage, false);
    this.#answers.set(host, asked);
    return asked;
  }

  async #ask(host: string, stage: Stage, again: boolean): Promise<Result<Resolved>> {
    const { profile, timeoutMs, signal, spoiled, observe } = this.#options;
    const began = performance.now();
    const answer = await resolveHost(profile, host, { timeoutMs, signal });
    if (signal.aborted) return answer;
    const reason = answer.ok ? undefined : spoiled(answer.failure.code, began);
    if (reason) observe(host, stage, { status: 'not-run', reason }, again, began);
    else {
      const data = { host, addresses: answer.ok ? answer.value.addresses.slice(0, caps.addresses) : [] };
      const finding: Look = answer.ok
        ? { status: 'ok', data }
        : { status: 'failed', failure: answer.failure, data };
      observe(host, stage, finding, again, began);
    }
    return reason && !again ? this.#ask(host, stage, true) : answer;
  }
}
