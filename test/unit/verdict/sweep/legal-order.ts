import { cutReasons } from '../../../../shared/model/cut-reasons.ts';
import type { Observation } from '../../../../shared/model/observation.ts';
import type { Plan, PlannedProbe } from '../../../../shared/model/plan.ts';
import { isLocated, locateMailbox } from '../../../../shared/plan/mailbox.ts';

/** One moment of a run: what was seen so far, and what was still out, as the runner would say it. */
export interface Moment {
  seen: readonly Observation[];
  pending: readonly string[];
  repeatsPending: boolean;
}

/** A whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/**
 * Some of a run is late: a slow resolver delays all of its questions, a slow host all of its routes, a slow line the
 * repeats. So whole families lag, each by what was drawn for it, and within one the order is any.
 */
class Lateness {
  readonly #draw: Draw;
  readonly #families = new Map<string, number>();
  readonly #keys = new Map<string, number>();

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  of(key: string): number {
    const known = this.#keys.get(key) ?? this.#computed(key);
    this.#keys.set(key, known);
    return known;
  }

  #computed(key: string): number {
    const [probe = '', number] = key.split(' ');
    const [word] = probe.split(':');
    return this.#drawn(`${word}`) + this.#drawn(probe) / 4 + (number === '1' ? 0 : this.#drawn('repeats'));
  }

  #drawn(name: string): number {
    const known = this.#families.get(name) ?? this.#draw(1000);
    this.#families.set(name, known);
    return known;
  }
}

/**
 * The recorded run once more, in another order in which it could have happened: a probe ends after its needs, the routes
 * wait until the mailbox is located, repeats come after the first try, and names that no probe of the plan looks up come
 * before what needed them. One moment for each try that ended, made when it is asked for.
 */
export function* legalOrder(
  plan: Plan,
  recorded: readonly Observation[],
  draw: Draw,
): Generator<() => Moment> {
  const run = new ReplayedRun(plan, recorded);
  const lateness = new Lateness(draw);
  for (;;) {
    let first: { key: string; late: number } | undefined;
    for (const key of run.open()) {
      const late = lateness.of(key);
      if (!first || late < first.late) first = { key, late };
    }
    if (!first) return;
    run.end(first.key);
    yield () => run.moment();
  }
}

class ReplayedRun {
  readonly #plan: Plan;
  readonly #domain: string;
  /** Observations by `probe` and try, in the order in which they were recorded. */
  readonly #tries = new Map<string, Observation[]>();
  readonly #planned = new Map<string, PlannedProbe>();
  readonly #left: Map<string, Observation[]>;
  readonly #hosts = new Map<Observation, string | undefined>();
  readonly #seen: Observation[] = [];
  /** `yes`, or how much had been seen when it was looked at last. */
  #located: 'yes' | number = -1;

  constructor(plan: Plan, recorded: readonly Observation[]) {
    this.#plan = plan;
    this.#domain = plan.domain;
    for (const probe of plan.probes) this.#planned.set(probe.id, probe);
    for (const one of recorded) {
      const key = goOf(plan, one);
      const list = this.#tries.get(key);
      if (list) list.push(one);
      else this.#tries.set(key, [one]);
      this.#hosts.set(one, hostOf(one));
    }
    this.#left = new Map(this.#tries);
  }

  /** Tries that can end now. */
  open(): string[] {
    const open: string[] = [];
    for (const [key, [first]] of this.#left) if (first && this.#canEnd(first)) open.push(key);
    return open;
  }

  end(key: string): void {
    this.#left.delete(key);
    this.#seen.push(...(this.#tries.get(key) ?? []));
  }

  moment(): Moment {
    const anyFailed = this.#seen.some(({ status }) => status === 'failed');
    const awaited = this.#plan.probes.filter(
      ({ essential }) => essential === 'always' || (essential === 'after-failure' && anyFailed),
    );
    return {
      seen: [...this.#seen],
      pending: awaited.filter(({ id }) => this.#isOut(id)).map(({ id }) => id),
      repeatsPending: awaited.some(({ id }) => !this.#isOut(id) && this.#hasRepeatsOut(id)),
    };
  }

  /** Once known it stays known: later answers only add to it. */
  #isLocated(): boolean {
    if (this.#located === this.#seen.length) return false;
    if (this.#located === 'yes') return true;
    const mailbox = locateMailbox(this.#domain, this.#seen);
    this.#located = isLocated(mailbox, (id) => !this.#isOut(id)) ? 'yes' : this.#seen.length;
    return this.#located === 'yes';
  }

  #isOut(probe: string): boolean {
    return this.#left.has(keyOf(probe, 1));
  }

  #hasRepeatsOut(probe: string): boolean {
    for (let number = 2; number <= this.#plan.tries; number++) {
      if (this.#left.has(keyOf(probe, number))) return true;
    }
    return false;
  }

  #canEnd(one: Observation): boolean {
    if (goOf(this.#plan, one) !== keyOf(one.probe, 1)) return !this.#left.has(keyOf(one.probe, 1));
    const planned = this.#planned.get(one.probe);
    if (!planned) return true;
    if (planned.needs.some((need) => this.#isOut(need.probe))) return false;
    if (planned.when?.decide === 'once-located' || planned.kind === 'mail-protocol') {
      if (!this.#isLocated()) return false;
    }
    // A name that no probe of the plan looks up, and that blocked it, had been seen.
    const { blockedBy } = one;
    if (blockedBy?.startsWith('dns:') && !this.#planned.has(blockedBy) && this.#isOut(blockedBy))
      return false;
    const host = this.#hosts.get(one);
    // A cut probe never asked for its name.
    if (host === undefined || (one.reason !== undefined && cutReasons.has(one.reason))) return true;
    return one.probe === `dns:${host}` || this.#planned.has(`dns:${host}`) || !this.#isOut(`dns:${host}`);
  }
}

const keyOf = (probe: string, number: number) => `${probe} ${number}`;

/** The go of the probe in which it was seen: what is not repeated takes its rounds within its only one. */
export function goOf(plan: Plan, { probe, try: number }: Observation): string {
  const planned = plan.probes.find(({ id }) => id === probe);
  return keyOf(probe, planned?.repeat === 'never' ? 1 : number);
}

function hostOf(one: Observation): string | undefined {
  if (one.kind === 'http' || one.kind === 'internet-control' || one.kind === 'autoconfig') {
    const url = one.data?.url;
    return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
  }
  if (one.kind === 'mail-protocol' || one.kind === 'tcp' || one.kind === 'tls') return one.data?.host;
  return undefined;
}
