/**
 * Timers that cannot mistake our own weakness for somebody's silence.
 *
 * Node's loop goes round in phases: timers, pending callbacks, poll (where sockets are read), check (`setImmediate`), close
 * callbacks (https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick). While one callback computes,
 * answers wait in the kernel, and the timers that came due meanwhile run before the poll phase that would read them. It
 * is the same when the whole process was stopped: `epoll_wait` comes back with EINTR (signal(7)), and with no socket. A
 * timer that decides at once calls a server silent whose answer lies on this computer. What `setImmediate` of a timer
 * calls runs only after a poll phase, so each such turn proves that the sockets were asked.
 */

/** A timer for longer than 31 bits fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** An idle computer is never this late; from here on the time was not ours, and is given back. */
const LATE_MS = 200;

/** Two: what one turn reads may be worked on in the next (a stream that is piped, a handshake with one more flight). */
const TURNS = 2;

/** A turn in which others kept the processor this long may have begun before our answer came: it proves nothing. */
const QUIET_TURN_MS = 50;

/** Somebody must be told at last, on a computer that never has a quiet turn. */
const MOST_TURNS = 12;

export interface DeadlineOptions {
  /**
   * `given-back` (the rule): by as much as the timer was late, but never more than its own length again, it waits on, so
   * that what needs another round trip gets it. `kept`: the end of a promise to a person, which a single turn may move.
   */
  lostTime?: 'given-back' | 'kept';
}

/**
 * Calls `over` when the time is over and the sockets had their turn since then. Returns what calls it off. A length below
 * zero counts as none.
 */
export function startDeadline(
  lengthMs: number,
  over: () => void,
  { lostTime = 'given-back' }: DeadlineOptions = {},
): () => void {
  const length = Math.min(Math.max(0, lengthMs), LONGEST_TIMER_MS);
  let toGiveBack = lostTime === 'given-back' ? length : 0;
  const mostTurns = lostTime === 'given-back' ? MOST_TURNS : 1;
  let timer: NodeJS.Timeout | undefined;
  let turn: NodeJS.Immediate | undefined;

  const wait = (ms: number): void => {
    const due = performance.now() + ms;
    timer = setTimeout(() => letSocketsSpeak(performance.now() - due, 0, 0), ms);
  };
  const letSocketsSpeak = (lateMs: number, turns: number, quietTurns: number): void => {
    if (quietTurns < TURNS && turns < mostTurns) {
      const began = performance.now();
      turn = setImmediate(() => {
        const quiet = performance.now() - began <= QUIET_TURN_MS;
        letSocketsSpeak(lateMs, turns + 1, quietTurns + (quiet ? 1 : 0));
      });
      return;
    }
    const more = lateMs > LATE_MS ? Math.min(lateMs, toGiveBack) : 0;
    toGiveBack -= more;
    if (more > 0) wait(more);
    else over();
  };

  wait(length);
  return () => {
    clearTimeout(timer);
    clearImmediate(turn);
  };
}

/** Resolves when the work has ended, or after so many milliseconds without it. What the work comes to is not told. */
export function endedWithin(work: Promise<unknown>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const callOff = startDeadline(ms, resolve);
    const ended = (): void => {
      callOff();
      resolve();
    };
    work.then(ended, ended);
  });
}

/** The reason of a signal that a probe's own time limit aborted: a true timeout, unlike the end of the whole run. */
export function timeIsOver(): DOMException {
  return new DOMException('the time is over', 'TimeoutError');
}

export function endedByTime(signal: AbortSignal): boolean {
  return signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
}
