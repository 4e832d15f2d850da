import { leave } from './leave.ts';

/**
 * Ctrl-C and the polite signal to end: the first fires `signal`, so that the verdict of what was measured is printed;
 * the second leaves at once. Call `release` when the run is over.
 *
 * On Windows these are Ctrl-C, Ctrl-Break (what supervisors send to a group of processes) and the closing of the console,
 * after which Windows grants a few seconds; there is no polite SIGTERM there
 * (https://nodejs.org/docs/latest-v24.x/api/process.html#signal-events).
 */
export function listenForInterrupts(onFirst: () => void): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const interrupt = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) leave(name === 'SIGTERM' ? 143 : 130);
    controller.abort();
    onFirst();
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;
  for (const name of names) process.on(name, interrupt);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of names) process.removeListener(name, interrupt);
    },
  };
}
