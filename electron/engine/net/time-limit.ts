export type Interruption = 'timeout' | 'cancelled';

export interface Window {
  timeoutMs: number;
  signal: AbortSignal;
}

/** A timer for longer than 31 bits fires at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `start` until it settles, the time is over or the signal fires, whichever comes first. What `start` returns is
 * called exactly once, however it ends: the place to destroy sockets. The timer and the signal's listener are gone
 * afterwards, so two hundred probes can share one signal.
 */
export function withTimeLimit<T>(
  window: Window,
  interrupted: (why: Interruption) => T,
  start: (settle: (value: T) => void) => (() => void) | undefined,
): Promise<T> {
  const { signal, timeoutMs } = window;
  if (signal.aborted) return Promise.resolve(interrupted('cancelled'));
  return new Promise<T>((resolve, reject) => {
    let settled = false;
    let cleanUp: (() => void) | undefined;
    const settle = (value: T): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      cleanUp?.();
      resolve(value);
    };
    const onAbort = (): void => settle(interrupted('cancelled'));
    const timer = setTimeout(
      () => settle(interrupted('timeout')),
      Math.min(Math.max(0, timeoutMs), longestTimer),
    );
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      const end = start(settle);
      if (settled) end?.();
      else cleanUp = end;
    } catch (error) {
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      reject(error);
    }
  });
}

/** The text of a failure that a cancelled signal caused; its code is the timeout of the layer. */
export function interruptionText(why: Interruption): string | undefined {
  return why === 'cancelled' ? 'cancelled' : undefined;
}
