import { format } from '../../shared/messages/command.ts';
import type { EngineEvent } from '../../shared/model/event.ts';
import { safeText } from '../../shared/report/safe-text.ts';
import { fitting } from '../../shared/report/text-layout.ts';
import { type StopId, stopIds, stopOf } from '../../shared/report/view/stops.ts';
import type { Sink } from './sink.ts';

const clearLine = '\r\u001b[2K';

/** One line on a terminal, rewritten while the run goes on. Elsewhere it says nothing. */
export class Progress {
  readonly #stderr: Sink;
  readonly #now: () => number;
  readonly #started: number;
  readonly #stops = new Map<string, StopId>();
  readonly #running = new Map<string, StopId>();
  readonly #done = new Set<string>();
  #headline = '';
  #notice = '';
  #timer: NodeJS.Timeout | undefined;
  readonly #shown: boolean;
  readonly #locale: string;

  constructor(
    stderr: Sink,
    env: NodeJS.ProcessEnv,
    locale: string,
    now: () => number = () => performance.now(),
  ) {
    this.#locale = locale;
    this.#stderr = stderr;
    this.#now = now;
    this.#started = now();
    this.#shown = stderr.isTTY && env.TERM !== 'dumb';
    if (!this.#shown) return;
    this.#timer = setInterval(() => this.#draw(), 100);
    this.#timer.unref();
  }

  event(event: EngineEvent): void {
    if (event.type === 'plan') {
      for (const probe of event.plan.probes) {
        const stop = stopOf(probe);
        this.#stops.set(probe.id, stop === 'status' ? 'mail' : stop);
      }
    }
    if (event.type === 'started') this.#running.set(event.probe, this.#stops.get(event.probe) ?? 'mail');
    if (event.type === 'observed') {
      this.#running.delete(event.observation.probe);
      this.#done.add(event.observation.probe);
    }
    if (event.type === 'verdict') this.#headline = safeText(event.verdict.headline, 120);
  }

  /** Says that the run is being stopped. */
  stopping(): void {
    this.#notice = format('progress.stopping', {}, this.#locale);
    this.#draw();
  }

  /** Takes the line away, for good. */
  end(): void {
    clearInterval(this.#timer);
    if (this.#shown) this.#stderr.write(clearLine);
  }

  #draw(): void {
    if (!this.#shown) return;
    const columns = (this.#stderr.columns ?? 80) - 1;
    const line = this.#notice === '' ? this.line() : this.#notice;
    this.#stderr.write(clearLine + fitting(line, columns));
  }

  /** What the line says now. The stop is the first on the path that is still being looked at. */
  line(): string {
    const values = {
      done: this.#done.size,
      total: Math.max(this.#stops.size, this.#done.size),
      seconds: (this.#now() - this.#started) / 1000,
    };
    if (this.#headline !== '')
      return format('progress.confirming', { ...values, headline: this.#headline }, this.#locale);
    const running = new Set(this.#running.values());
    const stop = stopIds.find((id) => running.has(id)) ?? 'device';
    return format(
      'progress.checking',
      { ...values, stop: format(`report.stop.${stop}`, {}, this.#locale) },
      this.#locale,
    );
  }
}
