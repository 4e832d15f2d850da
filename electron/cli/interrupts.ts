import { leave } from './leave.ts';

const names = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/** What a shell would say of a process that the signal ended. */
const exitCodeOf = (name: NodeJS.Signals) => (name === 'SIGTERM' ? 143 : 130);

let leaving: ((name: NodeJS.Signals) => void) | undefined;

/**
 * Until a run listens itself (`listenForInterrupts`), since a start can take seconds on a busy computer: nothing has been measured,
 * so there is no verdict, but a word, and the end. A second signal does not wait for the word.
 */
export function leaveOnInterrupt(say: () => Promise<void>): void {
  leaving = (name) => void say().finally(() => leave(exitCodeOf(name)));
  for (const name of names) process.once(name, leaving);
}

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
    if (controller.signal.aborted) leave(exitCodeOf(name));
    controller.abort();
    onFirst();
  };
  for (const name of names) {
    process.on(name, interrupt);
    if (leaving) process.removeListener(name, leaving);
  }
  return {
    signal: controller.signal,
    release: () => {
      for (const name of names) process.removeListener(name, interrupt);
    },
  };
}
