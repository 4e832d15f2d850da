import { endedByTime, startDeadline } from './deadline.ts';

/** `timeout`: a limit of this try was reached. `cancelled`: the run ended, which says nothing about the far end. */
export type Interruption = 'timeout' | 'cancelled';

export interface Window {
  timeoutMs: number;
  signal: AbortSignal;
}

/**
 * Runs `start` until it settles, the time is over or the signal fires, whichever comes first; an answer that is already
 * on this computer comes before the end of the time (deadline.ts). What `start` returns is called exactly once, however
 * it ends: the place to destroy sockets. The timer and the signal's listener are gone afterwards, so two hundred probes
 * can share one signal.
 */
export function withTimeLimit<T>(
  window: Window,
  interrupted: (why: Interruption) => T,
  start: (settle: (value: T) => void) => (() => void) | undefined,
): Promise<T> {
  const { signal, timeoutMs } = window;
  const why = (): Interruption => (endedByTime(signal) ? 'timeout' : 'cancelled');
  if (signal.aborted) return Promise.resolve(interrupted(why()));
  return new Promise<T>((resolve, reject) => {
    let settled = false;
    let cleanUp: (() => void) | undefined;
    const settle = (value: T): void => {
      if (settled) return;
      settled = true;
      callOff();
      signal.removeEventListener('abort', onAbort);
      cleanUp?.();
      resolve(value);
    };
    const onAbort = (): void => settle(interrupted(why()));
    const callOff = startDeadline(timeoutMs, () => settle(interrupted('timeout')));
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      const end = start(settle);
      if (settled) end?.();
      else cleanUp = end;
    } catch (error) {
      settled = true;
      callOff();
      signal.removeEventListener('abort', onAbort);
      reject(error);
    }
  });
}

/** The text of a failure that a cancelled signal caused; its code is the timeout of the layer. */
export function interruptionText(why: Interruption): string | undefined {
  return why === 'cancelled' ? 'cancelled' : undefined;
}
