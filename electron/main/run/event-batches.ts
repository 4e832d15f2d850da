import type { RunEvent } from '../../../shared/ipc/schema.ts';

/** One picture of a screen at 60 Hz: what comes more often is not seen, and costs the window a turn each. */
const FRAME_MS = 16;

/** Hands events on in order, those of one frame together; `urgent` ones at once, with what came before them. */
export class EventBatches {
  readonly #send: (events: RunEvent[]) => void;
  #waiting: RunEvent[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(send: (events: RunEvent[]) => void) {
    this.#send = send;
  }

  add(events: readonly RunEvent[], urgent = false): void {
    this.#waiting.push(...events);
    if (urgent) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), FRAME_MS);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    const events = this.#waiting;
    this.#waiting = [];
    this.#send(events);
  }
}
